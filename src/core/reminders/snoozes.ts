import { assertNever } from '../assert-never.ts';
import { addDays, toInstant, type Instant } from '../day.ts';
import { dayAt, momentOn, startOf, type Days } from './moments.ts';
import {
  leastWindowMilliseconds,
  occurrencesBetween,
  type Calendar,
  type CountdownStep,
  type Occurrence,
  type ReminderKind,
} from './occurrences.ts';
import type { Snooze } from './types.ts';

export const snoozeChoices = ['10-minutes', '1-hour', 'evening', 'tomorrow'] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];

const minute = 60_000;
const eveningTime = '19:00';
const tomorrowTime = '09:00';
/** No snooze is longer. One that lies further ahead was made before the clock was set back, and is due. */
const longestMilliseconds = 2 * 86_400_000 + 3_600_000;

/** When a snoozed reminder comes back. "This evening" is 19:00, or an hour from now when that has passed; "tomorrow" is 9:00. */
export function snoozedUntil(choice: SnoozeChoice, now: Instant, days: Days): Instant {
  const at = Date.parse(now);
  const later = (minutes: number): Instant => toInstant(new Date(at + minutes * minute));
  const today = dayAt(at, days);
  switch (choice) {
    case '10-minutes':
      return later(10);
    case '1-hour':
      return later(60);
    case 'evening': {
      const evening = momentOn(today, eveningTime, days);
      return evening - at < 10 * minute ? later(60) : toInstant(new Date(evening));
    }
    case 'tomorrow':
      return toInstant(new Date(momentOn(addDays(today, 1), tomorrowTime, days)));
    default:
      return assertNever(choice);
  }
}

/** The id under which an occurrence comes back the next time: `id#1`, then `id#2`. */
export function nextReturn(occurrenceId: string): string {
  const [base = '', times = '0'] = occurrenceId.split('#');
  return `${base}#${Number(times) + 1}`;
}

/** The snoozed reminders as occurrences. One whose rule was switched off, or whose interview moved, doesn't come back. */
export function returning(
  snoozes: readonly Snooze[],
  now: number,
  calendar: Calendar,
): readonly Occurrence[] {
  return snoozes.flatMap(({ occurrenceId, until }) => {
    const rule = ruleOf(occurrenceId, calendar);
    if (!rule) return [];
    const at = Date.parse(until);
    const moment = at - now > longestMilliseconds ? now : at;
    const endOfDay = startOf(addDays(dayAt(moment, calendar), 1), calendar);
    const ends = rule.ends ?? Math.max(endOfDay, moment + leastWindowMilliseconds);
    return [{ id: occurrenceId, kind: rule.kind, step: rule.step, moment, ends }];
  });
}

interface Rule {
  readonly kind: ReminderKind;
  readonly step: CountdownStep | null;
  /** The end of what it counts down to; null ends with the day. */
  readonly ends: number | null;
}

function ruleOf(occurrenceId: string, calendar: Calendar): Rule | null {
  const { settings } = calendar;
  const [rule = ''] = occurrenceId.split('|');
  const plain = (enabled: boolean, kind: ReminderKind): Rule | null =>
    enabled ? { kind, step: null, ends: null } : null;
  if (rule === 'nudge') return plain(settings.nudge.enabled, rule);
  if (rule === 'danger') return plain(settings.danger.enabled, rule);
  if (rule === 'week') return plain(settings.week.enabled, rule);
  if (rule.startsWith('study:')) {
    return plain(
      settings.study.some(({ id, enabled }) => enabled && rule === `study:${id}`),
      'study',
    );
  }
  const base = occurrenceId.split('#')[0];
  const today = (base ?? '').slice(-10) as Parameters<typeof occurrencesBetween>[0];
  const found = occurrencesBetween(today, today, {
    ...calendar,
    settings: { ...settings, countdown: { ...settings.countdown, since: null } },
  }).find(({ id }) => id === base);
  return found ? { kind: found.kind, step: found.step, ends: found.ends } : null;
}
