import type { GivenAnswer } from './drill.ts';

/** What a rapid-fire run shows of itself. */
export interface RapidFigures {
  /** Answers in a row, up to now, that were in time and Good or better. */
  readonly streak: number;
  readonly bestStreak: number;
  /** Mean seconds a question; null before the first. */
  readonly secondsEach: number | null;
  readonly timedOut: number;
}

/** Streak and pace of the answers so far, in their order. */
export function rapidFigures(answers: readonly GivenAnswer[]): RapidFigures {
  let streak = 0;
  let bestStreak = 0;
  for (const { grade, timedOut } of answers) {
    streak = grade >= 3 && !timedOut ? streak + 1 : 0;
    bestStreak = Math.max(bestStreak, streak);
  }
  const seconds = answers.reduce((total, answer) => total + answer.secondsSpent, 0);
  return {
    streak,
    bestStreak,
    secondsEach: answers.length > 0 ? seconds / answers.length : null,
    timedOut: answers.filter(({ timedOut }) => timedOut).length,
  };
}
