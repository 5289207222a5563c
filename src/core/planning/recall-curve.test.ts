import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayKeySchema } from '../day.ts';
import { Histories } from '../memory/learners/history.ts';
import { recallCurve } from './recall-curve.ts';

const today = dayKeySchema.parse('2026-11-24');
const day = 86_400_000;
const now = Date.parse('2026-11-24T18:00:00Z');

const seen = (...reviews: readonly (readonly [daysAgo: number, grade: 1 | 2 | 3 | 4])[]) =>
  new Histories(
    reviews.map(([daysAgo, grade]) => ({
      questionId: 'a',
      at: now - daysAgo * day,
      on: addDays(today, -daysAgo),
      grade,
    })),
  );

describe('the recall curve of a question', () => {
  it('falls without study, rises at a session, and never ends lower for studying', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 29 }), { maxLength: 4 }),
        fc.constantFrom(1, 2, 3, 4),
        fc.integer({ min: 1, max: 30 }),
        (sessions, grade, daysAhead) => {
          const histories = seen([5, grade], [2, 3]);
          const curve = recallCurve({
            histories,
            standing: histories.of('a'),
            now,
            until: now + daysAhead * day,
            sessions: sessions.map((offset) => now + offset * day),
          });
          for (const [place, { at, alone, planned }] of curve.entries()) {
            expect(alone).toBeLessThanOrEqual((curve[place - 1]?.alone ?? 1) + 1e-9);
            expect(alone).toBeGreaterThanOrEqual(0);
            expect(planned).toBeLessThanOrEqual(1 + 1e-9);
            expect(at).toBeGreaterThanOrEqual(curve[place - 1]?.at ?? now);
          }
          const last = curve.at(-1);
          expect(last?.at).toBeCloseTo(now + daysAhead * day, -1);
          expect(last?.planned).toBeGreaterThanOrEqual((last?.alone ?? 0) - 1e-9);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('of a question never seen is nothing before its first session', () => {
    const histories = new Histories();
    const curve = recallCurve({
      histories,
      standing: null,
      now,
      until: now + 10 * day,
      sessions: [now + 5 * day],
    });
    for (const { at, alone, planned } of curve) {
      expect(alone).toBe(0);
      if (at <= now + 5 * day) expect(planned).toBe(0);
      else expect(planned).toBeGreaterThan(0.2);
    }
  });
});
