import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../day.ts';
import { secondsBetweenBeats, secondsSpent } from './clock.ts';
import { drillSchema, drillStepSchema, type DrillForm, type DrillStep } from './drill.ts';
import {
  gradeInDrill,
  isFinished,
  mostTriesPerDrill,
  startDrill,
  stepDrill,
  type Drill,
} from './index.ts';
import { rapidFigures } from './rapid-fire.ts';
import { drillFigures } from './summary.ts';
import { applyPatch, patchBetween } from './text-patch.ts';

const begin = Date.parse('2026-11-24T10:00:00.000Z');
const at = (seconds: number): Instant => new Date(begin + seconds * 1000).toISOString() as Instant;
const ids = ['a', 'b', 'c', 'gone'] as const;
const mock: DrillForm = {
  kind: 'mock',
  minutes: 20,
  level: 'mid',
  mayPause: false,
  steps: [
    { part: 'warm-up', questionId: 'a', minutes: 4 },
    { part: 'depth', questionId: 'b', minutes: 8 },
    { part: 'scenario', questionId: 'c', minutes: 6 },
    { part: 'their-questions', questionId: null, minutes: 2 },
  ],
};
const forms: readonly DrillForm[] = [
  { kind: 'today' },
  { kind: 'set', title: 'x' },
  { kind: 'rapid-fire', secondsEach: 20 },
  mock,
  { kind: 'system-design' },
  { kind: 'behavioural' },
];
const start = (form: DrillForm = { kind: 'today' }): Drill =>
  startDrill({
    id: 'd',
    planId: null,
    at: at(0),
    form,
    questionIds: ['a', 'b', 'c'],
    recallBefore: null,
  });

type Event =
  | { readonly kind: 'step'; readonly step: DrillStep; readonly after: number }
  | {
      readonly kind: 'grade';
      readonly questionId: string;
      readonly grade: 1 | 2 | 3 | 4;
      readonly followUp?: number;
      readonly after: number;
    };

const anyId = fc.constantFrom(...ids);
const anyText = fc.string({ maxLength: 12 });
// Also backwards, and longer than anybody looks at a card.
const anyGap = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -7_200, max: 86_400 }));
const anyStep: fc.Arbitrary<DrillStep> = fc.oneof(
  fc.constantFrom<DrillStep>(
    { type: 'beat' },
    { type: 'left' },
    { type: 'paused' },
    { type: 'closed' },
    { type: 'shown', questionId: null },
    { type: 'followed-up', outcome: 'partly' },
    { type: 'mode-chosen', mode: 'typed' },
  ),
  anyId.map((questionId) => ({ type: 'shown' as const, questionId })),
  fc.tuple(anyId, fc.integer({ min: 0, max: 2 }), anyText).map(([draft, stage, insert]) => ({
    type: 'typed' as const,
    draft,
    stage,
    patch: { at: 1_000_000, remove: 0, insert },
    hesitationSeconds: 2,
  })),
  fc
    .tuple(anyId, fc.boolean())
    .map(([questionId, timedOut]) => ({ type: 'revealed' as const, questionId, timedOut })),
  fc
    .tuple(
      anyId,
      fc.integer({ min: 0, max: 7 }),
      fc.constantFrom('said' as const, 'missed' as const),
    )
    .map(([questionId, place, mark]) => ({ type: 'marked' as const, questionId, place, mark })),
  fc
    .tuple(anyId, fc.integer({ min: 0, max: 5 }))
    .map(([questionId, stage]) => ({ type: 'stage-entered' as const, questionId, stage })),
  anyId.map((questionId) => ({ type: 'recorded' as const, questionId, recordingId: 'r' })),
);
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('step' as const), step: anyStep, after: anyGap }),
  fc.record({
    kind: fc.constant('grade' as const),
    questionId: anyId,
    grade: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    followUp: fc.constantFrom(0, 1),
    after: anyGap,
  }),
);

function apply(drill: Drill, event: Event, moment: Instant): Drill {
  if (event.kind === 'step') return stepDrill(drill, event.step, moment);
  const { questionId, grade, followUp } = event;
  return gradeInDrill(drill, {
    at: moment,
    questionId,
    grade,
    secondsSpent: 10,
    ...(followUp === undefined ? {} : { followUp }),
  });
}

function run(form: DrillForm, events: readonly Event[]): Drill {
  let now = 0;
  return events.reduce((drill, event) => {
    now += event.after;
    return apply(drill, event, at(now));
  }, start(form));
}

