import { addDays, dayOf, instantAt, startOfDay, type Instant } from '../day.ts';

interface DailyReminder {
  readonly enabled: boolean;
  /** Wall time 'HH:mm' in `timeZone`. */
  readonly time: string;
}

export interface ReminderInput {
  readonly now: Instant;
  readonly timeZone: string;
  /** 0 to 23. A reminder that was missed may still come until the person's day ends at this hour. */
  readonly dayStartsAtHour: number;
  readonly daily: DailyReminder;
  /** Occurrences already dealt with. */
  readonly claimed: readonly string[];
  /** When the reminder was switched on or its time changed: what came before it isn't owed. */
  readonly since: Instant | null;
}

export type NextReminder =
  | { readonly kind: 'off' }
  | { readonly kind: 'due'; readonly occurrenceId: string }
  | { readonly kind: 'wait'; readonly until: Instant };

/**
 * What to do about the daily reminder now. One occurrence a day, `daily|yyyy-MM-dd`; one that was
 * missed while the machine slept is due until the person's day ends, then dropped.
 */
export function nextReminder(input: ReminderInput): NextReminder {
  const { now, timeZone, dayStartsAtHour, daily } = input;
  if (!daily.enabled) return { kind: 'off' };
  const today = dayOf(now, timeZone, dayStartsAtHour);
  // A time before the day's first hour belongs to the night at the end of the person's day.
  const atNight = Number(daily.time.slice(0, 2)) < dayStartsAtHour;
  const momentOf = (day: typeof today): Instant =>
    instantAt(atNight ? addDays(day, 1) : day, daily.time, timeZone);

  const moment = momentOf(today);
  const occurrenceId = `daily|${today}`;
  const dealtWith = input.claimed.includes(occurrenceId);
  const owed = input.since === null || Date.parse(moment) >= Date.parse(input.since);
  const ended =
    Date.parse(now) >= Date.parse(startOfDay(addDays(today, 1), timeZone, dayStartsAtHour));
  if (!dealtWith && Date.parse(now) < Date.parse(moment)) return { kind: 'wait', until: moment };
  if (!dealtWith && owed && !ended) return { kind: 'due', occurrenceId };
  return { kind: 'wait', until: momentOf(addDays(today, 1)) };
}
