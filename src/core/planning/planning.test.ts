import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAhead, planDay, type PlanningInput } from './index.ts';

const inputs = fc
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

const minutesOf = (items: readonly { minutes: number }[]): number =>
  items.reduce((total, { minutes }) => total + minutes, 0);

describe('planning a day', () => {
  it('never plans more than is left of the budget, and no question twice', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { budget, items } = planDay(input);
        expect(minutesOf(items)).toBeLessThanOrEqual(
          Math.max(0, budget - (input.minutesUsedToday ?? 0)) + 1e-6,
        );
        expect(new Set(items.map(({ questionId }) => questionId)).size).toBe(items.length);
        for (const { recallBefore, recallAfter } of items) {
          expect(recallBefore).toBeGreaterThanOrEqual(0);
          expect(recallAfter).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('gives the same plan for the same input', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(planDay(input)).toEqual(planDay(input));
      }),
      { numRuns: 30 },
    );
  });

  it('keeps every day of the way within its budget, and meets each question as new once', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const days = planAhead(input);
        days.forEach(({ budget, items }, index) => {
          const used = index === 0 ? (input.minutesUsedToday ?? 0) : 0;
          expect(minutesOf(items)).toBeLessThanOrEqual(Math.max(0, budget - used) + 1e-6);
        });
        const fresh = days.flatMap(({ items }) => items.filter(({ kind }) => kind === 'new'));
        expect(new Set(fresh.map(({ questionId }) => questionId)).size).toBe(fresh.length);
      }),
      { numRuns: 40 },
    );
  });

  const bank = (count: number): PlanningInput['questions'] =>
    Array.from({ length: count }, (_, index) => ({
      id: `q${index}`,
      topic: `t${index % 8}`,
      weight: 1,
      minutesNew: 4,
      minutesReview: 2,
      prerequisites: index >= 8 ? [`q${index - 8}`] : [],
    }));
  const plain = (count: number, days: number, minutes: number): PlanningInput => ({
    now: '2026-03-20T08:00:00Z',
    interviewAt: new Date(Date.parse('2026-03-20T10:00:00Z') + days * 86_400_000).toISOString(),
    timeZone: 'Europe/Berlin',
    minutesByWeekday: Array.from({ length: 7 }, () => minutes),
    questions: bank(count),
    reviews: [],
  });

  it('sees every question before the interview when there is time, and keeps half of the last day for what was seen', () => {
    const days = planAhead(plain(54, 14, 30));
    const fresh = days.map(({ items }) => items.filter(({ kind }) => kind === 'new'));
    expect(fresh.flat()).toHaveLength(54);
    expect(minutesOf(fresh.at(-1) ?? [])).toBeLessThanOrEqual(15);
    expect(days.filter(({ items }) => minutesOf(items) > 25).length).toBeGreaterThan(12);
  });

  it('puts prerequisites before what builds on them', () => {
    const order = planAhead(plain(54, 14, 30)).flatMap(({ items }) =>
      items.filter(({ kind }) => kind === 'new').map(({ questionId }) => questionId),
    );
    for (let index = 8; index < 54; index += 1) {
      expect(order.indexOf(`q${index - 8}`)).toBeLessThan(order.indexOf(`q${index}`));
    }
  });

  it('fills the day and no more when it is asked again after each answer, and asks nothing twice that was answered', () => {
    const input = plain(54, 14, 30);
    const reviews: { questionId: string; at: string; grade: 3 }[] = [];
    let used = 0;
    for (let next = planDay(input); next.items[0];) {
      reviews.push({ questionId: next.items[0].questionId, at: input.now, grade: 3 });
      used += next.items[0].minutes;
      next = planDay({ ...input, reviews, minutesUsedToday: used });
    }
    expect(used).toBeGreaterThan(26);
    expect(used).toBeLessThanOrEqual(30);
    expect(new Set(reviews.map(({ questionId }) => questionId)).size).toBe(reviews.length);
  });

  it('asks again on the same day what was graded Again, three times in all', () => {
    const input = { ...plain(1, 5, 60), reviews: [] };
    const reviews: { questionId: string; at: string; grade: 1 }[] = [];
    for (let next = planDay(input); next.items[0]; next = planDay({ ...input, reviews }))
      reviews.push({ questionId: 'q0', at: input.now, grade: 1 });
    expect(reviews).toHaveLength(3);
  });

  it('holds at the edges: over, today, one minute a day, a prerequisite cycle, ten thousand questions', () => {
    expect(planDay({ ...plain(5, 3, 30), now: '2026-05-01T00:00:00Z' }).items).toEqual([]);
    expect(planAhead(plain(5, 0, 30))).toHaveLength(1);
    expect(planDay(plain(54, 14, 1)).items).toEqual([]);
    const cycle = plain(2, 5, 60);
    const [first, second] = bank(2);
    if (!first || !second) throw new Error('the bank has two');
    const circular = [
      { ...first, prerequisites: ['q1'] },
      { ...second, prerequisites: ['q0'] },
    ];
    expect(
      planAhead({ ...cycle, questions: circular }).flatMap(({ items }) => items).length,
    ).toBeGreaterThan(1);
    expect(planDay(plain(10_000, 30, 60)).items.length).toBeGreaterThan(10);
  });
});
