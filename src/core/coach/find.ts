import type { Negation, Word } from './clauses.ts';
import { negationKey } from './language.ts';
import { alikeKeys, type Phrase } from './phrases.ts';
import type { Reading } from './reading.ts';

/** A place where a phrase was found. */
export interface Hit {
  readonly at: number;
  readonly words: readonly number[];
  readonly strength: number;
  readonly negated: Negation;
  /** The phrase has a negation of its own, as "does not fit" has. */
  readonly denies: boolean;
  readonly listed: boolean;
}

const alikeInPhrase = 0.85;
/** How many other words may stand between the words of a phrase. */
const slack = 2;

/** What stands after one of these is something else than what stands before it. */
const directed = new Set([
  negationKey,
  'instead',
  'onli',
  'befor',
  'after',
  'than',
  'from',
  'into',
]);

/** A phrase with one of these says itself what it denies. */
const denying = new Set([negationKey, 'instead', 'rather']);

interface Slot {
  readonly key: string;
  readonly alike: ReadonlySet<string>;
}

const fits = (slot: Slot, word: Word): number =>
  word.key === slot.key ? 1 : slot.alike.has(word.key) ? alikeInPhrase : 0;

/** Finds a phrase in a text, its words near each other in one sentence. */
export function findPhrase(phrase: Phrase, reading: Reading): readonly Hit[] {
  const slots = phrase.keys.map((key): Slot => ({
    key,
    alike: phrase.keys.length > 1 && !phrase.tight ? alikeKeys(key) : new Set(),
  }));
  const [first] = slots;
  if (!first) return [];
  const starts = [first.key, ...first.alike].flatMap((key) => reading.positions.get(key) ?? []);
  return [...new Set(starts)].flatMap((at) => hitAt(slots, at, phrase, reading) ?? []);
}

function hitAt(
  slots: readonly Slot[],
  at: number,
  phrase: Phrase,
  { words }: Reading,
): Hit | undefined {
  const start = words[at];
  if (!start) return undefined;
  const used = [at];
  const ordered = phrase.keys.some((key) => directed.has(key));
  let strength = phrase.strength * (slots[0] ? fits(slots[0], start) : 0);
  for (const [index, slot] of slots.entries()) {
    if (index === 0) continue;
    const place = phrase.tight
      ? neighbour(slot, at + index, words)
      : nearest(slot, at, slots.length + slack, used, words, ordered);
    if (place === undefined) return undefined;
    used.push(place);
    const word = words[place];
    strength *= word ? fits(slot, word) : 0;
  }
  const found = used.flatMap((index) => words[index] ?? []);
  const denies = found.some(({ key }) => denying.has(key));
  return {
    at,
    words: used.sort((a, b) => a - b),
    strength,
    negated: denies ? 'none' : negationOf(found),
    denies,
    listed: found.every(({ listed }) => listed),
  };
}

function negationOf(words: readonly Word[]): Negation {
  if (words.some(({ negated }) => negated === 'denied')) return 'denied';
  return words.find(({ negated }) => negated !== 'none')?.negated ?? 'none';
}

function neighbour(slot: Slot, at: number, words: readonly Word[]): number | undefined {
  const word = words[at];
  return word && word.key === slot.key ? at : undefined;
}

function nearest(
  slot: Slot,
  at: number,
  reach: number,
  used: readonly number[],
  words: readonly Word[],
  ordered: boolean,
): number | undefined {
  for (let step = 1; step < reach; step += 1) {
    for (const place of ordered ? [at + step] : [at + step, at - step]) {
      const word = words[place];
      if (!word || word.sentence !== words[at]?.sentence || used.includes(place)) continue;
      if (fits(slot, word) > 0) return place;
    }
  }
  return undefined;
}
