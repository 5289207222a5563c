import { addDays, toInstant, type DayKey, type Instant } from '../day.ts';
import { freeFrom, type Blocks } from './blocks.ts';
import { dayAt, startOf } from './moments.ts';
import { occurrencesBetween, type Calendar, type Occurrence } from './occurrences.ts';
import { returning } from './snoozes.ts';
import type { Drop, Pause, Snooze } from './types.ts';

export interface SurveyInput extends Calendar {
  readonly now: Instant;
  readonly snoozes: readonly Snooze[];
  readonly pause: Pause | null;
  /** While the person is in a drill: until when not to disturb. */
  readonly busyUntil: Instant | null;
  readonly lastShownAt: Instant | null;
  /** When the app last looked; what ended since then and wasn't shown is dropped. Null: never before. */
  readonly awakeAt: Instant | null;
}

export interface Survey {
  /** To be shown now, as one, the most important first. */
  readonly due: readonly Occurrence[];
  /** Their window ended while nobody was looking, or while they were kept back. */
  readonly dropped: readonly Drop[];
  /** When to look again; null when nothing will ever come. */
  readonly wakeAt: Instant | null;
}

/** Never a burst: one message, then a minute of silence. */
const leastGapMilliseconds = 60_000;
/** The rarest rule comes once a week: in so many days there is a moment of each. */
const daysOfAllRules = 8;
/**
 * Days that are looked through for the next moment, until there is one. Nearly always tomorrow has it. Where the clock was
 * set back, what comes before it has been shown already.
 */
const lookingAhead = [1, daysOfAllRules, 16, 32, 64, 128, 256, 512];
/** What ended longer ago is not worth a line in the log. */
const daysTraced = 14;
const day = 86_400_000;

const weight: Readonly<Record<Occurrence['kind'], number>> = {
  countdown: 0,
  study: 1,
  nudge: 2,
  danger: 3,
  week: 4,
};

/** What is due now, what was missed for good, and when to look again. Nothing is shown twice: what `delivered` names is done. */
export function survey(input: SurveyInput): Survey {
  const now = Date.parse(input.now);
  const awakeAt = Math.max(
    now - daysTraced * day,
    Math.min(now, input.awakeAt === null ? now : Date.parse(input.awakeAt)),
  );
  const blocks: Blocks = {
    timeZone: input.timeZone,
    quiet: input.settings.quiet,
    pause: input.pause,
    busyUntil: input.busyUntil === null ? null : Date.parse(input.busyUntil),
    now,
  };
  const open = openUpToNext(input, now, awakeAt);

  const due: Occurrence[] = [];
  const dropped: Drop[] = [];
  let wakeAt = Infinity;
  for (const occurrence of open) {
    const { id, kind, moment, ends } = occurrence;
    if (ends <= now) {
      if (ends > awakeAt)
        dropped.push({ occurrenceId: id, reason: whyDropped(occurrence, blocks) });
    } else if (moment > now) wakeAt = Math.min(wakeAt, moment);
    else {
      const free = freeFrom(kind, now, blocks).at;
      if (free <= now) due.push(occurrence);
      // Not at all before its end: then that is when it is dropped.
      else wakeAt = Math.min(wakeAt, free, ends);
    }
  }
  const silentUntil = endOfSilence(input.lastShownAt, now);
  if (due.length > 0 && silentUntil > now) {
    return { due: [], dropped, wakeAt: toInstant(new Date(silentUntil)) };
  }
  return {
    due: due.sort((a, b) => weight[a.kind] - weight[b.kind] || b.moment - a.moment),
    dropped,
    wakeAt: wakeAt === Infinity ? null : toInstant(new Date(wakeAt)),
  };
}

/** What is still to be shown, as far as the next moment of any rule. */
function openUpToNext(input: SurveyInput, now: number, awakeAt: number): readonly Occurrence[] {
  const done = new Set(input.delivered.map(({ occurrenceId }) => occurrenceId));
  const today = dayAt(now, input);
  let open: readonly Occurrence[] = [];
  for (const days of lookingAhead) {
    const all = candidates(input, now, awakeAt, days);
    open = all.filter(({ id }) => !done.has(id));
    const seenUntil = startOf(addDays(today, days + 1), input);
    const isNext = ({ moment }: Occurrence): boolean => moment > now && moment < seenUntil;
    if (open.some(isNext) || (days >= daysOfAllRules && !all.some(isNext))) break;
  }
  return open;
}

function candidates(
  input: SurveyInput,
  now: number,
  awakeAt: number,
  days: number,
): readonly Occurrence[] {
  const today = dayAt(now, input);
  // Windows reach into the day after; the trace goes back to when the app was last awake.
  const lastSeen = dayAt(awakeAt, input);
  const from: DayKey = addDays(lastSeen < today ? lastSeen : today, -2);
  const calendar: Calendar = { ...input, settings: { ...input.settings, ...owed(input, now) } };
  return [
    ...occurrencesBetween(from, addDays(today, days), calendar),
    ...returning(input.snoozes, now, input),
  ];
}

/** A rule changed at a moment that is still to come was changed before the clock was set back: it owes as if it had always been. */
function owed({ settings }: SurveyInput, now: number): Partial<Calendar['settings']> {
  const dated = <Rule extends { readonly since: Instant | null }>(rule: Rule): Rule =>
    rule.since !== null && Date.parse(rule.since) > now ? { ...rule, since: null } : rule;
  return {
    study: settings.study.map(dated),
    nudge: dated(settings.nudge),
    countdown: dated(settings.countdown),
    danger: dated(settings.danger),
    week: dated(settings.week),
  };
}

function whyDropped({ kind, moment, ends }: Occurrence, blocks: Blocks): Drop['reason'] {
  const free = freeFrom(kind, moment, blocks);
  return free.at >= ends ? (free.reason ?? 'not-running') : 'not-running';
}

function endOfSilence(lastShownAt: Instant | null, now: number): number {
  const last = lastShownAt === null ? -Infinity : Date.parse(lastShownAt);
  // A last time that is still to come: the clock was set back.
  return last > now ? now : last + leastGapMilliseconds;
}
