import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Histories } from '../memory/learners/history.ts';
import { setCourse } from './course.ts';
import { explainLeftOut } from './left-out.ts';
import { daysOf } from './plan.ts';
import type { HistoryPlanningInput, PlannableQuestion } from './types.ts';

const question = (id: string, change: Partial<PlannableQuestion> = {}): PlannableQuestion => ({
  id,
  topic: 't',
  weight: 1,
  minutesNew: 4,
  minutesReview: 2,
  ...change,
});
const input = (
  questions: readonly PlannableQuestion[],
  minutes: number,
  change: Partial<HistoryPlanningInput> = {},
): HistoryPlanningInput => ({
  now: '2026-11-23T08:00:00Z',
  interviewAt: '2026-11-26T10:00:00Z',
  timeZone: 'Europe/Berlin',
  minutesByWeekday: Array.from({ length: 7 }, () => minutes),
  questions,
  histories: new Histories(),
  ...change,
});
const reasons = (of: HistoryPlanningInput) =>
  Object.fromEntries(
    explainLeftOut(setCourse(of)).map(({ questionId, reason }) => [questionId, reason]),
  );

describe('what is left out', () => {
  it('is nothing where everything fits', () => {
    expect(explainLeftOut(setCourse(input([question('a'), question('b')], 30)))).toEqual([]);
  });

  it('is told to lack minutes, a long enough day, a basic that is left out, or worth', () => {
    expect(reasons(input([question('a')], 0))).toEqual({ a: 'no-minutes' });
    expect(reasons(input([question('a', { minutesNew: 9 })], 5))).toEqual({
      a: 'no-day-is-long-enough',
    });
    const chain = [
      question('a', { minutesNew: 9 }),
      question('b', { topic: 'u', prerequisites: ['a'] }),
    ];
    expect(reasons(input(chain, 5))).toMatchObject({ b: 'builds-on-left-out' });
    const many = Array.from({ length: 20 }, (_, place) => question(`q${place}`));
    expect(new Set(Object.values(reasons(input(many, 4))))).toEqual(new Set(['adds-least']));
  });

  it('names no question of another interview alone', () => {
    const other = { interviewAt: '2026-11-26T12:00:00Z', weights: { b: 1 } };
    const shared = input([question('a'), question('b', { weight: 0 })], 0, {
      otherInterviews: [other],
    });
    expect(reasons(shared)).toEqual({ a: 'no-minutes' });
  });

  it('is never what a day has, and would be worth something', () => {
    const sizes = fc.array(
      fc.record({
        minutesNew: fc.integer({ min: 1, max: 12 }),
        weight: fc.integer({ min: 1, max: 4 }),
      }),
      { minLength: 1, maxLength: 25 },
    );
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 20 }), (list, minutes) => {
        const course = setCourse(
          input(
            list.map((one, place) => question(`q${place}`, one)),
            minutes,
          ),
        );
        const planned = new Set(
          daysOf(course).flatMap(({ items }) => items.map(({ questionId }) => questionId)),
        );
        for (const { questionId, recallIfStudied } of explainLeftOut(course)) {
          expect(planned.has(questionId)).toBe(false);
          expect(recallIfStudied).toBeGreaterThan(0);
          expect(recallIfStudied).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
