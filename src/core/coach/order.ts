import type { Word } from './clauses.ts';
import { carriesMeaning, alikeKeys } from './phrases.ts';
import type { Reading } from './reading.ts';

/** What a claim puts first and what it puts after: keys of either side. */
export interface Sequence {
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
}

/** So many words on either side of "before" are what it is about. */
const reach = 6;

const isOrdering = ({ text }: Word): boolean => text === 'before' || text === 'after';

/** Reads "x before y", "y after x" or "from x to y" out of a claim. */
export function sequenceOf({ words }: Reading): Sequence | undefined {
  const keysIn = (from: number, to: number): ReadonlySet<string> =>
    new Set(
      words
        .slice(Math.max(0, from), to)
        .filter(carriesMeaning)
        .map(({ key }) => key),
    );
  const from = words.findIndex(({ text }) => text === 'from');
  const to = words.findIndex(({ text }, index) => index > from && text === 'to');
  if (from >= 0 && to > from + 1 && to <= from + reach)
    return sidesApart(keysIn(from + 1, to), keysIn(to + 1, to + 1 + reach));
  const at = words.findIndex(isOrdering);
  if (at <= 0 || at === words.length - 1) return undefined;
  const left = keysIn(at - reach, at);
  const right = keysIn(at + 1, at + 1 + reach);
  return words[at]?.text === 'before' ? sidesApart(left, right) : sidesApart(right, left);
}

/** What stands on both sides tells nothing. */
function sidesApart(first: ReadonlySet<string>, second: ReadonlySet<string>): Sequence {
  const own = (side: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...side].filter((key) => !other.has(key)).flatMap((key) => [key, ...alikeKeys(key)]));
  return { first: own(first, second), second: own(second, first) };
}

/** Whether the words from `from` to `to` (exclusive) tell the sequence backwards. */
export function tellsBackwards(
  { first, second }: Sequence,
  { words }: Reading,
  from: number,
  to: number,
): boolean {
  const firstAt = place(words, first, from, to);
  const secondAt = place(words, second, from, to);
  if (firstAt === undefined || secondAt === undefined) return false;
  const start = Math.min(firstAt, secondAt);
  const end = Math.max(firstAt, secondAt);
  const order = orderOf(words, from, start, end);
  if (order === undefined) return false;
  return (order === 'as written') !== firstAt < secondAt;
}

function place(
  words: readonly Word[],
  keys: ReadonlySet<string>,
  from: number,
  to: number,
): number | undefined {
  for (let at = from; at < to; at += 1) {
    if (keys.has(words[at]?.key ?? '')) return at;
  }
  return undefined;
}

/** In which order two things happen that are written at `start` and `end`. */
function orderOf(
  words: readonly Word[],
  from: number,
  start: number,
  end: number,
): 'as written' | 'reversed' | undefined {
  for (let at = start + 1; at < end; at += 1) {
    const text = words[at]?.text;
    if (text === 'to' && words[start - 1]?.text === 'from') return 'as written';
    if (text === 'before' || text === 'until' || text === 'then' || text === 'afterwards')
      return 'as written';
    if (text === 'after' || text === 'once') {
      const next = words[at + 1]?.text;
      return next === 'that' || next === 'this' || next === 'which' ? 'as written' : 'reversed';
    }
  }
  // "Before y, x" and "After x, y": the conjunction stands in front of both.
  for (let at = start - 1; at >= from && words[at]?.clause === words[start]?.clause; at -= 1) {
    const text = words[at]?.text;
    if (text === 'before') return 'reversed';
    if (text === 'after' || text === 'once') return 'as written';
  }
  return undefined;
}

/** A restatement keeps most of a claim's word order, even when it turns it into the passive. */
const fewestInOrder = 0.34;
const fewestWords = 6;

/**
 * Whether words of a claim stand in no order or backwards.
 * `places` has where each of the claim's words was found, in the claim's order.
 */
export function standsBackwards(places: readonly number[]): boolean {
  if (places.length < fewestWords) return false;
  const order = places.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  const kept = order.filter(({ index }, step) => step > 0 && index > (order[step - 1]?.index ?? 0));
  return kept.length / (places.length - 1) < fewestInOrder;
}
