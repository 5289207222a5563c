import { formats } from '../../../app/words.ts';

/** 0 for Monday to 6 for Sunday, from the first day of the locale's week on. */
export const weekdaysInOrder = (): readonly number[] =>
  Array.from({ length: 7 }, (_, place) => (formats().firstWeekday + place) % 7);
