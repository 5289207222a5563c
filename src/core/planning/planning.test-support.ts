// Situations that the planner's tests share.
import fc from 'fast-check';
import { dayKeySchema } from '../day.ts';
import { Histories } from '../memory/learners/history.ts';
import type { PlanningInput } from './index.ts';
import type { HistoryPlanningInput } from './types.ts';

/** Anything that may be asked: banks with prerequisites, past reviews, zones, days off. */
export const inputs = fc
  .record({
    days: fc.integer({ min: 0, max: 40 }),
    minutes: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 7, maxLength: 7 }),
    used: fc.integer({ min: 0, max: 60 }),
    zone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Apia'),
    questions: fc.array(
      fc.record({
        topic: fc.constantFrom('a', 'b', 'c'),
        weight: fc.integer({ min: 1, max: 5 }),
        minutesNew: fc.integer({ min: 1, max: 12 }),
        minutesReview: fc.integer({ min: 1, max: 5 }),
        after: fc.integer({ min: 0, max: 60 }),
      }),
      { maxLength: 60 },
    ),
    reviews: fc.array(
      fc.record({
        question: fc.nat(59),
        daysAgo: fc.integer({ min: 0, max: 30 }),
        grade: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4),
      }),
      { maxLength: 40 },
    ),
  })
  .map(({ days, minutes, used, zone, questions, reviews }): PlanningInput => {
    const now = Date.parse('2026-03-27T10:00:00Z');
    const at = (ms: number): string => new Date(ms).toISOString();
    return {
      now: at(now),
      interviewAt: at(now + days * 86_400_000 + 3_600_000),
      timeZone: zone,
      minutesByWeekday: minutes,
      minutesUsedToday: used,
      questions: questions.map(({ after, ...question }, index) => ({
        ...question,
        id: `q${index}`,
        prerequisites: after < index ? [`q${after}`] : [],
      })),
      reviews: reviews
        .filter(({ question }) => question < questions.length)
        .sort((a, b) => b.daysAgo - a.daysAgo)
        .map(({ question, daysAgo, grade }) => ({
          questionId: `q${question}`,
          at: at(now - daysAgo * 86_400_000 - 3_600_000),
          grade,
        })),
    };
  });

export const minutesOf = (items: readonly { minutes: number }[]): number =>
  items.reduce((total, { minutes }) => total + minutes, 0);

export const bank = (count: number): PlanningInput['questions'] =>
  Array.from({ length: count }, (_, index) => ({
    id: `q${index}`,
    topic: `t${index % 8}`,
    weight: 1,
    minutesNew: 4,
    minutesReview: 2,
    prerequisites: index >= 8 ? [`q${index - 8}`] : [],
  }));
/** So many like questions, days and minutes a day, nothing seen yet. */
export const plain = (count: number, days: number, minutes: number): PlanningInput => ({
  now: '2026-03-20T08:00:00Z',
  interviewAt: new Date(Date.parse('2026-03-20T10:00:00Z') + days * 86_400_000).toISOString(),
  timeZone: 'Europe/Berlin',
  minutesByWeekday: Array.from({ length: 7 }, () => minutes),
  questions: bank(count),
  reviews: [],
});

export function withHistories({ reviews, ...input }: PlanningInput): HistoryPlanningInput {
  const histories = new Histories(
    reviews.map(({ questionId, at, grade }) => ({
      questionId,
      at: Date.parse(at),
      on: dayKeySchema.parse(at.slice(0, 10)),
      grade,
    })),
  );
  return { ...input, histories };
}
