import type { DayKey } from '../day.ts';
import { leftOut } from './advice.ts';
import { minutesOn } from './calendar.ts';
import type { Course } from './course.ts';

/** A question that no coming day has room for, and why. */
export interface LeftOut {
  readonly questionId: string;
  /** What learning it would take. */
  readonly minutes: number;
  /** Expected recall at the interview if it were studied once, on the best day for it, 0..1. */
  readonly recallIfStudied: number;
  readonly reason:
    | 'no-minutes'
    /** No coming day is as long as the question. */
    | 'no-day-is-long-enough'
    /** A question that it builds on is left out. */
    | 'builds-on-left-out'
    /** Others add more recall for each of the minutes that there are. */
    | 'adds-least';
}

/** What the plan's own interview loses for want of room, the heaviest first; other interviews' questions aren't told. */
export function explainLeftOut(course: Course): readonly LeftOut[] {
  const { input, ahead, candidates, ways } = course;
  const places = new Map(input.questions.map(({ id }, place) => [id, place]));
  const longestDay = Math.max(
    0,
    ahead.periods[0]?.minutes ?? 0,
    ...ahead.periods
      .slice(1)
      .flatMap(({ days }) => days.map((day: DayKey) => minutesOn(day, input))),
  );
  return leftOut(course).flatMap((questionId): readonly LeftOut[] => {
    const place = places.get(questionId);
    const candidate = place === undefined ? undefined : candidates[place];
    if (place === undefined || !candidate || (input.questions[place]?.weight ?? 0) <= 0) return [];
    const recalls = ahead.moments.map((_, moment) => candidate.outlook.recall(1 << moment));
    const minutes = candidate.minutesNew;
    const reason =
      longestDay <= 0
        ? 'no-minutes'
        : minutes > longestDay + 1e-9
          ? 'no-day-is-long-enough'
          : candidate.after.some((basic) => ways[basic] === 0)
            ? 'builds-on-left-out'
            : 'adds-least';
    return [{ questionId, minutes, recallIfStudied: Math.max(0, ...recalls), reason }];
  });
}
