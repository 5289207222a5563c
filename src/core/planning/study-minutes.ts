import type { Question } from '../content/schema.ts';
import type { Pace } from './pace.ts';

interface StudyMinutes {
  readonly minutesNew: number;
  readonly minutesReview: number;
}

/**
 * Expected minutes on a card. Learning takes a read on top of the answer, a review a look at the answer and a
 * grade; a long design answer is walked through rather than given whole.
 */
export const studyMinutes = ({ minutes }: Pick<Question, 'minutes'>): StudyMinutes => ({
  minutesNew: Math.min(minutes + 1, 12),
  minutesReview: Math.min(minutes + 0.25, 5),
});

/** The same for this person. @param most no card is longer than the plan's longest day */
export function ownStudyMinutes(
  question: Pick<Question, 'minutes' | 'kind'>,
  pace: Pace,
  most: number,
): StudyMinutes {
  const { minutesNew, minutesReview } = studyMinutes(question);
  const own = (minutes: number, isNew: boolean): number =>
    Math.min(most, minutes * pace.factor({ kind: question.kind, isNew }));
  return { minutesNew: own(minutesNew, true), minutesReview: own(minutesReview, false) };
}
