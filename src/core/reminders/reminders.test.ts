import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../day.ts';
import { nextReminder, type ReminderInput } from './index.ts';

const input = (now: string, changes: Partial<ReminderInput> = {}): ReminderInput => ({
  now: now as Instant,
  timeZone: 'Europe/Berlin',
  dayStartsAtHour: 4,
  daily: { enabled: true, time: '18:00' },
  claimed: [],
  since: null,
  ...changes,
});

describe('the daily reminder', () => {
  it('waits for its moment, is due after it, then waits for tomorrow', () => {
    expect(nextReminder(input('2026-11-24T16:00:00Z'))).toEqual({
      kind: 'wait',
      until: '2026-11-24T17:00:00.000Z',
    });
    expect(nextReminder(input('2026-11-24T17:00:00Z'))).toEqual({
      kind: 'due',
      occurrenceId: 'daily|2026-11-24',
    });
    expect(nextReminder(input('2026-11-24T17:00:01Z', { claimed: ['daily|2026-11-24'] }))).toEqual({
      kind: 'wait',
      until: '2026-11-25T17:00:00.000Z',
    });
  });

  it('comes after a sleep on the same day, and not any more on the next', () => {
    expect(nextReminder(input('2026-11-25T01:00:00Z')).kind).toBe('due');
    expect(nextReminder(input('2026-11-25T03:30:00Z'))).toEqual({
      kind: 'wait',
      until: '2026-11-25T17:00:00.000Z',
    });
  });

  it('owes nothing for the time before it was switched on', () => {
    const since = '2026-11-24T17:30:00Z' as Instant;
    expect(nextReminder(input('2026-11-24T17:31:00Z', { since })).kind).toBe('wait');
  });

  it('keeps its wall time over DST, and survives a time that the change skips', () => {
    const early = { daily: { enabled: true, time: '02:30' }, dayStartsAtHour: 0 };
    expect(nextReminder(input('2026-03-28T23:30:00Z', early))).toEqual({
      kind: 'wait',
      until: '2026-03-29T01:30:00.000Z',
    });
    expect(nextReminder(input('2026-03-29T10:00:00Z'))).toEqual({
      kind: 'wait',
      until: '2026-03-29T16:00:00.000Z',
    });
  });

  it('is off when it is off', () => {
    expect(
      nextReminder(input('2026-11-24T17:00:00Z', { daily: { enabled: false, time: '18:00' } })),
    ).toEqual({ kind: 'off' });
  });

  it('shows each occurrence once over any sleeps and clock jumps', () => {
    const jumps = fc.array(fc.integer({ min: -600, max: 3_000 }), { maxLength: 80 });
    fc.assert(
      fc.property(jumps, fc.constantFrom('18:00', '00:30', '03:59', '04:00'), (minutes, time) => {
        const claimed: string[] = [];
        let now = Date.parse('2026-10-20T12:00:00Z');
        for (const jump of minutes) {
          now += jump * 60_000;
          const next = nextReminder(
            input(new Date(now).toISOString(), { claimed, daily: { enabled: true, time } }),
          );
          if (next.kind === 'due') {
            expect(claimed).not.toContain(next.occurrenceId);
            claimed.push(next.occurrenceId);
          } else if (next.kind === 'wait') expect(Date.parse(next.until)).toBeGreaterThan(now);
        }
      }),
    );
  });
});
