import { setImmediate as turn } from 'node:timers/promises';

/** Long enough to get on, short enough that a key or a call isn't kept waiting. */
const sliceMilliseconds = 8;

/**
 * For a long loop in main: to be awaited in each round. It lets calls, keys and timers have their turn whenever the
 * loop has been at it for a slice.
 */
export function inSlices(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < sliceMilliseconds) return;
    await turn();
    begun = performance.now();
  };
}
