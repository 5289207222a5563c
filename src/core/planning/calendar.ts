import { addDays, dayOf, daysBetween, startOfDay, weekdayOf, type DayKey } from '../day.ts';
import type { DayPlan, HistoryPlanningInput } from './types.ts';

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

/** Minutes of a planned day on which study helps: none where it would come after the interview. */
export const minutesInTime = ({ budget, isInTime }: Pick<DayPlan, 'budget' | 'isInTime'>): number =>
  isInTime ? budget : 0;

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

const millisecondsPerDay = 86_400_000;

/** When a day's study is taken to happen, in days from now: at the same time of day as now. */
export function studyMoments(calendar: Calendar): (day: DayKey) => number {
  const { now, timeZone, dayStartsAtHour: hour = 0 } = calendar;
  const began = (day: DayKey): number => Date.parse(startOfDay(day, timeZone, hour));
  const today = began(dayOf(now, timeZone, hour));
  return (day) => (began(day) - today) / millisecondsPerDay;
}

/** Whether a day's study comes before the last interview. */
export function comesInTime(calendar: Calendar): (day: DayKey) => boolean {
  const momentOf = studyMoments(calendar);
  const left = (lastInterview(calendar) - Date.parse(calendar.now)) / millisecondsPerDay;
  return (day) => momentOf(day) < left;
}

export const isOver = (calendar: Calendar): boolean =>
  Date.parse(calendar.now) >= lastInterview(calendar);
