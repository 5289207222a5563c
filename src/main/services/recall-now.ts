import type { PlanningContext } from './context.ts';
import { currentCourse, forecastOnce } from './course.ts';

/** Expected recall at the interview as things stand, 0..1; null without a plan whose interview is to come. */
export async function expectedRecallNow(context: PlanningContext): Promise<number | null> {
  const current = await currentCourse(context);
  return current && forecastOnce(current.course).mean;
}
