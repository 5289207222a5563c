import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Histories } from '../memory/learners/history.ts';
import { lookAhead } from './horizon.ts';
import type { HistoryPlanningInput } from './types.ts';

const day = 86_400_000;
const start = Date.parse('2026-03-20T18:00:00Z');
const at = (days: number): string => new Date(start + days * day).toISOString();
const input = (interviewIn: number, others: readonly number[]): HistoryPlanningInput => ({
  now: at(0),
  interviewAt: at(interviewIn),
  otherInterviews: others.map((days) => ({ interviewAt: at(days), weights: {} })),
  timeZone: 'UTC',
  minutesByWeekday: [30, 30, 30, 30, 30, 30, 30],
  questions: [],
  histories: new Histories(),
});

it('has no period that reaches over an interview, and each day before the last one once', () => {
  const inDays = fc.double({ min: 0.1, max: 60, noNaN: true });
  fc.assert(
    fc.property(inDays, fc.array(inDays, { maxLength: 3 }), (own, others) => {
      const { moments, periods } = lookAhead(input(own, others));
      const momentOf = (key: string): number => (Date.parse(`${key}T18:00:00Z`) - start) / day;
      const days = periods.flatMap(({ days: ofPeriod }) => ofPeriod.map(momentOf));
      const count = Math.ceil(Math.max(own, ...others));
      expect(days).toEqual(Array.from({ length: count }, (_, offset) => offset));
      expect(moments).toEqual([...moments].sort((a, b) => a - b));
      for (const end of [own, ...others]) {
        for (const period of periods) {
          const before = period.days.filter((key) => momentOf(key) < end);
          expect([0, period.days.length]).toContain(before.length);
        }
      }
    }),
  );
});

it('keeps the last evening before each interview light, and none where there is an interview in between', () => {
  // At ten in the morning: no study of that day comes before it.
  const { periods } = lookAhead(input(13 + 16 / 24, [29 + 16 / 24]));
  const light = periods.filter(({ minutes, minutesForNew }) => minutesForNew < minutes);
  expect(light.map(({ days }) => days)).toEqual([['2026-04-02'], ['2026-04-18']]);
});
