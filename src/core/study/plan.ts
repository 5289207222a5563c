import { z } from 'zod';
import { dayKeySchema, instantSchema, timeZoneSchema } from '../day.ts';

const minutesSchema = z.number().int().min(0).max(1440);

/** What the person enters of a plan. */
export const planDraftSchema = z
  .strictObject({
    name: z.string().trim().min(1, 'app.problems.planName').max(120),
    interviewAt: instantSchema,
    timeZone: timeZoneSchema,
    /** Seven, Monday first. */
    minutesByWeekday: z.array(minutesSchema).length(7),
    /** Minutes on single days; 0 is a day off. */
    exceptions: z.record(dayKeySchema, minutesSchema),
    topics: z
      .array(
        z.strictObject({
          packId: z.string().min(1),
          topicId: z.string().min(1),
          /** Relative. */
          weight: z.number().min(1).max(5),
        }),
      )
      .min(1, 'app.problems.planTopics'),
  })
  .readonly();
export type PlanDraft = z.infer<typeof planDraftSchema>;

export const planSchema = z.strictObject({
  id: z.string().min(1).max(64),
  createdAt: instantSchema,
  ...planDraftSchema.unwrap().shape,
});
export type Plan = z.infer<typeof planSchema>;
