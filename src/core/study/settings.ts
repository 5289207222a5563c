import { z } from 'zod';
import { timeZoneSchema, wallTimeSchema } from '../day.ts';
import { languageChoiceSchema } from '../words/languages.ts';
import { defaultReminders, reminderSettingsSchema } from '../reminders/settings.ts';

/** What Rehearse does outside its window. */
const desktopSettingsSchema = z.strictObject({
  startAtLogin: z.boolean(),
  quickDrillShortcut: z.boolean(),
  /** The person has been told that closing the window leaves the reminders on. */
  toldOfTray: z.boolean(),
});
export type DesktopSettings = z.infer<typeof desktopSettingsSchema>;

const calendarSettingsSchema = z.strictObject({
  /** The file that is kept up to date, or null. */
  file: z.string().min(1).max(4096).nullable(),
  /** Minutes before a session; null without alarm. */
  alarmMinutes: z.number().int().min(0).max(1440).nullable(),
  /** Wall time at which sessions begin. */
  startsAt: wallTimeSchema,
});
export type CalendarSettings = z.infer<typeof calendarSettingsSchema>;

export const themes = ['system', 'light', 'dark'] as const;
export const textSizes = ['small', 'normal', 'large', 'larger'] as const;
export type TextSize = (typeof textSizes)[number];

export const settingsSchema = z
  .strictObject({
    reminders: reminderSettingsSchema,
    desktop: desktopSettingsSchema,
    calendar: calendarSettingsSchema,
    language: languageChoiceSchema.default('system'),
    theme: z.enum(themes),
    textSize: z.enum(textSizes).default('normal'),
    /** Whether what moves on the screen is kept still; the system's own setting decides at first. */
    reducedMotion: z.enum(['system', 'on', 'off']).default('system'),
    /** The hour at which a new day begins for the person. */
    dayStartsAtHour: z.number().int().min(0).max(12),
    /** Null follows the system's zone. */
    timeZone: timeZoneSchema.nullable(),
  })
  .readonly();
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  reminders: defaultReminders,
  desktop: { startAtLogin: false, quickDrillShortcut: false, toldOfTray: false },
  calendar: { file: null, alarmMinutes: 10, startsAt: '18:00' },
  language: 'system',
  theme: 'system',
  textSize: 'normal',
  reducedMotion: 'system',
  dayStartsAtHour: 4,
  timeZone: null,
};
