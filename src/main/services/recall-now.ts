import { isOver } from '../../core/planning/calendar.ts';
import { setCourse } from '../../core/planning/course.ts';
import { forecastOf } from '../../core/planning/forecast.ts';
import type { PlanningContext } from './context.ts';
import { currentPlan, planningInput } from './planning-input.ts';

/** Expected recall at the interview as things stand, 0..1; null without a plan whose interview is to come. */
export async function expectedRecallNow(context: PlanningContext): Promise<number | null> {
  const plan = currentPlan(context);
  if (!plan) return null;
  // At the same clock before and after a drill: what it brought isn't mixed with a day planned for another hour.
  const input = { ...(await planningInput(plan, context)), now: context.now() };
  return isOver(input) ? null : forecastOf(setCourse(input)).mean;
}
