import type { Instant } from '../../../core/day.ts';

const second = 1_000;
/** Far from a moment: how long a clock set by hand, or a sleep that nobody told of, goes unnoticed. */
const longestWait = 60 * second;
/** Near it: timers on Linux don't count the machine's sleep. */
const longestWaitNear = 30 * second;
/** A difference between the wall's and the machine's clock that no busy minute explains. */
const leastJump = 5 * second;

/** How long to wait for a moment before looking at the clock again, in milliseconds; far below the 2^31 of timers. */
export function waitFor(millisecondsLeft: number): number {
  if (millisecondsLeft > longestWait) return longestWait;
  return Math.max(0, Math.min(millisecondsLeft, longestWaitNear));
}

interface AlarmClock {
  readonly wall: () => number;
  /** Milliseconds that only run forward. */
  readonly steady: () => number;
  readonly timeZone: () => string;
}

/**
 * One timer to one moment.
 * @param look does what is due and answers when to look again; null: never
 * @returns `check` looks at once: when the machine wakes, and when something changed
 */
export function createAlarm(clock: AlarmClock, look: () => Promise<Instant | null>) {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  let until: number | null = null;
  let stopped = false;

  function arm(): void {
    clearTimeout(timer);
    if (until === null || stopped) return;
    const [wall, steady, zone] = [clock.wall(), clock.steady(), clock.timeZone()];
    timer = setTimeout(
      () => {
        const jump = Math.abs(clock.wall() - wall - (clock.steady() - steady));
        const waits = until !== null && clock.wall() < until;
        // Nothing happened: a look at the clock is all that it costs.
        if (waits && jump < leastJump && clock.timeZone() === zone) arm();
        else check();
      },
      waitFor(until - wall),
    );
  }

  async function run(): Promise<void> {
    clearTimeout(timer);
    try {
      const next = await look();
      until = next === null ? null : Date.parse(next);
    } catch (error) {
      console.error('reminders:', error);
      until = clock.wall() + longestWait;
    }
    arm();
  }

  /** One at a time: a wake-up and the timer may come together, and a reminder must not be claimed twice. */
  function check(): void {
    if (!stopped) looking = looking.then(run);
  }

  return {
    check,
    next: (): number | null => until,
    /** Resolves when nothing is under way any more. */
    stop: (): Promise<void> => {
      stopped = true;
      clearTimeout(timer);
      return looking;
    },
  };
}
