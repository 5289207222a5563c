import { stemmer } from 'stemmer';
import type { Question } from '../content/schema.ts';

/**
 * The place of the question back that reaches what was missed: the one that shares most words with the
 * missed key points, each word counting by how few of the questions back have it. Null when nothing was missed or
 * nothing is shared.
 * @param missed places of the key points that were not said, from 0
 */
export function chooseFollowUp(
  { keyPoints, followUps }: Pick<Question, 'keyPoints' | 'followUps'>,
  missed: readonly number[],
): number | null {
  const wanted = new Set(
    missed.flatMap((place) => {
      const point = keyPoints[place];
      return point ? stems([point.text, ...point.terms.flat()].join(' ')) : [];
    }),
  );
  const words = followUps.map(({ question, answer }) => new Set(stems(`${question} ${answer}`)));
  const rarity = (word: string): number => 1 / words.filter((ofOne) => ofOne.has(word)).length;
  let best: { readonly place: number; readonly score: number } | null = null;
  for (const [place, ofOne] of words.entries()) {
    let score = 0;
    for (const word of ofOne) if (wanted.has(word)) score += rarity(word);
    if (score > (best?.score ?? 0)) best = { place, score };
  }
  return best?.place ?? null;
}

const fewestLetters = 4;

const stems = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length >= fewestLetters)
    .map((word) => stemmer(word));
