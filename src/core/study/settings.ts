import { z } from 'zod';
import { instantSchema, timeZoneSchema, wallTimeSchema } from '../day.ts';

export const settingsSchema = z
  .strictObject({
    reminder: z.strictObject({
      enabled: z.boolean(),
      time: wallTimeSchema,
      /** When it was last switched on or moved: what came before isn't owed. */
      since: instantSchema.nullable(),
    }),
    theme: z.enum(['system', 'light', 'dark']),
    /** The hour at which a new day begins for the person. */
    dayStartsAtHour: z.number().int().min(0).max(12),
    /** Null follows the system's zone. */
    timeZone: timeZoneSchema.nullable(),
  })
  .readonly();
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  reminder: { enabled: false, time: '18:00', since: null },
  theme: 'system',
  dayStartsAtHour: 4,
  timeZone: null,
};
