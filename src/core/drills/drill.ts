import { z } from 'zod';
import { instantSchema, type Instant } from '../day.ts';
import { gradeSchema } from '../memory/index.ts';
import { activeClockSchema } from './clock.ts';
import { confidenceSchema } from './confidence.ts';
import { textPatchSchema } from './text-patch.ts';

export const answerModeSchema = z.enum(['thought', 'typed', 'spoken']);
type AnswerMode = z.infer<typeof answerModeSchema>;

export const markSchema = z.enum(['said', 'partly', 'missed']);

const mockPartSchema = z.enum([
  'warm-up',
  'depth',
  'scenario',
  'system-design',
  'behavioural',
  'their-questions',
]);
export type MockPart = z.infer<typeof mockPartSchema>;

/** One step of an interview; only their questions at the end have none of ours. */
const mockStepSchema = z
  .strictObject({ part: mockPartSchema, questionId: z.string().nullable(), minutes: z.number() })
  .readonly();
export type MockStep = z.infer<typeof mockStepSchema>;

/** What kind of drill it is, with what was chosen at its start. */
export const drillFormSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('today') }),
  z.strictObject({ kind: z.literal('set'), title: z.string() }),
  z.strictObject({ kind: z.literal('rapid-fire'), secondsEach: z.number().positive() }),
  z.strictObject({
    kind: z.literal('mock'),
    minutes: z.number().positive(),
    level: z.string(),
    mayPause: z.boolean(),
    steps: z.array(mockStepSchema),
  }),
  z.strictObject({ kind: z.literal('system-design') }),
  z.strictObject({ kind: z.literal('behavioural') }),
]);
export type DrillForm = z.infer<typeof drillFormSchema>;

const givenAnswerSchema = z
  .strictObject({
    questionId: z.string(),
    grade: gradeSchema,
    secondsSpent: z.number().min(0),
    /** From the question to the first key of the answer; null where nothing was typed. */
    hesitationSeconds: z.number().min(0).nullable(),
    mode: answerModeSchema,
    /** How sure the person was before the answer was shown, where they said so. */
    confidence: confidenceSchema.optional(),
    /** Places of the key points that were not said, from 0. */
    keyPointsMissed: z.array(z.number().int().nonnegative()),
    timedOut: z.boolean(),
  })
  .readonly();
export type GivenAnswer = z.infer<typeof givenAnswerSchema>;

/** The card being worked on, as far as a crash must not lose it. */
const cardSchema = z
  .strictObject({
    questionId: z.string(),
    seconds: z.number().min(0),
    revealed: z.boolean(),
    /** Told with the key that revealed the answer. */
    confidence: confidenceSchema.optional(),
    timedOut: z.boolean(),
    hesitationSeconds: z.number().min(0).nullable(),
    /** The person's own marks, by the key point's place; they outweigh the coach's. */
    marks: z.record(z.string(), markSchema),
    /** Of an answer in stages: the one under way, and the seconds spent in each. */
    stage: z.number().int().nonnegative(),
    stageSeconds: z.array(z.number().min(0)),
    recordingId: z.string().nullable(),
  })
  .readonly();
export type Card = z.infer<typeof cardSchema>;

const outcomeSchema = z.enum(['answered', 'partly', 'missed']);
const followUpSchema = z
  .strictObject({ questionId: z.string(), place: z.number().int().nonnegative() })
  .readonly();
export type FollowUp = z.infer<typeof followUpSchema>;

/** A drill under way: the questions still to come and what was answered. */
export const drillSchema = z
  .strictObject({
    id: z.string().min(1).max(64),
    planId: z.string().nullable(),
    startedAt: instantSchema,
    form: drillFormSchema,
    /** The question to show is the first. */
    queue: z.array(z.string()),
    answers: z.array(givenAnswerSchema),
    mode: answerModeSchema,
    clock: activeClockSchema,
    isPaused: z.boolean(),
    card: cardSchema.nullable(),
    /** Answers being typed, by question and stage: kept until their question is graded. */
    drafts: z.record(z.string(), z.array(z.string())),
    /** A question back, after an answer that left something out. */
    followUp: followUpSchema.nullable(),
    followUpsDone: z.array(followUpSchema.unwrap().extend({ outcome: outcomeSchema })),
    /** What the person asked at the end of an interview; null before. */
    closing: z.string().nullable(),
    /** Expected recall at the interview when the drill began, 0..1; null without a plan. */
    recallBefore: z.number().min(0).max(1).nullable(),
  })
  .readonly();
export type Drill = z.infer<typeof drillSchema>;

/** Drafts that belong to no question of the queue. */
export const followUpDraft = 'follow-up';
export const closingDraft = 'closing';

/** What happens in a drill besides a grade. */
export const drillStepSchema = z.discriminatedUnion('type', [
  /** The window is still looked at. */
  z.strictObject({ type: z.literal('beat') }),
  /** A question is on the screen, at first or again: the clock goes on from here. */
  z.strictObject({ type: z.literal('shown'), questionId: z.string().nullable() }),
  z.strictObject({ type: z.literal('left') }),
  z.strictObject({ type: z.literal('paused') }),
  z.strictObject({ type: z.literal('mode-chosen'), mode: answerModeSchema }),
  z.strictObject({
    type: z.literal('typed'),
    /** A question, or one of the drafts that belong to none. */
    draft: z.string(),
    stage: z.number().int().min(0).max(20),
    patch: textPatchSchema,
    hesitationSeconds: z.number().min(0).max(86_400).nullable(),
  }),
  z.strictObject({
    type: z.literal('stage-entered'),
    questionId: z.string(),
    stage: z.number().int().min(0).max(20),
  }),
  z.strictObject({
    type: z.literal('revealed'),
    questionId: z.string(),
    timedOut: z.boolean(),
    confidence: confidenceSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('marked'),
    questionId: z.string(),
    place: z.number().int().min(0).max(50),
    mark: markSchema,
  }),
  z.strictObject({
    type: z.literal('recorded'),
    questionId: z.string(),
    recordingId: z.string().nullable(),
  }),
  z.strictObject({ type: z.literal('followed-up'), outcome: outcomeSchema }),
  /** The person had their questions; what they are stands in the draft. */
  z.strictObject({ type: z.literal('closed') }),
]);
export type DrillStep = z.infer<typeof drillStepSchema>;

/** A grade, as the study record's event carries it. Older events know less. */
export interface Graded {
  readonly at: Instant;
  readonly questionId: string;
  readonly grade: GivenAnswer['grade'];
  readonly secondsSpent: number;
  readonly hesitationSeconds?: number | null | undefined;
  readonly mode?: AnswerMode | undefined;
  readonly keyPointsMissed?: readonly number[] | undefined;
  readonly followUp?: number | undefined;
}
