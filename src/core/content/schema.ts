import { z } from 'zod';
import type { Reason } from './reasons.ts';

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'questions.reasons.id')
  .max(80);
const sentence = z.string().trim().min(1).max(600);

export const questionKinds = [
  'concept',
  'comparison',
  'scenario',
  'system-design',
  'troubleshooting',
  'behavioural',
  'rapid-fire',
] as const;
export const questionLevels = ['junior', 'mid', 'senior', 'staff'] as const;
export const questionKindSchema = z.enum(questionKinds);
export const questionLevelSchema = z.enum(questionLevels);

/** A statement that a good answer makes. Every inner list of `terms` is one needed idea, its strings are synonyms. */
const keyPointSchema = z
  .strictObject({
    text: sentence,
    terms: z.array(z.array(z.string().trim().min(1)).min(1)).default([]),
  })
  .readonly();

/** One stage of a long answer: what to do in it, for how many minutes, and what a good answer covers there. */
const stageSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(60),
    minutes: z.number().positive().max(60),
    prompt: sentence,
    outline: z.array(sentence).min(1).max(8),
  })
  .readonly();

/** A worked number: a stretch of the body whose last number is the value of an expression. */
const calculationSchema = z
  .strictObject({ shows: z.string().min(1).max(200), value: z.string().min(1).max(600) })
  .readonly();

/** The front matter of a question file. */
export const frontMatterSchema = z.strictObject({
  id: idSchema,
  title: z.string().trim().min(8).max(300),
  topic: idSchema,
  kind: questionKindSchema,
  level: questionLevelSchema,
  minutes: z.number().positive().max(90),
  tags: z.array(idSchema).min(1).max(8),
  keyPoints: z.array(keyPointSchema).min(4).max(8),
  followUps: z
    .array(z.strictObject({ question: sentence, answer: z.string().trim().min(1) }))
    .min(2)
    .max(4),
  mistakes: z.array(sentence).min(1).max(8),
  prerequisites: z.array(idSchema).default([]),
  related: z.array(idSchema).default([]),
  /** Names of primary documentation or papers. */
  references: z.array(sentence).min(1).max(8),
  /** Of a long answer, in order; its minutes are theirs together. */
  stages: z.array(stageSchema).max(10).default([]),
  calculations: z.array(calculationSchema).default([]),
});

/** A pack's manifest, pack.yaml. */
export const packSchema = z.strictObject({
  id: idSchema,
  title: z.string().trim().min(1).max(120),
  version: z.number().int().positive(),
  language: z.string().min(2).max(12),
  description: z.string().trim().min(1).max(600),
  topics: z
    .array(
      z.strictObject({
        id: idSchema,
        title: z.string().trim().min(1).max(60),
        description: sentence,
      }),
    )
    .min(1),
});

export type QuestionKind = (typeof questionKinds)[number];
export type QuestionLevel = (typeof questionLevels)[number];
export type Pack = z.infer<typeof packSchema>;
export type Question = z.infer<typeof frontMatterSchema> & {
  readonly packId: string;
  /** Markdown under the front matter. */
  readonly body: string;
};

/** What of a file is not shown, and why. Lines count from 1. */
export interface ContentProblem {
  readonly file: string;
  readonly line: number;
  readonly reason: Reason;
}
