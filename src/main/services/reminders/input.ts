import type { DayKey, Instant } from '../../../core/day.ts';
import type { SurveyInput } from '../../../core/reminders/survey.ts';
import type { Context } from '../context.ts';
import { currentPlan } from '../planning-input.ts';

/** What is known only while the program runs. */
interface Running {
  readonly busyUntil: Instant | null;
  readonly awakeAt: Instant | null;
}

/** All that decides what to show when, now. */
export function surveyInput(context: Context, running: Running): SurveyInput {
  const { store, now, timeZone } = context;
  const { settings, reminders } = store.state;
  const plan = currentPlan(context);
  const { delivered, snoozes, pause, lastShownAt } = reminders;
  return {
    now: now(),
    timeZone: timeZone(),
    dayStartsAtHour: settings.dayStartsAtHour,
    settings: settings.reminders,
    interview: plan && { planId: plan.id, at: plan.interviewAt, plannedSince: plan.createdAt },
    daysOff: plan ? daysOff(plan.exceptions) : [],
    delivered,
    snoozes,
    pause,
    lastShownAt,
    busyUntil: settings.reminders.notInDrill ? running.busyUntil : null,
    awakeAt: running.awakeAt,
  };
}

const daysOff = (exceptions: Readonly<Record<string, number>>): readonly DayKey[] =>
  Object.entries(exceptions)
    .filter(([, minutes]) => minutes === 0)
    // The plan's schema has checked its keys.
    .map(([day]) => day as DayKey);
