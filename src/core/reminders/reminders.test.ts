import { describe, expect, it } from 'vitest';
import type { DayKey, Instant } from '../day.ts';
import { quietEffect, skippedOn } from './check.ts';
import { defaultReminders, withSince, type ReminderSettings } from './settings.ts';
import { nextReturn, snoozedUntil } from './snoozes.ts';
import { survey, type SurveyInput } from './survey.ts';
import { wordsIn } from '../words/index.ts';
import { settle as settleIn, type Facts } from './words.ts';

const at = (instant: string): Instant => instant as Instant;
const always = [true, true, true, true, true, true, true];
const evening: ReminderSettings = {
  ...defaultReminders,
  quiet: { ...defaultReminders.quiet, enabled: false },
  study: [{ id: 'a', enabled: true, weekdays: always, time: '18:00', since: null }],
};
const input = (now: string, changes: Partial<SurveyInput> = {}): SurveyInput => ({
  now: at(now),
  timeZone: 'Europe/Berlin',
  dayStartsAtHour: 4,
  settings: evening,
  interview: null,
  daysOff: [],
  delivered: [],
  snoozes: [],
  pause: null,
  busyUntil: null,
  lastShownAt: null,
  awakeAt: null,
  ...changes,
});
const ids = (found: ReturnType<typeof survey>): readonly string[] => found.due.map(({ id }) => id);

