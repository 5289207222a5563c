import { addDays, instantAt, toInstant, type DayKey } from '../day.ts';

// Moments here are milliseconds since 1970, so that they can be compared and added.

const millisecondsPerDay = 86_400_000;
const mostRemembered = 50_000;
const remembered = new Map<string, number>();

/** The moment of a wall time on a calendar day, as `instantAt`. Asked again and again for the same few, so remembered. */
export function momentAt(day: DayKey, wallTime: string, timeZone: string): number {
  const key = `${day}${wallTime}${timeZone}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const moment = Date.parse(instantAt(day, wallTime, timeZone));
  remembered.set(key, moment);
  return moment;
}

/** Whose days are meant: their zone and the hour at which a day of theirs begins. */
export interface Days {
  readonly timeZone: string;
  /** 0 to 12. */
  readonly dayStartsAtHour: number;
}

export function startOf(day: DayKey, { timeZone, dayStartsAtHour }: Days): number {
  return momentAt(day, `${String(dayStartsAtHour).padStart(2, '0')}:00`, timeZone);
}

/** The person's day that holds a moment: the last one that has begun. */
export function dayAt(moment: number, days: Days): DayKey {
  // No zone is further than 14 hours from UTC, so the day is at most one beside UTC's, and two with the day's first hour.
  let day = toInstant(new Date(moment + millisecondsPerDay)).slice(0, 10) as DayKey;
  while (startOf(day, days) > moment) day = addDays(day, -1);
  return day;
}

/** A wall time on a person's day: one before the day's first hour is in the night at its end. */
export function momentOn(day: DayKey, wallTime: string, days: Days): number {
  const atNight = Number(wallTime.slice(0, 2)) < days.dayStartsAtHour;
  return momentAt(atNight ? addDays(day, 1) : day, wallTime, days.timeZone);
}
