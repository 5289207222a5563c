import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast, type PlanningInput } from './index.ts';
import { inputs } from './planning.test-support.ts';

describe('the forecast', () => {
  it('is a band around its mean, by topic too, and the same for the same input', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const all = forecast(input);
        expect(forecast(input)).toEqual(all);
        for (const { low, mean, high } of [all, ...Object.values(all.byTopic)]) {
          expect(low).toBeLessThanOrEqual(mean);
          expect(mean).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('rises with what was answered well and with minutes, and counts what is not studied as not known', () => {
    const input = planless({ days: 10, minutes: 0 });
    expect(forecast(input).mean).toBe(0);
    const reviews = input.questions.slice(0, 10).flatMap(({ id }) =>
      ['2026-03-14', '2026-03-17'].map((day) => ({
        questionId: id,
        at: `${day}T08:00:00Z`,
        grade: 3 as const,
      })),
    );
    const known = forecast({ ...input, reviews });
    expect(known.mean).toBeGreaterThan(0.3);
    expect(known.mean).toBeLessThan(0.51);
    expect(forecast({ ...planless({ days: 10, minutes: 30 }), reviews }).mean).toBeGreaterThan(
      0.75,
    );
  });
});

function planless({
  days,
  minutes,
}: {
  readonly days: number;
  readonly minutes: number;
}): PlanningInput {
  return {
    now: '2026-03-20T08:00:00Z',
    interviewAt: new Date(Date.parse('2026-03-20T10:00:00Z') + days * 86_400_000).toISOString(),
    timeZone: 'UTC',
    minutesByWeekday: Array.from({ length: 7 }, () => minutes),
    questions: Array.from({ length: 20 }, (_, index) => ({
      id: `q${index}`,
      topic: `t${index % 2}`,
      weight: 1,
      minutesNew: 4,
      minutesReview: 2,
    })),
    reviews: [],
  };
}
