import type { Input } from '../../core/contract/calls.ts';
import { notFound, type CallResult } from '../../core/contract/errors.ts';
import type { Drill } from '../../core/drills/index.ts';
import { err, ok } from '../../core/result.ts';
import type { Context } from './context.ts';
import { isHidden } from './planning-input.ts';
import { todayPlan } from './today.ts';

export function drillsService(context: Context) {
  const { store, library, now, today, newId, record } = context;
  const noDrill = (id: string) => err(notFound('drill under way', id));

  const isAsked = (id: string): boolean => library().questions.has(id) && !isHidden(id, context);

  /** The drill under way without questions that have left the bank or were hidden since; null when none is left. */
  const current = (): Drill | null => {
    const { drill } = store.state;
    if (!drill) return null;
    return { ...drill, queue: drill.queue.filter(isAsked) };
  };

  const started = (fallback: string): CallResult<Drill> => {
    const drill = current();
    return drill ? ok(drill) : noDrill(fallback);
  };

  return {
    current: (): CallResult<Drill | null> => ok(current()),

    start: async ({ questionIds }: Input<'drills.start'>): Promise<CallResult<Drill>> => {
      const chosen =
        questionIds ?? (await todayPlan(context))?.items.map((item) => item.questionId) ?? [];
      const unknown = chosen.find((id) => !library().questions.has(id));
      if (unknown !== undefined) return err(notFound('question', unknown));
      const asked = chosen.filter(isAsked);
      if (chosen.length > 0 && asked.length === 0) {
        const message = 'You have hidden this. Show it again to drill it.';
        return err({ kind: 'not-allowed', message });
      }
      if (asked.length === 0) {
        return err({
          kind: 'not-allowed',
          message: "There is nothing to drill: today's queue is empty.",
        });
      }
      const drillId = newId();
      const event = {
        type: 'drill-started' as const,
        at: now(),
        drillId,
        planId: questionIds ? null : store.state.currentPlanId,
        questionIds: asked,
      };
      const saved = await record(event, ['drills']);
      return saved.ok ? started(drillId) : saved;
    },

    answer: async (input: Input<'drills.answer'>): Promise<CallResult<Drill>> => {
      const drill = current();
      if (drill?.id !== input.drillId) return noDrill(input.drillId);
      // A key pressed twice must not grade the next card: only the card that is shown takes an answer.
      if (drill.queue[0] !== input.questionId) {
        return err({ kind: 'not-allowed', message: 'This question is not the one being asked.' });
      }
      const points = library().questions.get(input.questionId)?.keyPoints.length ?? 0;
      const event = {
        type: 'answered' as const,
        at: now(),
        on: today(),
        ...input,
        keyPointsSaid: input.keyPointsSaid.filter((place) => place < points),
      };
      const saved = await record(event, ['drills', 'outlook', 'today', 'coverage', 'content']);
      return saved.ok ? started(input.drillId) : saved;
    },

    end: async ({ drillId }: { drillId: string }): Promise<CallResult<Record<string, never>>> => {
      if (store.state.drill?.id !== drillId) return noDrill(drillId);
      const saved = await record({ type: 'drill-ended', at: now(), drillId }, ['drills']);
      return saved.ok ? ok({}) : saved;
    },
  };
}
