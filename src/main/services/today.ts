import type { Output } from '../../core/contract/calls.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import { dayKeySchema, dayOf, daysBetween } from '../../core/day.ts';
import { setCourse } from '../../core/planning/course.ts';
import { explainLeftOut } from '../../core/planning/left-out.ts';
import { daysOf, planDayFromHistories } from '../../core/planning/plan.ts';
import type { DayPlan } from '../../core/planning/types.ts';
import { ok } from '../../core/result.ts';
import type { PlanningContext, StudyContext } from './context.ts';
import { currentPlan, planningInput } from './planning-input.ts';
import { otherAskers } from './shared-minutes.ts';

const daysShown = 14;

export async function todayPlan(context: PlanningContext): Promise<DayPlan | null> {
  const plan = currentPlan(context);
  return plan ? planDayFromHistories(await planningInput(plan, context)) : null;
}

export function todayService(context: PlanningContext) {
  return {
    get: async (): Promise<CallResult<Output<'today.get'>>> => {
      const plan = currentPlan(context);
      if (!plan) return ok(null);
      const input = await planningInput(plan, context);
      const today = context.today();
      const day = context.store.state.days[today];
      const interviewDay = dayOf(plan.interviewAt, input.timeZone, input.dayStartsAtHour ?? 0);
      const interviewIsOver = Date.parse(input.now) >= Date.parse(plan.interviewAt);
      const course = interviewIsOver ? null : setCourse(input);
      const otherAsker = otherAskers(plan, context);
      const ahead = course ? daysOf(course) : [];
      return ok({
        date: today,
        budget: ahead[0]?.budget ?? 0,
        minutesDone: input.minutesUsedToday ?? 0,
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
  budget: plan.budget,
  minutes: plan.items.reduce((total, item) => total + item.minutes, 0),
  new: plan.items.filter(({ kind }) => kind === 'new').length,
  reviews: plan.items.filter(({ kind }) => kind === 'review').length,
});
