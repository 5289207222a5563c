import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studyEventSchema, type StudyEvent } from '../../core/study/events.ts';
import { createExperience, type Experience } from './experience.ts';

const ids = ['a', 'b', 'c'];
const answers = fc
  .record({
    questionId: fc.constantFrom(...ids, 'gone'),
    grade: fc.integer({ min: 1, max: 4 }),
    day: fc.integer({ min: 1, max: 9 }),
    keyPointsSaid: fc.uniqueArray(fc.integer({ min: 0, max: 4 })),
    secondsSpent: fc.integer({ min: 1, max: 900 }),
  })
  .map(({ day, ...given }) =>
    studyEventSchema.parse({
      type: 'answered',
      at: `2026-11-0${day}T10:00:00Z`,
      on: `2026-11-0${day}`,
      drillId: 'd',
      ...given,
    }),
  );

async function after(events: readonly StudyEvent[]): Promise<Experience> {
  async function* history() {
    for (const [place, event] of events.entries()) yield { sequence: place + 1, event };
  }
  const question = { kind: 'concept', minutes: 3 };
  const library = { packs: [], questions: new Map(ids.map((id) => [id, { id, ...question }])) };
  return createExperience(history, () => library as never).get();
}

const toldBy = ({ histories, pace, log }: Experience) => ({
  standings: [...ids, 'gone'].map((id) => {
    const standing = histories.of(id);
    return standing && { ...standing, history: [...path(standing.history)] };
  }),
  histories: [...histories.all()].map((history) => [history.questions, ...path(history)]),
  days: [...histories.daysStudied],
  first: histories.firstGrades,
  pace: [true, false].map((isNew) => pace.factor({ kind: 'concept', isNew })),
  answers: log.answers.map(({ questionId, standing }) => [questionId, standing.reviewedAt]),
  points: [...ids, 'gone'].map((id) => log.pointsOf(id)),
});

function* path(
  history: ReturnType<Experience['histories']['all']> extends Iterable<infer H> ? H : never,
): Iterable<string> {
  if (history.before) yield* path(history.before);
  yield `${history.elapsedDays}:${history.grade}`;
}

const takeBack = (answer: StudyEvent): StudyEvent =>
  studyEventSchema.parse({
    type: 'answer-taken-back',
    at: '2026-11-10T10:00:00Z',
    drillId: Reflect.get(answer, 'drillId'),
    questionId: Reflect.get(answer, 'questionId'),
  });

describe('what the planner learns', () => {
  it('is the same after an answer was taken back as if it had never been given', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(answers, { maxLength: 20 }),
        answers,
        fc.array(answers, { maxLength: 20 }),
        async (before, wrong, later) => {
          const undone = await after([...before, wrong, takeBack(wrong), ...later]);
          expect(toldBy(undone)).toEqual(toldBy(await after([...before, ...later])));
          const twice = await after([...before, wrong, takeBack(wrong), takeBack(wrong)]);
          expect(toldBy(twice)).toEqual(toldBy(await after(before)));
        },
      ),
    );
  });

  it('forgets nothing when an older answer is named', async () => {
    const [older, newer] = ['a', 'b'].map((questionId) =>
      studyEventSchema.parse({
        type: 'answered',
        at: '2026-11-01T10:00:00Z',
        on: '2026-11-01',
        drillId: 'd',
        questionId,
        grade: 3,
        keyPointsSaid: [],
        secondsSpent: 60,
      }),
    );
    if (!older || !newer) throw new Error('two answers were made');
    const { log } = await after([older, newer, takeBack(older)]);
    expect(log.answers).toHaveLength(2);
    expect(log.timesTakenBack).toBe(0);
  });
});
