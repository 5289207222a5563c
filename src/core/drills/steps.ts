import { assertNever } from '../assert-never.ts';
import type { Instant } from '../day.ts';
import { resume, secondsSpent, stop, tick } from './clock.ts';
import { closingDraft, followUpDraft, type Card, type Drill, type DrillStep } from './drill.ts';
import { applyPatch } from './text-patch.ts';

/**
 * The drill after a step. A step about a question that isn't being asked changes no card; what was typed is
 * kept whatever question it belongs to.
 */
export function stepDrill(drill: Drill, step: DrillStep, at: Instant): Drill {
  if (step.type === 'shown') return shown(drill, step.questionId, at);
  const next = withTimeUpTo(drill, at);
  switch (step.type) {
    case 'beat':
      return next;
    case 'left':
      return { ...next, clock: stop(next.clock, at) };
    case 'paused':
      return { ...next, clock: stop(next.clock, at), isPaused: true };
    case 'mode-chosen':
      return { ...next, mode: step.mode };
    case 'typed': {
      const texts = [...(next.drafts[step.draft] ?? [])];
      while (texts.length <= step.stage) texts.push('');
      texts[step.stage] = applyPatch(texts[step.stage] ?? '', step.patch);
      const typed = { ...next, drafts: { ...next.drafts, [step.draft]: texts } };
      const { hesitationSeconds } = step;
      return withCard(typed, step.draft, (card) => ({
        hesitationSeconds: card.hesitationSeconds ?? hesitationSeconds,
      }));
    }
    case 'stage-entered':
      return withCard(next, step.questionId, () => ({ stage: step.stage }));
    case 'revealed':
      return withCard(next, step.questionId, (card) => ({
        revealed: true,
        timedOut: card.revealed ? card.timedOut : step.timedOut,
        // Who has seen the answer is asked no more.
        ...(card.revealed || step.confidence === undefined ? {} : { confidence: step.confidence }),
      }));
    case 'marked':
      return withCard(next, step.questionId, (card) => ({
        marks: { ...card.marks, [step.place]: step.mark },
      }));
    case 'recorded':
      return withCard(next, step.questionId, () => ({ recordingId: step.recordingId }));
    case 'followed-up': {
      if (next.followUp === null) return next;
      const done = { ...next.followUp, outcome: step.outcome };
      return {
        ...withoutDraft(next, followUpDraft),
        followUp: null,
        followUpsDone: [...next.followUpsDone, done],
      };
    }
    case 'closed':
      return {
        ...withoutDraft(next, closingDraft),
        closing: next.drafts[closingDraft]?.[0] ?? next.closing ?? '',
      };
    default:
      return assertNever(step);
  }
}

function shown(drill: Drill, questionId: string | null, at: Instant): Drill {
  const running = { ...drill, clock: resume(drill.clock, at), isPaused: false };
  const asked = questionId !== null && drill.queue.includes(questionId);
  if (!asked || drill.card?.questionId === questionId) return running;
  return { ...running, card: newCard(questionId) };
}

function withTimeUpTo(drill: Drill, at: Instant): Drill {
  const seconds = secondsSpent(drill.clock.lastAt, at);
  const clock = tick(drill.clock, at);
  // While a question back is asked, the card of the next question isn't on the screen.
  if (drill.card === null || drill.followUp !== null) return { ...drill, clock };
  const { card } = drill;
  const stageSeconds = [...card.stageSeconds];
  if (!card.revealed) {
    while (stageSeconds.length <= card.stage) stageSeconds.push(0);
    stageSeconds[card.stage] = (stageSeconds[card.stage] ?? 0) + seconds;
  }
  return { ...drill, clock, card: { ...card, seconds: card.seconds + seconds, stageSeconds } };
}

function withCard(drill: Drill, questionId: string, change: (card: Card) => Partial<Card>): Drill {
  if (!drill.queue.includes(questionId)) return drill;
  const card = drill.card?.questionId === questionId ? drill.card : newCard(questionId);
  return { ...drill, card: { ...card, ...change(card) } };
}

function withoutDraft(drill: Drill, draft: string): Drill {
  const { [draft]: _done, ...drafts } = drill.drafts;
  return { ...drill, drafts };
}

const newCard = (questionId: string): Card => ({
  questionId,
  seconds: 0,
  revealed: false,
  timedOut: false,
  hesitationSeconds: null,
  marks: {},
  stage: 0,
  stageSeconds: [],
  recordingId: null,
});
