import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayKeySchema } from '../day.ts';
import { Histories } from '../memory/learners/history.ts';
import { setCourse, type Course } from './course.ts';
import { forecastOf } from './forecast.ts';

const today = dayKeySchema.parse('2026-03-27');
const now = Date.parse('2026-03-27T10:00:00Z');

const courses = fc
  .record({
    days: fc.integer({ min: 1, max: 30 }),
    minutes: fc.integer({ min: 0, max: 60 }),
    reviews: fc.array(
      fc.record({
        question: fc.nat(19),
        daysAgo: fc.integer({ min: 0, max: 20 }),
        grade: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4),
      }),
      { maxLength: 30 },
    ),
  })
  .map(({ days, minutes, reviews }): Course => {
    const histories = new Histories(
      reviews
        .sort((a, b) => b.daysAgo - a.daysAgo)
        .map(({ question, daysAgo, grade }) => ({
          questionId: `q${question}`,
          at: now - daysAgo * 86_400_000,
          on: addDays(today, -daysAgo),
          grade,
        })),
    );
    return setCourse({
      now: new Date(now).toISOString(),
      interviewAt: new Date(now + days * 86_400_000).toISOString(),
      timeZone: 'UTC',
      minutesByWeekday: Array.from({ length: 7 }, () => minutes),
      histories,
      questions: Array.from({ length: 20 }, (_, place) => ({
        id: `q${place}`,
        topic: place % 2 === 0 ? 'a' : 'b',
        weight: 1 + (place % 3),
        minutesNew: 5,
        minutesReview: 2,
      })),
    });
  });

describe('the forecast along the way', () => {
  it('ends in the forecast, and has one band for each period', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const { mean, low, high, along } = forecastOf(course);
        expect(along).toHaveLength(course.ahead.periods.length);
        expect(along.at(-1)?.mean).toBeCloseTo(mean, 9);
        expect(along.at(-1)?.low).toBeCloseTo(low, 9);
        expect(along.at(-1)?.high).toBeCloseTo(high, 9);
      }),
      { numRuns: 30 },
    );
  });
});
