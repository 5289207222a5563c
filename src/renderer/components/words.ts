import { format } from 'date-fns';
import { TZDate } from '@date-fns/tz';

/** 'Tue 8 Dec 2026, 14:00' in a zone. */
export const inWords = (instant: string, timeZone: string): string =>
  format(new TZDate(Date.parse(instant), timeZone), 'EEE d MMM yyyy, HH:mm');

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** '4 min', with a decimal where a short time needs one. */
export const minutesInWords = (minutes: number): string =>
  `${minutes < 10 ? Math.round(minutes * 10) / 10 : Math.round(minutes)} min`;

export const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

export const daysLeftInWords = (days: number): string =>
  days === 0 ? 'today is the day' : count(days, 'day left', 'days left');
