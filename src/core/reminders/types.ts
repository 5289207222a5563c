import { z } from 'zod';
import { instantSchema, type Instant } from '../day.ts';

export const deliveredSchema = z.strictObject({
  occurrenceId: z.string(),
  /** 'nothing-due' is dealt with without a word: an empty reminder is none. */
  outcome: z.enum(['shown', 'nothing-due']),
});
export type Delivered = z.infer<typeof deliveredSchema>;

/** Comes back at `until` under an id of its own. */
export const snoozeSchema = z.strictObject({ occurrenceId: z.string(), until: instantSchema });
export type Snooze = z.infer<typeof snoozeSchema>;

export const pauseSchema = z.strictObject({
  until: instantSchema,
  /** 'study' leaves the interview countdown on. */
  scope: z.enum(['all', 'study']),
});
export type Pause = z.infer<typeof pauseSchema>;

export const dropSchema = z.strictObject({
  occurrenceId: z.string(),
  reason: z.enum(['not-running', 'quiet', 'paused', 'in-drill']),
});
export type Drop = z.infer<typeof dropSchema>;

/** The interview of the current plan. */
export interface Interview {
  readonly planId: string;
  readonly at: Instant;
  /** The plan was made then: a countdown step before it isn't owed. */
  readonly plannedSince: Instant;
}
