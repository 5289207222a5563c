import { assertNever } from '../assert-never.ts';
import type { Instant } from '../day.ts';
import { secondsSpent, tick } from './clock.ts';
import type { Card, Drill, DrillForm, GivenAnswer, Graded } from './drill.ts';
import { afterMockAnswer, isMockFinished } from './mock.ts';
import { afterQueueAnswer, afterSingleAnswer } from './queue.ts';

export { drillSchema, type Drill } from './drill.ts';
export { stepDrill } from './steps.ts';
export { mostTriesPerDrill } from './queue.ts';

interface Beginning {
  readonly id: string;
  readonly planId: string | null;
  readonly at: Instant;
  readonly form: DrillForm;
  readonly questionIds: readonly string[];
  readonly recallBefore: number | null;
}

/** A drill over the given questions, in order, each once. */
export function startDrill(beginning: Beginning): Drill {
  const { id, planId, at, form, questionIds, recallBefore } = beginning;
  return {
    id,
    planId,
    startedAt: at,
    form,
    queue: [...new Set(questionIds)],
    answers: [],
    mode: 'thought',
    clock: { seconds: 0, lastAt: at },
    isPaused: false,
    card: null,
    drafts: {},
    followUp: null,
    followUpsDone: [],
    closing: null,
    recallBefore,
  };
}

/**
 * The drill after a grade. An answer to a question that isn't first is recorded all the same, and takes
 * its question out of what is to come.
 */
export function gradeInDrill(drill: Drill, graded: Graded): Drill {
  const { questionId } = graded;
  const { [questionId]: _graded, ...drafts } = drill.drafts;
  const card = drill.card?.questionId === questionId ? drill.card : null;
  const next: Drill = {
    ...drill,
    clock: tick(drill.clock, graded.at),
    answers: [...drill.answers, answerOf(graded, card)],
    drafts,
    card: card ? null : withTime(drill.card, secondsSpent(drill.clock.lastAt, graded.at)),
  };
  return afterAnswer(next, graded);
}

function afterAnswer(drill: Drill, graded: Graded): Drill {
  switch (drill.form.kind) {
    case 'today':
    case 'set':
    case 'behavioural':
      return afterQueueAnswer(drill, graded);
    case 'rapid-fire':
    case 'system-design':
      return afterSingleAnswer(drill, graded);
    case 'mock':
      return afterMockAnswer(drill, drill.form, graded);
    default:
      return assertNever(drill.form);
  }
}

/** Nothing is left to ask: what remains is to look back. */
export function isFinished(drill: Drill): boolean {
  return drill.form.kind === 'mock' ? isMockFinished(drill) : drill.queue.length === 0;
}

const answerOf = (graded: Graded, card: Card | null): GivenAnswer => ({
  questionId: graded.questionId,
  grade: graded.grade,
  secondsSpent: graded.secondsSpent,
  hesitationSeconds: graded.hesitationSeconds ?? null,
  mode: graded.mode ?? 'thought',
  keyPointsMissed: [...(graded.keyPointsMissed ?? [])],
  timedOut: card?.timedOut ?? false,
  ...(card?.confidence === undefined ? {} : { confidence: card.confidence }),
});

const withTime = (card: Card | null, seconds: number): Card | null =>
  card ? { ...card, seconds: card.seconds + seconds } : null;
