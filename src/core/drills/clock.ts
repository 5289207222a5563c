import { z } from 'zod';
import { instantSchema, type Instant } from '../day.ts';

/** Time that was really spent, counted from the moments that events carry. */
export const activeClockSchema = z
  .strictObject({
    /** Counted so far. */
    seconds: z.number().min(0),
    /** The last moment heard of; null while the clock stands. */
    lastAt: instantSchema.nullable(),
  })
  .readonly();
export type ActiveClock = z.infer<typeof activeClockSchema>;

/** How often a window that is looked at makes itself heard. */
export const secondsBetweenBeats = 15;

// Three beats missed: the program was ended, the machine slept, or the window was suspended.
const mostSecondsUnheard = 3 * secondsBetweenBeats;

/**
 * Seconds between two moments that count as spent. None when nothing was heard for longer than three beats,
 * and none when the clock was set back.
 */
export function secondsSpent(from: Instant | null, to: Instant): number {
  if (from === null) return 0;
  const seconds = (Date.parse(to) - Date.parse(from)) / 1000;
  return seconds < 0 || seconds > mostSecondsUnheard ? 0 : seconds;
}

/** Counts up to a moment and goes on from there; a clock that stands is not moved. */
export function tick(clock: ActiveClock, at: Instant): ActiveClock {
  if (clock.lastAt === null) return clock;
  return { seconds: clock.seconds + secondsSpent(clock.lastAt, at), lastAt: at };
}

/** Goes on from a moment; what lies between isn't counted. */
export const resume = (clock: ActiveClock, at: Instant): ActiveClock => ({ ...clock, lastAt: at });

/** Counts up to a moment and stands. */
export const stop = (clock: ActiveClock, at: Instant): ActiveClock => ({
  ...tick(clock, at),
  lastAt: null,
});
