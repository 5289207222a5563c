import { z } from 'zod';
import { questionKindSchema, questionLevelSchema } from '../content/schema.ts';

const name = z.string().min(1).max(120);

/** What a question has to be, each part by itself optional. */
export const questionFilterSchema = z
  .strictObject({
    packId: name.optional(),
    /** `pack/topic`. */
    topic: name.optional(),
    kind: questionKindSchema.optional(),
    level: questionLevelSchema.optional(),
    tag: name.optional(),
    /** Answered at least once. */
    seen: z.boolean().optional(),
    hasNote: z.literal(true).optional(),
    flagged: z.literal(true).optional(),
    /** Only the hidden; without it, only those that aren't. */
    hidden: z.literal(true).optional(),
  })
  .readonly();
export type QuestionFilter = z.infer<typeof questionFilterSchema>;

interface Filterable {
  readonly packId: string;
  readonly topic: string;
  readonly kind: string;
  readonly level: string;
  readonly tags: readonly string[];
}

interface Standing {
  readonly seen: boolean;
  readonly hasNote: boolean;
  readonly flagged: boolean;
  readonly hidden: boolean;
}

/** Whether a question is what a filter asks for. */
export function fits(question: Filterable, standing: Standing, filter: QuestionFilter): boolean {
  const { packId, topic, kind, level, tag, seen, hasNote, flagged, hidden } = filter;
  return (
    standing.hidden === (hidden ?? false) &&
    (packId === undefined || packId === question.packId) &&
    (topic === undefined || topic === `${question.packId}/${question.topic}`) &&
    (kind === undefined || kind === question.kind) &&
    (level === undefined || level === question.level) &&
    (tag === undefined || question.tags.includes(tag)) &&
    (seen === undefined || seen === standing.seen) &&
    (hasNote === undefined || standing.hasNote) &&
    (flagged === undefined || standing.flagged)
  );
}
