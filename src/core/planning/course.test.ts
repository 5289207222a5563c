import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayKeySchema } from '../day.ts';
import { Histories } from '../memory/learners/history.ts';
import { likelyLearners, mostLikely } from '../memory/learners/likely.ts';
import { courseWithMore, expectedRecall, leftOut, mockDays, withMoreMinutes } from './advice.ts';
import { setCourse } from './course.ts';
import { planAhead, planDay } from './index.ts';
import { Outlooks } from './outlook.ts';
import { daysOf } from './plan.ts';
import { inputs, minutesOf, plain, withHistories } from './planning.test-support.ts';

describe('the course to the interview', () => {
  it('never expects less from more minutes, beyond what single questions weigh', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 60 }), (input, minutes) => {
        fc.pre(input.questions.length > 0);
        const asked = withHistories(input);
        const course = setCourse(asked);
        const withMore = courseWithMore(course, minutes);
        expect(withMore.ways).toEqual(setCourse(withMoreMinutes(asked, minutes)).ways);
        const now = expectedRecall(course);
        const more = expectedRecall(withMore);
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
    const mocks = mockDays(planAhead(plain(54, 14, 30)));
    expect(mocks.length).toBeGreaterThan(1);
    for (const day of mocks) {
      expect(day >= '2026-03-27').toBe(true);
      expect(day < '2026-04-03').toBe(true);
    }
    expect(mockDays(planAhead(plain(54, 14, 0)))).toEqual([]);
  });

  it('has no study and no mock interview on a day whose study would come after the interview', () => {
    const evening = { ...plain(54, 14, 30), now: '2026-03-20T18:00:00Z' };
    const days = planAhead({ ...evening, interviewAt: '2026-04-03T10:00:00Z' });
    expect(days.filter(({ isInTime }) => !isInTime).map(({ date }) => date)).toEqual([
      '2026-04-03',
    ]);
    expect(days.at(-1)?.items).toEqual([]);
    expect(mockDays(days).includes('2026-04-02' as DayKey)).toBe(false);
    const inTime = planAhead({ ...evening, interviewAt: '2026-04-03T19:00:00Z' });
    expect(inTime.every(({ isInTime }) => isInTime)).toBe(true);
    expect(inTime.at(-1)?.items.length).toBeGreaterThan(0);
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