describe('a drill of any kind, after any order of events', () => {
  it('has every grade in its order, and stays valid', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.array(anyEvent, { maxLength: 40 }),
        (form, events) => {
          const drill = run(form, events);
          const given = events.filter((event) => event.kind === 'grade');
          expect(drill.answers.map(({ questionId, grade }) => [questionId, grade])).toEqual(
            given.map(({ questionId, grade }) => [questionId, grade]),
          );
          expect(drillSchema.safeParse(drill).error).toBeUndefined();
          expect(new Set(drill.queue).size).toBe(drill.queue.length);
        },
      ),
    );
  });

  it('keeps every word that was typed since its question was last graded', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.array(anyEvent, { maxLength: 40 }),
        (form, events) => {
          const typed = new Map<string, string>();
          for (const event of events) {
            if (event.kind === 'grade') typed.delete(event.questionId);
            else if (event.step.type === 'typed') {
              const { draft, patch } = event.step;
              typed.set(draft, (typed.get(draft) ?? '') + patch.insert);
            }
          }
          const { drafts } = run(form, events);
          for (const [draft, text] of typed) {
            const kept = (drafts[draft] ?? []).join('');
            const letters = (words: string): readonly string[] => words.split('').toSorted();
            expect(letters(kept)).toEqual(letters(text));
          }
        },
      ),
    );
  });

  it('counts no more time than passed while somebody was there, and never goes back', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let now = 0;
        let most = 0;
        let drill = start();
        for (const event of events) {
          now += event.after;
          if (event.after > 0 && event.after <= 3 * secondsBetweenBeats) most += event.after;
          const next = apply(drill, event, at(now));
          expect(next.clock.seconds).toBeGreaterThanOrEqual(drill.clock.seconds);
          drill = next;
        }
        expect(drill.clock.seconds).toBeLessThanOrEqual(most + 1e-6);
      }),
    );
  });

  it('survives its way through JSON at any point', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.array(anyEvent, { maxLength: 20 }),
        fc.array(anyEvent, { maxLength: 20 }),
        (form, before, after) => {
          const stored = drillSchema.parse(JSON.parse(JSON.stringify(run(form, before))));
          const onward = (drill: Drill): Drill =>
            after.reduce((old, event, place) => apply(old, event, at(1e6 + place)), drill);
          expect(onward(stored)).toEqual(onward(run(form, before)));
        },
      ),
    );
  });
});

describe('the clock', () => {
  const beat: DrillStep = { type: 'beat' };

  it('counts presence, and not an hour of sleep, a crash, or time on hold', () => {
    let drill = start();
    for (const second of [15, 30, 45]) drill = stepDrill(drill, beat, at(second));
    expect(drill.clock.seconds).toBe(45);
    // Asleep for an hour; the first beat after it comes late.
    drill = stepDrill(drill, beat, at(3_645));
    expect(drill.clock.seconds).toBe(45);
    drill = stepDrill(drill, { type: 'paused' }, at(3_650));
    drill = stepDrill(drill, beat, at(3_665));
    expect(drill.clock.seconds).toBe(50);
    // Killed and started again ten seconds later: those aren't counted either.
    drill = stepDrill(drill, { type: 'shown', questionId: 'a' }, at(3_680));
    drill = stepDrill(drill, beat, at(3_681));
    expect(drill.clock.seconds).toBe(51);
  });

  it('takes no harm from a clock that is set back', () => {
    let drill = stepDrill(start(), beat, at(15));
    drill = stepDrill(drill, beat, at(-3_600));
    expect(drill.clock.seconds).toBe(15);
    drill = stepDrill(drill, beat, at(-3_590));
    expect(drill.clock.seconds).toBe(25);
    expect(secondsSpent(at(10), at(5))).toBe(0);
  });

  it('gives a card its seconds and each stage its own', () => {
    let drill = stepDrill(
      start({ kind: 'system-design' }),
      { type: 'shown', questionId: 'a' },
      at(0),
    );
    drill = stepDrill(drill, { type: 'stage-entered', questionId: 'a', stage: 1 }, at(10));
    drill = stepDrill(drill, beat, at(25));
    drill = stepDrill(drill, { type: 'revealed', questionId: 'a', timedOut: false }, at(30));
    drill = stepDrill(drill, beat, at(40));
    expect(drill.card?.stageSeconds).toEqual([10, 20]);
    expect(drill.card?.seconds).toBe(40);
  });
});

describe('today and sets', () => {
  it('bring a failed question back at the end, until it has been tried often enough', () => {
    const again = (drill: Drill, questionId: string) =>
      gradeInDrill(drill, { at: at(1), questionId, grade: 1, secondsSpent: 1 });
    expect(again(start(), 'a').queue).toEqual(['b', 'c', 'a']);
    let drill = start();
    for (let tries = 0; tries < mostTriesPerDrill; tries += 1) drill = again(drill, 'a');
    expect(drill.queue).toEqual(['b', 'c']);
  });
});

describe('rapid fire', () => {
  it('asks each question once, knows what ran out of time, and counts the streak without it', () => {
    let drill = start({ kind: 'rapid-fire', secondsEach: 20 });
    const grade = (questionId: string, value: 1 | 3) => {
      drill = gradeInDrill(drill, { at: at(5), questionId, grade: value, secondsSpent: 8 });
    };
    grade('a', 3);
    drill = stepDrill(drill, { type: 'shown', questionId: 'b' }, at(1));
    drill = stepDrill(drill, { type: 'revealed', questionId: 'b', timedOut: true }, at(21));
    // The key that came too late changes nothing.
    drill = stepDrill(
      drill,
      { type: 'revealed', questionId: 'b', timedOut: false, confidence: 4 },
      at(21),
    );
    expect(drill.card).toMatchObject({ questionId: 'b', timedOut: true });
    expect(drill.card).not.toHaveProperty('confidence');
    grade('b', 3);
    grade('c', 3);
    expect(isFinished(drill)).toBe(true);
    expect(rapidFigures(drill.answers)).toEqual({
      streak: 1,
      bestStreak: 1,
      secondsEach: 8,
      timedOut: 1,
    });
  });
});

