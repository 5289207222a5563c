import { assertNever } from '../assert-never.ts';
import type { Instant } from '../day.ts';
import type { Words } from '../words/index.ts';
import type { CountdownStep, Occurrence } from './occurrences.ts';
import type { InterviewNotes } from './settings.ts';
import type { Delivered } from './types.ts';

/** What the words of a reminder are made of. */
export interface Facts {
  readonly planName: string;
  /** What is left of today. */
  readonly minutesDue: number;
  readonly reviewsDue: number;
  readonly newDue: number;
  readonly firstTitle: string;
  readonly answersToday: number;
  readonly interviewAt: Instant;
  /** The interview's. */
  readonly timeZone: string;
  readonly notes: InterviewNotes | null;
  /** Expected recall at the interview, 0..1, when it was best in the last days and now. */
  readonly forecast: { readonly before: number; readonly now: number } | null;
  readonly week: {
    readonly minutesDone: number;
    readonly minutesPlanned: number;
    readonly daysStudied: number;
  };
}

export interface Message {
  readonly title: string;
  readonly body: string;
  /** The occurrence whose words lead; a click does what this one is for. */
  readonly lead: Occurrence;
}

export interface Settled {
  /** Null when none of it has anything to say. */
  readonly message: Message | null;
  /** To be written before the message is shown. */
  readonly claims: readonly Delivered[];
}

/** A fall of less than this is within the forecast's own noise, 0..1. */
const leastFall = 0.05;

/** Makes one message of what is due. What has nothing to say is dealt with in silence: nothing due, no reminder. */
export function settle(due: readonly Occurrence[], facts: Facts | null, words: Words): Settled {
  const spoken = due.flatMap((occurrence) => {
    const said = facts && textsFor(occurrence, facts, words);
    return said ? [{ occurrence, ...said }] : [];
  });
  const shown = new Set(spoken.map(({ occurrence }) => occurrence.id));
  const claims = due.map(({ id }) => ({
    occurrenceId: id,
    outcome: shown.has(id) ? ('shown' as const) : ('nothing-due' as const),
  }));
  const [first] = spoken;
  if (!first) return { message: null, claims };
  // Each speaks once: three study reminders missed in one sleep say the same thing, and a nudge says it too.
  const voices = new Set([voiceOf(first.occurrence)]);
  const { kind, step } = first.occurrence;
  // The days before the interview name today's study themselves; its morning leaves it out.
  if (kind === 'countdown' && step !== 'morning') voices.add('study');
  const asides = spoken.flatMap(({ occurrence, aside }) => {
    const voice = voiceOf(occurrence);
    if (voices.has(voice)) return [];
    voices.add(voice);
    return [aside];
  });
  const { title, body, occurrence } = first;
  return { message: { title, body: [body, ...asides].join('\n'), lead: occurrence }, claims };
}

const voiceOf = ({ kind }: Occurrence): string => (kind === 'nudge' ? 'study' : kind);

interface Texts {
  readonly title: string;
  readonly body: string;
  /** As one line under another message. */
  readonly aside: string;
}

function textsFor({ kind, step }: Occurrence, facts: Facts, words: Words): Texts | null {
  const { t } = words;
  const titled = { minutes: minutes(facts.minutesDue, words), plan: facts.planName };
  switch (kind) {
    case 'study':
      return studyTexts(facts, t('reminders.study.title', titled), words);
    case 'nudge':
      return facts.answersToday > 0
        ? null
        : studyTexts(facts, t('reminders.study.notStarted', titled), words);
    case 'countdown':
      return step && countdownTexts(step, facts, words);
    case 'danger':
      return dangerTexts(facts, words);
    case 'week':
      return weekTexts(facts, words);
    default:
      return assertNever(kind);
  }
}

function studyTexts(facts: Facts, title: string, words: Words): Texts | null {
  if (facts.reviewsDue + facts.newDue === 0) return null;
  const { t } = words;
  const first = { mix: mixOf(facts, words), title: facts.firstTitle };
  const aside = { ...first, minutes: minutes(facts.minutesDue, words) };
  return {
    title,
    body: t('reminders.study.body', first),
    aside: t('reminders.study.aside', aside),
  };
}

function countdownTexts(step: CountdownStep, facts: Facts, words: Words): Texts {
  const { planName, interviewAt, timeZone, notes } = facts;
  const { t } = words;
  const when = words.dayAndTimeAt(interviewAt, timeZone);
  const titled = { plan: planName, time: words.timeAt(interviewAt, timeZone) };
  const dueToday = { minutes: minutes(facts.minutesDue, words), mix: mixOf(facts, words) };
  const left = facts.reviewsDue + facts.newDue;
  const today = left > 0 ? t('reminders.countdown.today', dueToday) : '';
  const noted = (key: keyof InterviewNotes): string => {
    const note = notes?.[key].trim() ?? '';
    return note === '' ? '' : t(`reminders.countdown.${key}`, { note });
  };
  const [where, bring, leave] = [noted('where'), noted('bring'), noted('leave')];
  switch (step) {
    case 'week':
      return withAside(t('reminders.countdown.week', { plan: planName }), [when, today]);
    case 'three-days':
      return withAside(t('reminders.countdown.threeDays', { plan: planName }), [when, today]);
    case 'evening':
      return withAside(t('reminders.countdown.evening', titled), [where, bring, leave, today]);
    case 'morning':
      return withAside(t('reminders.countdown.morning', titled), [leave, where, bring]);
    default:
      return assertNever(step);
  }
}

const withAside = (title: string, lines: readonly string[]): Texts => ({
  title,
  body: lines.filter(Boolean).join('\n'),
  aside: title,
});

function dangerTexts(facts: Facts, { t, percent }: Words): Texts | null {
  const { forecast, planName, minutesDue } = facts;
  if (!forecast || forecast.before - forecast.now < leastFall) return null;
  const [before, now] = [percent(forecast.before), percent(forecast.now)];
  return {
    title: t('reminders.danger.title', { plan: planName, now }),
    body:
      minutesDue > 0
        ? t('reminders.danger.hold', { before, count: whole(minutesDue) })
        : t('reminders.danger.body', { before }),
    aside: t('reminders.danger.aside', { before, now }),
  };
}

function weekTexts({ week, planName, forecast }: Facts, words: Words): Texts | null {
  if (week.minutesPlanned === 0 && week.minutesDone === 0) return null;
  const { t, number, percent } = words;
  const done = t('reminders.week.done', {
    done: number(Math.round(week.minutesDone)),
    count: whole(week.minutesPlanned),
  });
  const studied = t('reminders.week.studied', { count: week.daysStudied });
  return {
    title: t('reminders.week.title', { plan: planName, done }),
    body: forecast ? t('reminders.week.recall', { studied, now: percent(forecast.now) }) : studied,
    aside: t('reminders.week.aside', { done, count: week.daysStudied }),
  };
}

/** Minutes as they are said: none is said as one. */
const whole = (number: number): number => Math.max(1, Math.round(number));

const minutes = (number: number, { t }: Words): string =>
  t('reminders.minutes', { count: whole(number) });

function mixOf({ reviewsDue, newDue }: Facts, { t }: Words): string {
  const reviews = t('common.mixReviews', { count: reviewsDue });
  const fresh = t('common.mixNew', { count: newDue });
  if (newDue === 0) return reviews;
  return reviewsDue === 0 ? fresh : t('reminders.mix', { reviews, fresh });
}
