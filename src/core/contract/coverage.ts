import { z } from 'zod';
import { questionStates } from '../coverage/states.ts';
import { dayKeySchema, instantSchema } from '../day.ts';

const share = z.number().min(0).max(1);
const count = z.number().int().nonnegative();
/** Nothing chosen is everything. */
const chosen = z.array(z.string().max(160)).max(1000).optional();

const groupSchema = z.strictObject({
  name: z.string(),
  questions: count,
  seen: count,
  recallOfSeen: share.nullable(),
  recallOfAll: share,
});

/** How far the questions are: those of the current plan, or all where there is none, narrowed by the filter. */
export const coverageCall = {
  input: z.strictObject({ topics: chosen, kinds: chosen, levels: chosen, tags: chosen }),
  output: z.strictObject({
    planName: z.string().nullable(),
    /** The moment that recall is measured for: the interview, or now where there is none to come. */
    at: instantSchema,
    /** What there is to filter by. */
    choices: z.strictObject({
      topics: z.array(z.strictObject({ topicId: z.string(), title: z.string() })),
      kinds: z.array(z.string()),
      levels: z.array(z.string()),
      tags: z.array(z.string()),
    }),
    topics: z.array(
      z.strictObject({
        topicId: z.string(),
        title: z.string(),
        unseen: count,
        learning: count,
        atRisk: count,
        known: count,
        mastered: count,
      }),
    ),
    byKind: z.array(groupSchema),
    byLevel: z.array(groupSchema),
    missedPoints: z.array(
      z.strictObject({
        questionId: z.string(),
        title: z.string(),
        point: z.string(),
        missed: count,
        asked: count,
      }),
    ),
    questions: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        topicId: z.string(),
        state: z.enum(questionStates),
        /** At the moment that counts if nothing more is done; null for one never seen. */
        recall: share.nullable(),
      }),
    ),
  }),
};

/** How study has gone, and where it has led. */
export const studyCall = {
  input: z.strictObject({}),
  output: z.strictObject({
    today: dayKeySchema,
    /** Null without a plan. */
    interview: z
      .strictObject({ day: dayKeySchema, daysLeft: count, isOver: z.boolean() })
      .nullable(),
    /** Of the person's week, which begins as their locale has it. */
    week: z.strictObject({ minutesDone: z.number(), minutesPlanned: z.number() }),
    /** Recall at the interview, had nothing been done after each day; today last. Empty without a plan or an answer. */
    measured: z.array(z.strictObject({ date: dayKeySchema, recall: share })),
    /** Whole weeks up to today, each begun as the locale has it. */
    calendar: z.array(z.strictObject({ date: dayKeySchema, minutes: z.number(), answers: count })),
    calibration: z.array(
      z.strictObject({
        from: share,
        to: share,
        reviews: count,
        expected: share,
        recalled: share,
        low: share,
        high: share,
      }),
    ),
  }),
};

/** Planned minutes of a day. */
export const loadSchema = z.strictObject({
  date: dayKeySchema,
  budget: z.number(),
  minutesNew: z.number(),
  minutesReview: z.number(),
});

const cell = z.union([z.string().max(2000), z.number(), z.null()]);

export const chartFileCall = {
  input: z.strictObject({
    /** Becomes the file's name. */
    name: z.string().trim().min(1).max(200),
    content: z.discriminatedUnion('format', [
      z.strictObject({
        format: z.literal('csv'),
        columns: z.array(z.string().max(200)).min(1).max(50),
        rows: z.array(z.array(cell).max(50)).max(100_000),
      }),
      z.strictObject({ format: z.literal('svg'), text: z.string().max(30_000_000) }),
      z.strictObject({ format: z.literal('png'), base64: z.base64().max(60_000_000) }),
    ]),
  }),
  output: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('saved'), path: z.string() }),
    z.strictObject({ kind: z.literal('cancelled') }),
  ]),
};
