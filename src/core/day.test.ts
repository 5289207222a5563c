import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayKeySchema,
  dayOf,
  daysBetween,
  elapsedDays,
  instantAt,
  weekdayOf,
} from './day.ts';

const day = (text: string) => dayKeySchema.parse(text);

describe('days', () => {
  it('counts study after midnight to the day before, until the hour at which a day starts', () => {
    expect(dayOf('2026-03-10T02:30:00Z', 'UTC', 4)).toBe('2026-03-09');
    expect(dayOf('2026-03-10T04:00:00Z', 'UTC', 4)).toBe('2026-03-10');
  });

  it('takes the day from the zone, not from the machine', () => {
    expect(dayOf('2026-07-01T22:30:00Z', 'Asia/Tokyo', 0)).toBe('2026-07-02');
    expect(dayOf('2026-07-01T22:30:00Z', 'America/Los_Angeles', 0)).toBe('2026-07-01');
  });

  it('keeps wall time over a DST change, which +24 h does not', () => {
    expect(instantAt(day('2026-03-28'), '09:00', 'Europe/Berlin')).toBe('2026-03-28T08:00:00.000Z');
    expect(instantAt(day('2026-03-29'), '09:00', 'Europe/Berlin')).toBe('2026-03-29T07:00:00.000Z');
  });

  it('moves a wall time that a DST change skips behind the change', () => {
    expect(instantAt(day('2026-03-29'), '02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('does not mind what the clocks of the machine skip on that day', () => {
    // Skipped in Berlin, which is one of the zones of the test run, and there twice in Casablanca.
    expect(instantAt(day('2022-03-27'), '02:00', 'Africa/Casablanca')).toBe(
      '2022-03-27T01:00:00.000Z',
    );
    expect(instantAt(day('2022-03-27'), '02:30', 'Asia/Tokyo')).toBe('2022-03-26T17:30:00.000Z');
  });

  it('knows leap days and weekdays', () => {
    expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
    expect(dayKeySchema.safeParse('2027-02-29').success).toBe(false);
    expect(weekdayOf(day('2026-11-23'))).toBe(0);
    expect(weekdayOf(day('2026-11-29'))).toBe(6);
  });

  it('adds and counts days as inverses, in every zone of the test run', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.integer({ min: -4_000, max: 4_000 }),
        (start, step) => {
          const from = addDays(day('2000-01-01'), start);
          const to = addDays(from, step);
          expect(daysBetween(from, to)).toBe(step);
          expect(weekdayOf(to)).toBe((((weekdayOf(from) + step) % 7) + 7) % 7);
        },
      ),
    );
  });

  it('never counts negative elapsed time when the clock was set back', () => {
    expect(elapsedDays('2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z')).toBe(0);
  });
});
