import { z } from 'zod';
import {
  contentProblemSchema,
  frontMatterSchema,
  idSchema,
  packSchema,
} from '../content/schema.ts';
import { dayKeySchema, instantSchema } from '../day.ts';
import { gradeSchema, memorySchema } from '../memory/index.ts';
import { topicSuggestionSchema } from '../planning/job-description.ts';
import { reminderActionSchema } from '../reminders/actions.ts';
import { reminderSettingsSchema } from '../reminders/settings.ts';
import { bandSchema } from '../study/events.ts';
import { marksSchema, markSchema } from '../study/marks.ts';
import { planDraftSchema, planSchema } from '../study/plan.ts';
import { settingsSchema } from '../study/settings.ts';
import { chartFileCall, coverageCall, loadSchema, studyCall } from './coverage.ts';
import { drillCalls, removedSchema } from './drill-calls.ts';
import type { CallName, PushName } from './names.ts';
import { searchCall, searchWords, stretchesSchema } from './search-call.ts';

const nothing = z.strictObject({});
const id = z.string().min(1).max(120);

const noticeSchema = z.strictObject({
  id: z.string(),
  level: z.enum(['info', 'warning']),
  title: z.string(),
  message: z.string(),
});

const questionSummarySchema = frontMatterSchema
  .pick({ id: true, title: true, topic: true, kind: true, level: true, minutes: true, tags: true })
  .extend({ packId: z.string(), memory: memorySchema.nullable(), hasNote: z.boolean() })
  .extend(marksSchema.unwrap().shape);

const questionSchema = frontMatterSchema.extend({ packId: z.string(), body: z.string() });

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

