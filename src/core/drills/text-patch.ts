import { z } from 'zod';

/**
 * What turns one text into another, so that a draft that grows by a word costs a journal line of a
 * word. Places are UTF-16 units.
 */
export const textPatchSchema = z
  .strictObject({
    at: z.number().int().nonnegative(),
    remove: z.number().int().nonnegative(),
    insert: z.string(),
  })
  .readonly();
export type TextPatch = z.infer<typeof textPatchSchema>;

/** The one stretch in which two texts differ. */
export function patchBetween(from: string, to: string): TextPatch {
  const shorter = Math.min(from.length, to.length);
  let at = 0;
  while (at < shorter && from[at] === to[at]) at += 1;
  let tail = 0;
  while (tail < shorter - at && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  return { at, remove: from.length - at - tail, insert: to.slice(at, to.length - tail) };
}

/** A text after a patch. A place beyond its end counts as the end, so that no words are lost. */
export function applyPatch(text: string, { at, remove, insert }: TextPatch): string {
  return text.slice(0, at) + insert + text.slice(at + remove);
}
