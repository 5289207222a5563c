import { expect, it } from 'vitest';
import type { DayKey, Instant } from '../day.ts';
import { wordsIn } from '../words/index.ts';
import { planToCalendar, type CalendarInput } from './calendar.ts';

const english = wordsIn('en-GB');
const input = (changes: Partial<CalendarInput> = {}): CalendarInput => ({
  plan: {
    id: 'plan-1',
    name: 'Acme, Inc.; MLOps\nEND:VCALENDAR',
    interviewAt: '2026-12-08T13:00:00Z' as Instant,
  },
  sessions: [
    {
      date: '2026-11-24' as DayKey,
      items: [{ title: 'Canary or shadow?', kind: 'new', minutes: 12 }],
    },
    { date: '2026-11-25' as DayKey, items: [] },
    { date: '2027-03-28' as DayKey, items: [{ title: 'DVC', kind: 'review', minutes: 3 }] },
  ],
  timeZone: 'Europe/Berlin',
  startsAt: '18:00',
  alarmMinutes: 10,
  now: '2026-11-24T10:00:00Z' as Instant,
  ...changes,
});
const unfolded = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');
const values = (text: string, name: string): readonly string[] =>
  unfolded(text)
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1));

it('has one event a session and one for the interview, with stable ids, alarms and links', () => {
  const text = planToCalendar(input(), english);
  expect(values(text, 'UID')).toEqual([
    'plan-1-2026-11-24@rehearse',
    'plan-1-2027-03-28@rehearse',
    'plan-1-interview@rehearse',
  ]);
  // 18:00 in Berlin, in winter and on the day of the change to summer time.
  expect(values(text, 'DTSTART')).toEqual([
    '20261124T170000Z',
    '20270328T160000Z',
    '20261208T130000Z',
  ]);
  expect(values(text, 'DTEND')[0]).toBe('20261124T171200Z');
  expect(values(text, 'TRIGGER')).toEqual(['-PT10M', '-PT10M', '-PT10M']);
  expect(values(text, 'SUMMARY')[0]).toBe('Study 12\u00a0min: 1 new');
  expect(text).toContain('rehearse://drill/today');
});

it('an update keeps the ids and raises the sequence, so that it replaces', () => {
  const [first, second] = [
    planToCalendar(input(), english),
    planToCalendar(input({ now: '2026-11-24T10:00:05Z' as Instant }), english),
  ];
  expect(values(second, 'UID')).toEqual(values(first, 'UID'));
  expect(Number(values(second, 'SEQUENCE')[0])).toBeGreaterThan(
    Number(values(first, 'SEQUENCE')[0]),
  );
});

it('takes a name that looks like iCalendar as text, and folds long lines', () => {
  const text = planToCalendar(input(), english);
  expect(unfolded(text).filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
  expect(values(text, 'SUMMARY').at(-1)).toBe('Interview: Acme\\, Inc.\\; MLOps\\nEND:VCALENDAR');
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

it('says what a session holds in the language of the interface', () => {
  const item = { title: 'DVC', kind: 'review' as const, minutes: 3 };
  const items = [...Array.from({ length: 13 }, () => item), { ...item, kind: 'new' as const }];
  const sessions = [{ date: '2026-11-24' as DayKey, items }];
  const saidIn = (locale: string) => {
    const text = planToCalendar(input({ sessions }), wordsIn(locale));
    const lines = values(text, 'DESCRIPTION')[0]?.split('\\n');
    return [values(text, 'SUMMARY')[0], lines?.[0], lines?.at(-1)];
  };
  expect(saidIn('en-GB')).toEqual([
    'Study 42\u00a0min: 13 reviews\\, 1 new',
    '- DVC',
    'and 2 more',
  ]);
  expect(saidIn('de-DE')).toEqual([
    '42\u00a0min lernen: 13 Wiederholungen\\, 1 neu',
    '- DVC',
    'und 2 weitere',
  ]);
});

it('has no alarm when none is wanted', () => {
  expect(planToCalendar(input({ alarmMinutes: null }), english)).not.toContain('VALARM');
});
