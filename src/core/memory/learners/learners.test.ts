import fc from 'fast-check';
import { fsrs, generatorParameters } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { addDays, dayKeySchema, startOfDay } from '../../day.ts';
import type { Grade } from '../index.ts';
import { activationLearners } from './activation-learner.ts';
import { fsrsLearners } from './fsrs-learner.ts';
import { Histories } from './history.ts';
import type { Learner, Trace } from './learner.ts';
import { likelyLearners, mostLikely } from './likely.ts';

const all: readonly Learner[] = [...fsrsLearners, ...activationLearners];
const grade = fc.constantFrom<Grade>(1, 2, 3, 4);
const start = dayKeySchema.parse('2026-01-01');

/** Ten questions, each asked again after so many days with the same outcome. */
function asked(days: number, outcome: Grade): Histories {
  const histories = new Histories();
  for (const day of [0, days]) {
    for (let question = 0; question < 10; question += 1) {
      const on = addDays(start, day);
      const at = Date.parse(startOfDay(on, 'UTC', 18));
      histories.add({ questionId: `q${question}`, at, on, grade: day === 0 ? 3 : outcome });
    }
  }
  return histories;
}

const recallAfter = (histories: Histories, days: number): number =>
  likelyLearners(histories).reduce(
    (sum, { learner, share }) => sum + share * learner.first(3).recall(days),
    0,
  );

describe('every kind of learner', () => {
  it('recalls with a probability that never rises by waiting, whatever happened before', () => {
    const steps = fc.array(fc.record({ grade, days: fc.integer({ min: -2, max: 60 }) }), {
      maxLength: 15,
    });
    fc.assert(
      fc.property(fc.constantFrom(...all), grade, steps, (learner, first, history) => {
        let trace: Trace = learner.first(first);
        for (const step of history) trace = trace.after(step.days, step.grade);
        const recalls = [0, 0.5, 1, 7, 30, 365].map((days) => trace.recall(days));
        for (const recall of recalls) {
          expect(recall).toBeGreaterThanOrEqual(0);
          expect(recall).toBeLessThanOrEqual(1);
        }
        expect(recalls).toEqual(recalls.toSorted((a, b) => b - a));
      }),
    );
  });

  it('has one among them that is FSRS with its default parameters', () => {
    const model = fsrs(generatorParameters({ enable_fuzz: false }));
    let state = model.next_state(null, 0, 3);
    const expected = [model.forgetting_curve(5, state.stability)];
    state = model.next_state(state, 5, 3);
    expected.push(model.forgetting_curve(20, state.stability));
    const same = fsrsLearners.filter((learner) => {
      const trace = learner.first(3);
      const found = [trace.recall(5), trace.after(5, 3).recall(20)];
      return found.every((recall, place) => Math.abs(recall - (expected[place] ?? 0)) < 1e-6);
    });
    expect(same.length).toBeGreaterThanOrEqual(1);
  });
});

describe('who the person is likely to be', () => {
  it('is a distribution, before and after any answers', () => {
    const reviews = fc.array(fc.record({ question: fc.nat(5), days: fc.nat(10), grade }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(reviews, (steps) => {
        const histories = new Histories();
        let on = start;
        for (const step of steps) {
          on = addDays(on, step.days);
          const at = Date.parse(startOfDay(on, 'UTC', 18));
          histories.add({ questionId: `q${step.question}`, at, on, grade: step.grade });
        }
        const likely = likelyLearners(histories);
        expect(likely.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(likely.every(({ share }) => share >= 0)).toBe(true);
        const few = mostLikely(likely, 5);
        expect(few).toHaveLength(5);
        expect(few.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 30 },
    );
  });

  it('expects more of a person who recalled after ten days, and less of one who did not', () => {
    const unknown = recallAfter(new Histories(), 20);
    expect(recallAfter(asked(10, 3), 20)).toBeGreaterThan(unknown + 0.03);
    expect(recallAfter(asked(10, 1), 20)).toBeLessThan(unknown - 0.1);
  });

  it('learns nothing from questions asked twice on one day', () => {
    expect(recallAfter(asked(0, 1), 20)).toBeCloseTo(recallAfter(new Histories(), 20), 9);
  });
});

describe('histories', () => {
  it('are shared by questions that went through the same, and count whom they stand for', () => {
    const histories = asked(3, 2);
    const one = histories.of('q1');
    expect(one?.history).toBe(histories.of('q2')?.history);
    expect(one?.history.questions).toBe(10);
    expect(histories.firstGrades).toEqual([0, 0, 10, 0]);
    expect(histories.of('unseen')).toBeNull();
    expect([...histories.daysStudied]).toEqual([start, addDays(start, 3)]);
  });

  it('count a clock set back as no time', () => {
    const histories = asked(3, 3);
    histories.add({ questionId: 'q1', at: 0, on: addDays(start, -5), grade: 3 });
    expect(histories.of('q1')?.history.elapsedDays).toBe(0);
  });
});
