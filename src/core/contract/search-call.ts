import { z } from 'zod';
import { frontMatterSchema } from '../content/schema.ts';
import { questionFilterSchema } from '../search/filter.ts';
import { marksSchema } from '../study/marks.ts';
import { id } from './shapes.ts';

/** So many of what was found are told at once: a screen of rows. */
export const foundAtOnce = 8;

export const searchWords = z.string().max(20_000);
/** The letters that most likely come next, the likeliest first: what they find may be asked for ahead. */
export const nextLettersSchema = z.array(z.string());
export const stretchesSchema = z.array(z.strictObject({ text: z.string(), hit: z.boolean() }));

/** The place where the words stand. */
const excerptSchema = z.strictObject({
  id: z.string(),
  title: stretchesSchema,
  /** Where the words were found besides the title; null where nowhere else. */
  found: z
    .strictObject({
      in: z.enum(['note', 'keyPoints', 'answer', 'followUps']),
      text: stretchesSchema,
    })
    .nullable(),
});

const summarySchema = frontMatterSchema
  .pick({ id: true, title: true, kind: true, level: true })
  .extend({
    topicTitle: z.string(),
    /** So often it was answered. */
    reviews: z.number().int(),
    hasNote: z.boolean(),
  })
  .extend(marksSchema.unwrap().shape);

/** A part of what fits. Without a word to search for: of everything that fits the filter, in the packs' order. */
export const searchCall = {
  input: z.strictObject({
    words: searchWords,
    filter: questionFilterSchema,
    part: z.discriminatedUnion('kind', [
      /** A page of the list, best first, with the places where the words stand. */
      z.strictObject({ kind: z.literal('page'), from: z.number().int().nonnegative() }),
      /** A question with its neighbours; nothing where it doesn't fit. */
      z.strictObject({ kind: z.literal('around'), id }),
    ]),
  }),
  output: z.strictObject({
    /** Of all that fits. */
    total: z.number().int(),
    /** The place of the first of `ids` among all. */
    from: z.number().int(),
    ids: z.array(z.string()),
    /** Of a page, the questions of the ids. */
    summaries: z.array(summarySchema),
    excerpts: z.array(excerptSchema),
    nextLetters: nextLettersSchema,
    /** False while the index is being built: then more may be found soon. */
    complete: z.boolean(),
  }),
} as const;
