import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayKeySchema, startOfDay, type DayKey, type Instant } from '../day.ts';
import {
  dueOn,
  gradeSchema,
  memorySchema,
  retrievability,
  review,
  type Grade,
  type Memory,
} from './index.ts';

const start = dayKeySchema.parse('2026-01-01');
const noon = (day: DayKey): Instant => startOfDay(day, 'UTC', 12);

describe('memory', () => {
  it('agrees with the FSRS-6 defaults of ts-fsrs on a first Good', () => {
    const memory = review(undefined, 3, noon(start), start);
    expect(memory.stability).toBeCloseTo(2.3065, 4);
    expect(retrievability(memory, noon(start))).toBe(1);
    expect(dueOn(memory)).toBe(addDays(start, 2));
  });

  it('has retrievability 0.9 when one stability has passed', () => {
    const memory = { ...review(undefined, 4, noon(start), start), stability: 10 };
    expect(retrievability(memory, noon(addDays(start, 10)))).toBeCloseTo(0.9, 6);
  });

  it('stays valid under any history, the clock set back included, and never recalls better with time', () => {
    const grade = fc.constantFrom<Grade>(1, 2, 3, 4);
    const steps = fc.array(fc.record({ grade, days: fc.integer({ min: -30, max: 400 }) }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(steps, (history) => {
        let memory: Memory | undefined;
        let day = start;
        for (const step of history) {
          day = addDays(day, step.days);
          memory = review(memory, gradeSchema.parse(step.grade), noon(day), day);
          expect(memorySchema.safeParse(memory).success).toBe(true);
        }
        if (!memory) return;
        const soon = retrievability(memory, noon(addDays(day, 1)));
        const later = retrievability(memory, noon(addDays(day, 30)));
        expect(soon).toBeGreaterThanOrEqual(later);
        expect(later).toBeGreaterThan(0);
        expect(memory.reviews).toBe(history.length);
        expect(dueOn(memory) >= memory.reviewedOn).toBe(true);
      }),
    );
  });

  it('counts a lapse only for a question that had been seen', () => {
    const first = review(undefined, 1, noon(start), start);
    expect(first.lapses).toBe(0);
    expect(review(first, 1, noon(start), start).lapses).toBe(1);
    expect(dueOn(first)).toBe(start);
  });
});
