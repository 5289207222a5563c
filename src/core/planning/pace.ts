/** What kind of work a card is, as far as its time goes: the question's kind, and whether it is new. */
export interface Work {
  readonly kind: string;
  readonly isNew: boolean;
}

/** Answers that the bank's own minutes count for, before the person's answers outweigh them. */
const priorAnswers = 6;
/** A card that took more than five times as long, or less than a fifth, tells of an interruption, not of the person. */
const mostRatio = 5;

interface Sum {
  readonly answers: number;
  readonly logRatios: number;
}

/** How long cards really take this person, against the bank's minutes; learned answer by answer. */
export class Pace {
  readonly #sums = new Map<string, Sum>();
  #takeBack: (() => void) | null = null;

  add(work: Work, bankMinutes: number, minutes: number): void {
    this.#takeBack = null;
    if (bankMinutes <= 0 || minutes <= 0) return;
    const ratio = Math.min(mostRatio, Math.max(1 / mostRatio, minutes / bankMinutes));
    const key = keyOf(work);
    const before = this.#sums.get(key) ?? { answers: 0, logRatios: 0 };
    this.#takeBack = () => void this.#sums.set(key, before);
    this.#sums.set(key, {
      answers: before.answers + 1,
      logRatios: before.logRatios + Math.log(ratio),
    });
  }

  /** Takes back the newest answer, once. */
  takeBackLast(): void {
    this.#takeBack?.();
    this.#takeBack = null;
  }

  /** Multiplies the bank's minutes, 0.2 to 5: the geometric mean of the person's ratios, drawn towards 1 while they are few. */
  factor(work: Work): number {
    const { answers, logRatios } = this.#sums.get(keyOf(work)) ?? { answers: 0, logRatios: 0 };
    return Math.exp(logRatios / (answers + priorAnswers));
  }
}

const keyOf = ({ kind, isNew }: Work): string => `${kind}|${isNew}`;
