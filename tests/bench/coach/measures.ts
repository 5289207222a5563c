import type { KeyPoint, Mark } from '../../../src/core/coach/index.ts';
import type { LabelledQuestion } from './labelled-set.ts';

export type Marker = (answer: string, keyPoints: readonly KeyPoint[]) => readonly Mark[];

/** One key point of one answer: what it means and what was made of it. */
export interface Outcome {
  readonly questionId: string;
  readonly type: string;
  readonly meant: Mark;
  readonly marked: Mark;
}

/** Precision, recall and their harmonic mean, each 0..1; 1 where there was nothing to find. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const credit = { said: 1, partly: 0.5, missed: 0 } as const;

/** Marks every answer. */
export function outcomesOf(
  questions: readonly LabelledQuestion[],
  mark: Marker,
): readonly Outcome[] {
  return questions.flatMap(({ id, keyPoints, answers }) =>
    answers.flatMap(({ type, text, marks: meant }) => {
      const marked = mark(text, keyPoints);
      return meant.map((each, index): Outcome => ({
        questionId: id,
        type,
        meant: each,
        marked: marked[index] ?? 'missed',
      }));
    }),
  );
}

/** How well one mark is told from the others. */
function scoreOf(outcomes: readonly Outcome[], mark: Mark): Score {
  const right = outcomes.filter((each) => each.meant === mark && each.marked === mark).length;
  const marked = outcomes.filter((each) => each.marked === mark).length;
  const meant = outcomes.filter((each) => each.meant === mark).length;
  const precision = marked === 0 ? 1 : right / marked;
  const recall = meant === 0 ? 1 : right / meant;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** The three scores and the mean of each measure. */
export function scoresOf(outcomes: readonly Outcome[]): Readonly<Record<Mark | 'macro', Score>> {
  const [said, partly, missed] = [
    scoreOf(outcomes, 'said'),
    scoreOf(outcomes, 'partly'),
    scoreOf(outcomes, 'missed'),
  ] as const;
  const scores = [said, partly, missed];
  const mean = (pick: (score: Score) => number): number =>
    scores.reduce((sum, score) => sum + pick(score), 0) / scores.length;
  return {
    said,
    partly,
    missed,
    macro: {
      precision: mean(({ precision }) => precision),
      recall: mean(({ recall }) => recall),
      f1: mean(({ f1 }) => f1),
    },
  };
}

/** Share of the outcomes that were marked as meant, 0..1. */
export const accuracyOf = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(({ meant, marked }) => meant === marked).length / outcomes.length;

/** Answers of the given types that got more than half of the marks, as `type question`. */
export function aboveHalf(
  questions: readonly LabelledQuestion[],
  mark: Marker,
  types: readonly string[],
): readonly string[] {
  return questions.flatMap(({ id, keyPoints, answers }) =>
    answers
      .filter(({ type }) => types.includes(type))
      .filter(({ text }) => {
        const given = mark(text, keyPoints);
        return given.reduce((sum, each) => sum + credit[each], 0) > given.length / 2;
      })
      .map(({ type }) => `${type} ${id}`),
  );
}
