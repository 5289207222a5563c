import { synonyms } from '../../../src/core/coach/thesaurus.ts';
import type { LabelledQuestion } from './labelled-set.ts';

const groups = synonyms.map((line) => line.split(',').map((entry) => entry.trim()));
const joins: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join(', '),
  (words) => words.join(' '),
  (words) => words.join(' and '),
  (words) => words.map((word) => `the ${word}`).join(', '),
  (words) => words.map((word) => `${word}.`).join(' '),
  (words) => words.map((word) => `A ${word}.`).join(' '),
  (words) => words.map((word) => `- ${word}`).join('\n'),
];
const roundsOfEach = 4;
const fewest = 10;
const most = 30;

/** Numbers from 0 to 1, the same ones each time (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Questions whose answers are strings of their own terms, of words related to those, or of both, joined in
 * the ways that people join them. None says anything.
 */
export function stringsOfTerms(
  questions: readonly LabelledQuestion[],
): readonly LabelledQuestion[] {
  const next = numbers(7);
  return questions.map((question) => {
    const own = question.keyPoints.flatMap(({ text, terms }) => [
      ...terms.flat(),
      ...text.split(/\W+/).filter((word) => word.length > 3),
    ]);
    const related = own.flatMap((word) =>
      groups.filter((group) => group.includes(word.toLowerCase())).flat(),
    );
    const pools = [own, related.length > 0 ? related : own, [...own, ...related]];
    const texts = pools.flatMap((pool) =>
      joins.flatMap((join) =>
        Array.from({ length: roundsOfEach }, () => {
          const length = fewest + Math.floor(next() * (most - fewest));
          const words = Array.from({ length }, () => pool[Math.floor(next() * pool.length)] ?? '');
          return join(words);
        }),
      ),
    );
    return {
      ...question,
      answers: texts.map((text) => ({
        type: 'stuffed',
        marks: question.keyPoints.map(() => 'missed'),
        text,
      })),
    };
  });
}
