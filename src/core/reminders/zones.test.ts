import { expect, it } from 'vitest';
import { addDays, type DayKey, type Instant } from '../day.ts';
import { momentAt } from './moments.ts';
import { defaultReminders, type ReminderSettings } from './settings.ts';
import { survey } from './survey.ts';
import type { Delivered } from './types.ts';

const day = 86_400_000;
const instant = (at: number): Instant => new Date(at).toISOString() as Instant;
const clockOf = (timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });

/** Minutes ahead of UTC, from the clock's own face: another way than the one under test. */
function offsetAt(at: number, clock: Intl.DateTimeFormat): number {
  const part = Object.fromEntries(
    clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  );
  const face = Date.UTC(
    part['year'] ?? 0,
    (part['month'] ?? 1) - 1,
    part['day'],
    part['hour'],
    part['minute'],
  );
  return Math.round((face - Math.floor(at / 60_000) * 60_000) / 60_000);
}

/** Every moment from 2020 to 2035 at which a zone's clocks change. */
function changesOf(clock: Intl.DateTimeFormat): readonly number[] {
  const changes: number[] = [];
  // Shorter than any summer time (Morocco's break of Ramadan is a month).
  const step = 14 * day;
  let before = Date.UTC(2020, 0, 1);
  let offset = offsetAt(before, clock);
  for (let at = before + step; at < Date.UTC(2036, 0, 1); at += step) {
    const next = offsetAt(at, clock);
    if (next !== offset) {
      let [low, high] = [before, at];
      while (high - low > 60_000) {
        const middle = Math.floor((low + high) / 120_000) * 60_000;
        if (offsetAt(middle, clock) === offset) low = middle;
        else high = middle;
      }
      changes.push(high);
      offset = next;
    }
    before = at;
  }
  return changes;
}

const always = [true, true, true, true, true, true, true];
const times = ['00:00', '00:30', '01:30', '02:00', '02:30', '03:00', '12:00', '23:30'];
const settings: ReminderSettings = {
  ...defaultReminders,
  quiet: { ...defaultReminders.quiet, enabled: false },
  study: times.map((time) => ({
    id: time.replace(':', ''),
    enabled: true,
    weekdays: always,
    time,
    since: null,
  })),
};

/** What is shown from a moment on, when the app looks again exactly when it was told to. */
function showings(from: number, until: number, timeZone: string): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  const delivered: Delivered[] = [];
  for (let now = from; now < until;) {
    const found = survey({
      now: instant(now),
      timeZone,
      dayStartsAtHour: 0,
      settings,
      interview: null,
      daysOff: [],
      delivered,
      snoozes: [],
      pause: null,
      busyUntil: null,
      lastShownAt: null,
      awakeAt: instant(from),
    });
    for (const { id } of found.due) {
      if (shown.has(id)) throw new Error(`${id} twice in ${timeZone}`);
      shown.set(id, now);
      delivered.push({ occurrenceId: id, outcome: 'shown' });
    }
    if (found.due.length === 0) now = Date.parse(found.wakeAt ?? '');
  }
  return shown;
}

it(
  'in every zone, over every clock change from 2020 to 2035: each reminder once, at its wall time or as far after the gap',
  { timeout: 300_000 },
  () => {
    let changes = 0;
    const seen = new Set<string>();
    for (const timeZone of [...Intl.supportedValuesOf('timeZone'), 'UTC']) {
      const clock = clockOf(timeZone);
      const ofZone = changesOf(clock);
      changes += ofZone.length;
      // Zones that share their offsets at a change behave alike: the walk through the days is made once for them.
      for (const change of ofZone) {
        const kind = `${change} ${offsetAt(change - 1, clock)} ${offsetAt(change, clock)}`;
        if (seen.has(kind)) continue;
        seen.add(kind);
        const today = new Date(change + offsetAt(change - 60_000, clock) * 60_000)
          .toISOString()
          .slice(0, 10) as DayKey;
        const from = momentAt(addDays(today, -1), '00:00', timeZone);
        const until = momentAt(addDays(today, 2), '00:00', timeZone);
        const shown = showings(from, until, timeZone);
        for (const date of [addDays(today, -1), today, addDays(today, 1)]) {
          for (const time of times) {
            const at = shown.get(`study:${time.replace(':', '')}|${date}`);
            expect(at, `${timeZone} ${date} ${time}`).toBeDefined();
            const face = new Date((at ?? 0) + offsetAt(at ?? 0, clock) * 60_000).toISOString();
            const gap = offsetAt(change, clock) - offsetAt(change - 60_000, clock);
            const skipped = new Date(
              Date.parse(`${date}T${time}:00Z`) + gap * 60_000,
            ).toISOString();
            const exact = `${date}T${time}:00.000Z`;
            expect([exact, skipped], `${timeZone} ${date} ${time}`).toContain(face);
            // Only a time that doesn't exist may come later.
            if (face !== exact)
              expect(Math.abs((at ?? 0) - change)).toBeLessThanOrEqual(gap * 60_000);
          }
        }
      }
    }
    expect(changes).toBeGreaterThan(4_000);
  },
);
