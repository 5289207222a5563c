import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, instantAt, weekdayOf, type DayKey, type Instant } from '../day.ts';
import type { Occurrence } from './occurrences.ts';
import { defaultReminders, type ReminderSettings } from './settings.ts';
import { nextReturn, snoozedUntil, snoozeChoices } from './snoozes.ts';
import { survey, type SurveyInput } from './survey.ts';
import type { Delivered, Drop, Pause, Snooze } from './types.ts';

const minute = 60_000;
const hour = 60 * minute;
const instant = (at: number): Instant => new Date(at).toISOString() as Instant;

const zones = ['Europe/Berlin', 'America/Los_Angeles', 'Australia/Lord_Howe', 'Asia/Kolkata'];
const dayStartsAtHour = 4;

/** What stays on the disk. */
interface Disk {
  delivered: Delivered[];
  snoozes: Snooze[];
  pause: Pause | null;
  lastShownAt: Instant | null;
  awakeAt: Instant | null;
  dropped: Drop[];
}

interface Shown {
  readonly id: string;
  readonly at: number;
  readonly quiet: ReminderSettings['quiet'];
  readonly pause: Pause | null;
}

type Step =
  | { readonly kind: 'run' | 'sleep' | 'jump'; readonly minutes: number }
  | { readonly kind: 'restart' }
  | { readonly kind: 'kill-at-next' }
  | { readonly kind: 'snooze'; readonly choice: number }
  | { readonly kind: 'pause'; readonly hours: number; readonly scope: Pause['scope'] }
  | { readonly kind: 'drill'; readonly minutes: number }
  | { readonly kind: 'settings'; readonly settings: ReminderSettings };

// Around the hours where something happens: the day's first hour, clock changes, evenings, midnight.
const times =
  '00:00 00:30 01:59 02:00 02:30 03:00 03:59 04:00 07:00 09:30 12:00 18:00 19:00 20:00 22:30 23:59';
const time = fc.constantFrom(...times.split(' '));
const anySettings: fc.Arbitrary<ReminderSettings> = fc.record({
  study: fc
    .array(
      fc.record({
        enabled: fc.constant(true),
        weekdays: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
        time,
        since: fc.constant(null),
      }),
      { maxLength: 3 },
    )
    .map((all) => all.map((rule, place) => ({ id: `s${place}`, ...rule }))),
  nudge: fc.record({ enabled: fc.boolean(), time, since: fc.constant(null) }),
  countdown: fc.record({ enabled: fc.boolean(), since: fc.constant(null) }),
  danger: fc.record({ enabled: fc.boolean(), time, since: fc.constant(null) }),
  week: fc.record({
    enabled: fc.boolean(),
    weekday: fc.integer({ min: 0, max: 6 }),
    time,
    since: fc.constant(null),
  }),
  quiet: fc.record({ enabled: fc.boolean(), from: time, to: time }),
  notInDrill: fc.boolean(),
  interviewNotes: fc.constant({}),
});
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .oneof(fc.integer({ min: 1, max: 1_500 }), fc.integer({ min: 1, max: 15_000 }))
      .map((minutes) => ({ kind: 'run' as const, minutes })),
  },
  {
    weight: 4,
    arbitrary: fc
      .integer({ min: 1, max: 20_000 })
      .map((minutes) => ({ kind: 'sleep' as const, minutes })),
  },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: -50_000, max: 50_000 })
      .map((minutes) => ({ kind: 'jump' as const, minutes })),
  },
  fc.constant({ kind: 'restart' as const }),
  fc.constant({ kind: 'kill-at-next' as const }),
  { weight: 2, arbitrary: fc.nat(3).map((choice) => ({ kind: 'snooze' as const, choice })) },
  fc.record({
    kind: fc.constant('pause' as const),
    hours: fc.integer({ min: 1, max: 24 }),
    scope: fc.constantFrom('all' as const, 'study' as const),
  }),
  fc.integer({ min: 1, max: 60 }).map((minutes) => ({ kind: 'drill' as const, minutes })),
  anySettings.map((settings) => ({ kind: 'settings' as const, settings })),
);

