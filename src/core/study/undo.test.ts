import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studyEventSchema, type StudyEvent } from './events.ts';
import { emptyStudy, foldStudy, studyStateSchema, type StudyState } from './state.ts';

const at = '2026-11-24T10:00:00.000Z';
const event = (value: unknown): StudyEvent => studyEventSchema.parse(value);
const foldOn = (state: StudyState, events: readonly StudyEvent[]): StudyState =>
  events.reduce(foldStudy, state);

const plan = (id: string) => ({
  id,
  createdAt: at,
  name: id,
  interviewAt: '2026-12-08T10:00:00Z',
  timeZone: 'Europe/Berlin',
  minutesByWeekday: [30, 30, 30, 30, 30, 0, 0],
  exceptions: {},
  topics: [{ packId: 'p', topicId: 't', weight: 1 }],
});
const planIds = fc.constantFrom('p1', 'p2', 'p3');
const ids = fc.constantFrom('a', 'b', 'c');
const mock = {
  kind: 'mock',
  minutes: 20,
  level: 'mid',
  mayPause: true,
  steps: [{ part: 'depth', questionId: 'a', minutes: 5 }],
};
const forms = fc.constantFrom(
  { kind: 'today' },
  { kind: 'set', title: 'Some' },
  { kind: 'rapid-fire', secondsEach: 20 },
  mock,
);
const started = forms.map((form) =>
  event({
    type: 'drill-started',
    at,
    drillId: 'd',
    planId: null,
    questionIds: ['a', 'b', 'c'],
    form,
  }),
);
const answers = fc
  .record({
    questionId: ids,
    grade: fc.integer({ min: 1, max: 4 }),
    secondsSpent: fc.integer({ min: 0, max: 2_000 }),
    on: fc.constantFrom('2026-11-24', '2026-11-23'),
    drillId: fc.constantFrom('d', 'other'),
    followUp: fc.constantFrom(0, undefined),
  })
  .map(({ followUp, ...given }) =>
    event({
      type: 'answered',
      at,
      ...given,
      keyPointsSaid: [0],
      ...(followUp === undefined ? {} : { followUp }),
    }),
  );
const steps = fc
  .oneof(
    ids.map((questionId) => ({ type: 'shown', questionId })),
    ids.map((draft) => ({
      type: 'typed',
      draft,
      stage: 0,
      patch: { at: 0, remove: 0, insert: 'x' },
      hesitationSeconds: 1,
    })),
    ids.map((questionId) => ({ type: 'revealed', questionId, timedOut: false })),
  )
  .map((step) => event({ type: 'drill-stepped', at, drillId: 'd', step }));
const others = fc.oneof(
  planIds.map((id) => event({ type: 'plan-saved', at, plan: plan(id) })),
  planIds.map((planId) => event({ type: 'plan-removed', at, planId })),
  planIds.map((planId) => event({ type: 'plan-chosen', at, planId })),
  fc
    .tuple(planIds, ids)
    .map(([planId, questionId]) =>
      event({ type: 'session-moved', at, planId, questionId, day: '2026-12-01' }),
    ),
  fc.string().map((text) => event({ type: 'note-written', at, questionId: 'a', text })),
);
const anyEvents = fc.array(fc.oneof(started, answers, steps, others), { maxLength: 40 });
const takeBack = (answer: StudyEvent): StudyEvent =>
  event({
    type: 'answer-taken-back',
    at,
    drillId: Reflect.get(answer, 'drillId'),
    questionId: Reflect.get(answer, 'questionId'),
  });

describe('taking back an answer', () => {
  it('leaves everything as it was before the answer, and all that follows goes the same way', () => {
    fc.assert(
      fc.property(anyEvents, answers, anyEvents, (before, answer, after) => {
        // Only the newest answer can be taken back, so that nothing is left to take back then.
        const then = { ...foldOn(emptyStudy, before), lastAnswer: null };
        const undone = foldOn(then, [answer, takeBack(answer)]);
        expect(undone).toEqual(then);
        expect(studyStateSchema.safeParse(foldStudy(then, answer)).error).toBeUndefined();
        expect(foldOn(undone, after)).toEqual(foldOn(then, after));
      }),
    );
  });

  it('takes back the newest answer only, and that once', () => {
    fc.assert(
      fc.property(anyEvents, answers, answers, (before, older, newer) => {
        fc.pre(Reflect.get(older, 'questionId') !== Reflect.get(newer, 'questionId'));
        const state = foldOn(emptyStudy, [...before, older, newer]);
        expect(foldStudy(state, takeBack(older))).toEqual(state);
        const undone = foldStudy(state, takeBack(newer));
        expect(foldStudy(undone, takeBack(newer))).toEqual(undone);
      }),
    );
  });

  it('keeps what was typed for the next card and the time that passed, and resumes a drill that had ended', () => {
    const later = '2026-11-24T10:00:30.000Z';
    const start = event({
      type: 'drill-started',
      at,
      drillId: 'd',
      planId: null,
      questionIds: ['a', 'b'],
    });
    const graded = event({
      type: 'answered',
      at,
      on: '2026-11-24',
      drillId: 'd',
      questionId: 'a',
      grade: 3,
      keyPointsSaid: [],
      secondsSpent: 10,
    });
    const typed = event({
      type: 'drill-stepped',
      at: later,
      drillId: 'd',
      step: {
        type: 'typed',
        draft: 'b',
        stage: 0,
        patch: { at: 0, remove: 0, insert: 'kept' },
        hesitationSeconds: 1,
      },
    });
    const undone = foldOn(emptyStudy, [start, graded, typed, takeBack(graded)]);
    expect(undone.drill).toMatchObject({
      queue: ['a', 'b'],
      answers: [],
      drafts: { b: ['kept'] },
      clock: { seconds: 30 },
    });
    const ended = event({ type: 'drill-ended', at: later, drillId: 'd' });
    const resumed = foldOn(emptyStudy, [start, graded, ended, takeBack(graded)]);
    expect(resumed.drill).toMatchObject({ queue: ['a', 'b'], clock: { lastAt: null } });
    const again = { ...start, drillId: 'e' } as StudyEvent;
    const other = foldOn(emptyStudy, [start, graded, ended, again]);
    expect(foldStudy(other, takeBack(graded))).toEqual(other);
  });
});

describe('bringing back a plan', () => {
  it('leaves plans, the current one, moved sessions and forecasts as they were', () => {
    fc.assert(
      fc.property(anyEvents, planIds, (events, id) => {
        const then = foldOn(emptyStudy, events);
        const removed = then.plans[id];
        fc.pre(removed !== undefined);
        const back = event({
          type: 'plan-restored',
          at,
          plan: removed,
          place: Object.keys(then.plans).indexOf(id),
          isCurrent: then.currentPlanId === id,
          moved: then.moved[id] ?? null,
          forecasts: then.forecasts[id] ?? null,
        });
        const undone = foldOn(then, [event({ type: 'plan-removed', at, planId: id }), back]);
        expect(undone).toEqual(then);
        expect(Object.keys(undone.plans)).toEqual(Object.keys(then.plans));
      }),
    );
  });
});
