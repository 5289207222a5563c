import { dayOf, instantAt, toInstant, type Instant } from '../day.ts';

/** When people mostly study on a day, as far as is known. */
const usualHour = '18:00';

/**
 * The moment that a day is planned for: the usual hour, or the day's last answer if that came later. The choice
 * among questions that are worth the same turns on minutes; at a moment that moves with the clock, a queue that nobody
 * touched would be another one at every look.
 *
 * @param lastAnswerAt milliseconds since 1970; null before the first answer
 */
export function planningMoment(at: {
  readonly now: Instant;
  readonly interviewAt: Instant;
  readonly lastAnswerAt: number | null;
  readonly timeZone: string;
  readonly dayStartsAtHour: number;
}): Instant {
  const { now, lastAnswerAt, timeZone, dayStartsAtHour } = at;
  const today = dayOf(now, timeZone, dayStartsAtHour);
  const usual = instantAt(today, usualHour, timeZone);
  // An answer from before the clock was set back is still to come, and tells nothing.
  const answer = Math.min(Date.parse(now), lastAnswerAt ?? -Infinity);
  const moment =
    lastAnswerAt === answer && answer > Date.parse(usual) ? toInstant(new Date(answer)) : usual;
  return Date.parse(moment) < Date.parse(at.interviewAt) ? moment : now;
}
