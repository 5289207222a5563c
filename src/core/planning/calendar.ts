import { addDays, dayOf, daysBetween, weekdayOf, type DayKey } from '../day.ts';
import type { HistoryPlanningInput } from './types.ts';

type Calendar = Pick<
  HistoryPlanningInput,
  | 'now'
  | 'interviewAt'
  | 'otherInterviews'
  | 'timeZone'
  | 'minutesByWeekday'
  | 'exceptions'
  | 'dayStartsAtHour'
>;

/** The minutes that the person has on a day: the exception where there is one, else the weekday's. */
export function minutesOn(day: DayKey, calendar: Calendar): number {
  return Math.max(0, calendar.exceptions?.[day] ?? calendar.minutesByWeekday[weekdayOf(day)] ?? 0);
}

/** The last of the interviews, milliseconds since 1970. */
const lastInterview = ({ interviewAt, otherInterviews = [] }: Calendar): number =>
  Math.max(
    Date.parse(interviewAt),
    ...otherInterviews.map((other) => Date.parse(other.interviewAt)),
  );

/** Today to the day of the last interview, both included; just today when it is over. */
export function daysToInterview(calendar: Calendar): readonly DayKey[] {
  const hour = calendar.dayStartsAtHour ?? 0;
  const today = dayOf(calendar.now, calendar.timeZone, hour);
  const end = new Date(lastInterview(calendar)).toISOString();
  const count = Math.max(0, daysBetween(today, dayOf(end, calendar.timeZone, hour))) + 1;
  return Array.from({ length: count }, (_, offset) => addDays(today, offset));
}

export const isOver = (calendar: Calendar): boolean =>
  Date.parse(calendar.now) >= lastInterview(calendar);