/** Runs the app as main does: looks, writes, shows, sleeps until the moment it was told. */
class World {
  readonly disk: Disk = {
    delivered: [],
    snoozes: [],
    pause: null,
    lastShownAt: null,
    awakeAt: null,
    dropped: [],
  };
  readonly shown: Shown[] = [];
  readonly lookedAt: number[] = [];
  now: number;
  settings: ReminderSettings;
  killAtNext = false;
  busyUntil: number | null = null;
  readonly timeZone: string;
  readonly interview: SurveyInput['interview'];

  constructor(start: number, timeZone: string, settings: ReminderSettings) {
    this.now = start;
    this.timeZone = timeZone;
    this.settings = settings;
    this.interview = {
      planId: 'p',
      at: instant(start + 20 * 24 * hour + 7 * hour),
      plannedSince: instant(start),
    };
  }

  input(): SurveyInput {
    return {
      now: instant(this.now),
      timeZone: this.timeZone,
      dayStartsAtHour,
      settings: this.settings,
      interview: this.interview,
      daysOff: [],
      busyUntil: this.busyUntil === null ? null : instant(this.busyUntil),
      ...this.disk,
    };
  }

  /** One look. Returns when to look again. */
  look(): number {
    for (let round = 0; ; round += 1) {
      if (round > 3) throw new Error('looks again without end');
      const input = this.input();
      const found = survey(input);
      this.disk.dropped.push(...found.dropped);
      this.disk.awakeAt = input.now;
      if (found.due.length > 0) {
        this.claim(found.due);
        if (this.killAtNext) this.killAtNext = false;
        else
          for (const { id } of found.due)
            this.shown.push({
              id,
              at: this.now,
              quiet: this.settings.quiet,
              pause: this.disk.pause,
            });
        continue;
      }
      const wake = found.wakeAt === null ? Infinity : Date.parse(found.wakeAt);
      expect(wake).toBeGreaterThan(this.now);
      return wake;
    }
  }

  private claim(due: readonly Occurrence[]): void {
    for (const { id } of due) {
      this.disk.delivered.push({ occurrenceId: id, outcome: 'shown' });
      this.disk.snoozes = this.disk.snoozes.filter(({ occurrenceId }) => occurrenceId !== id);
    }
    this.disk.lastShownAt = instant(this.now);
  }

  run(minutes: number): void {
    const until = this.now + minutes * minute;
    const from = this.now;
    for (let wake = this.look(); wake <= until; wake = this.look()) this.now = wake;
    this.now = until;
    this.look();
    this.expectNoneLost(from, until);
  }

  /** By another way than the survey's: every plain rule whose moment passed while the app ran without a break. */
  private expectNoneLost(from: number, until: number): void {
    if (this.disk.pause || this.busyUntil !== null || this.settings.study.length === 0) return;
    const known = new Set([
      ...this.disk.delivered.map(({ occurrenceId }) => occurrenceId),
      ...this.disk.dropped.map(({ occurrenceId }) => occurrenceId),
    ]);
    for (const { id, time, weekdays } of this.settings.study) {
      const first = new Date(from - 24 * hour).toISOString().slice(0, 10) as DayKey;
      for (let offset = 0; offset < 3 + (until - from) / (24 * hour); offset += 1) {
        const day = addDays(first, offset);
        const at = wallMoment(day, time, this.timeZone);
        if (!weekdays[weekdayOf(day)]) continue;
        if (
          at <= from ||
          at > until - 2 * minute ||
          quietAt(at, this.settings.quiet, this.timeZone)
        )
          continue;
        expect(known).toContain(`study:${id}|${day}`);
      }
    }
  }

