import { daysBetween, startOfDay, type DayKey } from '../day.ts';
import { daysToInterview, lastInterview, minutesOn } from './calendar.ts';
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
 * Today, then the days with minutes up to the interview in a few periods; the last study day by itself.
 */
export function lookAhead(input: HistoryPlanningInput): Ahead {
  const [first, ...later] = daysToInterview(input);
  // Today is always among them.
  const today = first as DayKey;
  const now = Date.parse(input.now);
  const end = lastInterview(input);
  const hour = input.dayStartsAtHour ?? 0;
  // Tomorrow's study is as far away as tomorrow's day is: around the same time of day as now.
  const sinceDayBegan = now - Date.parse(startOfDay(today, input.timeZone, hour));
  const momentOf = (day: DayKey): number => {
    const begins = Date.parse(startOfDay(day, input.timeZone, hour));
    return (Math.min(begins + sinceDayBegan, end) - now) / millisecondsPerDay;
  };

  const studyDays = later.filter((day) => minutesOn(day, input) > 0);
  const groups = inGroups(studyDays, mostPeriods - 1);
  const left = Math.max(0, minutesOn(today, input) - (input.minutesUsedToday ?? 0));
  const periods = [
    { days: [today], minutes: left, minutesForNew: left },
    ...groups.map((days) => {
      const minutes = days.reduce((sum, day) => sum + minutesOn(day, input), 0);
      return { days, minutes, minutesForNew: minutes };
    }),
  ];
  const last = periods.length - 1;
  const began = [...input.histories.daysStudied].sort()[0] ?? today;
  const lastDay = periods[last]?.days.at(-1) ?? today;
  const isShort = daysBetween(began, lastDay) < daysOfShortPlan;
  return {
    moments: [0, ...groups.map((days) => momentOf(days[days.length >> 1] as DayKey))],
    periods: periods.map((period, index) =>
      index === last && !isShort
        ? { ...period, minutesForNew: newOnTheLastDay * period.minutes }
        : period,
    ),
  };
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
