import { Histories, type History } from '../memory/learners/history.ts';
import type { Likely } from '../memory/learners/likely.ts';
import type { Grade } from '../memory/index.ts';
import type { LoggedAnswer } from './answer-log.ts';
import { wilson } from './interval.ts';

/** Reviews whose expected recall was about the same. */
export interface CalibrationBin {
  /** Bounds of the expected recall, 0..1. */
  readonly from: number;
  readonly to: number;
  readonly reviews: number;
  /** Mean expected recall, 0..1. */
  readonly expected: number;
  /** Share that was recalled, 0..1, with the bounds of its 80 % interval. */
  readonly recalled: number;
  readonly low: number;
  readonly high: number;
}

const bins = 10;
/** Who the person may be changes less and less with each answer: looked at again after so many times more. */
const growth = 2;

/**
 * How recall before a review was expected against how the review went. Each review is held against the
 * learners that were likely before it, so that a good fit isn't one to what was already known. Asking
 * again costs as much as there are new answers.
 */
export class Calibration {
  readonly #likelyAfter: (histories: Histories) => readonly Likely[];
  readonly #sums = nothingYet();
  /** Of each answer taken in, 0..1; null where it tells nothing of memory. */
  readonly #expected: (number | null)[] = [];
  readonly #histories = new Histories();
  #likely: readonly Likely[];
  #taken = 0;
  #nextLook = 1;

  /** @param likelyAfter who the person may be after what they went through */
  constructor(likelyAfter: (histories: Histories) => readonly Likely[]) {
    this.#likelyAfter = likelyAfter;
    this.#likely = likelyAfter(this.#histories);
  }

  /**
   * The bins that hold a review, by rising expectation, after these answers; the next call's must begin with them.
   * @param isWanted narrows them to some of the answers
   */
  after(
    answers: readonly LoggedAnswer[],
    isWanted?: (answer: LoggedAnswer) => boolean,
  ): readonly CalibrationBin[] {
    for (const { questionId, standing } of answers.slice(this.#taken)) {
      const { reviewedAt: at, reviewedOn: on, history } = standing;
      if (this.#taken >= this.#nextLook) {
        this.#likely = this.#likelyAfter(this.#histories);
        this.#nextLook = Math.ceil(growth * (this.#taken + 1));
      }
      this.#taken += 1;
      const after = this.#histories.add({ questionId, at, on, grade: history.grade }).history;
      const expected = this.#expectedBefore(after);
      this.#expected.push(expected);
      add(this.#sums, expected, after.grade);
    }
    return binsOf(isWanted ? this.#sumsOf(answers, isWanted) : this.#sums);
  }

  /** A review on the same day, and a first sight, say nothing of memory. */
  #expectedBefore({ before, elapsedDays }: History): number | null {
    if (!before || elapsedDays <= 0) return null;
    return this.#likely.reduce(
      (sum, { learner, share }) => sum + share * before.traceIn(learner).recall(elapsedDays),
      0,
    );
  }

  #sumsOf(
    answers: readonly LoggedAnswer[],
    isWanted: (answer: LoggedAnswer) => boolean,
  ): readonly Sum[] {
    const sums = nothingYet();
    for (const [place, answer] of answers.entries())
      if (isWanted(answer)) add(sums, this.#expected[place] ?? null, answer.standing.history.grade);
    return sums;
  }
}

interface Sum {
  reviews: number;
  expected: number;
  recalled: number;
}

const nothingYet = (): readonly Sum[] =>
  Array.from({ length: bins }, () => ({ reviews: 0, expected: 0, recalled: 0 }));

function add(sums: readonly Sum[], expected: number | null, grade: Grade): void {
  if (expected === null) return;
  const sum = sums[Math.min(bins - 1, Math.floor(expected * bins))];
  if (!sum) return;
  sum.reviews += 1;
  sum.expected += expected;
  sum.recalled += grade > 1 ? 1 : 0;
}

const binsOf = (sums: readonly Sum[]): readonly CalibrationBin[] =>
  sums.flatMap(({ reviews, expected, recalled }, place) =>
    reviews === 0
      ? []
      : [
          {
            from: place / bins,
            to: (place + 1) / bins,
            reviews,
            expected: expected / reviews,
            recalled: recalled / reviews,
            ...wilson(recalled, reviews),
          },
        ],
  );
