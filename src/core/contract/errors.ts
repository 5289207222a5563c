import { z } from 'zod';
import type { Result } from '../result.ts';

/** Why a call was refused or failed. Crosses as data, because a thrown error keeps only its message across IPC. */
const callErrorSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('invalid-input'),
    message: z.string(),
    issues: z.array(z.strictObject({ path: z.string(), message: z.string() })),
  }),
  z.strictObject({
    kind: z.literal('not-found'),
    message: z.string(),
    what: z.string(),
    id: z.string(),
  }),
  z.strictObject({ kind: z.literal('storage'), message: z.string() }),
  z.strictObject({ kind: z.literal('not-allowed'), message: z.string() }),
  z.strictObject({ kind: z.literal('unexpected'), message: z.string() }),
]);
export type CallError = z.infer<typeof callErrorSchema>;
export type CallResult<T> = Result<T, CallError>;

export const notFound = (what: string, id: string): CallError => ({
  kind: 'not-found',
  message: `There is no ${what} "${id}".`,
  what,
  id,
});

/** A zod failure as data, with the path of each issue. */
export function invalidInput(error: z.ZodError): CallError {
  const issues = error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issue.message,
  }));
  const first = issues[0];
  const message = first
    ? [first.path, first.message].filter(Boolean).join(': ')
    : 'The input is not valid.';
  return { kind: 'invalid-input', message, issues };
}
