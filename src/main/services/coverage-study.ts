import type { Output } from '../../core/contract/calls.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import { weekOf } from '../../core/coverage/calendar.ts';
import { dayOf, daysBetween, type DayKey } from '../../core/day.ts';
import { ok } from '../../core/result.ts';
import type { Plan } from '../../core/study/plan.ts';
import type { PlanningContext } from './context.ts';
import type { Measures } from './coverage-measures.ts';
import { currentPlan, isToCome } from './planning-input.ts';

type Study = Output<'coverage.study'>;

/** Days with answers; before them the line says little of the interview. */
const measuredDaysShown = 120;

/** @param firstWeekday of the person's weeks, 0 for Monday to 6 for Sunday */
export async function studySoFar(
  firstWeekday: number,
  measures: Measures,
  context: PlanningContext,
): Promise<CallResult<Study>> {
  const { store, today } = context;
  const plan = currentPlan(context);
  const interview = plan ? interviewOf(plan, context) : null;
  return ok({
    today: today(),
    interview,
    week: weekOf(
      today(),
      store.state.days,
      plan && interview ? weekPlan(plan, interview.day, context) : null,
      firstWeekday,
    ),
    measured: plan && interview ? await measuredDays(plan, interview, measures, context) : [],
  });
}

function interviewOf(plan: Plan, context: PlanningContext): NonNullable<Study['interview']> {
  const { timeZone, store, today } = context;
  const day = dayOf(plan.interviewAt, timeZone(), store.state.settings.dayStartsAtHour);
  const daysLeft = Math.max(0, daysBetween(today(), day));
  return { planName: plan.name, day, daysLeft, isOver: !isToCome(plan, context) };
}

const weekPlan = (plan: Plan, to: DayKey, { timeZone, store }: PlanningContext) => ({
  from: dayOf(plan.createdAt, timeZone(), store.state.settings.dayStartsAtHour),
  to,
  minutesByWeekday: plan.minutesByWeekday,
  exceptions: plan.exceptions,
});

/** Up to today, or to the interview where that was before: where nothing was answered, readiness stays. */
async function measuredDays(
  plan: Plan,
  { day }: NonNullable<Study['interview']>,
  measures: Measures,
  { today }: PlanningContext,
): Promise<Study['measured']> {
  const days = (await measures.measured(plan)).slice(-measuredDaysShown);
  const last = days.at(-1);
  const until = today() < day ? today() : day;
  if (!last || last.date >= until) return [...days];
  return [...days, { date: until, recall: last.recall }];
}
