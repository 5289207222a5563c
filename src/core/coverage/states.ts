import type { History } from '../memory/learners/history.ts';
import type { Expected } from './expected.ts';

/** How far a question is, best first. */
export const questionStates = ['mastered', 'known', 'atRisk', 'learning', 'unseen'] as const;
export type QuestionState = (typeof questionStates)[number];

/** A question is known when its recall at the moment that counts is at least this, 0..1, and it wasn't just failed. */
export const knownFrom = 0.8;
/** The same for mastered, which also takes a success a day or more after the question was seen before. */
export const masteredFrom = 0.9;

/** @param expected with the history's own expectation; both null for a question never seen */
export function stateOf(history: History | null, expected: Expected | null): QuestionState {
  if (!history || !expected) return 'unseen';
  if (history.grade === 1) return 'learning';
  if (expected.onTheDay >= masteredFrom && hasLasted(history)) return 'mastered';
  if (expected.onTheDay >= knownFrom) return 'known';
  return expected.now >= knownFrom ? 'atRisk' : 'learning';
}

/** Whether it was recalled after a night at least once: what only this evening's memory holds isn't mastered. */
function hasLasted(history: History): boolean {
  for (let at: History | null = history; at; at = at.before) {
    if (at.elapsedDays > 0 && at.grade > 1) return true;
  }
  return false;
}
