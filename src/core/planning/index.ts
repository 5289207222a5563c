import { memoriesOf, planAheadFromMemories, planDayFromMemories } from './plan-day.ts';
import type { DayPlan, PlanningInput } from './types.ts';

export type { DayPlan, PlannedItem, PlanningInput } from './types.ts';

/** Today's items, best first, within what is left of the budget; none once the interview is over. */
export function planDay(input: PlanningInput): DayPlan {
  return planDayFromMemories({ ...input, memories: memoriesOf(input.reviews, input.timeZone) });
}

/** Today to the interview day. */
export function planAhead(input: PlanningInput): readonly DayPlan[] {
  return planAheadFromMemories({ ...input, memories: memoriesOf(input.reviews, input.timeZone) });
}
