import { dayOf, instantAt, toInstant, type Instant } from '../day.ts';

/** When people mostly study on a day, as far as is known before they have begun. */
const usualHour = '18:00';

/**
 * The moment that a day is planned for: that of the day's last answer, before the first one the usual hour. The choice
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
  // An answer from before the clock was set back is still to come, and tells nothing.
  if (lastAnswerAt !== null && lastAnswerAt <= Date.parse(now)) {
    const answer = toInstant(new Date(lastAnswerAt));
    if (dayOf(answer, timeZone, dayStartsAtHour) === today) return answer;
  }
  const usual = instantAt(today, usualHour, timeZone);
  return Date.parse(usual) < Date.parse(at.interviewAt) ? usual : now;
}
