import { z } from 'zod';

/** What the person marks a question with: hidden ones are in no plan and no drill, flagged ones are found again. */
export const markSchema = z.enum(['hidden', 'flagged']);
export type Mark = z.infer<typeof markSchema>;

export const marksSchema = z.strictObject({ hidden: z.boolean(), flagged: z.boolean() }).readonly();
export type Marks = z.infer<typeof marksSchema>;

export const unmarked: Marks = { hidden: false, flagged: false };

/** The marks by question after one was set or taken away; a question without any has no entry. */
export function withMark(
  all: Readonly<Record<string, Marks>>,
  questionId: string,
  mark: Mark,
  on: boolean,
): Record<string, Marks> {
  const { [questionId]: before = unmarked, ...others } = all;
  const marks = { ...before, [mark]: on };
  return marks.hidden || marks.flagged ? { ...others, [questionId]: marks } : others;
}
