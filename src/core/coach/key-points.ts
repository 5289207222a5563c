import type { Negation } from './clauses.ts';
import { carriesMeaning, expand, phraseKeys, type Phrase } from './phrases.ts';
import { negationKey, tokenise } from './language.ts';
import { sequenceOf, type Sequence } from './order.ts';
import { rolesOf, type Role } from './roles.ts';
import { foreignSubjects } from './subject.ts';
import { read, type Reading } from './reading.ts';
import { findPhrase } from './find.ts';

/** One claim of a good answer; each inner list of `terms` is one idea that has to come up. */
export interface KeyPoint {
  readonly text: string;
  readonly terms?: readonly (readonly string[])[];
}

/** Which way round a phrase has to be said: as a fact, as denied, or whichever. */
export type Polarity = 'affirmed' | 'beside a denial' | 'denied' | 'either';

export interface Sought {
  readonly phrases: readonly Phrase[];
  readonly polarity: Polarity;
  /** Share of the claim's words, 0..1; for an idea 1. */
  readonly weight: number;
}

/** A key point prepared for matching. */
export interface Claim {
  readonly reading: Reading;
  /** The ideas that have to come up. Empty when the author gave none. */
  readonly ideas: readonly Sought[];
  /** The words of the claim itself that carry meaning, by descending rarity among the key points. */
  readonly words: readonly (Sought & { readonly key: string })[];
  /** Subjects of the other claims. */
  readonly foreign: ReadonlySet<string>;
  readonly sequence: Sequence | undefined;
  readonly roles: readonly Role[];
  /** Every word with its key, for typing errors. */
  readonly vocabulary: ReadonlyMap<string, string>;
}

/** Words that are in every second sentence show little. */
const common = new Set(
  'model data use make get need 1 have can work thing way other time first new more than from out into over up down befor after then later keep look say get give go take what which who when than all each everi per near so such not still alreadi awai back same i my us'.split(
    ' ',
  ),
);

/** Prepares the key points of one question. Words that several of them share count less. */
export function prepareClaims(keyPoints: readonly KeyPoint[]): readonly Claim[] {
  const readings = keyPoints.map(({ text }) => read(text));
  const shared = new Map<string, number>();
  for (const { positions } of readings) {
    for (const key of positions.keys()) shared.set(key, (shared.get(key) ?? 0) + 1);
  }
  const foreign = foreignSubjects(readings);
  return keyPoints.map(({ terms = [] }, index) => {
    const reading = readings[index] ?? read('');
    const vocabulary = new Map(reading.words.map(({ text, key }) => [text, key]));
    const ideas = terms.map((alternatives): Sought => {
      const phrases = alternatives.flatMap((alternative) => {
        const tokens = tokenise(alternative);
        tokens.forEach(({ text, key }) => vocabulary.set(text, key));
        return expand(
          phraseKeys(tokens),
          tokens.map(({ text }) => text),
        );
      });
      return { phrases, polarity: polarityOf(phrases, reading), weight: 1 };
    });
    return {
      reading,
      ideas,
      words: claimWords(reading, shared),
      foreign: foreign[index] ?? new Set(),
      sequence: sequenceOf(reading),
      roles: rolesOf(reading),
      vocabulary,
    };
  });
}

/** "A poor signal" and "not a signal" are the same claim. */
const disapproving = new Set('poor mislead useless'.split(' '));

/** Looks up in the claim itself whether an idea is affirmed there. */
function polarityOf(phrases: readonly Phrase[], reading: Reading): Polarity {
  if (reading.words.some(({ key }) => disapproving.has(key))) return 'either';
  const found = phrases.flatMap((phrase) => findPhrase(phrase, reading));
  const senses = new Set(found.map(({ at, negated }) => wordPolarity(reading, at, negated)));
  if (senses.has('either') || (senses.has('denied') && senses.size > 1)) return 'either';
  if (senses.has('denied')) return 'denied';
  if (senses.has('beside a denial')) return 'beside a denial';
  if (senses.has('affirmed')) return 'affirmed';
  return reading.words.every(({ negated }) => negated === 'none') ? 'affirmed' : 'either';
}

function wordPolarity(reading: Reading, at: number, negated: Negation): Polarity {
  if (negated === 'denied') return 'denied';
  // What a denial speaks about may come up in an affirmation: "a retry can't double" and "retries are safe".
  if (negated === 'subject of a denial') return 'either';
  const span = reading.clauses[at];
  const clause = reading.words.slice(span?.start, span?.end);
  // "Keeps traffic away" is a denial in form of an affirmation.
  const has = (...keys: readonly string[]): boolean => clause.some(({ key }) => keys.includes(key));
  if (has('keep') && has('awai', 'out', 'from')) return 'either';
  return clause.some((word) => word.negated !== 'none') ? 'beside a denial' : 'affirmed';
}

function claimWords(reading: Reading, shared: ReadonlyMap<string, number>): Claim['words'] {
  const all = reading.words;
  const words = all.filter(
    (word, index) =>
      carriesMeaning(word) &&
      word.key !== negationKey &&
      all.findIndex(({ key }) => key === word.key) === index,
  );
  const weights = words.map(({ key }) => (common.has(key) ? 0.3 : 1) / (shared.get(key) ?? 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return words.map((word, index) => ({
    key: word.key,
    phrases: expand([word.key], [word.text]),
    polarity: wordPolarity(reading, all.indexOf(word), word.negated),
    weight: (weights[index] ?? 0) / total,
  }));
}
