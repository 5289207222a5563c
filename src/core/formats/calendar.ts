import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import type { Words } from '../words/index.ts';
import { instantAt, type DayKey, type Instant } from '../day.ts';

export interface CalendarInput {
  readonly plan: { readonly id: string; readonly name: string; readonly interviewAt: Instant };
  readonly sessions: readonly {
    readonly date: DayKey;
    readonly items: readonly {
      readonly title: string;
      readonly kind: 'new' | 'review';
      readonly minutes: number;
    }[];
  }[];
  readonly timeZone: string;
  /** Wall time at which a session begins. */
  readonly startsAt: string;
  /** Null without alarm. */
  readonly alarmMinutes: number | null;
  readonly now: Instant;
}

const minute = 60_000;
const interviewMinutes = 60;
const titlesListed = 12;

/**
 * The plan as an iCalendar file (RFC 5545). A session's UID is made of plan and day, and its SEQUENCE
 * grows with time, so that a later file replaces its events and doubles none.
 */
export function planToCalendar(input: CalendarInput, words: Words): string {
  const { plan, sessions, timeZone, startsAt, alarmMinutes, now } = input;
  const { t } = words;
  const calendar = ical({
    name: t('exports.calendar.name', { plan: plan.name }),
    prodId: { company: 'Rehearse', product: 'Plan', language: words.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3_600,
  });
  const stamp = new Date(Date.parse(now));
  // Seconds since 2020: within the 31 bits of SEQUENCE until 2088.
  const sequence = Math.floor((Date.parse(now) - Date.UTC(2020, 0, 1)) / 1_000);
  const alarms =
    alarmMinutes === null
      ? []
      : [
          {
            type: ICalAlarmType.display,
            triggerBefore: alarmMinutes * 60,
            description: 'Rehearse',
          },
        ];
  const add = (
    key: string,
    start: string,
    minutes: number,
    summary: string,
    lines: readonly string[],
  ) =>
    calendar.createEvent({
      id: `${plan.id}-${key}@rehearse`,
      sequence,
      stamp,
      start: new Date(Date.parse(start)),
      end: new Date(Date.parse(start) + Math.max(1, Math.round(minutes)) * minute),
      summary,
      description: lines.join('\n'),
      url: 'rehearse://drill/today',
      alarms,
    });
  for (const { date, items } of sessions) {
    if (items.length === 0) continue;
    const minutes = items.reduce((total, item) => total + item.minutes, 0);
    const fresh = items.filter(({ kind }) => kind === 'new').length;
    const titles = items.slice(0, titlesListed).map(({ title }) => `- ${title}`);
    const left = items.length - titlesListed;
    const more = left > 0 ? [t('exports.calendar.more', { count: left })] : [];
    const summary = t('exports.calendar.session', {
      time: t('common.minutes', { minutes: words.number(Math.max(1, minutes)) }),
      mix: mixInWords(items.length - fresh, fresh, words),
    });
    add(date, instantAt(date, startsAt, timeZone), minutes, summary, [...titles, ...more]);
  }
  add(
    'interview',
    plan.interviewAt,
    interviewMinutes,
    t('exports.calendar.interview', { plan: plan.name }),
    [],
  );
  return calendar.toString();
}

function mixInWords(reviewed: number, added: number, { t }: Words): string {
  const reviews = t('common.mixReviews', { count: reviewed });
  const fresh = t('common.mixNew', { count: added });
  if (reviewed === 0) return fresh;
  return added === 0 ? reviews : t('exports.calendar.mix', { reviews, fresh });
}
