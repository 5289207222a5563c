import type { Input, Output } from '../../core/contract/calls.ts';
import { notFound, type CallResult } from '../../core/contract/errors.ts';
import { suggestTopics } from '../../core/planning/job-description.ts';
import { ok } from '../../core/result.ts';
import type { Plan } from '../../core/study/plan.ts';
import type { Context } from './context.ts';
import type { Undo } from './undo.ts';

const areas = ['plans', 'outlook', 'today', 'coverage'] as const;

export function plansService(context: Context, undo: Undo) {
  const { store, now, newId, record } = context;
  const missing = (id: string): CallResult<never> => ({ ok: false, error: notFound('plan', id) });
  const has = (id: string): boolean => store.state.plans[id] !== undefined;

  return {
    list: (): CallResult<Output<'plans.list'>> =>
      ok({ plans: Object.values(store.state.plans), currentPlanId: store.state.currentPlanId }),

    save: async ({ id, draft }: Input<'plans.save'>): Promise<CallResult<Plan>> => {
      const existing = id === null ? undefined : store.state.plans[id];
      if (id !== null && !existing) return missing(id);
      const plan: Plan = {
        id: existing?.id ?? newId(),
        createdAt: existing?.createdAt ?? now(),
        ...draft,
      };
      const saved = await record({ type: 'plan-saved', at: now(), plan }, areas);
      return saved.ok ? ok(plan) : saved;
    },

    choose: async ({ id }: { id: string }): Promise<CallResult<Record<string, never>>> => {
      if (!has(id)) return missing(id);
      const saved = await record({ type: 'plan-chosen', at: now(), planId: id }, areas);
      return saved.ok ? ok({}) : saved;
    },

    moveSession: async ({
      planId,
      questionId,
      day,
    }: Input<'plans.moveSession'>): Promise<CallResult<Record<string, never>>> => {
      if (!has(planId)) return missing(planId);
      if (!context.library().questions.has(questionId))
        return { ok: false, error: notFound('question', questionId) };
      if (day !== null && day < context.today()) {
        const message = context.words().t('plan.problems.dayHasPassed');
        return { ok: false, error: { kind: 'not-allowed', message } };
      }
      const moved = { type: 'session-moved', at: now(), planId, questionId, day } as const;
      const saved = await record(moved, ['outlook', 'today']);
      return saved.ok ? ok({}) : saved;
    },

    suggestTopics: ({
      text,
    }: Input<'plans.suggestTopics'>): CallResult<Output<'plans.suggestTopics'>> =>
      ok(suggestTopics(text, context.library())),

    remove: async ({ id }: { id: string }): Promise<CallResult<Output<'plans.remove'>>> => {
      const { plans, currentPlanId, moved, forecasts } = store.state;
      const plan = plans[id];
      if (!plan) return missing(id);
      const saved = await record({ type: 'plan-removed', at: now(), planId: id }, areas);
      if (!saved.ok) return saved;
      const undoId = undo.keep(areas, () => ({
        type: 'plan-restored',
        at: now(),
        plan,
        place: Object.keys(plans).indexOf(id),
        isCurrent: currentPlanId === id,
        moved: moved[id] ?? null,
        forecasts: forecasts[id] ?? null,
      }));
      return ok({ undoId });
    },
  };
}
