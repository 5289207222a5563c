import type { DayKey } from '../day.ts';
import { withAnswer, type KeyPointTally, type LoggedAnswer } from './answer-log.ts';
import type { StudyDay } from './calendar.ts';

/** What a look at the answers is narrowed to. */
export interface ChosenAnswers {
  readonly isChosen: (questionId: string) => boolean;
  /** The first day that counts; null for all of them. */
  readonly from: DayKey | null;
}

export const isAmong =
  ({ isChosen, from }: ChosenAnswers) =>
  ({ questionId, standing }: LoggedAnswer): boolean =>
    isChosen(questionId) && (from === null || standing.reviewedOn >= from);

/** Study by day, as the record counts it. */
export function daysOf(answers: readonly LoggedAnswer[]): Readonly<Record<string, StudyDay>> {
  const days: Record<string, StudyDay> = {};
  for (const { standing, seconds } of answers) {
    const before = days[standing.reviewedOn];
    days[standing.reviewedOn] = {
      seconds: (before?.seconds ?? 0) + seconds,
      answers: (before?.answers ?? 0) + 1,
    };
  }
  return days;
}

/** Key points by question, of those answers that tell of them. */
export function pointsOf(answers: readonly LoggedAnswer[]): ReadonlyMap<string, KeyPointTally> {
  const points = new Map<string, KeyPointTally>();
  for (const { questionId, said } of answers)
    if (said) points.set(questionId, withAnswer(points.get(questionId), said));
  return points;
}