describe('a mock interview', () => {
  const grade = (drill: Drill, questionId: string, second: number, followUp?: number) =>
    gradeInDrill(drill, {
      at: at(second),
      questionId,
      grade: 2,
      secondsSpent: 30,
      ...(followUp === undefined ? {} : { followUp }),
    });

  it('asks back before it goes on, and ends with the person’s questions', () => {
    let drill = grade(start(mock), 'a', 20, 1);
    expect(drill.followUp).toEqual({ questionId: 'a', place: 1 });
    expect(drill.queue).toEqual(['b', 'c']);
    drill = stepDrill(drill, { type: 'followed-up', outcome: 'partly' }, at(25));
    expect(drill.followUpsDone).toEqual([{ questionId: 'a', place: 1, outcome: 'partly' }]);
    drill = grade(grade(drill, 'b', 30), 'c', 35);
    expect(isFinished(drill)).toBe(false);
    const patch = { at: 0, remove: 0, insert: 'Who decides?' };
    drill = stepDrill(
      drill,
      { type: 'typed', draft: 'closing', stage: 0, patch, hesitationSeconds: null },
      at(40),
    );
    drill = stepDrill(drill, { type: 'closed' }, at(41));
    expect(drill.closing).toBe('Who decides?');
    expect(isFinished(drill)).toBe(true);
  });

  it('goes to the end when its minutes are over, and says what was not asked', () => {
    let drill = start(mock);
    for (let second = 15; second <= 18 * 60; second += 15) {
      drill = stepDrill(drill, { type: 'beat' }, at(second));
    }
    drill = grade(drill, 'a', 18 * 60 + 5);
    expect(drill.queue).toEqual([]);
    expect(drillFigures(drill, () => 't').notAsked).toBe(2);
  });
});

describe('the summary', () => {
  it('counts recall at the first try by topic, and what was missed most', () => {
    const answers = [
      { questionId: 'a', grade: 1, keyPointsMissed: [0, 2] },
      { questionId: 'b', grade: 3, keyPointsMissed: [1] },
      { questionId: 'a', grade: 3, keyPointsMissed: [2] },
    ] as const;
    const drill = answers.reduce(
      (old, answer) => gradeInDrill(old, { ...answer, at: at(1), secondsSpent: 30 }),
      start(),
    );
    const figures = drillFigures(drill, (id) => (id === 'a' ? 'p/one' : 'p/two'));
    expect(figures).toMatchObject({ minutes: 1.5, questions: 2, grades: [1, 0, 2, 0] });
    expect(figures.topics).toEqual([
      { topicId: 'p/one', questions: 1, recalled: 0 },
      { topicId: 'p/two', questions: 1, recalled: 1 },
    ]);
    expect(figures.missed[0]).toEqual({ questionId: 'a', place: 2, times: 2 });
  });
});

describe('what somebody was sure of', () => {
  it('is told where it was missed, once, and not where it was a guess or recalled', () => {
    const answers = [
      { questionId: 'a', grade: 1, confidence: 4 },
      { questionId: 'b', grade: 1, confidence: 2 },
      { questionId: 'c', grade: 3, confidence: 4 },
      { questionId: 'a', grade: 1, confidence: 3 },
      { questionId: 'b', grade: 1, confidence: undefined },
    ] as const;
    const drill = answers.reduce((old, { questionId, grade, confidence }) => {
      const step = { type: 'revealed' as const, questionId, timedOut: false };
      const told = confidence === undefined ? step : { ...step, confidence };
      const shown = stepDrill(old, told, at(1));
      return gradeInDrill(shown, { at: at(1), questionId, grade, secondsSpent: 30 });
    }, start());
    expect(drillFigures(drill, () => 't').sureAndMissed).toEqual(['a']);
  });
});

describe('a draft', () => {
  it('is rebuilt from what changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (from, to) => {
        expect(applyPatch(from, patchBetween(from, to))).toBe(to);
      }),
    );
  });

  it('costs what was added and no more', () => {
    const long = 'word '.repeat(20_000);
    expect(patchBetween(long, `${long}more`)).toEqual({ at: 100_000, remove: 0, insert: 'more' });
  });

  it('is refused as a step with a negative place', () => {
    const patch = { at: -1, remove: 0, insert: '' };
    const step = { type: 'typed', draft: 'a', stage: 0, patch, hesitationSeconds: null };
    expect(drillStepSchema.safeParse(step).success).toBe(false);
  });
});
