import { format, parseISO } from 'date-fns';
import { TZDate } from '@date-fns/tz';

/** 'Tue 8 Dec 2026, 14:00' in a zone. */
export const inWords = (instant: string, timeZone: string): string =>
  format(new TZDate(Date.parse(instant), timeZone), 'EEE d MMM yyyy, HH:mm');

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** '4 min', with a decimal where a short time needs one. */
export const minutesInWords = (minutes: number): string =>
  `${minutes < 10 ? Math.round(minutes * 10) / 10 : Math.round(minutes)} min`;

const minutesTold = 120;

/** '45 min', and from two hours on 'about 9 hours'. */
export const timeInWords = (minutes: number): string =>
  minutes < minutesTold ? minutesInWords(minutes) : `about ${Math.round(minutes / 60)} hours`;

export const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

export const daysLeftInWords = (days: number): string =>
  days === 0 ? 'today is the day' : count(days, 'day left', 'days left');

/** 'Thu 26 Nov'. */
export const dayInWords = (day: string): string => format(parseISO(day), 'EEE d MMM');

/** 'Thursday 26 November'. */
export const dayInFull = (day: string): string => format(parseISO(day), 'EEEE d MMMM');

/** 'a', 'a and b', 'a, b and c'. */
export const listed = (words: readonly string[]): string =>
  new Intl.ListFormat('en-GB').format(words);

/** '5 new and 2 reviews'; empty for neither. */
export function mixInWords(items: readonly { readonly kind: 'new' | 'review' }[]): string {
  const fresh = items.filter(({ kind }) => kind === 'new').length;
  const reviews = items.length - fresh;
  return listed([
    ...(fresh > 0 ? [`${fresh} new`] : []),
    ...(reviews > 0 ? [count(reviews, 'review', 'reviews')] : []),
  ]);
}

/** Why an item is in the plan: 'recall on the day 54 % → 81 % for 2 min'. */
export const reasonInWords = (item: {
  readonly recallBefore: number;
  readonly recallAfter: number;
  readonly minutes: number;
}): string =>
  `recall on the day ${percent(item.recallBefore)} → ${percent(item.recallAfter)} for ${minutesInWords(item.minutes)}`;

export const minutesOf = (items: readonly { readonly minutes: number }[]): number =>
  items.reduce((total, { minutes }) => total + minutes, 0);

/** A share as a number of percent with one decimal, as tables and files have it. */
export const inPercent = (share: number): number => Math.round(share * 1000) / 10;

/** 'system design' for the kind `system-design`. */
export const kindInWords = (kind: string): string => kind.replaceAll('-', ' ');

/** 'System design' of 'system-design'. */
export const nameInWords = (id: string): string => {
  const words = kindInWords(id);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
