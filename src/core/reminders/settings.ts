import { z } from 'zod';
import { instantSchema, wallTimeSchema } from '../day.ts';

/** More than this a day isn't reminding any more. */
export const mostStudyReminders = 20;

const since = instantSchema.nullable();
const longText = z.string().max(500, 'app.problems.characters');

const studyReminderSchema = z.strictObject({
  id: z.string().regex(/^[\w-]{1,40}$/, 'app.problems.id'),
  enabled: z.boolean(),
  /** Seven, Monday first. */
  weekdays: z.array(z.boolean()).length(7),
  time: wallTimeSchema,
  /** When it was switched on or moved: what came before isn't owed. */
  since,
});

/** What the person writes down for the interview day. */
const interviewNotesSchema = z.strictObject({ where: longText, bring: longText, leave: longText });

export const reminderSettingsSchema = z
  .strictObject({
    study: z
      .array(studyReminderSchema)
      .max(mostStudyReminders, 'app.problems.studyReminders')
      .refine(
        (all) => new Set(all.map(({ id }) => id)).size === all.length,
        'app.problems.eachIdOnce',
      ),
    /** "Not started yet": only when nothing was answered on the day. */
    nudge: z.strictObject({ enabled: z.boolean(), time: wallTimeSchema, since }),
    countdown: z.strictObject({ enabled: z.boolean(), since }),
    /** The plan is in danger: the forecast fell. */
    danger: z.strictObject({ enabled: z.boolean(), time: wallTimeSchema, since }),
    week: z.strictObject({
      enabled: z.boolean(),
      /** 0 for Monday to 6 for Sunday. */
      weekday: z.number().int().min(0).max(6),
      time: wallTimeSchema,
      since,
    }),
    /** From and to as wall time; may cross midnight. */
    quiet: z.strictObject({ enabled: z.boolean(), from: wallTimeSchema, to: wallTimeSchema }),
    notInDrill: z.boolean(),
    /** By plan. */
    interviewNotes: z.record(z.string(), interviewNotesSchema),
  })
  .readonly();
export type ReminderSettings = z.infer<typeof reminderSettingsSchema>;
export type InterviewNotes = z.infer<typeof interviewNotesSchema>;

export const defaultReminders: ReminderSettings = {
  study: [],
  nudge: { enabled: false, time: '20:00', since: null },
  countdown: { enabled: false, since: null },
  danger: { enabled: false, time: '17:00', since: null },
  week: { enabled: false, weekday: 6, time: '18:00', since: null },
  quiet: { enabled: true, from: '22:00', to: '07:00' },
  notInDrill: true,
  interviewNotes: {},
};

/**
 * The settings to keep when the person saves `next`: a rule that was switched on or moved owes nothing
 * for the time before `now`; the others keep their own moment.
 */
export function withSince(
  old: ReminderSettings,
  next: ReminderSettings,
  now: z.infer<typeof instantSchema>,
): ReminderSettings {
  const dated = <Rule extends { readonly since: ReminderSettings['nudge']['since'] }>(
    rule: Rule,
    before: Rule | undefined,
  ): Rule => ({
    ...rule,
    since: before && sameRule(rule, before) ? before.since : now,
  });
  return {
    ...next,
    study: next.study.map((rule) =>
      dated(
        rule,
        old.study.find(({ id }) => id === rule.id),
      ),
    ),
    nudge: dated(next.nudge, old.nudge),
    countdown: dated(next.countdown, old.countdown),
    danger: dated(next.danger, old.danger),
    week: dated(next.week, old.week),
  };
}

const sameRule = (one: object, other: object): boolean =>
  JSON.stringify({ ...one, since: null }) === JSON.stringify({ ...other, since: null });
