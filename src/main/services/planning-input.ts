import { questionsOfTopic } from '../../core/content/library.ts';
import type { Question } from '../../core/content/schema.ts';
import { addDays, dayOf, daysBetween, type DayKey, type Instant } from '../../core/day.ts';
import type { Histories } from '../../core/memory/learners/history.ts';
import { minutesOn } from '../../core/planning/calendar.ts';
import { planningMoment } from '../../core/planning/planning-moment.ts';
import { ownStudyMinutes } from '../../core/planning/study-minutes.ts';
import type { HistoryPlanningInput } from '../../core/planning/types.ts';
import type { Plan } from '../../core/study/plan.ts';
import type { PlanningContext, StudyContext } from './context.ts';

/** The plan that is current, if there is one. */
export function currentPlan({ store }: StudyContext): Plan | null {
  const { currentPlanId, plans } = store.state;
  return currentPlanId === null ? null : (plans[currentPlanId] ?? null);
}

/** Whether there is a plan, and its interview is still to come. */
export const isToCome = (plan: Plan | null, { now }: StudyContext): plan is Plan =>
  plan !== null && Date.parse(plan.interviewAt) > Date.parse(now());

/** Whether the person has hidden a question from plans and drills. */
export const isHidden = (questionId: string, { store }: Pick<StudyContext, 'store'>): boolean =>
  store.state.marks[questionId]?.hidden ?? false;

/** The questions of a plan's topics, without the hidden ones, with the weight of their topic, in the packs' order. */
export function questionsOf(
  plan: Plan,
  context: StudyContext,
): readonly { readonly question: Question; readonly weight: number }[] {
  const library = context.library();
  return library.packs.flatMap((pack) =>
    pack.topics.flatMap(({ id }) => {
      const chosen = plan.topics.find(
        ({ packId, topicId }) => packId === pack.id && topicId === id,
      );
      if (!chosen) return [];
      return questionsOfTopic(library, pack.id, id)
        .filter((question) => !isHidden(question.id, context))
        .map((question) => ({ question, weight: chosen.weight }));
    }),
  );
}

/** The moment that a plan is made for now: the same one until something is answered or the day ends. */
export const momentOf = (plan: Plan, histories: Histories, context: StudyContext): Instant =>
  planningMoment({
    now: context.now(),
    interviewAt: plan.interviewAt,
    lastAnswerAt: histories.lastReviewAt,
    timeZone: context.timeZone(),
    dayStartsAtHour: context.store.state.settings.dayStartsAtHour,
  });

/**
 * What the planner is asked for a plan, now. Other plans whose interview is still to come share its
 * minutes, and after its interview go on with their own.
 */
export async function planningInput(
  plan: Plan,
  context: PlanningContext,
): Promise<HistoryPlanningInput> {
  const { store, now, timeZone, today } = context;
  const { histories, pace } = await context.experience();
  const others = Object.values(store.state.plans).filter(
    (other) => other.id !== plan.id && Date.parse(other.interviewAt) > Date.parse(now()),
  );
  const largestBudget = Math.max(...plan.minutesByWeekday, ...Object.values(plan.exceptions), 1);
  const weights = others.map((other) =>
    Object.fromEntries(
      questionsOf(other, context).map(({ question, weight }) => [question.id, weight]),
    ),
  );
  const own = new Map(
    questionsOf(plan, context).map(({ question, weight }) => [question.id, weight]),
  );
  const ids = new Set([...own.keys(), ...weights.flatMap((ofOther) => Object.keys(ofOther))]);
  const { dayStartsAtHour } = store.state.settings;
  return {
    now: momentOf(plan, histories, context),
    interviewAt: plan.interviewAt,
    timeZone: timeZone(),
    dayStartsAtHour,
    minutesByWeekday: plan.minutesByWeekday,
    exceptions: { ...plan.exceptions, ...minutesAfter(plan, others, context) },
    minutesUsedToday: (store.state.days[today()]?.seconds ?? 0) / 60,
    histories,
    pinned: Object.entries(store.state.moved[plan.id] ?? {}).map(([questionId, day]) => ({
      questionId,
      day,
    })),
    otherInterviews: others.map(({ interviewAt }, place) => ({
      interviewAt,
      weights: weights[place] ?? {},
    })),
    questions: [...context.library().questions.values()]
      .filter(({ id }) => ids.has(id))
      .map((question) => ({
        id: question.id,
        topic: `${question.packId}/${question.topic}`,
        weight: own.get(question.id) ?? 0,
        ...ownStudyMinutes(question, pace, largestBudget),
        prerequisites: question.prerequisites,
      })),
  };
}

/** The minutes of the days between a plan's interview and the last of the others: those of the plan that still runs. */
function minutesAfter(
  plan: Plan,
  others: readonly Plan[],
  { timeZone, store }: StudyContext,
): Readonly<Record<string, number>> {
  const { dayStartsAtHour } = store.state.settings;
  const dayOfInterview = (other: Plan): DayKey =>
    dayOf(other.interviewAt, timeZone(), dayStartsAtHour);
  const minutes: Record<string, number> = {};
  const byDate = [...others].sort((a, b) => Date.parse(a.interviewAt) - Date.parse(b.interviewAt));
  let from = dayOfInterview(plan);
  for (const other of byDate) {
    const count = daysBetween(from, dayOfInterview(other));
    for (let offset = 1; offset <= count; offset += 1) {
      const day = addDays(from, offset);
      minutes[day] = minutesOn(day, { ...other, now: '', timeZone: timeZone() });
    }
    if (count > 0) from = dayOfInterview(other);
  }
  return minutes;
}

/** The title of a topic named `pack/topic`. */
export function topicTitle(key: string, { library }: StudyContext): string {
  const [packId, topicId] = key.split('/');
  const pack = library().packs.find(({ id }) => id === packId);
  return pack?.topics.find(({ id }) => id === topicId)?.title ?? key;
}