const outlookSchema = z.strictObject({
  planId: z.string(),
  /** Those still to come, the next first. Several share the days up to the last of them. */
  interviews: z.array(z.strictObject({ planId: z.string(), name: z.string(), day: dayKeySchema })),
  days: z.array(
    z.strictObject({
      date: dayKeySchema,
      budget: z.number(),
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
  /** The forecast if study ends after each of these days, 0..1; the last is the forecast itself. */
  along: z.array(bandSchema.extend({ date: dayKeySchema })),
  load: z.array(loadSchema),
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
  /** Study days that passed without study since the plan was last looked at. */
  missed: z
    .strictObject({
      days: z.array(dayKeySchema),
      recallBefore: z.number(),
      recallNow: z.number(),
      /** More minutes a day that would win it back; null where nothing was lost or no offer is enough. */
      minutesToWinBack: z.number().nullable(),
    })
    .nullable(),
});

const settingsDraftSchema = settingsSchema
  .unwrap()
  .omit({ reminders: true, desktop: true, calendar: true });

const remindersSchema = z.strictObject({
  settings: reminderSettingsSchema,
  plan: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  next: instantSchema.nullable(),
  pausedUntil: instantSchema.nullable(),
  /** A reminder to answer in the window, where the system has no buttons for it. */
  card: z.strictObject({ id: z.string(), title: z.string(), body: z.string() }).nullable(),
  /** What came and what didn't, the newest first. */
  log: z.array(z.strictObject({ at: instantSchema, what: z.string() })),
});

const desktopSchema = z.strictObject({
  startAtLogin: z.boolean(),
  quickDrillShortcut: z.boolean(),
  shortcut: z.string(),
  hasTray: z.boolean(),
  /** What the system refused, in words. */
  problems: z.array(z.string()),
});

const calendarSchema = z.strictObject({
  ...settingsSchema.unwrap().shape.calendar.shape,
  problem: z.string().nullable(),
});

const calendarWrittenSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved'), path: z.string(), sessions: z.number().int() }),
  z.strictObject({ kind: z.literal('cancelled') }),
]);

/** What can be asked of the main process: one entry a call. */
export const calls = {
  'app.status': {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      runtime: z.string(),
      dataFolder: z.string(),
      timeZone: z.string(),
      notices: z.array(noticeSchema),
      /** How far the reading of the question files is; null when it is done, and where it is quickly done. */
      reading: z.strictObject({ read: z.number().int(), all: z.number().int() }).nullable(),
    }),
  },
  /** What language the window speaks, and of which region. */
  'app.locale': { input: nothing, output: z.strictObject({ locale: z.string() }) },
  'app.dismissNotice': { input: z.strictObject({ id }), output: nothing },
  'app.openDataFolder': { input: nothing, output: nothing },
  'content.overview': {
    input: nothing,
    output: z.strictObject({
      packs: z.array(packSchema),
      questions: z.array(questionSummarySchema),
      problems: z.array(contentProblemSchema),
    }),
  },
  /** What a drill can be chosen by, which hangs on the questions alone. */
  'content.choices': {
    input: nothing,
    output: z.strictObject({
      packs: z.array(packSchema),
      tags: z.array(z.string()),
      /** The system design questions. */
      designs: z.array(frontMatterSchema.pick({ id: true, title: true })),
    }),
  },
  'content.question': { input: z.strictObject({ id }), output: questionSchema },
  'content.search': searchCall,
  /** How a question went so far, and how its recall goes on up to the interview. */
  'content.record': {
    input: z.strictObject({ id, sessions: z.array(dayKeySchema).max(60) }),
    output: z.strictObject({
      /** Oldest first. */
      grades: z.array(z.strictObject({ on: dayKeySchema, grade: gradeSchema })),
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
    }),
  },
  /** The text of one's own question, or of a copy of another's under a new id; changes nothing. */
  'content.source': {
    input: z.strictObject({ id }),
    output: z.strictObject({ id: z.string(), text: z.string(), isOwn: z.boolean() }),
  },
  'content.saveOwn': {
    input: z.strictObject({
      id: idSchema,
      text: z.string().max(500_000, 'app.problems.question'),
    }),
    output: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('saved'), id: z.string() }),
      z.strictObject({
        kind: z.literal('refused'),
        problems: z.array(contentProblemSchema.omit({ file: true })),
      }),
    ]),
  },
  /** Deletes a question of one's own; what was answered, written and recorded for it stays. */
  'content.removeOwn': { input: z.strictObject({ id }), output: removedSchema },
  'content.mark': {
    input: z.strictObject({ id, mark: markSchema, on: z.boolean() }),
    output: nothing,
  },
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
  /** Null without a plan. */
  'today.get': { input: nothing, output: todaySchema.nullable() },
  ...drillCalls,
  'coverage.get': coverageCall,
  'coverage.study': studyCall,
  'notes.get': {
    input: z.strictObject({ questionId: id }),
    output: z.strictObject({ text: z.string(), writtenAt: instantSchema.nullable() }),
  },
  /** The newest first, or the best for the words first. */
  'notes.list': {
    input: z.strictObject({ words: searchWords }),
    output: z.strictObject({
      total: z.number().int(),
      notes: z.array(
        z.strictObject({
          questionId: z.string(),
          /** Null where the question has left the bank. */
          title: z.string().nullable(),
          topicTitle: z.string(),
          text: stretchesSchema,
          writtenAt: instantSchema,
        }),
      ),
    }),
  },
  'notes.save': {
    input: z.strictObject({
      questionId: id,
      text: z.string().max(1_000_000, 'app.problems.note'),
    }),
    output: nothing,
  },
  'notes.remove': { input: z.strictObject({ questionId: id }), output: removedSchema },
  /** Brings back what was removed. */
  'undo.restore': { input: z.strictObject({ undoId: id }), output: nothing },
  /** Asks for a path and writes there. */
  'exports.planToMarkdown': {
    input: z.strictObject({ planId: id }),
    output: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('saved'), path: z.string(), questions: z.number().int() }),
      z.strictObject({ kind: z.literal('cancelled') }),
    ]),
  },
  /** Asks for a path and writes a chart there. */
  'exports.chart': chartFileCall,
  'settings.get': { input: nothing, output: settingsSchema },
  'settings.save': { input: settingsDraftSchema, output: settingsSchema },
  'reminders.get': { input: nothing, output: remindersSchema },
  'reminders.save': { input: reminderSettingsSchema, output: reminderSettingsSchema },
  /** What the person chose on a reminder that was shown. */
  'reminders.act': { input: z.strictObject({ id, action: reminderActionSchema }), output: nothing },
  'reminders.pause': {
    input: z.strictObject({ for: z.enum(['hour', 'day', 'none']) }),
    output: nothing,
  },
  'desktop.get': { input: nothing, output: desktopSchema },
  'desktop.save': {
    input: z.strictObject({ startAtLogin: z.boolean(), quickDrillShortcut: z.boolean() }),
    output: desktopSchema,
  },
  'calendar.get': { input: nothing, output: calendarSchema },
  'calendar.save': {
    input: calendarSchema.pick({ alarmMinutes: true, startsAt: true }),
    output: calendarSchema,
  },
  /** Asks for a path and writes the plan's sessions there, once. */
  'calendar.export': { input: nothing, output: calendarWrittenSchema },
  /** Asks for a path and keeps the file there up to date; false stops that and leaves the file. */
  'calendar.keepFile': {
    input: z.strictObject({ keep: z.boolean() }),
    output: calendarWrittenSchema,
  },
  /** Shows a notification now; false where the system has no notification service. */
  'sample.get': { input: nothing, output: z.strictObject({ isShown: z.boolean() }) },
  /** Shows two weeks of made-up study in place of a record that is still empty. */
  'sample.show': { input: nothing, output: nothing },
  'sample.throwAway': { input: nothing, output: nothing },
  'reminders.test': { input: nothing, output: z.strictObject({ shown: z.boolean() }) },
} as const satisfies Record<CallName, { input: z.ZodType; output: z.ZodType }>;

/** The parts of what main answers, as the first word of a call names them, or one call by its whole name. */
export const areas = [
  'sample',
  'app',
  'content',
  'content.overview',
  'content.search',
  'content.record',
  'plans',
  'outlook',
  'today',
  'drills',
  'recordings',
  'stories',
  'coverage',
  'notes',
  'settings',
  'reminders',
  'desktop',
  'calendar',
] as const;

/** What main tells the window of its own accord. */
export const pushes = {
  /** Names the calls whose answers may have changed. */
  changed: z.strictObject({
    areas: z.array(z.enum(areas)),
  }),
  navigate: z.strictObject({ to: z.string() }),
} as const satisfies Record<PushName, z.ZodType>;

export type Input<Name extends CallName> = z.infer<(typeof calls)[Name]['input']>;
export type Output<Name extends CallName> = z.infer<(typeof calls)[Name]['output']>;
export type Push<Name extends PushName> = z.infer<(typeof pushes)[Name]>;
export type Area = Push<'changed'>['areas'][number];
export type Notice = z.infer<typeof noticeSchema>;
export type SettingsDraft = z.infer<typeof settingsDraftSchema>;
