import { z } from 'zod';
import { questionStates } from '../coverage/states.ts';
import { confidenceSchema } from '../drills/confidence.ts';
import { dayKeySchema, instantSchema } from '../day.ts';
import { id } from './shapes.ts';

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

const filterSchema = z.strictObject({
  /** Null for all questions; without it those of the current plan, or all where there is none. */
  planId: id.nullable().optional(),
  topics: chosen,
  kinds: chosen,
  levels: chosen,
  tags: chosen,
  /** Answered in so many days up to today, and answers of those days. */
  lastDays: z.number().int().min(1).max(3660).optional(),
});

/** How far the questions are, and how they were answered, narrowed by the filter. */
export const coverageCall = {
  input: filterSchema,
  output: z.strictObject({
    /** Of the plan whose questions they are; null for all questions. */
    planName: z.string().nullable(),
    /** The moment that recall is measured for: the interview, or now where there is none to come. */
    at: instantSchema,
    /** What there is to filter by. */
    choices: z.strictObject({
      plans: z.array(z.strictObject({ planId: z.string(), name: z.string() })),
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
    /** The days up to today whose answers these are; null for all answers. */
    lastDays: z.number().int().nullable(),
    /** Study by day up to today: whole weeks, each begun as the locale has it, or the days of the filter. */
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
    /** How sure the person was before the answer was shown against how they did, by level. */
    confidence: z.array(
      z.strictObject({
        confidence: confidenceSchema,
        meant: share,
        answers: count,
        recalled: share,
        low: share,
        high: share,
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

/** The way to the current plan's interview so far. */
export const studyCall = {
  input: z.strictObject({}),
  output: z.strictObject({
    today: dayKeySchema,
    /** Null without a plan. */
    interview: z
      .strictObject({
        planName: z.string(),
        day: dayKeySchema,
        daysLeft: count,
        isOver: z.boolean(),
      })
      .nullable(),
    /** Of the person's week, which begins as their locale has it. */
    week: z.strictObject({ minutesDone: z.number(), minutesPlanned: z.number() }),
    /** Recall at the interview, had nothing been done after each day; today last. Empty without a plan or an answer. */
    measured: z.array(z.strictObject({ date: dayKeySchema, recall: share })),
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
