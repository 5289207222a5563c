import { assertNever } from '../assert-never.ts';
import type { Question } from '../content/schema.ts';
import type { Instant } from '../day.ts';
import type { Memory } from '../memory/index.ts';
import { err, ok, type Result } from '../result.ts';
import { filtered, weakestFirst, type DrillFilter } from './choice.ts';
import type { DrillForm } from './drill.ts';
import { composeMock } from './mock.ts';
import { rapidFireSeconds, type DrillRequest } from './request.ts';

interface Bank {
  readonly questions: readonly Question[];
  readonly memories: Readonly<Record<string, Memory>>;
  /** Weight of each question in the current plan; null without one. */
  readonly planWeights: ReadonlyMap<string, number> | null;
  readonly now: Instant;
  readonly seed: number;
}

interface Composed {
  readonly form: DrillForm;
  readonly questionIds: readonly string[];
}

/** Why a request leads to no drill, as the catalogue names it. */
type NoDrill = 'questionGone' | 'noWeakSpots' | 'nothingFits' | 'noInterview';

/** The drill that a request leads to, or why there is none. */
export function composeDrill(request: DrillRequest, bank: Bank): Result<Composed, NoDrill> {
  switch (request.kind) {
    case 'set':
      return queueOf({ kind: 'set', title: titleOf(request.filter) }, request, bank);
    case 'rapid-fire': {
      // Only what can be said in the time, unless the person chose otherwise.
      const kinds =
        request.filter.kinds.length > 0 ? request.filter.kinds : ['rapid-fire' as const];
      const filter = { ...request.filter, kinds };
      const form = { kind: 'rapid-fire', secondsEach: rapidFireSeconds } as const;
      return queueOf(form, { filter, most: request.most }, bank);
    }
    case 'mock':
      return mockOf(request, bank);
    case 'system-design': {
      const filter = { ...everything, kinds: ['system-design' as const] };
      const form = { kind: 'system-design' } as const;
      const { questionId } = request;
      if (questionId === null) return queueOf(form, { filter, most: 1 }, bank);
      const isThere = bank.questions.some(({ id }) => id === questionId);
      return isThere ? ok({ form, questionIds: [questionId] }) : err('questionGone');
    }
    case 'behavioural': {
      const filter = { ...everything, kinds: ['behavioural' as const] };
      return queueOf({ kind: 'behavioural' }, { filter, most: request.most }, bank);
    }
    default:
      return assertNever(request);
  }
}

export const everything: DrillFilter = {
  topics: [],
  kinds: [],
  levels: [],
  tags: [],
  weakOnly: false,
};

function queueOf(
  form: DrillForm,
  { filter, most }: { readonly filter: DrillFilter; readonly most: number },
  { questions, memories, now, seed }: Bank,
): Result<Composed, NoDrill> {
  const fitting = filtered(questions, filter, memories, now);
  if (fitting.length === 0) {
    return err(filter.weakOnly ? 'noWeakSpots' : 'nothingFits');
  }
  const chosen = weakestFirst(fitting, most, memories, now, seed);
  return ok({ form, questionIds: chosen.map(({ id }) => id) });
}

function mockOf(
  request: Extract<DrillRequest, { kind: 'mock' }>,
  { questions, planWeights, seed }: Bank,
): Result<Composed, NoDrill> {
  const { minutes, level, topics, mayPause } = request;
  const inMix = questions.flatMap((question) => {
    const weight =
      topics === null
        ? planWeights
          ? (planWeights.get(question.id) ?? 0)
          : 1
        : topics.includes(`${question.packId}/${question.topic}`)
          ? 1
          : 0;
    return weight > 0 ? [{ ...question, weight }] : [];
  });
  const steps = composeMock({ minutes, level, questions: inMix, seed });
  const questionIds = steps.flatMap(({ questionId }) => questionId ?? []);
  if (questionIds.length === 0) {
    return err('noInterview');
  }
  return ok({ form: { kind: 'mock', minutes, level, mayPause, steps: [...steps] }, questionIds });
}

const titleOf = ({ weakOnly }: DrillFilter): string => (weakOnly ? 'Weak spots' : 'Custom set');
