import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../core/content/schema.ts';
import { emptyForm, type PlanFormValues } from '../plan/form-values.ts';
import { problemIn, steps } from './steps.ts';

const packs = [{ id: 'p', title: 'Engineer', topics: [{ id: 't', title: 'T' }] }] as Pack[];
// A Wednesday.
const now = new Date('2026-11-25T12:00:00Z');
const proposed = emptyForm({ name: 'Acme', timeZone: 'Europe/Berlin', packs, now });
const entered = (change: Partial<PlanFormValues>): PlanFormValues => ({ ...proposed, ...change });
const week = (minutes: number, weekday: number): number[] =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => (day === weekday ? minutes : 0));

describe('the steps of the first start', () => {
  it('find nothing wrong with what they propose', () => {
    expect(steps.map((step) => problemIn(step, proposed, now))).toEqual([null, null, null]);
  });

  it('want a date that is still to come, in the zone of the interview', () => {
    expect(problemIn('when', entered({ interview: '' }), now)).toBe('firstStart.problems.when');
    expect(problemIn('when', entered({ interview: '2026-11-24T10:00' }), now)).toBe(
      'firstStart.problems.isPast',
    );
    // One o'clock in Berlin was at noon in UTC.
    expect(problemIn('when', entered({ interview: '2026-11-25T13:00' }), now)).toBe(
      'firstStart.problems.isPast',
    );
    expect(problemIn('when', entered({ interview: '2026-11-25T13:01' }), now)).toBeNull();
    const inNewYork = entered({ interview: '2026-11-25T08:00', timeZone: 'America/New_York' });
    expect(problemIn('when', inNewYork, now)).toBeNull();
  });

  it('want minutes on a day before the interview', () => {
    expect(problemIn('minutes', entered({ minutes: week(0, 0) }), now)).toBe(
      'firstStart.problems.noMinutes',
    );
    expect(problemIn('minutes', entered({ minutes: week(12.5, 2) }), now)).toBe(
      'plan.problems.minutes',
    );
    const onMondays = { minutes: week(30, 0) };
    expect(problemIn('minutes', entered(onMondays), now)).toBeNull();
    const onFriday = entered({ ...onMondays, interview: '2026-11-27T10:00' });
    expect(problemIn('minutes', onFriday, now)).toBe('firstStart.problems.noStudyDay');
    expect(problemIn('minutes', { ...onFriday, minutes: week(30, 2) }, now)).toBeNull();
  });

  it('want a topic and a name', () => {
    expect(problemIn('topics', entered({ weights: {} }), now)).toBe('plan.problems.topics');
    expect(problemIn('topics', entered({ name: ' ' }), now)).toBe('plan.problems.name');
    expect(problemIn('topics', entered({ name: 'x'.repeat(121) }), now)).toBe('plan.problems.name');
  });
});
