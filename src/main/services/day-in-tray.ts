import { dayOf, daysBetween } from '../../core/day.ts';
import type { PlanningContext } from './context.ts';
import { currentPlan } from './planning-input.ts';
import { todayPlan } from './today.ts';
import type { DayInTray } from '../desktop/tray.ts';

/** Today in numbers: what was done, what there was to do, how long it is to the interview. */
export async function dayInTray(context: PlanningContext): Promise<DayInTray> {
  const plan = currentPlan(context);
  if (!plan) return { minutesDone: 0, minutesPlanned: 0, daysLeft: null };
  const left = ((await todayPlan(context))?.items ?? []).reduce(
    (total, item) => total + item.minutes,
    0,
  );
  const minutesDone = (context.store.state.days[context.today()]?.seconds ?? 0) / 60;
  const { dayStartsAtHour } = context.store.state.settings;
  const interviewDay = dayOf(plan.interviewAt, context.timeZone(), dayStartsAtHour);
  return {
    minutesDone,
    minutesPlanned: minutesDone + left,
    daysLeft: Math.max(0, daysBetween(context.today(), interviewDay)),
  };
}
