import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Histories } from '../memory/learners/history.ts';
import { likelyLearners, mostLikely } from '../memory/learners/likely.ts';
import { addDays, daysBetween, weekdayOf } from '../day.ts';
import {
  answersOverDays,
  dayAt,
  firstDay,
  kept,
  momentAt,
  questionIds,
} from './answers.test-support.ts';
import { Calibration } from './calibration.ts';
import { studyCalendar, weekOf } from './calendar.ts';
import { daysOf, isAmong, pointsOf } from './chosen-answers.ts';
import { confidenceOf } from './confidence.ts';
import { expectations } from './expected.ts';
import { passes } from './filter.ts';
import { loadOf } from './load.ts';
import { MeasuredReadiness } from './measured.ts';
import { mostMissed } from './missed-points.ts';
import { nextStep } from './next-step.ts';
import { questionStates, stateOf } from './states.ts';
import { coverageByTopic, recallBy, type Assessed } from './tallies.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const now = momentAt(30);
const interview = momentAt(40);

describe('what is expected of a question', () => {
  it('is the mean of the likely learners’ recall, less on the day than now, and nothing for one never seen', () => {
    fc.assert(
      fc.property(answersOverDays, (answers) => {
        const { histories } = kept(answers);
        const likely = mostLikely(likelyLearners(histories), 5);
        const of = expectations(histories, likely, now, interview);
        for (const id of questionIds) {
          const standing = histories.of(id);
          const expected = of(id);
          if (!standing || !expected) {
            expect(standing).toBe(expected);
            continue;
          }
          const days = (interview - standing.reviewedAt) / 86_400_000;
          const mean = likely.reduce(
            (sum, { learner, share: own }) =>
              sum + own * standing.history.traceIn(learner).recall(days),
            0,
          );
          expect(expected.onTheDay).toBeCloseTo(mean, 9);
          expect(expected.onTheDay).toBeLessThanOrEqual(expected.now + 1e-12);
        }
      }),
    );
  });
});

describe('the state of a question', () => {
  it('never gets worse by a higher expectation on the day', () => {
    fc.assert(
      fc.property(answersOverDays, share, share, share, (answers, a, b, atOnce) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        for (const { standing } of kept(answers).log.answers) {
          const placeFor = (onTheDay: number): number =>
            questionStates.indexOf(stateOf(standing.history, { now: atOnce, onTheDay }));
          expect(placeFor(high)).toBeLessThanOrEqual(placeFor(low));
        }
      }),
    );
  });

  it('is learning after a failure, at risk where it fades, mastered only when it has lasted a night', () => {
    const { log } = kept([
      { question: 0, day: 0, grade: 3, said: [] },
      { question: 0, day: 1, grade: 3, said: [] },
      { question: 0, day: 2, grade: 1, said: [] },
    ]);
    const [seen, lasted, failed] = log.answers.map(({ standing }) => standing.history);
    expect(stateOf(null, null)).toBe('unseen');
    expect(stateOf(seen ?? null, { now: 1, onTheDay: 0.95 })).toBe('known');
    expect(stateOf(seen ?? null, { now: 0.9, onTheDay: 0.7 })).toBe('atRisk');
    expect(stateOf(seen ?? null, { now: 0.7, onTheDay: 0.6 })).toBe('learning');
    expect(stateOf(lasted ?? null, { now: 1, onTheDay: 0.95 })).toBe('mastered');
    expect(stateOf(failed ?? null, { now: 1, onTheDay: 0.95 })).toBe('learning');
  });
});

const assessed = fc
  .array(
    fc.record({
      topic: fc.constantFrom('a', 'b', 'c'),
      kind: fc.constantFrom('concept', 'scenario'),
      level: fc.constantFrom('mid', 'senior'),
      state: fc.constantFrom(...questionStates),
      recall: share,
    }),
    { maxLength: 40 },
  )
  .map((questions): readonly Assessed[] =>
    questions.map((question, place) => ({
      ...question,
      id: `q${place}`,
      recall: question.state === 'unseen' ? null : question.recall,
    })),
  );

