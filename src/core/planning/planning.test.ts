import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAhead, planDay } from './index.ts';
import { bank, inputs, minutesOf, plain } from './planning.test-support.ts';

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

  it('plans the same day whether asked for the day or for the whole way', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(planAhead(input)[0]).toEqual(planDay(input));
      }),
      { numRuns: 30 },
    );
  });

  it('meets every chosen topic when it fits', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const questions = input.questions.map((question) => ({ ...question, prerequisites: [] }));
        // Twenty minutes every day for a fortnight hold one question of each of three topics.
        const roomy = {
          ...input,
          questions,
          interviewAt: '2026-04-10T10:00:00Z',
          minutesByWeekday: Array.from({ length: 7 }, () => 20),
          minutesUsedToday: 0,
        };
        const seen = new Set(input.reviews.map(({ questionId }) => questionId));
        for (const { items } of planAhead(roomy))
          for (const { questionId } of items) seen.add(questionId);
        const met = new Set(questions.filter(({ id }) => seen.has(id)).map(({ topic }) => topic));
        expect(met).toEqual(new Set(questions.map(({ topic }) => topic)));
      }),
      { numRuns: 40 },
    );
  });
});
