import type { PartOfSpeech } from 'wink-nlp';
import type { Hit } from './find.ts';
import type { Reading } from './reading.ts';

/** In a sentence that says something a third to a half of the words are terms; in a string of terms nearly all. */
const mostTerms = 0.8;
const fewestWords = 6;
/** One claim may well be stated in its terms alone. */
const fewestClaims = 3;
/** "a and b and c", "the a, the b": these make no sentence of terms. */
const uncounted = new Set<PartOfSpeech>(['CCONJ', 'DET']);

/**
 * Finds the sentences that are made of the key points' terms and hardly anything else.
 * `hitsByClaim` has for each claim where its ideas were found word for word.
 */
export function stuffedSentences(
  hitsByClaim: readonly (readonly Hit[])[],
  { words, sentences }: Reading,
): ReadonlySet<number> {
  const terms = sentences.map(() => new Set<number>());
  const claims = sentences.map(() => new Set<number>());
  hitsByClaim.forEach((hits, claim) => {
    for (const hit of hits) {
      const sentence = words[hit.at]?.sentence ?? -1;
      hit.words
        .filter((at) => !uncounted.has(words[at]?.pos ?? 'X'))
        .forEach((at) => terms[sentence]?.add(at));
      claims[sentence]?.add(claim);
    }
  });
  const isStuffed = (termCount: number, wordCount: number, claimCount: number): boolean =>
    wordCount >= fewestWords && claimCount >= fewestClaims && termCount / wordCount > mostTerms;
  const counted = (start: number, end: number): number =>
    words.slice(start, end).filter(({ pos }) => !uncounted.has(pos)).length;
  const termCount = terms.reduce((sum, { size }) => sum + size, 0);
  const claimCount = new Set(claims.flatMap((set) => [...set])).size;
  if (isStuffed(termCount, counted(0, words.length), claimCount)) return new Set(sentences.keys());
  return new Set(
    sentences.flatMap(({ start, end }, index) =>
      isStuffed(terms[index]?.size ?? 0, counted(start, end), claims[index]?.size ?? 0)
        ? [index]
        : [],
    ),
  );
}
