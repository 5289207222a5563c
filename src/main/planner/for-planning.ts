import type { Question } from '../../core/content/schema.ts';

/**
 * A question without what no plan and no chart looks at, which is nine tenths of it: answers, follow-ups, mistakes,
 * references, and the terms by which the coach knows a key point.
 */
export const forPlanning = (question: Question): Question => ({
  ...question,
  keyPoints: question.keyPoints.map((point) => ({ ...point, terms: [] })),
  body: '',
  followUps: [],
  mistakes: [],
  references: [],
  related: [],
});
