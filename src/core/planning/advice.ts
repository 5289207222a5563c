import type { DayKey } from '../day.ts';
import { minutesInTime } from './calendar.ts';
import { setCourse, type Course } from './course.ts';
import type { DayPlan, HistoryPlanningInput } from './types.ts';

/** Weighted recall at the interview that a course leads to on average, 0..1; the same sum that the campaign raised. */
export function expectedRecall({ candidates, ways }: Course): number {
  let recall = 0;
  let weight = 0;
  candidates.forEach((candidate, place) => {
    recall += candidate.weight * candidate.outlook.recall(ways[place] ?? 0);
    weight += candidate.weight;
  });
  return weight === 0 ? 0 : recall / weight;
}

/** The same plan with so many more minutes on every day that has any. */
export function withMoreMinutes(
  input: HistoryPlanningInput,
  minutes: number,
): HistoryPlanningInput {
  const more = (budget: number): number => (budget > 0 ? budget + minutes : 0);
  return {
    ...input,
    minutesByWeekday: input.minutesByWeekday.map(more),
    exceptions: Object.fromEntries(
      Object.entries(input.exceptions ?? {}).map(([day, budget]) => [day, more(budget)]),
    ),
  };
}

const offers = [5, 10, 15, 20, 30, 45, 60] as const;

/** The course with so many more minutes on every day that has any. */
export const courseWithMore = (course: Course, minutes: number): Course =>
  setCourse(withMoreMinutes(course.input, minutes), course);

/** The fewest more minutes a day, out of a few round offers, that lead to a recall, 0..1; null if none does. */
export function minutesToReach(course: Course, recall: number): number | null {
  return (
    offers.find((minutes) => expectedRecall(courseWithMore(course, minutes)) >= recall) ?? null
  );
}

/** Questions that the course has no room for, heaviest first: unseen, and in no period. */
export function leftOut({ input, candidates, ways }: Course): readonly string[] {
  return candidates
    .flatMap(({ isNew, weight }, place) =>
      isNew && ways[place] === 0 ? [{ id: input.questions[place]?.id ?? '', weight }] : [],
    )
    .sort((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
}

/** A mock interview wants a stretch of time. */
const leastMinutesOfMock = 20;
const daysBetweenMocks = 4;

/**
 * The days on which the day's questions are best taken as a mock interview: from the middle of the way on,
 * every few study days, never on the last evening.
 */
export function mockDays(days: readonly DayPlan[]): readonly DayKey[] {
  const studyDays = days.filter((day) => minutesInTime(day) > 0);
  const chosen: DayKey[] = [];
  for (let index = studyDays.length - 2; index >= studyDays.length / 2; index -= 1) {
    const { date, budget, items } = studyDays[index] as DayPlan;
    const isFree =
      chosen.length === 0 || index % daysBetweenMocks === (studyDays.length - 2) % daysBetweenMocks;
    if (isFree && budget >= leastMinutesOfMock && items.length > 0) chosen.push(date as DayKey);
  }
  return chosen.toReversed();
}
