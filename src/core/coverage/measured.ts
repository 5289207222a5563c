import type { DayKey } from '../day.ts';
import type { Learner } from '../memory/learners/learner.ts';
import type { Likely } from '../memory/learners/likely.ts';
import type { LoggedAnswer } from './answer-log.ts';

export interface MeasuredDay {
  readonly date: DayKey;
  /** Weighted recall at the interview, had nothing been done after this day; 0..1. */
  readonly recall: number;
}

/**
 * Readiness as it was measured: recall at the interview given the answers up to each day. Recall is a sum
 * over learners and questions, so each learner keeps a sum that an answer changes in one place. Asking again
 * costs as much as there are new answers, and days.
 */
export class MeasuredReadiness {
  readonly #weights: ReadonlyMap<string, number>;
  readonly #interviewAt: number;
  readonly #sums = new Map<Learner, LearnerSum>();
  readonly #totalWeight: number;

  /**
   * @param weights of the plan's questions; others don't count
   * @param interviewAt milliseconds since 1970
   */
  constructor(weights: ReadonlyMap<string, number>, interviewAt: number) {
    this.#weights = weights;
    this.#interviewAt = interviewAt;
    this.#totalWeight = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  }

  /** The days with answers, in order, by the learners that are likely now. */
  days(answers: readonly LoggedAnswer[], likely: readonly Likely[]): readonly MeasuredDay[] {
    const wanted = new Set(likely.map(({ learner }) => learner));
    for (const learner of this.#sums.keys()) if (!wanted.has(learner)) this.#sums.delete(learner);
    const mixed = new Map<DayKey, number>();
    for (const { learner, share } of likely) {
      const sum = this.#sums.get(learner) ?? new LearnerSum(learner);
      this.#sums.set(learner, sum);
      sum.takeIn(answers, this.#weights, this.#interviewAt);
      for (const [day, value] of sum.byDay) mixed.set(day, (mixed.get(day) ?? 0) + share * value);
    }
    return [...mixed]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, value]) => ({
        date,
        recall: Math.min(1, Math.max(0, value / this.#totalWeight)),
      }));
  }
}

/** The weighted recalls of one learner, day by day. */
class LearnerSum {
  readonly byDay = new Map<DayKey, number>();
  readonly #learner: Learner;
  readonly #recalls = new Map<string, number>();
  #sum = 0;
  #taken = 0;

  constructor(learner: Learner) {
    this.#learner = learner;
  }

  takeIn(
    answers: readonly LoggedAnswer[],
    weights: ReadonlyMap<string, number>,
    interviewAt: number,
  ): void {
    for (; this.#taken < answers.length; this.#taken += 1) {
      const answer = answers[this.#taken];
      const weight = answer ? weights.get(answer.questionId) : undefined;
      if (!answer || weight === undefined) continue;
      const { history, reviewedAt, reviewedOn } = answer.standing;
      // What was answered after the interview didn't help in it.
      if (reviewedAt > interviewAt) continue;
      const days = (interviewAt - reviewedAt) / millisecondsPerDay;
      const recall = weight * history.traceIn(this.#learner).recall(days);
      this.#sum += recall - (this.#recalls.get(answer.questionId) ?? 0);
      this.#recalls.set(answer.questionId, recall);
      this.byDay.set(reviewedOn, this.#sum);
    }
  }
}

const millisecondsPerDay = 86_400_000;
