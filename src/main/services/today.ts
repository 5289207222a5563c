import type { Output } from '../../core/contract/calls.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import { dayKeySchema, dayOf, daysBetween } from '../../core/day.ts';
import { explainLeftOut } from '../../core/planning/left-out.ts';
import { daysOf, planDayFromHistories } from '../../core/planning/plan.ts';
import { minutesInTime } from '../../core/planning/calendar.ts';
import type { DayPlan } from '../../core/planning/types.ts';
import { ok } from '../../core/result.ts';
import type { PlanningContext, StudyContext } from './context.ts';
import { courseOf } from './course.ts';
import { currentPlan, planningInput } from './planning-input.ts';
import { otherAskers } from './shared-minutes.ts';

const daysShown = 14;

export async function todayPlan(context: PlanningContext): Promise<DayPlan | null> {
  const plan = currentPlan(context);
  if (!plan) return null;
  if (Date.parse(plan.interviewAt) <= Date.parse(context.now()))
    return planDayFromHistories(await planningInput(plan, context));
  return daysOf(await courseOf(plan, context))[0] ?? null;
}

export function todayService(context: PlanningContext) {
  return {
    get: async (): Promise<CallResult<Output<'today.get'>>> => {
      const plan = currentPlan(context);
      if (!plan) return ok(null);
      const interviewIsOver = Date.parse(context.now()) >= Date.parse(plan.interviewAt);
      const course = interviewIsOver ? null : await courseOf(plan, context);
      const today = context.today();
      const day = context.store.state.days[today];
      const interviewDay = dayOf(
        plan.interviewAt,
        context.timeZone(),
        context.store.state.settings.dayStartsAtHour,
      );
      const otherAsker = otherAskers(plan, context);
      const ahead = course ? daysOf(course) : [];
      return ok({
        date: today,
        budget: ahead[0]?.budget ?? 0,
        minutesDone: (day?.seconds ?? 0) / 60,
        answersToday: day?.answers ?? 0,
        daysLeft: Math.max(0, daysBetween(today, interviewDay)),
        interviewIsOver,
        items: (ahead[0]?.items ?? []).map((item) => ({
          ...item,
          ...titlesOf(item.questionId, context),
          onlyFor: otherAsker(item.questionId),
        })),
        leftOut: course ? explainLeftOut(course).length : 0,
        ahead: ahead.slice(0, daysShown).map(summary),
      });
    },
  };
}

export function titlesOf(questionId: string, { library }: Pick<StudyContext, 'library'>) {
  const { packs, questions } = library();
  const question = questions.get(questionId);
  const topic = packs
    .find(({ id }) => id === question?.packId)
    ?.topics.find(({ id }) => id === question?.topic);
  return { title: question?.title ?? questionId, topicTitle: topic?.title ?? '' };
}

const summary = (plan: DayPlan) => ({
  date: dayKeySchema.parse(plan.date),
  budget: minutesInTime(plan),
  minutes: plan.items.reduce((total, item) => total + item.minutes, 0),
  new: plan.items.filter(({ kind }) => kind === 'new').length,
  reviews: plan.items.filter(({ kind }) => kind === 'review').length,
});