describe('what to show when', () => {
  it('waits for its moment, is due after it, then waits for tomorrow', () => {
    expect(survey(input('2026-11-24T16:00:00Z'))).toEqual({
      due: [],
      dropped: [],
      wakeAt: '2026-11-24T17:00:00.000Z',
    });
    expect(ids(survey(input('2026-11-24T17:00:00Z')))).toEqual(['study:a|2026-11-24']);
    const delivered = [{ occurrenceId: 'study:a|2026-11-24', outcome: 'shown' as const }];
    expect(survey(input('2026-11-24T17:00:01Z', { delivered })).wakeAt).toBe(
      '2026-11-25T17:00:00.000Z',
    );
  });

  it('comes after a sleep on the same day; on the next it is dropped with a trace', () => {
    const awakeAt = at('2026-11-24T12:00:00Z');
    expect(ids(survey(input('2026-11-25T01:00:00Z', { awakeAt })))).toHaveLength(1);
    expect(survey(input('2026-11-25T03:30:00Z', { awakeAt }))).toMatchObject({
      due: [],
      dropped: [{ occurrenceId: 'study:a|2026-11-24', reason: 'not-running' }],
    });
  });

  it('quiet hours cross midnight: what is due in them comes after them, if its day is not over', () => {
    const late = (time: string): ReminderSettings => ({
      ...evening,
      quiet: { enabled: true, from: '22:00', to: '06:00' },
      study: [{ id: 'a', enabled: true, weekdays: always, time, since: null }],
    });
    const early = survey(input('2026-11-24T04:30:00Z', { settings: late('05:30') }));
    expect(early).toMatchObject({ due: [], wakeAt: '2026-11-24T05:00:00.000Z' });
    expect(ids(survey(input('2026-11-24T05:00:00Z', { settings: late('05:30') })))).toHaveLength(1);
    const night = input('2026-11-25T05:00:00Z', {
      settings: late('23:00'),
      awakeAt: at('2026-11-24T20:00:00Z'),
    });
    expect(survey(night).dropped).toEqual([
      { occurrenceId: 'study:a|2026-11-24', reason: 'quiet' },
    ]);
  });

  it('keeps still in a drill, in a pause, on a day off, and within a minute of the last one', () => {
    const now = '2026-11-24T17:00:00Z';
    const later = at('2026-11-24T17:10:00.000Z');
    expect(survey(input(now, { busyUntil: later }))).toMatchObject({ due: [], wakeAt: later });
    expect(survey(input(now, { pause: { until: later, scope: 'study' } }))).toMatchObject({
      due: [],
      wakeAt: later,
    });
    expect(ids(survey(input(now, { daysOff: ['2026-11-24' as DayKey] })))).toEqual([]);
    expect(survey(input(now, { lastShownAt: at('2026-11-24T16:59:30Z') }))).toMatchObject({
      due: [],
      wakeAt: '2026-11-24T17:00:30.000Z',
    });
  });

  it('finds the next moment behind those that were shown before the clock was set back', () => {
    const tuesdays = always.map((_, weekday) => weekday === 1);
    const weekly: ReminderSettings = {
      ...evening,
      study: [{ id: 'a', enabled: true, weekdays: tuesdays, time: '09:30', since: null }],
    };
    const shown = (...days: string[]) => ({
      settings: weekly,
      delivered: days.map((on) => ({ occurrenceId: `study:a|${on}`, outcome: 'shown' as const })),
    });
    // In the night of Sunday: nine of the person's days before the second Tuesday.
    const once = shown('2027-03-23');
    expect(survey(input('2027-03-22T02:59:00Z', once)).wakeAt).toBe('2027-03-30T07:30:00.000Z');
    const often = shown('2027-03-23', '2027-03-30', '2027-04-06', '2027-04-13', '2027-04-20');
    const later = { ...often, settings: { ...weekly, countdown: { enabled: true, since: null } } };
    const interview = {
      planId: 'p',
      at: at('2027-09-01T08:00:00Z'),
      plannedSince: at('2027-03-01T08:00:00Z'),
    };
    expect(survey(input('2027-03-22T02:59:00Z', { ...later, interview })).wakeAt).toBe(
      '2027-04-27T07:30:00.000Z',
    );
  });

  it('a pause made before the clock was set back does not silence for long', () => {
    const pause = { until: at('2026-12-20T00:00:00Z'), scope: 'all' as const };
    expect(ids(survey(input('2026-11-24T17:00:00Z', { pause })))).toHaveLength(1);
  });

  it('counts down to the interview, each step until the next, without what came before the plan', () => {
    const settings = { ...defaultReminders, countdown: { enabled: true, since: null } };
    const interview = {
      planId: 'p',
      at: at('2026-12-08T13:00:00Z'),
      plannedSince: at('2026-12-02T10:00:00Z'),
    };
    const on = (now: string) => ids(survey(input(now, { settings, interview })));
    expect(on('2026-12-02T11:00:00Z')).toEqual([]);
    expect(on('2026-12-05T17:00:00Z')).toEqual(['countdown-three-days:p|2026-12-05']);
    expect(on('2026-12-07T20:00:00Z')).toEqual(['countdown-evening:p|2026-12-07']);
    expect(on('2026-12-08T12:59:00Z')).toEqual(['countdown-morning:p|2026-12-08']);
    expect(on('2026-12-08T13:00:00Z')).toEqual([]);
  });

  it('brings a snoozed one back once, and not when its rule is gone', () => {
    const snoozes = [
      { occurrenceId: 'study:a|2026-11-24#1', until: at('2026-11-24T17:10:00.000Z') },
    ];
    const delivered = [{ occurrenceId: 'study:a|2026-11-24', outcome: 'shown' as const }];
    const known = { snoozes, delivered };
    expect(survey(input('2026-11-24T17:05:00Z', known)).wakeAt).toBe('2026-11-24T17:10:00.000Z');
    expect(ids(survey(input('2026-11-24T17:11:00Z', known)))).toEqual(['study:a|2026-11-24#1']);
    const off = { ...known, settings: { ...evening, study: [] } };
    expect(ids(survey(input('2026-11-24T17:11:00Z', off)))).toEqual([]);
  });
});

describe('snoozes', () => {
  const days = { timeZone: 'Europe/Berlin', dayStartsAtHour: 4 };
  it('evening is 19:00, or an hour on when that has passed; tomorrow is 9:00 also over a clock change', () => {
    expect(snoozedUntil('evening', at('2026-11-24T10:00:00Z'), days)).toBe(
      '2026-11-24T18:00:00.000Z',
    );
    expect(snoozedUntil('evening', at('2026-11-24T20:00:00Z'), days)).toBe(
      '2026-11-24T21:00:00.000Z',
    );
    expect(snoozedUntil('tomorrow', at('2027-03-27T17:00:00Z'), days)).toBe(
      '2027-03-28T07:00:00.000Z',
    );
    expect(nextReturn('a|2026-11-24')).toBe('a|2026-11-24#1');
    expect(nextReturn('a|2026-11-24#1')).toBe('a|2026-11-24#2');
  });
});

