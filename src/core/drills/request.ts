import { z } from 'zod';
import { questionLevels } from '../content/schema.ts';
import { filterSchema } from './choice.ts';

const most = z.number().int().min(1).max(500);

/** The lengths of interview that can be asked for, in minutes. */
export const mockMinutes = [20, 30, 45, 60] as const;
export const rapidFireSeconds = 20;

/** What the person asks for when they begin a drill that isn't the plan's. */
export const drillRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set'), filter: filterSchema, most }),
  z.strictObject({ kind: z.literal('rapid-fire'), filter: filterSchema, most }),
  z.strictObject({
    kind: z.literal('mock'),
    minutes: z.union([z.literal(20), z.literal(30), z.literal(45), z.literal(60)]),
    level: z.enum(questionLevels),
    /** `pack/topic`; null takes the mix of the plan. */
    topics: z.array(z.string()).max(200).nullable(),
    mayPause: z.boolean(),
  }),
  /** Null leaves the question to the app: the one known least. */
  z.strictObject({ kind: z.literal('system-design'), questionId: z.string().nullable() }),
  z.strictObject({ kind: z.literal('behavioural'), most }),
]);
export type DrillRequest = z.infer<typeof drillRequestSchema>;
