import { questionsOfTopic } from '../../core/content/library.ts';
import type { Question } from '../../core/content/schema.ts';
import type { Output } from '../../core/contract/calls.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import { dayKeySchema, dayOf, daysBetween } from '../../core/day.ts';
import { planAheadFromMemories, planDayFromMemories } from '../../core/planning/plan-day.ts';
import type { DayPlan, MemoryPlanningInput } from '../../core/planning/types.ts';
import { ok } from '../../core/result.ts';
import type { Plan } from '../../core/study/plan.ts';
import type { Context } from './context.ts';

const daysShown = 14;

/** The plan that is current, if there is one. */
export function currentPlan({ store }: Context): Plan | null {
  const { currentPlanId, plans } = store.state;
  return currentPlanId === null ? null : (plans[currentPlanId] ?? null);
}

/** The questions of a plan's topics with the weight of their topic, in the packs' order. */
export function questionsOf(
  plan: Plan,
  context: Context,
): readonly { readonly question: Question; readonly weight: number }[] {
  const library = context.library();
  return library.packs.flatMap((pack) =>
    pack.topics.flatMap(({ id }) => {
      const chosen = plan.topics.find(
        ({ packId, topicId }) => packId === pack.id && topicId === id,
      );
      if (!chosen) return [];
      return questionsOfTopic(library, pack.id, id).map((question) => ({
        question,
        weight: chosen.weight,
      }));
    }),
  );
}

/** What the planner is asked for a plan, now. */
function planningInput(plan: Plan, context: Context): MemoryPlanningInput {
  const { store, now, timeZone, today } = context;
  const largestBudget = Math.max(...plan.minutesByWeekday, ...Object.values(plan.exceptions), 1);
  const secondsToday = store.state.days[today()]?.seconds ?? 0;
  return {
    now: now(),
    interviewAt: plan.interviewAt,
    timeZone: timeZone(),
    dayStartsAtHour: store.state.settings.dayStartsAtHour,
    minutesByWeekday: plan.minutesByWeekday,
    exceptions: plan.exceptions,
    minutesUsedToday: secondsToday / 60,
    memories: store.state.memories,
    questions: questionsOf(plan, context).map(({ question, weight }) => ({
      id: question.id,
      topic: `${question.packId}/${question.topic}`,
      weight,
      ...studyMinutes(question, largestBudget),
      prerequisites: question.prerequisites,
    })),
  };
}

/**
 * Expected minutes on a card. Learning takes a read on top of the answer; a long design answer is
 * walked through rather than given whole, and no card is longer than the plan's longest day.
 */
function studyMinutes(question: Question, largestBudget: number) {
  return {
    minutesNew: Math.min(question.minutes + 1, 12, largestBudget),
    minutesReview: Math.min(question.minutes, 5, largestBudget),
  };
}

export function todayPlan(context: Context): DayPlan | null {
  const plan = currentPlan(context);
  return plan ? planDayFromMemories(planningInput(plan, context)) : null;
}

export function todayService(context: Context) {
  return {
    get: (): CallResult<Output<'today.get'>> => {
      const plan = currentPlan(context);
      if (!plan) return ok(null);
      const input = planningInput(plan, context);
      const ahead = planAheadFromMemories(input);
      const today = context.today();
      const day = context.store.state.days[today];
      const planned = new Set(ahead.flatMap(({ items }) => items.map((item) => item.questionId)));
      const unseen = input.questions.filter(({ id }) => !input.memories[id]);
      const interviewDay = dayOf(plan.interviewAt, input.timeZone, input.dayStartsAtHour ?? 0);
      const interviewIsOver = Date.parse(input.now) >= Date.parse(plan.interviewAt);
      return ok({
        date: today,
        budget: ahead[0]?.budget ?? 0,
        minutesDone: input.minutesUsedToday ?? 0,
        answersToday: day?.answers ?? 0,
        daysLeft: Math.max(0, daysBetween(today, interviewDay)),
        interviewIsOver,
        items: (ahead[0]?.items ?? []).map((item) => ({
          ...item,
          ...titles(item.questionId, context),
        })),
        leftOut: interviewIsOver ? 0 : unseen.filter(({ id }) => !planned.has(id)).length,
        ahead: ahead.slice(0, daysShown).map(summary),
      });
    },
  };
}

function titles(questionId: string, { library }: Context) {
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
