import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DrillView } from '../../../core/contract/drill-calls.ts';
import { instantSchema } from '../../../core/day.ts';
import { gradeInDrill, startDrill } from '../../../core/drills/index.ts';
import { asGraded, type GradeGiven } from './as-graded.ts';

const at = instantSchema.parse('2026-03-01T09:00:00.000Z');
const beginning = (questions: number): DrillView => ({
  ...startDrill({
    id: 'drill',
    planId: null,
    at,
    form: { kind: 'today' },
    questionIds: Array.from({ length: questions }, (_, place) => `question-${place}`),
    recallBefore: null,
  }),
  gone: [],
  mayTakeBack: null,
});
const grades = fc.array(fc.constantFrom(1, 2, 3, 4), { minLength: 1, maxLength: 12 });

/** The drill as it is shown after each grade, and the grades as they were given. */
function given(drill: DrillView, each: readonly (1 | 2 | 3 | 4)[]) {
  let shown = drill;
  const waiting: GradeGiven[] = [];
  for (const grade of each) {
    const [questionId] = shown.queue;
    if (questionId === undefined) break;
    const input = { drillId: 'drill', questionId, grade, keyPointsSaid: [], secondsSpent: 5 };
    waiting.push({ input, at, answersBefore: shown.answers.length });
    shown = waiting.reduce(asGraded, drill);
  }
  return { shown, waiting };
}

it('shows what main will have, however many of the grades main has written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), grades, fc.nat(12), (questions, each, many) => {
      const drill = beginning(questions);
      const { shown, waiting } = given(drill, each);
      const written = waiting.slice(0, many).reduce<DrillView>(
        (before, { input }) => ({
          ...before,
          ...gradeInDrill(before, { ...input, at }),
          mayTakeBack: input.questionId,
        }),
        drill,
      );
      expect(shown.answers.length).toBe(waiting.length);
      expect(waiting.reduce(asGraded, written)).toEqual(shown);
    }),
  );
});

it('leaves another drill, another card and a question back as they are', () => {
  const drill = beginning(3);
  const [grade] = given(drill, [3]).waiting;
  if (!grade) throw new Error('there is a grade');
  const others: readonly DrillView[] = [
    { ...drill, id: 'other' },
    { ...drill, queue: drill.queue.slice(1) },
    { ...drill, followUp: { questionId: 'question-0', place: 0 } },
  ];
  for (const other of others) expect(asGraded(other, grade)).toBe(other);
});
