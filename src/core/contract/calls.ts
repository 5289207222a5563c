import { z } from 'zod';
import { instantSchema } from '../day.ts';
import { contentCalls } from './content-calls.ts';
import { chartFileCall, coverageCall, studyCall } from './coverage.ts';
import { drillCalls } from './drill-calls.ts';
import type { CallName, PushName } from './names.ts';
import { planCalls } from './plan-calls.ts';
import { nextLettersSchema, searchWords, stretchesSchema } from './search-call.ts';
import { settingsCalls } from './settings-calls.ts';
import { id, nothing, removedSchema } from './shapes.ts';

const noticeSchema = z.strictObject({
  id: z.string(),
  level: z.enum(['info', 'warning']),
  title: z.string(),
  message: z.string(),
});

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
  ...contentCalls,
  ...planCalls,
  ...drillCalls,
  'coverage.get': coverageCall,
  'coverage.study': studyCall,
  'notes.get': {
    input: z.strictObject({ questionId: id }),
    output: z.strictObject({ text: z.string(), writtenAt: instantSchema.nullable() }),
  },
  /** The newest first, or the best for the words first. */
  /** A page of the notes: the newest first, or what fits the words, best first. */
  'notes.list': {
    input: z.strictObject({ words: searchWords, from: z.number().int().nonnegative() }),
    output: z.strictObject({
      /** All notes there are. */
      total: z.number().int(),
      /** Those that fit the words. */
      fitting: z.number().int(),
      /** Place of the page's first. */
      from: z.number().int(),
      nextLetters: nextLettersSchema,
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
  ...settingsCalls,
  'sample.get': { input: nothing, output: z.strictObject({ isShown: z.boolean() }) },
  /** Shows two weeks of made-up study in place of a record that is still empty. */
  'sample.show': { input: nothing, output: nothing },
  'sample.throwAway': { input: nothing, output: nothing },
} as const satisfies Record<CallName, { input: z.ZodType; output: z.ZodType }>;

/** The parts of what main answers, as the first word of a call names them, or one call by its whole name. */
export const areas = [
  'sample',
  'app',
  'content',
  'content.counts',
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
export type SettingsDraft = Input<'settings.save'>;
