import type { ParseKeys } from 'i18next';
import { z } from 'zod';
import type { Result } from '../result.ts';
import type { Words } from '../words/index.ts';

/** What a call may ask for in vain. */
const missingSchema = z.enum([
  'question',
  'file of the question',
  'note',
  'plan',
  'story',
  'recording',
  'recording under way',
  'drill under way',
]);
type Missing = z.infer<typeof missingSchema>;

/** Why a call was refused or failed. Crosses as data, because a thrown error keeps only its message across IPC. */
const callErrorSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('invalid-input'),
    issues: z.array(z.strictObject({ path: z.string(), message: z.string() })),
  }),
  z.strictObject({ kind: z.literal('not-found'), what: missingSchema, id: z.string() }),
  z.strictObject({ kind: z.literal('storage'), message: z.string() }),
  z.strictObject({ kind: z.literal('not-allowed'), message: z.string() }),
  z.strictObject({ kind: z.literal('unexpected'), message: z.string() }),
]);
export type CallError = z.infer<typeof callErrorSchema>;
export type CallResult<T> = Result<T, CallError>;

export const notFound = (what: Missing, id: string): CallError => ({ kind: 'not-found', what, id });

/** A zod failure as data, with the path of each issue. */
export const invalidInput = (error: z.ZodError, words: Words): CallError => ({
  kind: 'invalid-input',
  issues: error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issueInWords(issue, words),
  })),
});

/** The schemas' own messages are places in the catalogue; the others are zod's, which it has in every language. */
function issueInWords(issue: z.core.$ZodIssue, { t, catalogue }: Words): string {
  const { message } = issue;
  if (!catalogue.exists(message)) return message;
  const maximum = issue.code === 'too_big' ? Number(issue.maximum) : 0;
  // It is there, and a maximum is all that a problem leaves open.
  return t(message as Extract<ParseKeys, 'app.problems.characters'>, { maximum });
}

/** Why a call was refused or failed, in words for the person. */
export function messageOf(error: CallError, { t }: Pick<Words, 't'>): string {
  if (error.kind === 'not-found') return t(`app.notFound.${error.what}`, { id: error.id });
  if (error.kind !== 'invalid-input') return error.message;
  const [first] = error.issues;
  if (!first) return t('app.problems.input');
  const { path, message } = first;
  return path === '' ? message : t('app.problems.at', { path, problem: message });
}
