import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Instant } from '../../../core/day.ts';
import { createAlarm, waitFor } from './alarm.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const start = Date.UTC(2026, 10, 24, 12);
const minute = 60_000;
const instant = (at: number): Instant => new Date(at).toISOString() as Instant;

function world(next: () => number | null) {
  vi.setSystemTime(start);
  let steady = 0;
  let looks = 0;
  const alarm = createAlarm(
    { wall: () => Date.now(), steady: () => steady, timeZone: () => 'UTC' },
    () => {
      looks += 1;
      const moment = next();
      return Promise.resolve(moment === null ? null : instant(moment));
    },
  );
  return {
    alarm,
    looks: () => looks,
    pass: async (milliseconds: number) => {
      for (let passed = 0; passed < milliseconds; passed += 1_000) {
        steady += 1_000;
        await vi.advanceTimersByTimeAsync(1_000);
      }
    },
  };
}

it('waits a minute at most when nothing is near, half a minute near a moment, never below nothing', () => {
  expect([90 * 24 * 60 * minute, 61_000, 59_000, 12_000, -5].map(waitFor)).toEqual([
    60_000, 60_000, 30_000, 12_000, 0,
  ]);
});

it('looks at the moment and not before; without one it has no timer at all', async () => {
  let next: number | null = start + 10 * minute;
  const { alarm, looks, pass } = world(() => next);
  alarm.check();
  await pass(9 * minute);
  expect(looks()).toBe(1);
  next = null;
  await pass(minute);
  expect(looks()).toBe(2);
  expect(vi.getTimerCount()).toBe(0);
});

it('notices a clock that was set within a minute', async () => {
  const { alarm, looks, pass } = world(() => start + 600 * minute);
  alarm.check();
  await pass(2 * minute);
  expect(looks()).toBe(1);
  vi.setSystemTime(start - 300 * minute);
  await pass(minute);
  expect(looks()).toBe(2);
});

it('a failed look is tried again', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  let fails = true;
  const { alarm, looks, pass } = world(() => {
    if (fails) throw new Error('bug');
    return null;
  });
  alarm.check();
  await pass(1_000);
  fails = false;
  await pass(minute);
  expect(looks()).toBe(2);
  expect(log).toHaveBeenCalledOnce();
});
