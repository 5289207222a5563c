import type { Input } from '../../core/contract/calls.ts';
import type { DrillStepInput, DrillSummary, DrillView } from '../../core/contract/drill-calls.ts';
import { notFound, type CallResult } from '../../core/contract/errors.ts';
import { composeDrill } from '../../core/drills/compose.ts';
import type { DrillForm, DrillStep } from '../../core/drills/drill.ts';
import { chooseFollowUp } from '../../core/drills/follow-up.ts';
import { patchBetween } from '../../core/drills/text-patch.ts';
import { err, ok } from '../../core/result.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import type { Context } from './context.ts';
import { mayTakeBack, summaryOf } from './drill-summary.ts';
import { currentPlan, isHidden, questionsOf } from './planning-input.ts';

/** Of the questions only what tells how they went: their texts are asked for ahead, and stay. */
const answerAreas = [
  'drills',
  'outlook',
  'today',
  'coverage',
  'content.counts',
  'content.search',
] as const;

/** @param seed a new one for each drill, 0 to 2^32 */
export function drillsService(context: Context, seed: () => number) {
  const { store, now, today, newId, record } = context;
  const inTurn = oneAtATime();
  const current = () => viewOf(context);
  const noDrill = (id: string) => err(notFound('drill under way', id));
  const answered = (id: string): CallResult<DrillView> => {
    const drill = current();
    return drill?.id === id ? ok(drill) : noDrill(id);
  };

  const start = async (input: Input<'drills.start'>): Promise<CallResult<DrillView>> => {
    const chosen = await choose(input, context, seed);
    if (!chosen.ok) return chosen;
    const drillId = newId();
    const event = {
      type: 'drill-started' as const,
      at: now(),
      drillId,
      planId: chosen.value.form.kind === 'today' ? store.state.currentPlanId : null,
      questionIds: [...chosen.value.questionIds],
      form: chosen.value.form,
      recallBefore: await context.planner.recallNow(),
    };
    const saved = await record(event, ['drills']);
    return saved.ok ? answered(drillId) : saved;
  };

  const answer = async (input: Input<'drills.answer'>): Promise<CallResult<DrillView>> => {
    const drill = current();
    if (drill?.id !== input.drillId) return noDrill(input.drillId);
    // A key pressed twice must not grade the next card: only the card that is shown takes an answer.
    if (drill.queue[0] !== input.questionId || drill.followUp !== null) {
      const message = context.words().t('drill.errors.notAsked');
      return err({ kind: 'not-allowed', message });
    }
    const { keyPointsSaid, keyPointsMissed, ...given } = input;
    const question = context.library().questions.get(input.questionId);
    const points = question?.keyPoints.length ?? 0;
    // Again without a mark says that nothing came.
    const unmarked = input.grade === 1 ? Array.from({ length: points }, (_, place) => place) : [];
    const missed = (keyPointsMissed ?? unmarked).filter((place) => place < points);
    const followUp =
      drill.form.kind === 'mock' && question ? chooseFollowUp(question, missed) : null;
    const confidence =
      drill.card?.questionId === input.questionId ? drill.card.confidence : undefined;
    const text = (drill.drafts[input.questionId] ?? []).join('\n\n').trim();
    const event = {
      type: 'answered' as const,
      at: now(),
      on: today(),
      ...given,
      keyPointsSaid: keyPointsSaid.filter((place) => place < points),
      keyPointsMissed: missed,
      ...(text === '' ? {} : { text }),
      ...(confidence === undefined ? {} : { confidence }),
      ...(followUp === null ? {} : { followUp }),
    };
    const saved = await record(event, answerAreas);
    return saved.ok ? answered(input.drillId) : saved;
  };

  const takeBack = async (input: Input<'drills.takeBack'>): Promise<CallResult<DrillView>> => {
    const last = store.state.lastAnswer;
    if (last?.drill?.id !== input.drillId || last.questionId !== input.questionId) {
      const message = context.words().t('drill.errors.notNewest');
      return err({ kind: 'not-allowed', message });
    }
    const event = { type: 'answer-taken-back' as const, at: now(), ...input };
    const saved = await record(event, answerAreas);
    return saved.ok ? answered(input.drillId) : saved;
  };

  const step = async ({
    drillId,
    step: told,
  }: Input<'drills.step'>): Promise<CallResult<DrillView>> => {
    const drill = current();
    if (drill?.id !== drillId) return noDrill(drillId);
    const event = {
      type: 'drill-stepped' as const,
      at: now(),
      drillId,
      step: stepOf(told, drill),
    };
    // The reply carries the drill: nothing else shows what a step changes.
    const saved = await record(event, []);
    return saved.ok ? answered(drillId) : saved;
  };

  const end = async ({ drillId }: { drillId: string }): Promise<CallResult<DrillSummary>> => {
    const { drill } = store.state;
    if (drill?.id !== drillId) return noDrill(drillId);
    const summary = summaryOf(drill, await context.planner.recallNow(), context);
    const saved = await record({ type: 'drill-ended', at: now(), drillId }, ['drills']);
    return saved.ok ? ok(summary) : saved;
  };

  return {
    current: (): CallResult<DrillView | null> => ok(current()),
    start: (input: Input<'drills.start'>) => inTurn(() => start(input)),
    answer: (input: Input<'drills.answer'>) => inTurn(() => answer(input)),
    step: (input: Input<'drills.step'>) => inTurn(() => step(input)),
    takeBack: (input: Input<'drills.takeBack'>) => inTurn(() => takeBack(input)),
    end: (input: { drillId: string }) => inTurn(() => end(input)),
  };
}

