import { addDays, dayOf, daysBetween, weekdayOf, type DayKey } from '../day.ts';
import type { MemoryPlanningInput } from './types.ts';

type Calendar = Pick<
  MemoryPlanningInput,
  'now' | 'interviewAt' | 'timeZone' | 'minutesByWeekday' | 'exceptions' | 'dayStartsAtHour'
>;

/** The minutes that the person has on a day: the exception where there is one, else the weekday's. */
export function minutesOn(day: DayKey, calendar: Calendar): number {
  return Math.max(0, calendar.exceptions?.[day] ?? calendar.minutesByWeekday[weekdayOf(day)] ?? 0);
}

/** Today to the interview day, both included; just today when the interview is over. */
export function daysToInterview(calendar: Calendar): readonly DayKey[] {
  const hour = calendar.dayStartsAtHour ?? 0;
  const today = dayOf(calendar.now, calendar.timeZone, hour);
  const last = dayOf(calendar.interviewAt, calendar.timeZone, hour);
  const count = Math.max(0, daysBetween(today, last)) + 1;
  return Array.from({ length: count }, (_, offset) => addDays(today, offset));
}

export const isOver = (calendar: Calendar): boolean =>
  Date.parse(calendar.now) >= Date.parse(calendar.interviewAt);

/**
 * Splits the days into those that take new questions and the final pass. The final pass is sized by
 * what it has to hold, the review minutes of the whole bank, so that it isn't piled onto the last
 * day; at most a third of the days, so that a large bank still gets seen.
 */
export function daysForNew(
  days: readonly DayKey[],
  calendar: Calendar,
  reviewMinutes: number,
): readonly DayKey[] {
  const studyDays = days.filter((day) => minutesOn(day, calendar) > 0);
  const most = Math.floor(studyDays.length / 3);
  let held = 0;
  let passDays = 0;
  while (passDays < most && held < reviewMinutes) {
    passDays += 1;
    const day = studyDays[studyDays.length - passDays];
    if (day) held += minutesOn(day, calendar);
  }
  return studyDays.slice(0, studyDays.length - passDays);
}
