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
 * The days that take new questions; those behind them are the final pass. It is sized by what it has
 * to hold, the review minutes of the whole bank, so that it isn't piled onto the last day, and gives
 * way where unseen questions would otherwise not fit.
 */
export function daysForNew(
  days: readonly DayKey[],
  calendar: Calendar,
  minutes: { readonly review: number; readonly unseen: number },
): readonly DayKey[] {
  const studyDays = days.filter((day) => minutesOn(day, calendar) > 0);
  let free = studyDays.reduce((total, day) => total + minutesOn(day, calendar), 0);
  let held = 0;
  let passFrom = studyDays.length;
  while (passFrom > 0 && held < minutes.review) {
    const budget = minutesOn(studyDays[passFrom - 1] as DayKey, calendar);
    if (free - budget < minutes.unseen) break;
    free -= budget;
    held += budget;
    passFrom -= 1;
  }
  return studyDays.slice(0, passFrom);
}
