import type { PartOfSpeech } from 'wink-nlp';
import type { Hit } from './find.ts';
import { cohesionOf } from './listing.ts';
import type { Reading } from './reading.ts';

/** In a sentence that says something a third to a half of the words are terms; in a string of terms nearly all. */
const mostTerms = 0.8;
const fewestWords = 6;
/** One claim may well be stated in its terms alone. */
const fewestClaims = 3;
/** Who puts half of a question's claims into one sentence puts something between them. */
const many = (claims: number, all: number): boolean => claims >= Math.max(2, all / 2);
const longClause = 12;
const leastCohesion = { inLongClauses: 0.35, inShortOnes: 0.15 } as const;
/** "a and b and c", "the a, the b": these make no sentence of terms. */
const uncounted = new Set<PartOfSpeech>(['CCONJ', 'DET']);

/**
 * Finds the sentences that are made of the key points' terms and hardly anything else, or that string
 * together the terms of many key points.
 * `hitsByClaim` has for each claim where each of its ideas was found word for word.
 */
export function stuffedSentences(
  hitsByClaim: readonly (readonly (readonly Hit[])[])[],
  { words, sentences, clauses }: Reading,
): ReadonlySet<number> {
  const sentenceOf = ({ at }: Hit): number => words[at]?.sentence ?? -1;
  const terms = sentences.map(() => new Set<number>());
  for (const hit of hitsByClaim.flat(2)) {
    hit.words
      .filter((at) => !uncounted.has(words[at]?.pos ?? 'X'))
      .forEach((at) => terms[sentenceOf(hit)]?.add(at));
  }
  // Each claim with the share of its ideas that come up: one of two may be what the sentence speaks about.
  const claims = sentences.map(() => 0);
  let claimCount = 0;
  for (const ideas of hitsByClaim) {
    claimCount += ideas.filter((hits) => hits.length > 0).length / Math.max(1, ideas.length);
    const found = ideas.flatMap((hits) => [...new Set(hits.map(sentenceOf))]);
    for (const [sentence, { length }] of Map.groupBy(found, (each) => each))
      claims[sentence] = (claims[sentence] ?? 0) + length / ideas.length;
  }
  const isStuffed = (termCount: number, wordCount: number, claimsHere: number): boolean =>
    wordCount >= fewestWords && claimsHere >= fewestClaims && termCount / wordCount > mostTerms;
  const isLoose = (start: number, end: number, claimsHere: number): boolean => {
    if (end - start < fewestWords || !many(claimsHere, hitsByClaim.length)) return false;
    const isLong = clauses
      .slice(start, end)
      .some((clause) => clause.end - clause.start >= longClause);
    const least = isLong ? leastCohesion.inLongClauses : leastCohesion.inShortOnes;
    return cohesionOf(words.slice(start, end)) < least;
  };
  const counted = (start: number, end: number): number =>
    words.slice(start, end).filter(({ pos }) => !uncounted.has(pos)).length;
  const termCount = terms.reduce((sum, { size }) => sum + size, 0);
  if (isStuffed(termCount, counted(0, words.length), claimCount)) return new Set(sentences.keys());
  return new Set(
    sentences.flatMap(({ start, end }, index) =>
      isStuffed(terms[index]?.size ?? 0, counted(start, end), claims[index] ?? 0) ||
      isLoose(start, end, claims[index] ?? 0)
        ? [index]
        : [],
    ),
  );
}
