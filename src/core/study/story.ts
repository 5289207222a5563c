import { z } from 'zod';
import { instantSchema } from '../day.ts';

const part = z.string().max(20_000, 'app.problems.storyPart');

/** What the person writes of a story: something that happened, told as situation, task, action and result. */
export const storyDraftSchema = z
  .strictObject({
    title: z.string().trim().min(1, 'app.problems.storyTitle').max(120),
    situation: part,
    task: part,
    action: part,
    result: part,
    /** The behavioural questions that it answers. */
    questionIds: z.array(z.string()).max(500),
  })
  .readonly();
export type StoryDraft = z.infer<typeof storyDraftSchema>;

export const storySchema = storyDraftSchema
  .unwrap()
  .extend({ id: z.string().min(1).max(64), writtenAt: instantSchema })
  .readonly();
export type Story = z.infer<typeof storySchema>;

/** The parts of a story in the order in which they are told. */
export const storyParts = ['situation', 'task', 'action', 'result'] as const;