describe('tallies', () => {
  it('count every question once, in its topic and its state', () => {
    fc.assert(
      fc.property(assessed, (questions) => {
        const topics = coverageByTopic(questions);
        for (const state of questionStates) {
          const counted = topics.reduce((sum, topic) => sum + topic[state], 0);
          expect(counted).toBe(questions.filter((question) => question.state === state).length);
        }
        expect(topics.map(({ topicId }) => topicId)).toEqual([
          ...new Set(questions.map(({ topic }) => topic)),
        ]);
      }),
    );
  });

  it('mean recall over groups, weighted by their size, is the mean over all', () => {
    fc.assert(
      fc.property(assessed, (questions) => {
        const groups = recallBy(questions, ({ kind }) => kind);
        const all = questions.reduce((sum, { recall }) => sum + (recall ?? 0), 0);
        const ofAll = groups.reduce((sum, group) => sum + group.recallOfAll * group.questions, 0);
        const ofSeen = groups.reduce((sum, g) => sum + (g.recallOfSeen ?? 0) * g.seen, 0);
        expect(ofAll).toBeCloseTo(all, 9);
        expect(ofSeen).toBeCloseTo(all, 9);
      }),
    );
  });
});

describe('measured readiness', () => {
  const weights = new Map(questionIds.slice(0, 15).map((id, place) => [id, 1 + (place % 3)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);

  it('taken in bit by bit is what it is at once, and ends where the expectations are', () => {
    fc.assert(
      fc.property(answersOverDays, fc.nat(60), (answers, cut) => {
        const { histories, log } = kept(answers);
        const likely = mostLikely(likelyLearners(histories), 5);
        const bitByBit = new MeasuredReadiness(weights, interview);
        bitByBit.days(log.answers.slice(0, cut), likely);
        const days = bitByBit.days(log.answers, likely);
        const atOnce = new MeasuredReadiness(weights, interview).days(log.answers, likely);
        expect(days.map(({ date }) => date)).toEqual(atOnce.map(({ date }) => date));
        days.forEach(({ recall }, place) =>
          expect(recall).toBeCloseTo(atOnce[place]?.recall ?? NaN, 9),
        );
        const of = expectations(histories, likely, now, interview);
        const sum = [...weights].reduce(
          (all, [id, weight]) => all + weight * (of(id)?.onTheDay ?? 0),
          0,
        );
        expect(days.at(-1)?.recall ?? 0).toBeCloseTo(sum / total, 9);
      }),
    );
  });

  it('changes with the learners: those that are no longer likely don’t count', () => {
    const { histories, log } = kept([{ question: 0, day: 0, grade: 3, said: [] }]);
    const likely = likelyLearners(histories);
    const readiness = new MeasuredReadiness(weights, interview);
    const one = (place: number) =>
      readiness.days(log.answers, mostLikely(likely.slice(place, place + 1), 1))[0]?.recall;
    const first = one(0);
    expect(one(5)).not.toBe(first);
    expect(one(0)).toBe(first);
  });

  it('leaves out what was answered after the interview', () => {
    const { histories, log } = kept([{ question: 0, day: 5, grade: 3, said: [] }]);
    const readiness = new MeasuredReadiness(weights, momentAt(4));
    expect(readiness.days(log.answers, likelyLearners(histories))).toEqual([]);
  });
});

describe('calibration', () => {
  const calibration = () => new Calibration((histories) => likelyLearners(histories));

  it('holds each review of memory once, and the share lies in its interval', () => {
    fc.assert(
      fc.property(answersOverDays, (answers) => {
        const { log } = kept(answers);
        const bins = calibration().after(log.answers);
        const tests = log.answers.filter(({ standing }) => standing.history.elapsedDays > 0);
        expect(bins.reduce((sum, { reviews }) => sum + reviews, 0)).toBe(tests.length);
        for (const { from, to, expected, recalled, low, high } of bins) {
          expect(expected).toBeGreaterThanOrEqual(from - 1e-9);
          expect(expected).toBeLessThanOrEqual(to + 1e-9);
          expect(low).toBeLessThanOrEqual(recalled);
          expect(recalled).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('calibration over time', () => {
  it('is the same bit by bit as at once', () => {
    fc.assert(
      fc.property(answersOverDays, fc.nat(60), (answers, cut) => {
        const { log } = kept(answers);
        const likelyAfter = (histories: Histories) => mostLikely(likelyLearners(histories), 5);
        const bitByBit = new Calibration(likelyAfter);
        bitByBit.after(log.answers.slice(0, cut));
        const atOnce = new Calibration(likelyAfter).after(log.answers);
        expect(bitByBit.after(log.answers)).toEqual(atOnce);
      }),
      { numRuns: 30 },
    );
  });

  it('of some of the answers and of the others are together that of all', () => {
    fc.assert(
      fc.property(answersOverDays, fc.nat(20), (answers, cut) => {
        const { log } = kept(answers);
        const calibration = new Calibration((histories) => likelyLearners(histories));
        const isSome = ({ questionId }: { readonly questionId: string }) =>
          Number(questionId.slice(1)) < cut;
        const all = calibration.after(log.answers);
        const parts = [
          ...calibration.after(log.answers, isSome),
          ...calibration.after(log.answers, (answer) => !isSome(answer)),
        ];
        for (const { from, reviews, expected } of all) {
          const here = parts.filter((part) => part.from === from);
          expect(here.reduce((sum, part) => sum + part.reviews, 0)).toBe(reviews);
          const total = here.reduce((sum, part) => sum + part.reviews * part.expected, 0);
          expect(total / reviews).toBeCloseTo(expected, 9);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('key points missed', () => {
  it('were said or missed in each answer that tells of them', () => {
    fc.assert(
      fc.property(answersOverDays, (answers) => {
        const { log } = kept(answers);
        const questions = questionIds.map((id) => ({ id, keyPoints: 5 }));
        const missed = mostMissed(questions, (id) => log.pointsOf(id), 1000);
        for (const { questionId, place, missed: times, asked } of missed) {
          const telling = answers.filter(
            ({ question, said, grade }) =>
              `q${question}` === questionId && (said.length > 0 || grade === 1),
          );
          expect(asked).toBe(telling.length);
          expect(times).toBe(telling.filter(({ said }) => !said.includes(place)).length);
        }
        const times = missed.map((point) => point.missed);
        expect(times).toEqual(times.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('confidence', () => {
  it('holds each answer that tells of it once, at its level, with the share in its interval', () => {
    fc.assert(
      fc.property(answersOverDays, (answers) => {
        const levels = confidenceOf(kept(answers).log.answers);
        const told = answers.filter(({ confidence }) => (confidence ?? null) !== null);
        expect(levels.reduce((sum, level) => sum + level.answers, 0)).toBe(told.length);
        for (const { confidence, answers: count, recalled, low, high } of levels) {
          const here = told.filter((answer) => answer.confidence === confidence);
          expect(count).toBe(here.length);
          expect(recalled).toBe(here.filter(({ grade }) => grade > 1).length / count);
          expect(low).toBeLessThanOrEqual(recalled);
          expect(high).toBeGreaterThanOrEqual(recalled);
        }
        const order = levels.map(({ meant }) => meant);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('answers that a look is narrowed to', () => {
  it('are those of the questions and of the days, and tell what all of them tell', () => {
    fc.assert(
      fc.property(answersOverDays, fc.nat(20), fc.option(fc.nat(29)), (answers, cut, since) => {
        const { log } = kept(answers);
        const chosen = new Set(questionIds.slice(0, cut));
        const from = since === null ? null : dayAt(since);
        const some = log.answers.filter(isAmong({ isChosen: (id) => chosen.has(id), from }));
        const wanted = answers.filter(
          ({ question, day }) => question < cut && (since === null || day >= since),
        );
        expect(some).toHaveLength(wanted.length);
        const days = daysOf(some);
        for (const day of new Set(wanted.map((answer) => answer.day))) {
          const count = wanted.filter((answer) => answer.day === day).length;
          expect(days[dayAt(day)]).toEqual({ answers: count, seconds: 60 * count });
        }
        const points = pointsOf(log.answers);
        for (const id of questionIds) expect(points.get(id) ?? null).toEqual(log.pointsOf(id));
      }),
    );
  });
});

describe('the calendar', () => {
  it('is whole weeks up to today with every minute of the last year in it', () => {
    const days = fc.dictionary(
      fc.nat(300).map((ago) => addDays(firstDay, -ago)),
      fc.record({ seconds: fc.nat(7200), answers: fc.nat(50) }),
    );
    fc.assert(
      fc.property(days, fc.nat(6), (studied, firstWeekday) => {
        const calendar = studyCalendar(studied, firstDay, firstWeekday);
        const [first] = calendar;
        expect(first && weekdayOf(first.date)).toBe(firstWeekday);
        expect(calendar.at(-1)?.date).toBe(firstDay);
        expect(calendar).toHaveLength(daysBetween(first?.date ?? firstDay, firstDay) + 1);
        const answers = Object.values(studied).reduce((sum, day) => sum + day.answers, 0);
        expect(calendar.reduce((sum, day) => sum + day.answers, 0)).toBe(answers);
      }),
    );
  });

  it('begins with a day where one is asked for', () => {
    const calendar = studyCalendar({}, dayAt(29), 0, dayAt(23));
    expect(calendar.map(({ date }) => date)).toEqual([23, 24, 25, 26, 27, 28, 29].map(dayAt));
  });

  it('counts a week’s planned minutes from the plan’s first day to the interview', () => {
    // 1 March 2026 is a Sunday.
    const plan = {
      from: addDays(firstDay, -4),
      to: addDays(firstDay, -1),
      minutesByWeekday: [10, 10, 10, 10, 10, 10, 10],
      exceptions: { [addDays(firstDay, -2)]: 0 },
    };
    const studied = { [dayAt(0)]: { seconds: 600, answers: 3 } };
    expect(weekOf(firstDay, studied, plan, 0)).toEqual({ minutesDone: 10, minutesPlanned: 30 });
    expect(weekOf(firstDay, studied, null, 0)).toEqual({ minutesDone: 10, minutesPlanned: 0 });
    // Where weeks begin on Sundays, this one has just begun.
    expect(weekOf(firstDay, studied, plan, 6)).toEqual({ minutesDone: 10, minutesPlanned: 0 });
  });
});

describe('the rest of the overview', () => {
  it('a day’s load is all of its items’ minutes', () => {
    const item = { questionId: 'q', minutes: 4, recallBefore: 0, recallAfter: 1 };
    const items = [
      { ...item, kind: 'new' as const },
      { ...item, kind: 'review' as const, minutes: 2 },
      { ...item, kind: 'review' as const },
    ];
    const day = { budget: 20, isInTime: true, items };
    const tooLate = { budget: 20, isInTime: false, items: [] };
    expect(
      loadOf([
        { date: '2026-03-01', ...day },
        { date: '2026-03-02', ...tooLate },
      ]),
    ).toEqual([
      { date: '2026-03-01', budget: 20, minutesNew: 4, minutesReview: 6 },
      { date: '2026-03-02', budget: 0, minutesNew: 0, minutesReview: 0 },
    ]);
  });

  it('what was begun comes before today’s work, and that before looking at the plan', () => {
    const situation = { plan: { isOver: false }, cardsLeft: 0, today: [], leftOut: 0 };
    expect(nextStep({ ...situation, plan: null })).toEqual({ kind: 'make-a-plan' });
    expect(nextStep({ ...situation, plan: { isOver: true } })).toEqual({ kind: 'set-a-new-date' });
    expect(nextStep(situation)).toEqual({ kind: 'rest' });
    expect(nextStep({ ...situation, leftOut: 2 })).toEqual({
      kind: 'find-more-minutes',
      leftOut: 2,
    });
    expect(nextStep({ ...situation, leftOut: 2, today: [3, 4] })).toEqual({
      kind: 'study-today',
      items: 2,
      minutes: 7,
    });
    expect(nextStep({ ...situation, today: [3], cardsLeft: 5 })).toEqual({
      kind: 'resume-drill',
      left: 5,
    });
  });

  it('a filter lets pass what is in each of its lists', () => {
    const question = { packId: 'p', topic: 't', kind: 'concept', level: 'mid', tags: ['x', 'y'] };
    const all = { topics: [], kinds: [], levels: [], tags: [] };
    expect(passes(question, all)).toBe(true);
    expect(passes(question, { ...all, topics: ['p/t'], tags: ['y', 'z'] })).toBe(true);
    expect(passes(question, { ...all, topics: ['other/t'] })).toBe(false);
    expect(passes(question, { ...all, kinds: ['concept'], levels: ['senior'] })).toBe(false);
  });
});
