import { assertNever } from '../assert-never.ts';
import type { Occurrence } from './occurrences.ts';
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
  /** 'Tue 8 Dec, 14:00', in the interview's zone. */
  readonly interviewWhen: string;
  readonly interviewTime: string;
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
export function settle(due: readonly Occurrence[], facts: Facts | null): Settled {
  const spoken = due.flatMap((occurrence) => {
    const words = facts && wordsFor(occurrence, facts);
    return words ? [{ occurrence, ...words }] : [];
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

interface Words {
  readonly title: string;
  readonly body: string;
  /** As one line under another message. */
  readonly aside: string;
}

function wordsFor({ kind, step }: Occurrence, facts: Facts): Words | null {
  switch (kind) {
    case 'study':
      return studyWords(facts, `${minutes(facts.minutesDue)} for ${facts.planName}`);
    case 'nudge':
      return facts.answersToday > 0
        ? null
        : studyWords(facts, `Not started yet: ${minutes(facts.minutesDue)} for ${facts.planName}`);
    case 'countdown':
      return step && countdownWords(step, facts);
    case 'danger':
      return dangerWords(facts);
    case 'week':
      return weekWords(facts);
    default:
      return assertNever(kind);
  }
}

function studyWords(facts: Facts, title: string): Words | null {
  if (facts.reviewsDue + facts.newDue === 0) return null;
  const body = `${mixOf(facts)}: ${facts.firstTitle}`;
  return { title, body, aside: `Due today: ${minutes(facts.minutesDue)}, ${body}` };
}

function countdownWords(step: NonNullable<Occurrence['step']>, facts: Facts): Words {
  const { planName, interviewWhen, interviewTime, notes } = facts;
  const left = facts.reviewsDue + facts.newDue;
  const today = left > 0 ? `Today: ${minutes(facts.minutesDue)}, ${mixOf(facts)}.` : '';
  const lines = (...all: readonly string[]): string => all.filter(Boolean).join('\n');
  const where = notes?.where.trim() ? `Where: ${notes.where.trim()}` : '';
  const bring = notes?.bring.trim() ? `Bring: ${notes.bring.trim()}` : '';
  const leave = notes?.leave.trim() ? `Leave: ${notes.leave.trim()}` : '';
  switch (step) {
    case 'week':
      return withAside(`A week until ${planName}`, lines(interviewWhen, today));
    case 'three-days':
      return withAside(`Three days until ${planName}`, lines(interviewWhen, today));
    case 'evening':
      return withAside(
        `Tomorrow at ${interviewTime}: ${planName}`,
        lines(where, bring, leave, today),
      );
    case 'morning':
      return withAside(`Today at ${interviewTime}: ${planName}`, lines(leave, where, bring));
    default:
      return assertNever(step);
  }
}

const withAside = (title: string, body: string): Words => ({ title, body, aside: title });

function dangerWords({ forecast, planName, minutesDue }: Facts): Words | null {
  if (!forecast || forecast.before - forecast.now < leastFall) return null;
  const title = `The forecast for ${planName} fell to ${percent(forecast.now)}`;
  const body = `It was ${percent(forecast.before)}. ${minutesDue > 0 ? `${minutes(minutesDue)} today hold it there; ` : ''}the plan shows what wins it back.`;
  return {
    title,
    body,
    aside: `The forecast fell from ${percent(forecast.before)} to ${percent(forecast.now)}`,
  };
}

function weekWords({ week, planName, forecast }: Facts): Words | null {
  if (week.minutesPlanned === 0 && week.minutesDone === 0) return null;
  const done = `${Math.round(week.minutesDone)} of ${minutes(week.minutesPlanned)}`;
  const days = `${week.daysStudied} ${week.daysStudied === 1 ? 'day' : 'days'}`;
  const recall = forecast ? ` Expected recall at the interview: ${percent(forecast.now)}.` : '';
  return {
    title: `Your week for ${planName}: ${done}`,
    body: `You studied on ${days}.${recall}`,
    aside: `This week: ${done} on ${days}`,
  };
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function minutes(number: number): string {
  const whole = Math.max(1, Math.round(number));
  return `${whole} ${whole === 1 ? 'minute' : 'minutes'}`;
}

function mixOf({ reviewsDue, newDue }: Facts): string {
  const reviews = reviewsDue > 0 ? `${reviewsDue} ${reviewsDue === 1 ? 'review' : 'reviews'}` : '';
  return [reviews, newDue > 0 ? `${newDue} new` : ''].filter(Boolean).join(', ');
}
