import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dayKeySchema, toInstant } from '../../core/day.ts';
import { ok } from '../../core/result.ts';
import type { StudyEvent } from '../../core/study/events.ts';
import type { Plan } from '../../core/study/plan.ts';
import { emptyStudy, foldStudy } from '../../core/study/state.ts';
import { loadLibrary } from '../content-files.ts';
import { createMirror } from '../planner/mirror.ts';
import { courseOf } from './course.ts';

const library = await loadLibrary(join(import.meta.dirname, '../../../content'));
const [pack] = library.packs;
const first = [...library.questions.keys()][0] ?? '';
const at = (moment: string) => toInstant(new Date(moment));

const plan: Plan = {
  id: 'plan',
  createdAt: at('2026-06-01T08:00:00Z'),
  name: 'Acme',
  interviewAt: at('2026-06-10T12:00:00Z'),
  timeZone: 'UTC',
  minutesByWeekday: [30, 30, 30, 30, 30, 30, 30],
  exceptions: {},
  topics: [{ packId: pack?.id ?? '', topicId: pack?.topics[0]?.id ?? '', weight: 1 }],
};
const other: Plan = { ...plan, id: 'other', interviewAt: at('2026-06-03T15:00:00Z') };
const begun: readonly StudyEvent[] = [
  {
    type: 'settings-changed',
    at: at('2026-06-01T08:00:00Z'),
    settings: { ...emptyStudy.settings, timeZone: 'UTC' },
  },
  { type: 'plan-saved', at: at('2026-06-01T08:00:00Z'), plan },
  { type: 'plan-saved', at: at('2026-06-01T08:00:00Z'), plan: other },
];

/** A planner's context whose clock is set, and that is told of events. */
function begin() {
  let now = new Date();
  let sequence = begun.length;
  const { context, follow } = createMirror({
    state: begun.reduce(foldStudy, emptyStudy),
    sequence,
    library: () => library,
    history: async function* () {
      yield* begun.map((event, place) => ({ sequence: place + 1, event }));
    },
    clock: () => now,
    record: () => Promise.resolve(ok(undefined)),
  });
  return {
    at: (moment: string) => {
      now = new Date(moment);
      return courseOf(plan, context);
    },
    tell: (event: StudyEvent) => {
      sequence += 1;
      follow(sequence, event);
    },
  };
}

const answered = (moment: string): StudyEvent => ({
  type: 'answered',
  at: at(moment),
  on: dayKeySchema.parse(moment.slice(0, 10)),
  drillId: 'drill',
  questionId: first,
  grade: 3,
  keyPointsSaid: [],
  secondsSpent: 60,
});

it('is set once a day, however long somebody looks and though the clock is set back', async () => {
  const asked = begin();
  const morning = await asked.at('2026-06-02T08:00:00Z');
  for (const time of ['08:04:00', '13:00:00', '23:59:59', '06:00:00'])
    expect(await asked.at(`2026-06-02T${time}Z`)).toBe(morning);
  // Until the person's day ends, at four.
  expect(await asked.at('2026-06-03T03:59:59Z')).toBe(morning);
  const next = await asked.at('2026-06-03T04:00:00Z');
  expect(next).not.toBe(morning);
  expect(next.input.now).toBe(at('2026-06-03T18:00:00Z'));
});

it('is set once for all who ask while the history is being read', async () => {
  const asked = begin();
  const moments = ['2026-06-02T08:00:00Z', '2026-06-02T08:00:00Z', '2026-06-02T08:01:00Z'];
  const courses = await Promise.all(moments.map(asked.at));
  expect(new Set(courses).size).toBe(1);
});

it('is set anew when the record has changed', async () => {
  const asked = begin();
  let before = await asked.at('2026-06-02T08:00:00Z');
  const changes: readonly StudyEvent[] = [
    answered('2026-06-02T08:00:00Z'),
    {
      type: 'question-marked',
      at: at('2026-06-02T08:01:00Z'),
      questionId: first,
      mark: 'hidden',
      on: true,
    },
    {
      type: 'session-moved',
      at: at('2026-06-02T08:01:00Z'),
      planId: 'plan',
      questionId: first,
      day: dayKeySchema.parse('2026-06-04'),
    },
    {
      type: 'settings-changed',
      at: at('2026-06-02T08:01:00Z'),
      settings: { ...emptyStudy.settings, timeZone: 'Asia/Tokyo' },
    },
  ];
  for (const change of changes) {
    asked.tell(change);
    const after = await asked.at('2026-06-02T08:02:00Z');
    expect(after).not.toBe(before);
    expect(await asked.at('2026-06-02T08:03:00Z')).toBe(after);
    before = after;
  }
});

it('is set anew when another interview has passed', async () => {
  const asked = begin();
  const before = await asked.at('2026-06-03T14:59:00Z');
  const after = await asked.at('2026-06-03T15:01:00Z');
  expect(before.input.otherInterviews).toHaveLength(1);
  expect(after.input.otherInterviews).toEqual([]);
});

it('on the day of the interview is set for the moment itself, before the interview and after the last answer', async () => {
  const asked = begin();
  const early = await asked.at('2026-06-10T08:00:00Z');
  expect(early.input.now).toBe(at('2026-06-10T08:00:00Z'));
  asked.tell(answered('2026-06-10T09:00:00Z'));
  const late = await asked.at('2026-06-10T11:59:00Z');
  expect(late.input.now).toBe(at('2026-06-10T11:59:00Z'));
});
