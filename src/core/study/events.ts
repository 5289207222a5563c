import { z } from 'zod';
import { dayKeySchema, instantSchema } from '../day.ts';
import { confidenceSchema } from '../drills/confidence.ts';
import { answerModeSchema, drillFormSchema, drillStepSchema } from '../drills/drill.ts';
import { gradeSchema } from '../memory/index.ts';
import { deliveredSchema, dropSchema, pauseSchema } from '../reminders/types.ts';
import { markSchema } from './marks.ts';
import { planSchema } from './plan.ts';
import { settingsSchema } from './settings.ts';
import { storySchema } from './story.ts';

const at = instantSchema;

const share = z.number().min(0).max(1);
/** Expected recall at the interview with its band, 0..1. */
export const bandSchema = z.strictObject({ mean: share, low: share, high: share });

/** Everything that changes the study record. What isn't one of these doesn't reach the disk. */
export const studyEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('plan-saved'), at, plan: planSchema }),
  z.strictObject({ type: z.literal('plan-removed'), at, planId: z.string() }),
  /** Brings back a removed plan with all that went with it. */
  z.strictObject({
    type: z.literal('plan-restored'),
    at,
    plan: planSchema,
    /** Its place among the plans, from 0. */
    place: z.number().int().nonnegative(),
    isCurrent: z.boolean(),
    moved: z.record(z.string(), dayKeySchema).nullable(),
    forecasts: z.record(dayKeySchema, bandSchema).nullable(),
  }),
  z.strictObject({ type: z.literal('plan-chosen'), at, planId: z.string() }),
  z.strictObject({
    type: z.literal('drill-started'),
    at,
    drillId: z.string(),
    planId: z.string().nullable(),
    questionIds: z.array(z.string()).min(1),
    /** Without it: today's queue where there is a plan, otherwise a set. */
    form: drillFormSchema.optional(),
    /** Expected recall at the interview when it began. */
    recallBefore: share.nullable().optional(),
  }),
  z.strictObject({
    type: z.literal('answered'),
    at,
    /** The person's day of the answer. */
    on: dayKeySchema,
    drillId: z.string(),
    questionId: z.string(),
    grade: gradeSchema,
    /** Places of the key points that were said, from 0. */
    keyPointsSaid: z.array(z.number().int().nonnegative()),
    secondsSpent: z.number().min(0),
    /** From the question to the first key of the answer. */
    hesitationSeconds: z.number().min(0).nullable().optional(),
    mode: answerModeSchema.optional(),
    /** How sure the person was before the answer was shown, where they said so. */
    confidence: confidenceSchema.optional(),
    /** What was typed; stages are parted by an empty line. */
    text: z.string().optional(),
    /** Places of the key points that were not said, from 0. */
    keyPointsMissed: z.array(z.number().int().nonnegative()).optional(),
    /** Place of the question back that is asked next, from 0. */
    followUp: z.number().int().nonnegative().optional(),
  }),
  /** Takes back the newest answer, as if it had not been given. */
  z.strictObject({
    type: z.literal('answer-taken-back'),
    at,
    drillId: z.string(),
    questionId: z.string(),
  }),
  z.strictObject({
    type: z.literal('drill-stepped'),
    at,
    drillId: z.string(),
    step: drillStepSchema,
  }),
  z.strictObject({ type: z.literal('drill-ended'), at, drillId: z.string() }),
  z.strictObject({
    type: z.literal('note-written'),
    at,
    questionId: z.string(),
    text: z.string(),
    /** Of a note that is brought back: when it was written. */
    writtenAt: instantSchema.optional(),
  }),
  z.strictObject({ type: z.literal('story-written'), at, story: storySchema }),
  z.strictObject({ type: z.literal('story-removed'), at, storyId: z.string() }),
  z.strictObject({ type: z.literal('settings-changed'), at, settings: settingsSchema }),
  z.strictObject({
    type: z.literal('session-moved'),
    at,
    planId: z.string(),
    questionId: z.string(),
    /** Null gives it back to the planner. */
    day: dayKeySchema.nullable(),
  }),
  z.strictObject({
    type: z.literal('forecast-noted'),
    at,
    on: dayKeySchema,
    planId: z.string(),
    forecast: bandSchema,
  }),
  z.strictObject({
    type: z.literal('reminders-claimed'),
    at,
    /** Shown as one message; on the disk before that. */
    claims: z.array(deliveredSchema).min(1),
  }),
  z.strictObject({
    type: z.literal('reminder-snoozed'),
    at,
    /** Under which it comes back. */
    occurrenceId: z.string(),
    until: instantSchema,
  }),
  /** Null ends a pause. */
  z.strictObject({ type: z.literal('reminders-paused'), at, pause: pauseSchema.nullable() }),
  /** Missed for good. */
  z.strictObject({ type: z.literal('reminders-dropped'), at, drops: z.array(dropSchema) }),
  z.strictObject({
    type: z.literal('question-marked'),
    at,
    questionId: z.string(),
    mark: markSchema,
    on: z.boolean(),
  }),
]);
export type StudyEvent = z.infer<typeof studyEventSchema>;
export type AnsweredEvent = Extract<StudyEvent, { type: 'answered' }>;
