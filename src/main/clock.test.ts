import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createClock } from './clock.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

it('is the system’s clock, moved by the minutes asked for', () => {
  expect(createClock(undefined)().toISOString()).toBe('2026-11-24T12:00:00.000Z');
  expect(createClock('2880')().toISOString()).toBe('2026-11-26T12:00:00.000Z');
  expect(createClock('-60')().toISOString()).toBe('2026-11-24T11:00:00.000Z');
});

it.each(['', 'soon', '1.5', '1e12', 'Infinity'])('is not moved by "%s"', (offset) => {
  expect(createClock(offset)().toISOString()).toBe('2026-11-24T12:00:00.000Z');
});
