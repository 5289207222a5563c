import { dayOf, type DayKey } from '../../core/day.ts';
import type { Plan } from '../../core/study/plan.ts';
import type { StudyContext } from './context.ts';
import { questionsOf } from './planning-input.ts';

/** A plan's interview that is still to come. */
interface ComingInterview {
  readonly planId: string;
  readonly name: string;
  /** The person's day that holds it. */
  readonly day: DayKey;
}

/** The interviews still to come, the next first: they share the days up to the last of them. */
export function comingInterviews({
  store,
  now,
  timeZone,
}: StudyContext): readonly ComingInterview[] {
  const { plans, settings } = store.state;
  return Object.values(plans)
    .filter(({ interviewAt }) => Date.parse(interviewAt) > Date.parse(now()))
    .sort((a, b) => Date.parse(a.interviewAt) - Date.parse(b.interviewAt))
    .map(({ id, name, interviewAt }) => ({
      planId: id,
      name,
      day: dayOf(interviewAt, timeZone(), settings.dayStartsAtHour),
    }));
}

/** For a question that the plan itself doesn't ask, the name of the coming interview that does; else null. */
export function otherAskers(
  plan: Plan,
  context: StudyContext,
): (questionId: string) => string | null {
  const { plans } = context.store.state;
  const idsOf = (other: Plan) => questionsOf(other, context).map(({ question }) => question.id);
  const own = new Set(idsOf(plan));
  const names = new Map<string, string>();
  for (const { planId, name } of comingInterviews(context)) {
    const other = plans[planId];
    if (!other || planId === plan.id) continue;
    for (const id of idsOf(other)) if (!own.has(id) && !names.has(id)) names.set(id, name);
  }
  return (questionId) => names.get(questionId) ?? null;
}
