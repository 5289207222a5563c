import { z } from 'zod';
import { dayKeySchema, instantSchema } from '../day.ts';
import { topicSuggestionSchema } from '../planning/job-description.ts';
import { gradeSchema } from '../memory/index.ts';
import { bandSchema } from '../study/events.ts';
import { planDraftSchema, planSchema } from '../study/plan.ts';
import { loadSchema } from './coverage.ts';
import { id, nothing, removedSchema } from './shapes.ts';

const plannedItemSchema = z.strictObject({
  questionId: z.string(),
  title: z.string(),
  topicTitle: z.string(),
  kind: z.enum(['new', 'review']),
  minutes: z.number(),
  recallBefore: z.number(),
  recallAfter: z.number(),
  /** The plan that asks for it, where that isn't the current one. */
  onlyFor: z.string().nullable(),
});

const daySchema = z.strictObject({
  date: dayKeySchema,
  budget: z.number(),
  minutes: z.number(),
  new: z.number().int(),
  reviews: z.number().int(),
});

const todaySchema = z.strictObject({
  date: dayKeySchema,
  budget: z.number(),
  minutesDone: z.number(),
  answersToday: z.number().int(),
  daysLeft: z.number().int(),
  interviewIsOver: z.boolean(),
  items: z.array(plannedItemSchema),
  /** Unseen questions that no coming day has room for. */
  leftOut: z.number().int(),
  /** The next days up to the interview, today first, two weeks at most. */
  ahead: z.array(daySchema),
});

/** Study days that passed without study since the plan was last looked at. */
const missedSchema = z.strictObject({
  days: z.array(dayKeySchema),
  recallBefore: z.number(),
  recallNow: z.number(),
  /** More minutes a day that would win it back; null where nothing was lost or no offer is enough. */
  minutesToWinBack: z.number().nullable(),
});

const outlookSchema = z.strictObject({
  planId: z.string(),
  /** Those still to come, the next first. Several share the days up to the last of them. */
  interviews: z.array(z.strictObject({ planId: z.string(), name: z.string(), day: dayKeySchema })),
  days: z.array(
    z.strictObject({
      date: dayKeySchema,
      budget: z.number(),
      /** Whether its study comes before an interview. */
      isInTime: z.boolean(),
      /** Its questions are best taken as a mock interview. */
      isMock: z.boolean(),
      items: z.array(plannedItemSchema.extend({ isMoved: z.boolean() })),
    }),
  ),
  /** Sessions put on a coming day by hand; kept is false where that day has no room for one. */
  moved: z.array(
    z.strictObject({
      questionId: z.string(),
      title: z.string(),
      day: dayKeySchema,
      isKept: z.boolean(),
    }),
  ),
  /** Expected recall at the interview, 0..1. */
  forecast: bandSchema.extend({
    topics: z.array(bandSchema.extend({ topicId: z.string(), title: z.string() })),
  }),
  /** What so many more minutes a day lead to. */
  moreMinutes: z.strictObject({ minutes: z.number(), recall: z.number() }),
  /** Unseen questions that no coming day has room for, the heaviest first. */
  leftOut: z.array(
    z.strictObject({
      questionId: z.string(),
      title: z.string(),
      topicTitle: z.string(),
      minutes: z.number(),
      recallIfStudied: z.number(),
      reason: z.enum(['no-minutes', 'no-day-is-long-enough', 'builds-on-left-out', 'adds-least']),
    }),
  ),
  missed: missedSchema.nullable(),
});

/** What of it fits into one look, without the questions of each day. */
const glanceSchema = z.strictObject({
  /** Expected recall at the interview, 0..1. */
  forecast: bandSchema,
  /** Of each question that is planned for today. */
  minutesToday: z.array(z.number()),
  /** Today's questions are best taken as a mock interview. */
  isMockToday: z.boolean(),
  leftOut: z.number().int(),
  missed: missedSchema.nullable(),
  /** The forecast if study ends after each of these days, 0..1; the last is the forecast itself. */
  along: z.array(bandSchema.extend({ date: dayKeySchema })),
  load: z.array(loadSchema),
});

const recordSchema = z.strictObject({
  /** Oldest first. */
  grades: z.array(z.strictObject({ on: dayKeySchema, grade: gradeSchema })),
  /** The days on which the plan has it. */
  sessions: z.array(dayKeySchema),
  /** To the interview, or a month ahead without one. */
  isToInterview: z.boolean(),
  curve: z.array(
    z.strictObject({
      at: instantSchema,
      /** Expected recall, 0..1, without further study. */
      alone: z.number(),
      /** The same with the sessions. */
      planned: z.number(),
    }),
  ),
});

/** The calls about plans, and what follows from them for today and the days to come. */
export const planCalls = {
  'plans.list': {
    input: nothing,
    output: z.strictObject({ plans: z.array(planSchema), currentPlanId: z.string().nullable() }),
  },
  'plans.save': {
    input: z.strictObject({ id: id.nullable(), draft: planDraftSchema }),
    output: planSchema,
  },
  'plans.choose': { input: z.strictObject({ id }), output: nothing },
  'plans.remove': { input: z.strictObject({ id }), output: removedSchema },
  /** Puts a question on a day of the plan by hand; null gives it back to the planner. */
  'plans.moveSession': {
    input: z.strictObject({ planId: id, questionId: id, day: dayKeySchema.nullable() }),
    output: nothing,
  },
  /** What a job description says about the topics; changes nothing. */
  'plans.suggestTopics': {
    input: z.strictObject({ text: z.string().max(10_000_000) }),
    output: topicSuggestionSchema,
  },
  /** Null without a plan that has questions and whose interview is still to come. */
  'outlook.get': { input: nothing, output: outlookSchema.nullable() },
  'outlook.glance': { input: nothing, output: glanceSchema.nullable() },
  /** How a question went so far, and how its recall goes on up to the interview. */
  'outlook.record': { input: z.strictObject({ id }), output: recordSchema },
  /** Null without a plan. */
  'today.get': { input: nothing, output: todaySchema.nullable() },
} as const;
