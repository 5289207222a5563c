import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
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
export function planToCalendar(input: CalendarInput): string {
  const { plan, sessions, timeZone, startsAt, alarmMinutes, now } = input;
  const calendar = ical({
    name: `Rehearse: ${plan.name}`,
    prodId: { company: 'Rehearse', product: 'Plan', language: 'EN' },
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
    const mix = [
      items.length > fresh ? `${items.length - fresh} reviews` : '',
      fresh > 0 ? `${fresh} new` : '',
    ].filter(Boolean);
    const titles = items.slice(0, titlesListed).map(({ title }) => `- ${title}`);
    const more = items.length > titlesListed ? [`and ${items.length - titlesListed} more`] : [];
    const summary = `Study ${Math.max(1, Math.round(minutes))} min: ${mix.join(', ')}`;
    add(date, instantAt(date, startsAt, timeZone), minutes, summary, [...titles, ...more]);
  }
  add('interview', plan.interviewAt, interviewMinutes, `Interview: ${plan.name}`, []);
  return calendar.toString();
}
