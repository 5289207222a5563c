import { z } from 'zod';
import {
  frontMatterSchema,
  idSchema,
  packSchema,
  questionKindSchema,
  questionLevelSchema,
} from '../content/schema.ts';
import { marksSchema, markSchema } from '../study/marks.ts';
import { searchCall } from './search-call.ts';
import { id, nothing, removedSchema } from './shapes.ts';

const titleSchema = frontMatterSchema.pick({ id: true, title: true });
const questionSchema = frontMatterSchema.extend({ packId: z.string(), body: z.string() });

/** What of a question file is not shown, and why, in words. */
const problemSchema = z.strictObject({
  /** From 1. */
  line: z.number().int().positive(),
  reason: z.string(),
});

/** The calls about the questions. */
export const contentCalls = {
  /** What questions can be chosen by, which hangs on the bank alone. */
  'content.choices': {
    input: nothing,
    output: z.strictObject({
      packs: z.array(packSchema),
      kinds: z.array(questionKindSchema),
      levels: z.array(questionLevelSchema),
      tags: z.array(z.string()),
      /** The system design questions. */
      designs: z.array(titleSchema),
      behavioural: z.array(titleSchema),
      problems: z.array(problemSchema.extend({ file: z.string() })),
    }),
  },
  /** How many questions there are, and whether anything has been done with one. */
  'content.counts': {
    input: nothing,
    output: z.strictObject({
      questions: z.number().int(),
      hidden: z.number().int(),
      /** Nothing has been answered and nothing noted. */
      isUntouched: z.boolean(),
    }),
  },
  /** Of those that there are, in the order asked for. */
  'content.titles': {
    input: z.strictObject({ ids: z.array(id).max(500) }),
    output: z.array(titleSchema),
  },
  'content.marks': { input: z.strictObject({ id }), output: marksSchema.unwrap() },
  'content.question': { input: z.strictObject({ id }), output: questionSchema },
  'content.search': searchCall,
  /** The text of one's own question, or of a copy of another's under a new id; changes nothing. */
  'content.source': {
    input: z.strictObject({ id }),
    output: z.strictObject({ id: z.string(), text: z.string(), isOwn: z.boolean() }),
  },
  'content.saveOwn': {
    input: z.strictObject({
      id: idSchema,
      text: z.string().max(500_000, 'app.problems.question'),
    }),
    output: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('saved'), id: z.string() }),
      z.strictObject({
        kind: z.literal('refused'),
        problems: z.array(problemSchema),
      }),
    ]),
  },
  /** Deletes a question of one's own; what was answered, written and recorded for it stays. */
  'content.removeOwn': { input: z.strictObject({ id }), output: removedSchema },
  'content.mark': {
    input: z.strictObject({ id, mark: markSchema, on: z.boolean() }),
    output: nothing,
  },
} as const;