  apply(step: Step): void {
    switch (step.kind) {
      case 'run':
        return this.run(step.minutes);
      case 'sleep':
        this.now += step.minutes * minute;
        return;
      case 'jump':
        this.now += step.minutes * minute;
        return;
      case 'restart':
        this.busyUntil = null;
        return;
      case 'kill-at-next':
        this.killAtNext = true;
        return;
      case 'snooze': {
        const last = this.shown.at(-1);
        const choice = snoozeChoices[step.choice];
        if (
          !last ||
          !choice ||
          this.disk.delivered.some(({ occurrenceId }) => occurrenceId === nextReturn(last.id))
        )
          return;
        const until = snoozedUntil(choice, instant(this.now), this);
        expect(Date.parse(until)).toBeGreaterThan(this.now);
        this.disk.snoozes = this.disk.snoozes.filter(
          ({ occurrenceId }) => occurrenceId !== nextReturn(last.id),
        );
        this.disk.snoozes.push({ occurrenceId: nextReturn(last.id), until });
        return;
      }
      case 'pause':
        this.disk.pause = { until: instant(this.now + step.hours * hour), scope: step.scope };
        return;
      case 'drill':
        this.busyUntil = this.settings.notInDrill ? this.now + step.minutes * minute : null;
        return;
      case 'settings':
        this.settings = step.settings;
        return;
      default:
        step satisfies never;
    }
  }
  readonly dayStartsAtHour = dayStartsAtHour;
}

const moments = new Map<string, number>();
/** With times from 4:00 on the person's day, and before that in the night at its end. */
function wallMoment(day: DayKey, time: string, timeZone: string): number {
  const key = `${day} ${time} ${timeZone}`;
  const known = moments.get(key);
  if (known !== undefined) return known;
  const atNight = Number(time.slice(0, 2)) < dayStartsAtHour ? 1 : 0;
  const moment = Date.parse(instantAt(addDays(day, atNight), time, timeZone));
  moments.set(key, moment);
  return moment;
}

const clocks = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
  ]),
);
function quietAt(
  at: number,
  { enabled, from, to }: ReminderSettings['quiet'],
  timeZone: string,
): boolean {
  const wall = clocks.get(timeZone)?.format(at) ?? '';
  if (!enabled || from === to) return false;
  return from < to ? from <= wall && wall < to : wall >= from || wall < to;
}

/** The clocks of a night with a change show some wall times twice or never: there the two definitions of quiet differ. */
function nearChange(at: number, timeZone: string): boolean {
  const clock = clocks.get(timeZone);
  return clock?.format(at - 24 * hour) !== clock?.format(at + 24 * hour);
}

function expectInWindow({ id, at, quiet, pause }: Shown, timeZone: string): void {
  if (!nearChange(at, timeZone)) expect(quietAt(at, quiet, timeZone)).toBe(false);
  if (
    pause &&
    Date.parse(pause.until) - at <= 36 * hour &&
    (pause.scope === 'all' || !id.startsWith('countdown'))
  )
    expect(at).toBeGreaterThanOrEqual(Date.parse(pause.until));
  const day = id.split('|')[1]?.slice(0, 10) as DayKey;
  const returned = id.includes('#');
  if (id.startsWith('study:') && !returned) {
    expect(at).toBeGreaterThanOrEqual(wallMoment(day, '04:00', timeZone));
    // A moment in the last minutes of the day has half an hour to be shown.
    expect(at).toBeLessThan(
      wallMoment(addDays(day, 1), '04:00', timeZone) +
        30 * minute +
        2 * hour * Number(nearChange(at, timeZone)),
    );
  }
}

it(
  'over simulated months: none twice, none outside its window, none lost that was due while awake',
  { timeout: 300_000 },
  () => {
    const history = fc.record({
      // Before the clock changes of spring and autumn, with the interview after them.
      start: fc.constantFrom(Date.UTC(2027, 2, 10, 10), Date.UTC(2026, 9, 1, 10)),
      timeZone: fc.constantFrom(...zones),
      settings: anySettings,
      steps: fc.array(anyStep, { minLength: 5, maxLength: 40 }),
    });
    fc.assert(
      fc.property(history, ({ start, timeZone, settings, steps }) => {
        const world = new World(start, timeZone, settings);
        for (const step of steps) world.apply(step);
        const ids = world.shown.map(({ id }) => id);
        expect(ids.length).toBe(new Set(ids).size);
        for (const shown of world.shown) expectInWindow(shown, timeZone);
      }),
      { numRuns: Number(process.env['REMINDER_MONTHS'] ?? 10_000) },
    );
  },
);

it('what defaults say is silence', () => {
  expect(
    survey(new World(Date.UTC(2026, 10, 24), 'Europe/Berlin', defaultReminders).input()).wakeAt,
  ).toBeNull();
});
