import type { PlanningContext } from './context.ts';
import { courseOf, forecastOnce } from './course.ts';
import { currentPlan } from './planning-input.ts';

/** Expected recall at the interview as things stand, 0..1; null without a plan whose interview is to come. */
export async function expectedRecallNow(context: PlanningContext): Promise<number | null> {
  const plan = currentPlan(context);
  if (!plan) return null;
  if (Date.parse(plan.interviewAt) <= Date.parse(context.now())) return null;
  return forecastOnce(await courseOf(plan, context)).mean;
}
