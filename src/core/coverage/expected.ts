import type { Histories } from '../memory/learners/history.ts';
import type { Likely } from '../memory/learners/likely.ts';
import { Outlooks } from '../planning/outlook.ts';

/** What is expected of a question that has been seen; 0..1. */
export interface Expected {
  readonly now: number;
  /** At the moment that counts, if nothing more is done. */
  readonly onTheDay: number;
}

/**
 * What to expect of each question, by the same learners and the same outlooks that the planner weighs;
 * null for one never seen.
 * @param now milliseconds since 1970
 * @param at the interview, or now where there is none to come
 */
export function expectations(
  histories: Histories,
  likely: readonly Likely[],
  now: number,
  at: number,
): (questionId: string) => Expected | null {
  const outlooksIn = (days: number): Outlooks =>
    new Outlooks(likely, { moments: [], interviewIn: Math.max(0, days) }, [], now);
  const atOnce = outlooksIn(0);
  const onTheDay = outlooksIn((at - now) / millisecondsPerDay);
  return (questionId) => {
    const standing = histories.of(questionId);
    return standing
      ? {
          now: atOnce.of(standing).recall(0),
          onTheDay: onTheDay.of(standing).recall(0),
        }
      : null;
  };
}

const millisecondsPerDay = 86_400_000;
