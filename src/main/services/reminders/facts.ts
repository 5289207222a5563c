import { addDays, weekdayOf } from '../../../core/day.ts';
import { minutesOn } from '../../../core/planning/calendar.ts';
import { setCourse } from '../../../core/planning/course.ts';
import { forecastOf } from '../../../core/planning/forecast.ts';
import { planDayFromHistories } from '../../../core/planning/plan.ts';
import type { HistoryPlanningInput } from '../../../core/planning/types.ts';
import type { Occurrence } from '../../../core/reminders/occurrences.ts';
import type { Facts } from '../../../core/reminders/words.ts';
import type { Plan } from '../../../core/study/plan.ts';
import type { PlanningContext } from '../context.ts';
import { currentPlan, planningInput } from '../planning-input.ts';

/** The best forecast of so many days back is what a fall is measured from. */
const daysRemembered = 7;

/** What the words of the due reminders are made of; null without a plan. */
export async function gatherFacts(
  due: readonly Occurrence[],
  context: PlanningContext,
): Promise<Facts | null> {
  const plan = currentPlan(context);
  if (!plan) return null;
  const { store, today, library } = context;
  const input = await planningInput(plan, context);
  const { items } = planDayFromHistories(input);
  const reviews = items.filter(({ kind }) => kind === 'review').length;
  // The forecast is the planner's longest work: only for those who speak of it.
  const needsForecast = due.some(({ kind }) => kind === 'danger' || kind === 'week');
  return {
    planName: plan.name,
    minutesDue: items.reduce((total, item) => total + item.minutes, 0),
    reviewsDue: reviews,
    newDue: items.length - reviews,
    firstTitle: library().questions.get(items[0]?.questionId ?? '')?.title ?? '',
    answersToday: store.state.days[today()]?.answers ?? 0,
    interviewAt: plan.interviewAt,
    timeZone: plan.timeZone,
    notes: store.state.settings.reminders.interviewNotes[plan.id] ?? null,
    forecast: needsForecast ? fallOf(plan, input, context) : null,
    week: weekOf(input, context),
  };
}

function fallOf(
  plan: Plan,
  input: HistoryPlanningInput,
  context: PlanningContext,
): Facts['forecast'] {
  if (Date.parse(plan.interviewAt) <= Date.parse(input.now)) return null;
  const oldest = addDays(context.today(), -daysRemembered);
  const noted = Object.entries(context.store.state.forecasts[plan.id] ?? {})
    .filter(([day]) => day >= oldest)
    .map(([, { mean }]) => mean);
  const now = forecastOf(setCourse(input)).mean;
  return { before: Math.max(now, ...noted), now };
}

/** This week, Monday to today. */
function weekOf(input: HistoryPlanningInput, { today, store }: PlanningContext): Facts['week'] {
  const day = today();
  const days = Array.from({ length: weekdayOf(day) + 1 }, (_, back) => addDays(day, -back));
  const studied = days.map((each) => store.state.days[each]?.seconds ?? 0);
  return {
    minutesDone: studied.reduce((total, seconds) => total + seconds, 0) / 60,
    minutesPlanned: days.reduce((total, each) => total + minutesOn(each, input), 0),
    daysStudied: studied.filter((seconds) => seconds > 0).length,
  };
}
