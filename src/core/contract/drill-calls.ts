import { z } from 'zod';
import { instantSchema } from '../day.ts';
import { drillSchema, drillStepSchema, answerModeSchema, markSchema } from '../drills/drill.ts';
import { drillRequestSchema } from '../drills/request.ts';
import { gradeSchema } from '../memory/index.ts';
import { storyDraftSchema, storySchema } from '../study/story.ts';
import { id, nothing, removedSchema } from './shapes.ts';

const places = z.array(z.number().int().min(0).max(50));
const share = z.number().min(0).max(1);

/** The longest answer that is kept, in UTF-16 units: about 80 pages. */
export const mostCharactersOfAnswer = 200_000;
const answerText = z.string().max(mostCharactersOfAnswer, 'app.problems.answer');

/** How much of an answer the coach reads, in UTF-16 units: more than twenty minutes of speech. */
export const mostCharactersCoached = 20_000;

const viewSchema = drillSchema
  .unwrap()
  .extend({
    /** Questions of this drill that have left the bank since it began. */
    gone: z.array(z.string()),
    /** The question whose grade can be taken back; null where there is none. */
    mayTakeBack: z.string().nullable(),
  })
  .readonly();
export type DrillView = z.infer<typeof viewSchema>;

const summarySchema = z.strictObject({
  /** The question graded last, whose grade can be taken back; null where there is none. */
  mayTakeBack: z.string().nullable(),
  kind: z.enum(['today', 'set', 'rapid-fire', 'mock', 'system-design', 'behavioural']),
  minutes: z.number().min(0),
  questions: z.number().int(),
  grades: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  topics: z.array(
    z.strictObject({
      topicId: z.string(),
      title: z.string(),
      questions: z.number().int(),
      recalled: z.number().int(),
    }),
  ),
  /** Key points that were not said, the most often missed first. */
  missed: z.array(
    z.strictObject({
      questionId: z.string(),
      title: z.string(),
      keyPoint: z.string(),
      times: z.number().int(),
    }),
  ),
  /** What the person was sure of and didn't recall. */
  sureAndMissed: z.array(z.strictObject({ questionId: z.string(), title: z.string() })),
  hesitationSeconds: z.number().min(0).nullable(),
  rapid: z
    .strictObject({
      streak: z.number().int(),
      bestStreak: z.number().int(),
      secondsEach: z.number().nullable(),
      timedOut: z.number().int(),
    })
    .nullable(),
  /** Of an interview: every question that was asked, and how its question back went. */
  interview: z
    .strictObject({
      notAsked: z.number().int(),
      closing: z.string(),
      steps: z.array(
        z.strictObject({
          part: z.string(),
          questionId: z.string(),
          title: z.string(),
          grade: gradeSchema,
          seconds: z.number(),
          minutesMeant: z.number(),
          followUp: z
            .strictObject({
              question: z.string(),
              outcome: z.enum(['answered', 'partly', 'missed']),
            })
            .nullable(),
        }),
      ),
    })
    .nullable(),
  /** Expected recall at the interview before and after; null without a plan. */
  recall: z.strictObject({ before: share, after: share }).nullable(),
});
export type DrillSummary = z.infer<typeof summarySchema>;

const [
  beat,
  shown,
  left,
  paused,
  mode,
  typed,
  stage,
  revealed,
  marked,
  recorded,
  followedUp,
  closed,
] = drillStepSchema.options;

/** A step as the window tells it: of what is typed the whole text, main finds what changed. */
const stepInputSchema = z.discriminatedUnion('type', [
  beat,
  shown,
  left,
  paused,
  mode,
  typed.omit({ patch: true }).extend({ text: answerText }),
  stage,
  revealed,
  marked,
  recorded,
  followedUp,
  closed,
]);
export type DrillStepInput = z.infer<typeof stepInputSchema>;

const recordingSchema = z.strictObject({
  id,
  questionId: z.string(),
  madeAt: instantSchema,
  bytes: z.number().int().nonnegative(),
  /** Where the page finds it. */
  url: z.string(),
});
export type Recording = z.infer<typeof recordingSchema>;

const matchSchema = z.strictObject({
  start: z.number().int(),
  end: z.number().int(),
  sense: z.enum(['stated', 'topic', 'denied', 'listed']),
});

/** The calls around drills: running one, the coach, recordings and stories. */
export const drillCalls = {
  'drills.current': { input: nothing, output: viewSchema.nullable() },
  /** Without ids or a request: today's queue. */
  'drills.start': {
    input: z.strictObject({
      questionIds: z.array(id).min(1).max(10_000).optional(),
      request: drillRequestSchema.optional(),
    }),
    output: viewSchema,
  },
  'drills.answer': {
    input: z.strictObject({
      drillId: id,
      questionId: id,
      grade: gradeSchema,
      keyPointsSaid: places,
      /** Left out where nothing was marked. */
      keyPointsMissed: places.optional(),
      secondsSpent: z.number().min(0).max(86_400),
      hesitationSeconds: z.number().min(0).max(86_400).nullable().optional(),
      mode: answerModeSchema.optional(),
    }),
    output: viewSchema,
  },
  'drills.step': {
    input: z.strictObject({ drillId: id, step: stepInputSchema }),
    output: viewSchema,
  },
  /** Takes back the newest grade; a drill that ended with it goes on. */
  'drills.takeBack': {
    input: z.strictObject({ drillId: id, questionId: id }),
    output: viewSchema,
  },
  /** Ends a drill, finished or not, and tells what came of it. */
  'drills.end': { input: z.strictObject({ drillId: id }), output: summarySchema },
  /** Fills the screen with the window, and lets reminders wait. */
  'drills.focus': { input: z.strictObject({ on: z.boolean() }), output: nothing },
  /** Compares a typed answer with a question's key points. */
  'coach.mark': {
    input: z.strictObject({ questionId: id, text: z.string().max(mostCharactersCoached) }),
    output: z.strictObject({
      points: z.array(z.strictObject({ mark: markSchema, matches: z.array(matchSchema) })),
    }),
  },
  'recordings.list': {
    input: z.strictObject({ questionId: id }),
    output: z.strictObject({ recordings: z.array(recordingSchema) }),
  },
  'recordings.begin': { input: z.strictObject({ questionId: id }), output: z.strictObject({ id }) },
  /** Adds what was heard since; on a full disk what came before is kept. */
  'recordings.append': {
    input: z.strictObject({ id, chunk: z.instanceof(Uint8Array) }),
    output: nothing,
  },
  /** Closes the file; a recording without a sound in it is removed and answered with null. */
  'recordings.finish': {
    input: z.strictObject({ id }),
    output: z.strictObject({ recording: recordingSchema.nullable() }),
  },
  'recordings.remove': { input: z.strictObject({ id }), output: nothing },
  'stories.list': { input: nothing, output: z.strictObject({ stories: z.array(storySchema) }) },
  'stories.save': {
    input: z.strictObject({ id: id.nullable(), draft: storyDraftSchema }),
    output: storySchema,
  },
  'stories.remove': { input: z.strictObject({ id }), output: removedSchema },
} as const;
