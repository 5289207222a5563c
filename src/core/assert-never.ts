/** Ends a switch over a union: a new kind then fails to compile wherever it must be handled. */
export function assertNever(value: never): never {
  throw new Error(`unhandled kind: ${JSON.stringify(value)}`);
}
