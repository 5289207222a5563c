import { TZDate } from '@date-fns/tz';
import { format, parseISO, type Locale } from 'date-fns';
import { de } from 'date-fns/locale/de';
import { enGB } from 'date-fns/locale/en-GB';
import { enUS } from 'date-fns/locale/en-US';
import { languageOf } from './languages.ts';

/** How days and times are written, as patterns of date-fns. */
interface Patterns {
  readonly day: string;
  readonly dayInFull: string;
  readonly dayWithYear: string;
  readonly date: string;
  readonly dateInFull: string;
  readonly month: string;
  readonly monthDay: string;
  readonly weekdayAndDate: string;
}

const patterns = {
  day: 'EEE d MMM',
  dayInFull: 'EEEE d MMMM',
  dayWithYear: 'EEE d MMM yyyy',
  date: 'd MMM yyyy',
  dateInFull: 'd MMMM yyyy',
  month: 'LLL',
  monthDay: 'd MMM',
  weekdayAndDate: 'EEE d',
} as const satisfies Patterns;

const american = {
  day: 'EEE, MMM d',
  dayInFull: 'EEEE, MMMM d',
  dayWithYear: 'EEE, MMM d, yyyy',
  date: 'MMM d, yyyy',
  dateInFull: 'MMMM d, yyyy',
  month: 'LLL',
  monthDay: 'MMM d',
  weekdayAndDate: 'EEE d',
} as const satisfies Patterns;

const german = {
  day: 'EEE, d. MMM',
  dayInFull: 'EEEE, d. MMMM',
  dayWithYear: 'EEE, d. MMM yyyy',
  date: 'd. MMM yyyy',
  dateInFull: 'd. MMMM yyyy',
  month: 'LLL',
  monthDay: 'd. MMM',
  weekdayAndDate: 'EEE d.',
} as const satisfies Patterns;

type DateStyle = keyof Patterns;

/** Dates, numbers and lists as a locale writes them. */
export interface Formats {
  /** A calendar day 'yyyy-MM-dd'. */
  readonly day: (day: string, style?: DateStyle) => string;
  /** The day of an instant (ISO 8601, or milliseconds since 1970) in a zone, without one in the computer's. */
  readonly dayAt: (instant: string | number, timeZone?: string, style?: DateStyle) => string;
  /** 'HH:mm', or with am and pm where the locale has them. */
  readonly timeAt: (instant: string | number, timeZone?: string) => string;
  /** Day and time of an instant. */
  readonly dayAndTimeAt: (instant: string | number, timeZone?: string, style?: DateStyle) => string;
  /** A wall time 'HH:mm' of the record. */
  readonly wallTime: (time: string) => string;
  /** At most so many decimals, none without a number; grouped from five digits on. */
  readonly number: (value: number, decimals?: number) => string;
  /** A share 0..1 as '54 %'. */
  readonly percent: (share: number, decimals?: number) => string;
  /** 'a, b and c'. */
  readonly list: (parts: readonly string[]) => string;
  /** 'Mon' or 'Monday'; 0 is Monday. */
  readonly weekday: (number: number, width?: 'short' | 'full') => string;
  /** The first day of a week; 0 is Monday. */
  readonly firstWeekday: number;
  readonly dateLocale: Locale;
}

/** @param tag BCP 47; patterns of a language, with those of the United States apart */
export function formatsOf(tag: string): Formats {
  const isAmerican = languageOf(tag) === 'en' && new Intl.Locale(tag).region === 'US';
  const isGerman = languageOf(tag) === 'de';
  const locale = isGerman ? de : isAmerican ? enUS : enGB;
  const styles: Patterns = isGerman ? german : isAmerican ? american : patterns;
  const { hourCycle } = new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions();
  const time = hourCycle === 'h12' || hourCycle === 'h11' ? 'h:mm a' : 'HH:mm';
  const write = (date: Date, pattern: string): string => format(date, pattern, { locale });
  const at = (instant: string | number, timeZone?: string): Date => {
    const moment = typeof instant === 'string' ? Date.parse(instant) : instant;
    return timeZone === undefined ? new Date(moment) : new TZDate(moment, timeZone);
  };
  const number = (value: number, decimals = 0): string => numbers(tag, decimals).format(value);
  const lists = new Intl.ListFormat(tag);
  return {
    day: (day, style = 'day') => write(parseISO(day), styles[style]),
    dayAt: (instant, timeZone, style = 'day') => write(at(instant, timeZone), styles[style]),
    timeAt: (instant, timeZone) => write(at(instant, timeZone), time),
    dayAndTimeAt: (instant, timeZone, style = 'day') =>
      write(at(instant, timeZone), `${styles[style]}, ${time}`),
    wallTime: (wallTime) => write(parseISO(`2001-01-01T${wallTime}`), time),
    number,
    percent: (share, decimals) => `${number(share * 100, decimals)}\u00a0%`,
    list: (parts) => lists.format(parts),
    weekday: (weekday, width = 'short') =>
      write(parseISO(`2001-01-0${weekday + 1}`), width === 'short' ? 'EEE' : 'EEEE'),
    firstWeekday: firstWeekdayOf(tag),
    dateLocale: locale,
  };
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Kept, because making one takes far longer than using it. */
function numbers(tag: string, decimals: number): Intl.NumberFormat {
  const key = `${tag} ${decimals}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(tag, {
    maximumFractionDigits: decimals,
    useGrouping: 'min2',
  });
  numberFormats.set(key, made);
  return made;
}

/** Runtimes have it as a method or, before that was agreed on, as a getter; without either a week begins on Monday. */
function firstWeekdayOf(tag: string): number {
  const locale: Intl.Locale & Partial<WeekInfo> = new Intl.Locale(tag);
  const { firstDay = 1 } = locale.getWeekInfo?.() ?? locale.weekInfo ?? {};
  return firstDay - 1;
}

interface WeekInfo {
  /** 1 is Monday, 7 is Sunday. */
  readonly getWeekInfo: () => { readonly firstDay: number };
  readonly weekInfo: { readonly firstDay: number };
}
