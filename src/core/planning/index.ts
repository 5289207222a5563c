import { dayOf, type DayKey } from '../day.ts';
import { Histories } from '../memory/learners/history.ts';
import { forecastFromHistories } from './forecast.ts';
import { planAheadFromHistories, planDayFromHistories } from './plan.ts';
import type { DayPlan, Forecast, HistoryPlanningInput, PlanningInput } from './types.ts';

export type { DayPlan, Forecast, PlannedItem, PlanningInput } from './types.ts';

/** Today's items, best first, within what is left of the budget; none once the interview is over. */
export function planDay(input: PlanningInput): DayPlan {
  return planDayFromHistories(withHistories(input));
}

/** Today to the interview day. */
export function planAhead(input: PlanningInput): readonly DayPlan[] {
  return planAheadFromHistories(withHistories(input));
}

/** Weighted recall at the interview if the plan is followed, 0..1. */
export function forecast(input: PlanningInput): Forecast {
  return forecastFromHistories(withHistories(input));
}

function withHistories({ reviews, ...input }: PlanningInput): HistoryPlanningInput {
  // Days begin on quarters of an hour in every zone, and reading a zone's clock is slow: once for each quarter.
  const days = new Map<number, DayKey>();
  const dayAt = (at: number): DayKey => {
    const quarter = Math.floor(at / millisecondsPerQuarter);
    const known = days.get(quarter) ?? dayOf(new Date(at).toISOString(), input.timeZone, 0);
    days.set(quarter, known);
    return known;
  };
  const histories = new Histories(
    reviews.map(({ questionId, at, grade }) => {
      const moment = Date.parse(at);
      return { questionId, at: moment, on: dayAt(moment), grade };
    }),
  );
  return { ...input, histories };
}

const millisecondsPerQuarter = 900_000;
