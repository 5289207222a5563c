import type { KeyPoint, Mark } from '../../../src/core/coach/index.ts';

/** What the coach is held against: an idea counts when one of its terms is somewhere in the answer. */
export function keywordMarks(answer: string, keyPoints: readonly KeyPoint[]): readonly Mark[] {
  const text = answer.toLowerCase();
  return keyPoints.map(({ terms = [] }) => {
    const found = terms.filter((idea) => idea.some((term) => text.includes(term.toLowerCase())));
    if (found.length === 0) return 'missed';
    return found.length === terms.length ? 'said' : 'partly';
  });
}
