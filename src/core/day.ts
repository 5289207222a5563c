import { TZDate, tzOffset } from '@date-fns/tz';
import { z } from 'zod';

/** A calendar day of the person's, 'yyyy-MM-dd'. Not an instant: it has no zone and no hour. */
export const dayKeySchema = z.iso.date().brand<'DayKey'>();
export type DayKey = z.infer<typeof dayKeySchema>;

/** A moment, ISO 8601 with an offset or Z. */
export const instantSchema = z.iso.datetime({ offset: true }).brand<'Instant'>();
export type Instant = z.infer<typeof instantSchema>;

/** Wall time 'HH:mm', 00:00 to 23:59. */
export const wallTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'app.problems.time');

export const timeZoneSchema = z.string().refine(isTimeZone, 'app.problems.timeZone');

const millisecondsPerMinute = 60_000;
const millisecondsPerDay = 86_400_000;

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export const toInstant = (date: Date): Instant => new Date(+date).toISOString() as Instant;

/**
 * The person's day that holds an instant.
 * @param dayStartsAtHour 0 to 23: study after midnight and before this hour belongs to the day before
 */
export function dayOf(instant: string, timeZone: string, dayStartsAtHour: number): DayKey {
  const local = new TZDate(Date.parse(instant), timeZone);
  const day = keyOf(local);
  return local.getHours() < dayStartsAtHour ? addDays(day, -1) : day;
}

/**
 * The instant of a wall time on a calendar day. A wall time that a DST change skips
 * becomes the same distance after the change (02:30 -> 03:30); of one that occurs twice, the first.
 */
export function instantAt(day: DayKey, wallTime: string, timeZone: string): Instant {
  const asUtc = Date.parse(`${day}T${wallTime}:00Z`);
  const momentWith = (offset: number): number => asUtc - offset * millisecondsPerMinute;
  // A TZDate made of parts skips what the computer's own zone skips, so offsets are tried instead.
  const offsets = [-1, 1].map((days) => offsetAt(asUtc + days * millisecondsPerDay, timeZone));
  const [before = 0] = offsets;
  const fitting = offsets.find((offset) => offsetAt(momentWith(offset), timeZone) === offset);
  return toInstant(new Date(momentWith(fitting ?? before)));
}

/** Minutes ahead of UTC. */
const offsetAt = (moment: number, timeZone: string): number => tzOffset(timeZone, new Date(moment));

/** The first instant of a person's day. */
export function startOfDay(day: DayKey, timeZone: string, dayStartsAtHour: number): Instant {
  return instantAt(day, `${String(dayStartsAtHour).padStart(2, '0')}:00`, timeZone);
}

// A day key is its own midnight in UTC, where every day has the same length.
export function addDays(day: DayKey, days: number): DayKey {
  return new Date(Date.parse(day) + days * millisecondsPerDay).toISOString().slice(0, 10) as DayKey;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: DayKey, to: DayKey): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsPerDay;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: DayKey): number {
  return (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
}

/** Days, with fraction, from one instant to another; never negative, so that a clock set back costs nothing. */
export function elapsedDays(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

function keyOf(date: Date): DayKey {
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(date.getDate()).padStart(2, '0')}` as DayKey;
}
