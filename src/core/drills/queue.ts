import type { Drill, Graded } from './drill.ts';

/** How often a question may come back in one drill before it waits for another day. */
export const mostTriesPerDrill = 3;

/** Cards one after the other: a question graded Again comes back at the end, until it has been tried often enough. */
export function afterQueueAnswer(drill: Drill, { questionId, grade }: Graded): Drill {
  const queue = drill.queue.filter((id) => id !== questionId);
  const tries = drill.answers.filter((answer) => answer.questionId === questionId).length;
  const comesBack = grade === 1 && tries < mostTriesPerDrill && drill.queue.includes(questionId);
  return { ...drill, queue: comesBack ? [...queue, questionId] : queue };
}

/** Where nothing comes back: each question once. */
export function afterSingleAnswer(drill: Drill, { questionId }: Graded): Drill {
  return { ...drill, queue: drill.queue.filter((id) => id !== questionId) };
}
