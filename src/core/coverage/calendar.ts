import { addDays, daysBetween, weekdayOf, type DayKey } from '../day.ts';
import { minutesOn } from '../planning/calendar.ts';

/** What was done on a day. */
export interface StudyDay {
  readonly seconds: number;
  readonly answers: number;
}

export interface CalendarDay {
  readonly date: DayKey;
  readonly minutes: number;
  readonly answers: number;
}

const fewestWeeks = 12;
const mostWeeks = 53;

/**
 * Whole weeks up to today: as many as there was study in, twelve at least and a year at most.
 * @param firstWeekday on which a week begins, 0 for Monday to 6 for Sunday
 * @param from begins with this day instead
 */
export function studyCalendar(
  days: Readonly<Record<string, StudyDay>>,
  today: DayKey,
  firstWeekday: number,
  from: DayKey | null = null,
): readonly CalendarDay[] {
  const begin = from ?? beginOf(days, today, firstWeekday);
  return Array.from({ length: daysBetween(begin, today) + 1 }, (_, offset) => {
    const date = addDays(begin, offset);
    const { seconds, answers } = days[date] ?? { seconds: 0, answers: 0 };
    return { date, minutes: seconds / 60, answers };
  });
}

function beginOf(
  days: Readonly<Record<string, StudyDay>>,
  today: DayKey,
  firstWeekday: number,
): DayKey {
  const first = Object.keys(days).sort()[0] as DayKey | undefined;
  const start = startOfWeek(today, firstWeekday);
  const weeksSince = first ? Math.ceil(Math.max(0, daysBetween(first, start)) / 7) + 1 : 1;
  const weeks = Math.min(mostWeeks, Math.max(fewestWeeks, weeksSince));
  return addDays(start, -7 * (weeks - 1));
}

export interface Week {
  readonly minutesDone: number;
  /** Of the days from the plan's first to the interview, as far as they are in the week. */
  readonly minutesPlanned: number;
}

/** The day on which a day's week began. */
const startOfWeek = (day: DayKey, firstWeekday: number): DayKey =>
  addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));

/**
 * Study and planned minutes of today's week.
 * @param firstWeekday on which it began, 0 for Monday to 6 for Sunday
 */
export function weekOf(
  today: DayKey,
  days: Readonly<Record<string, StudyDay>>,
  plan: {
    readonly from: DayKey;
    readonly to: DayKey;
    readonly minutesByWeekday: readonly number[];
    readonly exceptions: Readonly<Record<string, number>>;
  } | null,
  firstWeekday: number,
): Week {
  const start = startOfWeek(today, firstWeekday);
  const week = Array.from({ length: 7 }, (_, offset) => addDays(start, offset));
  const isPlanned = (day: DayKey): boolean => plan !== null && day >= plan.from && day <= plan.to;
  return {
    minutesDone: week.reduce((sum, day) => sum + (days[day]?.seconds ?? 0) / 60, 0),
    minutesPlanned: week.reduce(
      (sum, day) =>
        sum +
        (plan && isPlanned(day)
          ? minutesOn(day, { ...plan, now: '', interviewAt: '', timeZone: '' })
          : 0),
      0,
    ),
  };
}
