import { z } from 'zod';
import { dayKeySchema } from '../day.ts';
import { drillSchema, gradeInDrill, type Drill } from '../drills/index.ts';
import { memorySchema, review, type Memory } from '../memory/index.ts';
import type { AnsweredEvent, StudyEvent } from './events.ts';

export const studyDaySchema = z.strictObject({
  seconds: z.number().nonnegative(),
  answers: z.number().int().nonnegative(),
});
type StudyDay = z.infer<typeof studyDaySchema>;

/** All that an answer changes, as it was before. */
export const lastAnswerSchema = z
  .strictObject({
    drillId: z.string(),
    questionId: z.string(),
    on: dayKeySchema,
    /** Null where the question had not been seen, or nothing had been studied on the day. */
    memory: memorySchema.nullable(),
    day: studyDaySchema.nullable(),
    /** Null where the answer belonged to no drill under way. */
    drill: drillSchema.nullable(),
  })
  .readonly();
type LastAnswer = z.infer<typeof lastAnswerSchema>;

/** The part of the study record that answers change. */
interface Answers {
  readonly memories: Readonly<Record<string, Memory>>;
  readonly days: Readonly<Record<string, StudyDay>>;
  readonly drill: Drill | null;
  readonly lastAnswer: LastAnswer | null;
}
type Answered = Pick<Answers, 'drill' | 'lastAnswer'> & {
  readonly memories: Record<string, Memory>;
  readonly days: Record<AnsweredEvent['on'], StudyDay>;
};
type TakenBack = Extract<StudyEvent, { type: 'answer-taken-back' }>;

/** Longer than this on one card means that the person had left: the rest doesn't count as study. */
const mostSecondsOnOneCard = 600;

/** What an answer counts for in the day's study. */
export const studySeconds = ({ secondsSpent }: Pick<AnsweredEvent, 'secondsSpent'>): number =>
  Math.min(secondsSpent, mostSecondsOnOneCard);

/** After an answer. */
export function answered(before: Answers, event: AnsweredEvent): Answered {
  const { questionId, drillId, on } = event;
  const known = before.memories[questionId];
  const day = before.days[on];
  const drill = before.drill?.id === drillId ? before.drill : null;
  return {
    memories: { ...before.memories, [questionId]: review(known, event.grade, event.at, on) },
    days: {
      ...before.days,
      [on]: {
        seconds: (day?.seconds ?? 0) + studySeconds(event),
        answers: (day?.answers ?? 0) + 1,
      },
    },
    drill: drill ? gradeInDrill(drill, event) : before.drill,
    lastAnswer: { drillId, questionId, on, memory: known ?? null, day: day ?? null, drill },
  };
}

/** After the newest answer was taken back; any other is left as it is. */
export function takenBack(before: Answers, event: TakenBack): Partial<Answered> {
  const last = before.lastAnswer;
  if (last?.drillId !== event.drillId || last.questionId !== event.questionId) return {};
  return {
    memories: withOrWithout(before.memories, last.questionId, last.memory),
    days: withOrWithout(before.days, last.on, last.day),
    drill: last.drill ? resumed(last.drill, before.drill) : before.drill,
    lastAnswer: null,
  };
}

/**
 * The drill as it was at the answer. What has been typed for other cards since, how answers are given, and the
 * time that has passed stay.
 */
function resumed(then: Drill, now: Drill | null): Drill {
  if (now?.id !== then.id) return { ...then, clock: { ...then.clock, lastAt: null } };
  const { clock, mode, isPaused, closing } = now;
  return { ...then, drafts: { ...then.drafts, ...now.drafts }, clock, mode, isPaused, closing };
}

function withOrWithout<T>(all: Readonly<Record<string, T>>, key: string, value: T | null) {
  const { [key]: _gone, ...others } = all;
  return value === null ? others : { ...all, [key]: value };
}