/** The drill under way; questions that have left the bank since are named, and neither they nor hidden ones are asked. */
function viewOf(context: Context): DrillView | null {
  const { drill } = context.store.state;
  if (!drill) return null;
  const { questions } = context.library();
  const isThere = (id: string): boolean => questions.has(id);
  return {
    ...drill,
    queue: drill.queue.filter((id) => isThere(id) && !isHidden(id, context)),
    gone: drill.queue.filter((id) => !isThere(id)),
    mayTakeBack: mayTakeBack(drill.id, context),
    followUp: drill.followUp && isThere(drill.followUp.questionId) ? drill.followUp : null,
  };
}

async function choose(
  { questionIds, request }: Input<'drills.start'>,
  context: Context,
  seed: () => number,
): Promise<CallResult<{ readonly form: DrillForm; readonly questionIds: readonly string[] }>> {
  const { questions } = context.library();
  const { t } = context.words();
  if (request) {
    const plan = currentPlan(context);
    const weights = plan
      ? new Map(questionsOf(plan, context).map(({ question, weight }) => [question.id, weight]))
      : null;
    const composed = composeDrill(request, {
      questions: [...questions.values()].filter(({ id }) => !isHidden(id, context)),
      memories: context.store.state.memories,
      planWeights: weights,
      now: context.now(),
      seed: seed(),
    });
    if (composed.ok) return composed;
    return err({ kind: 'not-allowed', message: t(`drill.errors.${composed.error}`) });
  }
  const chosen =
    questionIds ?? (await context.planner.todayPlan())?.items.map((item) => item.questionId) ?? [];
  const unknown = chosen.find((id) => !questions.has(id));
  if (unknown !== undefined) return err(notFound('question', unknown));
  const asked = chosen.filter((id) => !isHidden(id, context));
  if (asked.length === 0) {
    const message = t(chosen.length === 0 ? 'drill.errors.nothingToday' : 'drill.errors.hidden');
    return err({ kind: 'not-allowed', message });
  }
  const title = questionIds?.length === 1 ? 'One question' : 'Chosen questions';
  return ok({
    form: questionIds ? { kind: 'set', title } : { kind: 'today' },
    questionIds: asked,
  });
}

/** Of a text only what changed is written: the journal is kept for ever. */
function stepOf(told: DrillStepInput, drill: DrillView): DrillStep {
  if (told.type !== 'typed') return told;
  const { text, ...rest } = told;
  return { ...rest, patch: patchBetween(drill.drafts[told.draft]?.[told.stage] ?? '', text) };
}
