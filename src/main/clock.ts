const mostMinutes = 10 * 366 * 24 * 60;

/**
 * The program's clock. The system's, moved by whole minutes where the environment says so: the e2e tests let
 * days pass that way. What isn't a number of minutes within ten years moves nothing.
 */
export function createClock(offsetMinutes: string | undefined): () => Date {
  const minutes = Number(offsetMinutes ?? 0);
  const moved = Number.isSafeInteger(minutes) && Math.abs(minutes) <= mostMinutes ? minutes : 0;
  return () => new Date(Date.now() + moved * 60_000);
}
