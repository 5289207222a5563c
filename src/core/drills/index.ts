import { z } from 'zod';
import { instantSchema, type Instant } from '../day.ts';
import { gradeSchema, type Grade } from '../memory/index.ts';

const givenAnswerSchema = z.strictObject({
  questionId: z.string(),
  grade: gradeSchema,
  secondsSpent: z.number().min(0),
});

/** A drill under way: the questions still to come and what was answered. */
export const drillSchema = z
  .strictObject({
    id: z.string().min(1).max(64),
    planId: z.string().nullable(),
    startedAt: instantSchema,
    /** The question to show is the first. */
    queue: z.array(z.string()),
    answers: z.array(givenAnswerSchema),
  })
  .readonly();
export type Drill = z.infer<typeof drillSchema>;

export type DrillEvent = {
  readonly type: 'answered';
  readonly questionId: string;
  readonly grade: Grade;
  readonly secondsSpent: number;
};

/** A drill over the given questions, in order, each once. */
export function startDrill(
  id: string,
  planId: string | null,
  startedAt: Instant,
  questionIds: readonly string[],
): Drill {
  return { id, planId, startedAt, queue: [...new Set(questionIds)], answers: [] };
}

/** How often a question may come back in one drill before it waits for another day. */
export const mostTriesPerDrill = 3;

/**
 * The drill after an event. A question graded Again comes back at the end, until it has been tried
 * `mostTriesPerDrill` times. An answer to a question that isn't first changes nothing but is recorded.
 */
export function advanceDrill(drill: Drill, event: DrillEvent): Drill {
  const { questionId, grade, secondsSpent } = event;
  const answers = [...drill.answers, { questionId, grade, secondsSpent }];
  const queue = drill.queue.filter((id) => id !== questionId);
  const tries = answers.filter((answer) => answer.questionId === questionId).length;
  const comesBack = grade === 1 && tries < mostTriesPerDrill && drill.queue.includes(questionId);
  return { ...drill, answers, queue: comesBack ? [...queue, questionId] : queue };
}
