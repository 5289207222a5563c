import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostTriesPerDrill } from '../drills/index.ts';
import { studyEventSchema, type StudyEvent } from './events.ts';
import { migrateStudy } from './migrations.ts';
import { emptyStudy, foldStudy, studyStateSchema, type StudyState } from './state.ts';

const at = '2026-11-24T10:00:00.000Z';
const event = (value: unknown): StudyEvent => studyEventSchema.parse(value);
const fold = (events: readonly StudyEvent[]): StudyState => events.reduce(foldStudy, emptyStudy);
const plan = (id: string) => ({
  id,
  createdAt: at,
  name: id,
  interviewAt: '2026-12-08T10:00:00Z',
  timeZone: 'Europe/Berlin',
  minutesByWeekday: [30, 30, 30, 30, 30, 0, 0],
  exceptions: { '2026-12-01': 0 },
  topics: [{ packId: 'p', topicId: 't', weight: 1 }],
});
const started = event({
  type: 'drill-started',
  at,
  drillId: 'd',
  planId: null,
  questionIds: ['a', 'b', 'a'],
});
const answered = (questionId: string, grade: number, secondsSpent = 30) =>
  event({
    type: 'answered',
    at,
    on: '2026-11-24',
    drillId: 'd',
    questionId,
    grade,
    keyPointsSaid: [0],
    secondsSpent,
  });

const anyEvent = fc.oneof(
  fc.constantFrom('p1', 'p2').map((id) => event({ type: 'plan-saved', at, plan: plan(id) })),
  fc.constantFrom('p1', 'p2', 'p3').map((planId) => event({ type: 'plan-removed', at, planId })),
  fc.constantFrom('p1', 'p2', 'p3').map((planId) => event({ type: 'plan-chosen', at, planId })),
  fc.constant(started),
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 4 }))
    .map(([id, grade]) => answered(id, grade)),
  fc.constantFrom('d', 'other').map((drillId) => event({ type: 'drill-ended', at, drillId })),
  fc
    .tuple(fc.constantFrom('hidden', 'flagged'), fc.boolean())
    .map(([mark, on]) => event({ type: 'question-marked', at, questionId: 'a', mark, on })),
  fc.string().map((text) => event({ type: 'note-written', at, questionId: 'a', text })),
);

describe('the study record', () => {
  it('is valid after any order of events, loses no answer, and never points to a plan that is gone', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        const state = fold(events);
        expect(studyStateSchema.safeParse(state).error).toBeUndefined();
        const answers = events.filter(({ type }) => type === 'answered').length;
        expect(
          Object.values(state.memories).reduce((total, { reviews }) => total + reviews, 0),
        ).toBe(answers);
        expect(state.days['2026-11-24' as keyof typeof state.days]?.answers ?? 0).toBe(answers);
        const { currentPlanId } = state;
        expect(
          currentPlanId === null
            ? Object.keys(state.plans).length === 0
            : state.plans[currentPlanId] !== undefined,
        ).toBe(true);
      }),
    );
  });

  it('asks each question of a drill once, and one graded Again once more at the end', () => {
    expect(fold([started]).drill?.queue).toEqual(['a', 'b']);
    expect(fold([started, answered('a', 1)]).drill?.queue).toEqual(['b', 'a']);
    expect(fold([started, answered('a', 3)]).drill?.queue).toEqual(['b']);
  });

  it('lets a question that keeps failing wait for another day', () => {
    const tries = Array.from({ length: mostTriesPerDrill }, () => answered('b', 1));
    expect(fold([started, answered('a', 3), ...tries]).drill?.queue).toEqual([]);
  });

  it('does not count an hour away from the desk as study', () => {
    const state = fold([started, answered('a', 3, 3_600)]);
    expect(Object.values(state.days)[0]?.seconds).toBe(600);
  });

  it('drops a note that was emptied', () => {
    const write = (text: string) => event({ type: 'note-written', at, questionId: 'a', text });
    expect(fold([write('x'), write(' \n')]).notes).toEqual({});
  });

  it('keeps each mark by itself, and no entry for a question without any', () => {
    const mark = (kind: string, on: boolean) =>
      event({ type: 'question-marked', at, questionId: 'a', mark: kind, on });
    const both = fold([mark('hidden', true), mark('flagged', true)]);
    expect(both.marks).toEqual({ a: { hidden: true, flagged: true } });
    expect(foldStudy(both, mark('hidden', false)).marks).toEqual({
      a: { hidden: false, flagged: true },
    });
    expect(fold([mark('hidden', true), mark('hidden', false)]).marks).toEqual({});
  });

  it('takes over a drill under way from format 1, with its place and its answers', () => {
    const { stories: _s, moved: _m, forecasts: _f, ...old } = emptyStudy;
    const drill = {
      id: 'd',
      planId: 'p',
      startedAt: at,
      queue: ['b', 'c'],
      answers: [{ questionId: 'a', grade: 3, secondsSpent: 20 }],
    };
    const state = studyStateSchema.parse(migrateStudy({ ...old, drill }, 1));
    expect(state.drill).toMatchObject({ form: { kind: 'today' }, queue: ['b', 'c'] });
    expect(foldStudy(state, answered('b', 3)).drill?.answers).toHaveLength(2);
    expect(studyStateSchema.parse(migrateStudy({ ...old, drill: null }, 1)).drill).toBeNull();
  });

  it('takes no event of another shape', () => {
    expect(studyEventSchema.safeParse({ ...answered('a', 3), grade: 5 }).success).toBe(false);
    expect(studyEventSchema.safeParse({ ...answered('a', 3), extra: 1 }).success).toBe(false);
    expect(studyEventSchema.safeParse({ type: 'unknown', at }).success).toBe(false);
  });
});
