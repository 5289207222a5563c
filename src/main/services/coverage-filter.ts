import type { Input } from '../../core/contract/calls.ts';
import { questionsOfTopic } from '../../core/content/library.ts';
import type { Question } from '../../core/content/schema.ts';
import type { ChosenAnswers } from '../../core/coverage/chosen-answers.ts';
import { passes } from '../../core/coverage/filter.ts';
import { addDays } from '../../core/day.ts';
import type { Histories } from '../../core/memory/learners/history.ts';
import type { Plan } from '../../core/study/plan.ts';
import type { PlanningContext } from './context.ts';
import { currentPlan, isHidden, questionsOf } from './planning-input.ts';

type Filter = Input<'coverage.get'>;

/** The plan whose questions are looked at; null for all questions, undefined for a plan that there isn't. */
export function planOf({ planId }: Filter, context: PlanningContext): Plan | null | undefined {
  if (planId === undefined) return currentPlan(context);
  return planId === null ? null : context.store.state.plans[planId];
}

/** The plan's questions; without one all that the packs name, in their order. */
export function questionsFor(plan: Plan | null, context: PlanningContext): readonly Question[] {
  if (plan) return questionsOf(plan, context).map(({ question }) => question);
  const all = context.library();
  return all.packs
    .flatMap((pack) => pack.topics.flatMap(({ id }) => questionsOfTopic(all, pack.id, id)))
    .filter(({ id }) => !isHidden(id, context));
}

/**
 * Those of the questions that a filter lets through, and the answers that it does; null for all answers. Answers are a
 * plan's only where the plan is chosen: who studies beside the current one has studied too.
 */
export function narrowed(
  filter: Filter,
  all: readonly Question[],
  histories: Histories,
  { today, library }: PlanningContext,
): { readonly shown: readonly Question[]; readonly answers: ChosenAnswers | null } {
  const { planId, topics = [], kinds = [], levels = [], tags = [], lastDays } = filter;
  const from = lastDays === undefined ? null : addDays(today(), 1 - lastDays);
  const isOfKind = (question: Question): boolean =>
    passes(question, { topics, kinds, levels, tags });
  const wasAnswered = (id: string): boolean =>
    from === null || (histories.of(id)?.reviewedOn ?? '') >= from;
  const shown = all.filter((question) => isOfKind(question) && wasAnswered(question.id));

  const isAnyKind = [topics, kinds, levels, tags].every(({ length }) => length === 0);
  const isAnyPlan = planId === undefined || planId === null;
  if (isAnyKind && isAnyPlan && from === null) return { shown, answers: null };
  const ids = new Set(shown.map(({ id }) => id));
  const isChosen = (id: string): boolean => {
    if (!isAnyPlan) return ids.has(id);
    const question = library().questions.get(id);
    return isAnyKind || (question !== undefined && isOfKind(question));
  };
  return { shown, answers: { isChosen, from } };
}
