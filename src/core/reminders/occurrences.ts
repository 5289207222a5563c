import { addDays, daysBetween, weekdayOf, type DayKey } from '../day.ts';
import { dayAt, momentOn, startOf, type Days } from './moments.ts';
import type { ReminderSettings } from './settings.ts';
import type { Delivered, Interview } from './types.ts';

export type ReminderKind = 'study' | 'nudge' | 'countdown' | 'danger' | 'week';
export type CountdownStep = 'week' | 'three-days' | 'evening' | 'morning';

/** One reminder on one day. */
export interface Occurrence {
  /** `rule|yyyy-MM-dd`, and `#n` for the nth return from a snooze. */
  readonly id: string;
  readonly kind: ReminderKind;
  readonly step: CountdownStep | null;
  /** Due from this moment (milliseconds) ... */
  readonly moment: number;
  /** ... and before this one; after that it makes no sense any more. */
  readonly ends: number;
}

export interface Calendar extends Days {
  readonly settings: ReminderSettings;
  readonly interview: Interview | null;
  readonly daysOff: readonly DayKey[];
  readonly delivered: readonly Delivered[];
}

/** A moment just before the day ends still leaves this long to show it. */
export const leastWindowMilliseconds = 30 * 60_000;
const hour = 3_600_000;
/** A forecast in danger is told at most every so many days. */
const daysBetweenDangers = 3;

const countdownTimes = { far: '18:00', evening: '19:00', morning: '07:30' } as const;

/** Every occurrence of the switched-on rules on the person's days from one to another, both included; unordered. */
export function occurrencesBetween(
  from: DayKey,
  to: DayKey,
  calendar: Calendar,
): readonly Occurrence[] {
  const length = daysBetween(from, to);
  const all: Occurrence[] = [...countdown(calendar)];
  for (let offset = 0; offset <= length; offset += 1) {
    const day = addDays(from, offset);
    if (!calendar.daysOff.includes(day)) all.push(...onDay(day, calendar));
  }
  return all;
}

function onDay(day: DayKey, calendar: Calendar): readonly Occurrence[] {
  const { settings } = calendar;
  const weekday = weekdayOf(day);
  const found: Occurrence[] = [];
  const add = (rule: string, kind: ReminderKind, time: string, since: string | null, days = 1) => {
    const moment = momentOn(day, time, calendar);
    if (since !== null && moment < Date.parse(since)) return;
    const ends = Math.max(startOf(addDays(day, days), calendar), moment + leastWindowMilliseconds);
    found.push({ id: `${rule}|${day}`, kind, step: null, moment, ends });
  };
  for (const { id, enabled, weekdays, time, since } of settings.study) {
    if (enabled && weekdays[weekday]) add(`study:${id}`, 'study', time, since);
  }
  const { nudge, danger, week } = settings;
  if (nudge.enabled) add('nudge', 'nudge', nudge.time, nudge.since);
  if (danger.enabled && !toldOfDanger(day, calendar.delivered))
    add('danger', 'danger', danger.time, danger.since);
  if (week.enabled && week.weekday === weekday)
    // A week can still be looked back on the day after.
    add('week', 'week', week.time, week.since, 2);
  return found;
}

function toldOfDanger(day: DayKey, delivered: readonly Delivered[]): boolean {
  return delivered.some(({ occurrenceId, outcome }) => {
    if (outcome !== 'shown' || !occurrenceId.startsWith('danger|')) return false;
    const passed = daysBetween(occurrenceId.slice('danger|'.length, 17) as DayKey, day);
    return passed > 0 && passed < daysBetweenDangers;
  });
}

/** A week, three days, the evening and the morning before the interview; each until the next one comes. */
function countdown(calendar: Calendar): readonly Occurrence[] {
  const { settings, interview } = calendar;
  if (!settings.countdown.enabled || !interview) return [];
  const interviewAt = Date.parse(interview.at);
  const day = dayAt(interviewAt, calendar);
  const on = (daysBefore: number, time: string) =>
    momentOn(addDays(day, -daysBefore), time, calendar);
  // Early interviews: two hours before is still in time for what to bring and when to leave.
  const morning = Math.min(on(0, countdownTimes.morning), interviewAt - 2 * hour);
  const moments: readonly [CountdownStep, DayKey, number][] = [
    ['week', addDays(day, -7), on(7, countdownTimes.far)],
    ['three-days', addDays(day, -3), on(3, countdownTimes.far)],
    ['evening', addDays(day, -1), on(1, countdownTimes.evening)],
    ['morning', day, morning],
  ];
  const since =
    settings.countdown.since === null ? -Infinity : Date.parse(settings.countdown.since);
  return moments.flatMap(([step, on, moment], place) => {
    const ends = moments[place + 1]?.[2] ?? interviewAt;
    if (moment < since || moment < Date.parse(interview.plannedSince)) return [];
    const id = `countdown-${step}:${interview.planId}|${on}`;
    return [{ id, kind: 'countdown' as const, step, moment, ends }];
  });
}
