import { daysBetween, type DayKey } from '../day.ts';
import { daysToInterview, minutesOn, studyMoments } from './calendar.ts';
import type { HistoryPlanningInput } from './types.ts';

/** Days that are planned as one: what is studied in them counts as studied in their middle. */
export interface Period {
  readonly days: readonly DayKey[];
  readonly minutes: number;
  /** Of those, at most so many on questions never seen. */
  readonly minutesForNew: number;
}

export interface Ahead {
  /** When each period's study is taken to happen, in days from now, ascending. */
  readonly moments: readonly number[];
  /** Today first. */
  readonly periods: readonly Period[];
}

const mostPeriods = 9;
// What is met for the first time on the last evening takes rest and confidence from the rest.
const newOnTheLastDay = 0.5;
/** Who begins later than this before the interview needs every minute for what is new. */
const daysOfShortPlan = 7;
const millisecondsPerDay = 86_400_000;

/**
 * Today, then the days with minutes on which there is study before an interview, in a few periods. No period
 * reaches over an interview, and the last study day before each is one by itself.
 */
export function lookAhead(input: HistoryPlanningInput): Ahead {
  const [first, ...later] = daysToInterview(input);
  // Today is always among them.
  const today = first as DayKey;
  const momentOf = studyMoments(input);

  const studyDays = later.filter((day) => minutesOn(day, input) > 0);
  const stretches = betweenInterviews(studyDays, momentOf, input);
  const groups = stretches.flatMap((days) => inGroups(days, periodsOf(days, stretches)));
  const began = [...input.histories.daysStudied].sort()[0] ?? today;
  const isLightEvening = (days: readonly DayKey[]): boolean => {
    const day = days.at(-1) ?? today;
    return (
      stretches.some((stretch) => stretch.at(-1) === day) &&
      daysBetween(began, day) >= daysOfShortPlan
    );
  };
  const left = Math.max(0, minutesOn(today, input) - (input.minutesUsedToday ?? 0));
  const isLastToday = studyDays.length === 0 && daysBetween(began, today) >= daysOfShortPlan;
  return {
    moments: [0, ...groups.map((days) => momentOf(days[days.length >> 1] as DayKey))],
    periods: [
      {
        days: [today],
        minutes: left,
        minutesForNew: isLastToday ? newOnTheLastDay * left : left,
      },
      ...groups.map((days) => {
        const minutes = days.reduce((sum, day) => sum + minutesOn(day, input), 0);
        const minutesForNew = isLightEvening(days) ? newOnTheLastDay * minutes : minutes;
        return { days, minutes, minutesForNew };
      }),
    ],
  };
}

/** The days whose study comes before each interview and after the one before it; without those that have none. */
function betweenInterviews(
  days: readonly DayKey[],
  momentOf: (day: DayKey) => number,
  { now, interviewAt, otherInterviews = [] }: HistoryPlanningInput,
): readonly (readonly DayKey[])[] {
  const ends = [interviewAt, ...otherInterviews.map((other) => other.interviewAt)]
    .map((end) => (Date.parse(end) - Date.parse(now)) / millisecondsPerDay)
    .sort((a, b) => a - b);
  return ends
    .map((end, place) => {
      const after = ends[place - 1] ?? 0;
      return days.filter((day) => momentOf(day) < end && momentOf(day) >= after);
    })
    .filter((stretch) => stretch.length > 0);
}

/** How many periods a stretch is planned in: its share of them by its days, so that there are no more than a few in all. */
function periodsOf(days: readonly DayKey[], stretches: readonly (readonly DayKey[])[]): number {
  const all = stretches.reduce((sum, { length }) => sum + length, 0);
  return Math.max(Math.min(2, days.length), Math.round(((mostPeriods - 1) * days.length) / all));
}

/** In order, of about equal size, the last day alone. */
function inGroups(days: readonly DayKey[], most: number): readonly (readonly DayKey[])[] {
  if (days.length <= most) return days.map((day) => [day]);
  const body = days.slice(0, -1);
  const count = most - 1;
  const groups = Array.from({ length: count }, (_, index) =>
    body.slice(
      Math.floor((index * body.length) / count),
      Math.floor(((index + 1) * body.length) / count),
    ),
  );
  return [...groups, days.slice(-1)];
}

/** Days from the first study to yesterday on which there were minutes, and on how many of them there was study. */
export function keptDays(input: HistoryPlanningInput): {
  readonly planned: number;
  readonly studied: number;
} {
  const studied = [...input.histories.daysStudied].sort();
  const first = studied[0];
  const today = daysToInterview(input)[0] as DayKey;
  if (first === undefined) return { planned: 0, studied: 0 };
  const planned = Math.max(0, daysBetween(first, today));
  const before = studied.filter((day) => day < today).length;
  return { planned: Math.max(planned, before), studied: before };
}