describe('words', () => {
  const facts: Facts = {
    planName: 'Acme',
    minutesDue: 12,
    reviewsDue: 6,
    newDue: 1,
    firstTitle: 'Canary or shadow?',
    answersToday: 0,
    interviewAt: at('2026-12-08T13:00:00Z'),
    timeZone: 'Europe/Berlin',
    notes: { where: 'Main St 1', bring: 'Passport', leave: '12:45' },
    forecast: { before: 0.8, now: 0.7 },
    week: { minutesDone: 100, minutesPlanned: 150, daysStudied: 4 },
  };
  const settle = (due: Parameters<typeof settleIn>[0], known: Facts, locale = 'en-GB') =>
    settleIn(due, known, wordsIn(locale));
  const due = (kind: 'study' | 'nudge' | 'danger' | 'week') => ({
    id: `${kind}|2026-11-24`,
    kind,
    step: null,
    moment: 0,
    ends: 1,
  });
  const morning = {
    ...due('study'),
    id: 'c',
    kind: 'countdown' as const,
    step: 'morning' as const,
  };

  it('say what is due and how long it takes; nothing due is no reminder', () => {
    expect(settle([due('study')], facts).message).toMatchObject({
      title: '12 minutes for Acme',
      body: '6 reviews, 1 new: Canary or shadow?',
    });
    const done = { ...facts, reviewsDue: 0, newDue: 0 };
    expect(settle([due('study'), due('nudge')], done)).toEqual({
      message: null,
      claims: [
        { occurrenceId: 'study|2026-11-24', outcome: 'nothing-due' },
        { occurrenceId: 'nudge|2026-11-24', outcome: 'nothing-due' },
      ],
    });
    expect(settle([due('nudge')], { ...facts, answersToday: 1 }).message).toBeNull();
    expect(
      settle([due('danger')], { ...facts, forecast: { before: 0.8, now: 0.78 } }).message,
    ).toBeNull();
  });

  it('make one message of several, the interview first, with when to leave, where and what to bring', () => {
    const { message, claims } = settle([morning, due('study'), due('nudge'), due('week')], facts);
    expect(message?.title).toBe('Today at 14:00: Acme');
    expect(message?.body.split('\n')).toEqual([
      'Leave: 12:45',
      'Where: Main St 1',
      'Bring: Passport',
      'Due today: 12 minutes, 6 reviews, 1 new: Canary or shadow?',
      'This week: 100 of 150 minutes on 4 days',
    ]);
    expect(claims).toHaveLength(4);
  });

  it('are German where German is spoken, and tell days and times as it does', () => {
    const week = { ...morning, step: 'week' as const };
    expect(settle([week], facts, 'de-DE').message).toMatchObject({
      title: 'Noch eine Woche: Acme',
      body: 'Di., 8. Dez., 14:00\nHeute: 12 Minuten, 6 Wiederholungen, 1 neu.',
    });
    expect(settle([due('danger')], { ...facts, minutesDue: 0 }, 'de-DE').message).toMatchObject({
      title: 'Die Prognose für Acme ist auf 70\u00a0% gefallen',
      body: 'Sie lag bei 80\u00a0%. Der Plan zeigt, womit du das aufholst.',
    });
  });
});

describe('settings', () => {
  it('a rule that was moved owes nothing from before; the others keep their moment', () => {
    const now = at('2026-11-24T12:00:00Z');
    const next = {
      ...evening,
      nudge: { ...evening.nudge, enabled: true, since: at('2020-01-01T00:00:00Z') },
    };
    const saved = withSince(evening, next, now);
    expect(saved.nudge.since).toBe(now);
    expect(saved.study[0]?.since).toBeNull();
  });

  it('tell of a time that the clocks skip, and of quiet hours over midnight', () => {
    const from = '2026-11-24' as DayKey;
    expect(skippedOn('02:30', from, 'Europe/Berlin')).toEqual({
      day: '2027-03-28',
      instead: '03:30',
    });
    expect(skippedOn('00:30', from, 'America/Santiago')).toEqual({
      day: '2027-09-05',
      instead: '01:30',
    });
    expect(skippedOn('18:00', from, 'Europe/Berlin')).toBeNull();
    expect(skippedOn('02:30', from, 'Asia/Kolkata')).toBeNull();
    const quiet = { enabled: true, from: '22:00', to: '07:00' };
    const effects = ['21:59', '22:00', '03:30', '04:00', '06:59', '07:00'].map((time) =>
      quietEffect(time, quiet, 4),
    );
    expect(effects).toEqual(['none', 'never', 'never', 'later', 'later', 'none']);
  });
});
