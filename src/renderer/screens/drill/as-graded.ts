import type { Input } from '../../../core/contract/calls.ts';
import type { DrillView } from '../../../core/contract/drill-calls.ts';
import type { Instant } from '../../../core/day.ts';
import { gradeInDrill } from '../../../core/drills/index.ts';

/** A grade that the person has given, and of which drill. */
export interface GradeGiven {
  readonly input: Input<'drills.answer'>;
  readonly at: Instant;
  /** How many answers the drill had before it. */
  readonly answersBefore: number;
}

/**
 * The drill as main will have it after a grade, by the same step. A drill that has the grade already, or that has come
 * to another card, stays as it is.
 */
export function asGraded(drill: DrillView, { input, at, answersBefore }: GradeGiven): DrillView {
  const isAsked = drill.id === input.drillId && drill.queue[0] === input.questionId;
  if (!isAsked || drill.followUp !== null || drill.answers.length !== answersBefore) return drill;
  return { ...drill, ...gradeInDrill(drill, { ...input, at }), mayTakeBack: input.questionId };
}
