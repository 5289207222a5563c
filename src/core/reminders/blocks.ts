import { addDays } from '../day.ts';
import { dayAt, momentAt } from './moments.ts';
import type { ReminderKind } from './occurrences.ts';
import type { ReminderSettings } from './settings.ts';
import type { Drop, Pause } from './types.ts';

export interface Blocks {
  readonly timeZone: string;
  readonly quiet: ReminderSettings['quiet'];
  readonly pause: Pause | null;
  /** The end of what must not be disturbed (a drill), in milliseconds; null when nothing. */
  readonly busyUntil: number | null;
  readonly now: number;
}

type Reason = Exclude<Drop['reason'], 'not-running'>;
interface Block {
  readonly until: number;
  readonly reason: Reason;
}

/** A pause is for a day. One that ends later was made before the clock was set back, and would silence for as long as it was off. */
const longestPauseMilliseconds = 36 * 3_600_000;

/** From when a kind of reminder may be shown, at `moment` or later, and what keeps it until then. */
export function freeFrom(
  kind: ReminderKind,
  moment: number,
  blocks: Blocks,
): { readonly at: number; readonly reason: Reason | null } {
  let at = moment;
  let reason: Reason | null = null;
  // One block may end inside another one: each round ends one, and there are three.
  for (let round = 0; round < 6; round += 1) {
    const block = blockAt(kind, at, blocks);
    if (!block) break;
    at = block.until;
    reason = block.reason;
  }
  return { at, reason };
}

function blockAt(kind: ReminderKind, moment: number, blocks: Blocks): Block | null {
  const quietUntil = endOfQuiet(moment, blocks);
  if (quietUntil !== null) return { until: quietUntil, reason: 'quiet' };
  const { pause, busyUntil, now } = blocks;
  if (pause && (pause.scope === 'all' || kind !== 'countdown')) {
    const until = Date.parse(pause.until);
    if (moment < until && until - now <= longestPauseMilliseconds)
      return { until, reason: 'paused' };
  }
  return busyUntil !== null && moment < busyUntil ? { until: busyUntil, reason: 'in-drill' } : null;
}

/** The end of the quiet hours that hold a moment, or null. As intervals, so that they cross midnight and DST changes. */
function endOfQuiet(moment: number, { quiet, timeZone }: Blocks): number | null {
  const { enabled, from, to } = quiet;
  if (!enabled || from === to) return null;
  const today = dayAt(moment, { timeZone, dayStartsAtHour: 0 });
  for (const day of [addDays(today, -1), today]) {
    const start = momentAt(day, from, timeZone);
    const end = momentAt(to < from ? addDays(day, 1) : day, to, timeZone);
    if (start <= moment && moment < end) return end;
  }
  return null;
}
