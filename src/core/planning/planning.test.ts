import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Histories } from '../memory/learners/history.ts';
import { mostLikely, likelyLearners } from '../memory/learners/likely.ts';
import { dayKeySchema } from '../day.ts';
import { expectedRecall, leftOut, mockDays, withMoreMinutes } from './advice.ts';
import { setCourse } from './course.ts';
import { forecast, planAhead, planDay, type PlanningInput } from './index.ts';
import { Outlooks } from './outlook.ts';
import { Pace } from './pace.ts';
import { daysOf } from './plan.ts';
import type { HistoryPlanningInput } from './types.ts';

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

  it('never expects less from more minutes, beyond what single questions weigh', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 60 }), (input, minutes) => {
        fc.pre(input.questions.length > 0);
        const asked = withHistories(input);
        const now = expectedRecall(setCourse(asked));
        const more = expectedRecall(setCourse(withMoreMinutes(asked, minutes)));
        expect(more).toBeGreaterThan(now - 0.03);
      }),
      { numRuns: 40 },
    );
  });

  it('lowers no other question’s recall by an answer, as long as the person is taken to be the same', () => {
    const grades = fc.array(fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(grades, fc.integer({ min: 1, max: 30 }), (own, daysLeft) => {
        const on = dayKeySchema.parse('2026-03-01');
        const at = Date.parse('2026-03-01T18:00:00Z');
        const histories = new Histories([{ questionId: 'other', at, on, grade: 3 }]);
        const likely = mostLikely(likelyLearners(histories), 5);
        const recall = (): number =>
          new Outlooks(likely, { moments: [0], interviewIn: daysLeft }, [0.2, 0.2, 0.4, 0.2], at)
            .of(histories.of('other'))
            .recall(0);
        const before = recall();
        for (const grade of own) histories.add({ questionId: 'own', at, on, grade });
        expect(recall()).toBe(before);
      }),
    );
  });

  it('keeps a session on the day to which it was moved, and plans it not before', () => {
    const input = withHistories(plain(20, 10, 30));
    const day = dayKeySchema.parse('2026-03-27');
    const days = daysOf(setCourse({ ...input, pinned: [{ questionId: 'q3', day }] }));
    const on = days.filter(({ items }) => items.some(({ questionId }) => questionId === 'q3'));
    expect(on[0]?.date).toBe(day);
  });

  it('shares the minutes between two interviews, each weighed by its own day', () => {
    const input = withHistories(plain(40, 14, 20));
    const weights = Object.fromEntries(input.questions.slice(20).map(({ id }) => [id, 1]));
    const questions = input.questions.map((question, index) =>
      index < 20
        ? { ...question, prerequisites: [] }
        : { ...question, weight: 0, prerequisites: [] },
    );
    const soon = '2026-03-24T10:00:00Z';
    const days = daysOf(
      setCourse({
        ...input,
        questions,
        interviewAt: soon,
        otherInterviews: [{ interviewAt: input.interviewAt, weights }],
      }),
    );
    const idsUpTo = (last: string): readonly number[] =>
      days
        .filter(({ date }) => date <= last)
        .flatMap(({ items }) => items.map(({ questionId }) => Number(questionId.slice(1))));
    const first = idsUpTo('2026-03-24');
    expect(first.filter((id) => id < 20).length).toBeGreaterThan(
      first.filter((id) => id >= 20).length,
    );
    const later = days.filter(({ date }) => date > '2026-03-24').flatMap(({ items }) => items);
    expect(later.every(({ questionId }) => Number(questionId.slice(1)) >= 20)).toBe(true);
    for (const { budget, items } of days)
      expect(minutesOf(items)).toBeLessThanOrEqual(budget + 1e-6);
  });

  it('names what has no room, the heaviest first', () => {
    const input = withHistories(plain(54, 3, 20));
    const questions = input.questions.map((question, index) => ({
      ...question,
      weight: 1 + (index % 3),
    }));
    const out = leftOut(setCourse({ ...input, questions }));
    expect(out.length).toBeGreaterThan(20);
    const weights = out.map((id) => 1 + (Number(id.slice(1)) % 3));
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('suggests mock interviews from the middle on, never on the last study day', () => {
    const input = withHistories(plain(54, 14, 30));
    const days = daysOf(setCourse(input));
    const mocks = mockDays(days, input);
    expect(mocks.length).toBeGreaterThan(1);
    for (const day of mocks) {
      expect(day >= '2026-03-27').toBe(true);
      expect(day < '2026-04-03').toBe(true);
    }
    expect(mockDays(days, { ...input, minutesByWeekday: [0, 0, 0, 0, 0, 0, 0] })).toEqual([]);
  });

  it.each([
    ['the clocks go forward', '2026-03-25T22:30:00Z', '2026-04-01T07:00:00Z', 'Europe/Berlin'],
    ['the clocks go back', '2026-10-22T22:30:00Z', '2026-10-29T07:00:00Z', 'America/New_York'],
    ['a leap day', '2028-02-26T12:00:00Z', '2028-03-02T12:00:00Z', 'Asia/Kolkata'],
    ['a zone skips no day', '2026-12-30T10:30:00Z', '2027-01-03T10:00:00Z', 'Pacific/Kiritimati'],
  ])('counts days rightly where %s', (_, now, interviewAt, timeZone) => {
    const days = planAhead({ ...plain(54, 5, 30), now, interviewAt, timeZone });
    const dates = days.map(({ date }) => date);
    expect(new Set(dates).size).toBe(dates.length);
    expect(dates).toEqual(dates.toSorted());
    for (const { items } of days) expect(minutesOf(items)).toBeLessThanOrEqual(30 + 1e-6);
    expect(minutesOf(days[1]?.items ?? [])).toBeGreaterThan(20);
  });

  it('plans for an interview today and for one tomorrow', () => {
    expect(planDay(plain(54, 0, 30)).items.length).toBeGreaterThan(3);
    const tomorrow = planAhead(plain(54, 1, 30));
    expect(tomorrow).toHaveLength(2);
    expect(tomorrow[0]?.items.length).toBeGreaterThan(3);
  });
});

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

describe('the pace', () => {
  it('begins at the bank’s minutes and moves to the person’s own, interruptions cut off', () => {
    const pace = new Pace();
    const work = { kind: 'concept', isNew: true };
    expect(pace.factor(work)).toBe(1);
    for (let answer = 0; answer < 60; answer += 1) pace.add(work, 3, 6);
    expect(pace.factor(work)).toBeGreaterThan(1.8);
    expect(pace.factor(work)).toBeLessThan(2);
    expect(pace.factor({ kind: 'concept', isNew: false })).toBe(1);
    pace.add(work, 3, 600);
    pace.add(work, 0, 1);
    pace.add(work, 3, 0);
    expect(pace.factor(work)).toBeLessThan(2.1);
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

function withHistories({ reviews, ...input }: PlanningInput): HistoryPlanningInput {
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
