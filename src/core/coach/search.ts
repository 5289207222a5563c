import { findPhrase, type Hit } from './find.ts';
import type { Claim, Polarity, Sought } from './key-points.ts';
import type { Reading } from './reading.ts';
import { stuffedSentences } from './stuffing.ts';
import { speaksOfAnother } from './subject.ts';

/**
 * What a hit is worth: it states something, names what a denial is about, denies it, or stands in a
 * string of terms.
 */
export type Sense = 'stated' | 'topic' | 'denied' | 'listed';

export interface SensedHit extends Hit {
  readonly sense: Sense;
}

/** Where one idea or word of a claim was found, by sentence. */
export type Found = ReadonlyMap<number, readonly SensedHit[]>;

/** Where the ideas and the words of one claim were found. */
export interface Findings {
  readonly ideas: readonly Found[];
  readonly words: readonly Found[];
}

/** A hit this strong is the author's own word, perhaps misspelt, and not a synonym. */
const literalStrength = 0.8;
/** "Kept out of the test set" denies without a negation; by keys. */
const excluding = new Set(
  'outsid out exclud avoid ban refus forbid reject prevent stop block except separ awai absent keep'.split(
    ' ',
  ),
);

export const isLiteral = ({ strength }: Hit): boolean => strength >= literalStrength;

/** Looks for every claim of a question in an answer. */
export function searchAnswer(claims: readonly Claim[], reading: Reading): readonly Findings[] {
  const raw = claims.map((claim) => {
    const find = ({ phrases }: Sought): readonly Hit[] =>
      phrases.flatMap((phrase) => findPhrase(phrase, reading));
    return { claim, ideas: claim.ideas.map(find), words: claim.words.map(find) };
  });
  const stuffed = stuffedSentences(
    raw.map(({ ideas }) => ideas.map((hits) => hits.filter(isLiteral))),
    reading,
  );
  return raw.map(({ claim, ideas, words }) => {
    // Clauses whose negation is part of how an idea is put: "gradients do not fit on one card".
    const explained = new Set(
      ideas.flatMap((hits) =>
        hits.flatMap(({ denies, at }) => (denies ? (reading.words[at]?.clause ?? []) : [])),
      ),
    );
    const sensed =
      (polarity: Polarity) =>
      (hit: Hit): SensedHit => ({
        ...hit,
        sense:
          hit.listed || stuffed.has(reading.words[hit.at]?.sentence ?? -1)
            ? 'listed'
            : senseOf(hit, polarity, explained, reading),
      });
    const bySentence = (sought: readonly Sought[], all: readonly (readonly Hit[])[]) =>
      sought.map(({ polarity }, index) =>
        Map.groupBy(
          (all[index] ?? [])
            .filter(({ at }) => !speaksOfAnother(at, claim.foreign, claim.reading, reading))
            .map(sensed(polarity)),
          ({ at }) => reading.words[at]?.sentence ?? -1,
        ),
      );
    return { ideas: bySentence(claim.ideas, ideas), words: bySentence(claim.words, words) };
  });
}

/** Whether a hit is said the way round in which the claim says it. */
function senseOf(
  hit: Hit,
  polarity: Polarity,
  explained: ReadonlySet<number>,
  { words, clauses }: Reading,
): Sense {
  const clause = words[hit.at]?.clause;
  if (polarity === 'either' || (clause !== undefined && explained.has(clause))) return 'stated';
  if (polarity === 'denied') {
    const span = clauses[hit.at];
    const isExcluded = words.slice(span?.start, span?.end).some(({ key }) => excluding.has(key));
    return hit.negated !== 'none' || isExcluded ? 'stated' : 'denied';
  }
  if (hit.negated === 'none') return 'stated';
  if (hit.negated === 'denied') return 'denied';
  return polarity === 'beside a denial' ? 'stated' : 'topic';
}
