import { fsrs, generatorParameters } from 'ts-fsrs';
import { z } from 'zod';
import { addDays, daysBetween, elapsedDays, instantSchema, dayKeySchema } from '../day.ts';
import type { DayKey, Instant } from '../day.ts';

/** 1 Again, 2 Hard, 3 Good, 4 Easy. */
export const gradeSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type Grade = z.infer<typeof gradeSchema>;

/** What is known of a question's memory from its reviews. */
export const memorySchema = z
  .strictObject({
    /** Days until retrievability falls to 0.9. */
    stability: z.number().positive(),
    /** 1 (easy) to 10 (hard). */
    difficulty: z.number().min(1).max(10),
    firstReviewedOn: dayKeySchema,
    reviewedAt: instantSchema,
    reviewedOn: dayKeySchema,
    reviews: z.number().int().positive(),
    /** Times it was graded Again after it had been seen. */
    lapses: z.number().int().nonnegative(),
    lastGrade: gradeSchema,
  })
  .readonly();
export type Memory = z.infer<typeof memorySchema>;

/** The recall at which a question is due, 0..1. */
const desiredRetention = 0.9;

// FSRS 6 with its default parameters: ts-fsrs; Ye, Su and Cao, KDD 2022, and the FSRS-6 notes of open-spaced-repetition.
const model = fsrs(
  generatorParameters({ request_retention: desiredRetention, enable_fuzz: false }),
);

/** The memory after a review. Elapsed time counts in the person's days, as FSRS was fitted; a clock set back counts as none. */
export function review(memory: Memory | undefined, grade: Grade, at: Instant, on: DayKey): Memory {
  const days = memory ? Math.max(0, daysBetween(memory.reviewedOn, on)) : 0;
  const next = model.next_state(memory ?? null, days, grade);
  return {
    stability: next.stability,
    difficulty: next.difficulty,
    firstReviewedOn: memory?.firstReviewedOn ?? on,
    reviewedAt: at,
    reviewedOn: on,
    reviews: (memory?.reviews ?? 0) + 1,
    lapses: (memory?.lapses ?? 0) + (memory && grade === 1 ? 1 : 0),
    lastGrade: grade,
  };
}

/** Probability of recall at an instant, 0..1: the power forgetting curve of FSRS. */
export function retrievability(memory: Memory, at: Instant): number {
  return model.forgetting_curve(elapsedDays(memory.reviewedAt, at), memory.stability);
}

/** The day on which retrievability falls to the desired retention. A question graded Again is due on the same day. */
export function dueOn(memory: Memory): DayKey {
  if (memory.lastGrade === 1) return memory.reviewedOn;
  return addDays(memory.reviewedOn, model.next_interval(memory.stability, 0));
}
