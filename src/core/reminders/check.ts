import { addDays, instantAt, type DayKey } from '../day.ts';
import type { ReminderSettings } from './settings.ts';

const daysLookedAhead = 366;

/** The next day within a year on which a clock change skips a wall time, and the time at which it comes instead; null when none. */
export function skippedOn(
  wallTime: string,
  from: DayKey,
  timeZone: string,
): { readonly day: DayKey; readonly instead: string } | null {
  const noonOf = (day: DayKey): string => wallTimeOf(`${day}T12:00:00Z`, timeZone);
  let noon = noonOf(addDays(from, -1));
  for (let offset = 0; offset < daysLookedAhead; offset += 1) {
    const next = noonOf(addDays(from, offset));
    // Only where the clocks change is a time to be looked for: within the day before or this one.
    for (const day of next === noon ? [] : [addDays(from, offset - 1), addDays(from, offset)]) {
      const instead = wallTimeOf(instantAt(day, wallTime, timeZone), timeZone);
      if (instead !== wallTime && day >= from) return { day, instead };
    }
    noon = next;
  }
  return null;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function wallTimeOf(instant: string, timeZone: string): string {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  clocks.set(timeZone, clock);
  return clock.format(Date.parse(instant));
}

/** Whether quiet hours hold a wall time. */
function isQuiet(wallTime: string, { enabled, from, to }: ReminderSettings['quiet']): boolean {
  if (!enabled || from === to) return false;
  return from < to ? from <= wallTime && wallTime < to : wallTime >= from || wallTime < to;
}

/** What quiet hours make of a reminder's time: nothing, later on the same day, or never, because they outlast the person's day. */
export function quietEffect(
  wallTime: string,
  quiet: ReminderSettings['quiet'],
  dayStartsAtHour: number,
): 'none' | 'later' | 'never' {
  if (!isQuiet(wallTime, quiet)) return 'none';
  const hoursIntoDay = (time: string): number => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return (hours + minutes / 60 - dayStartsAtHour + 24) % 24;
  };
  return hoursIntoDay(quiet.to) > hoursIntoDay(wallTime) ? 'later' : 'never';
}
