import { z } from 'zod';
import { instantSchema } from '../day.ts';
import { reminderActionSchema } from '../reminders/actions.ts';
import { reminderSettingsSchema } from '../reminders/settings.ts';
import { settingsSchema } from '../study/settings.ts';
import { id, nothing } from './shapes.ts';

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

/** The calls about settings, and about the reminders, the desktop and the calendar that they are of. */
export const settingsCalls = {
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
  /** Shows a notification now; false where the system has no notification service. */
  'reminders.test': { input: nothing, output: z.strictObject({ shown: z.boolean() }) },
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
} as const;
