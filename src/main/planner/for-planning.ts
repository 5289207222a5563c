import type { Library } from '../../core/content/library.ts';
import type { Question } from '../../core/content/schema.ts';

/**
 * The library without what no plan and no chart looks at, which is nine tenths of it: answers, follow-ups,
 * mistakes, references, and the terms by which the coach knows a key point.
 */
export function forPlanning(library: Library): Library {
  const questions = new Map([...library.questions].map(([id, question]) => [id, slim(question)]));
  return { packs: library.packs, problems: [], questions };
}

const slim = (question: Question): Question => ({
  ...question,
  keyPoints: question.keyPoints.map((point) => ({ ...point, terms: [] })),
  body: '',
  followUps: [],
  mistakes: [],
  references: [],
  related: [],
});
