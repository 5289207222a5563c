import {
  clipParameters,
  default_w,
  fsrs,
  generatorParameters,
  type FSRSAlgorithm,
  type FSRSState,
} from 'ts-fsrs';
import type { Grade } from '../index.ts';
import { combinations, type Learner, type Trace } from './learner.ts';

/**
 * Learners of FSRS-6 with parameters around its defaults: how long first sight lasts, how much the first
 * grade tells, how fast stability grows, how steeply it is forgotten.
 */
export const fsrsLearners: readonly Learner[] = combinations({
  stability: [
    [0.4, 1],
    [1, 2],
    [2.5, 1],
  ],
  spread: [
    [0.35, 1],
    [1, 2],
  ],
  growth: [
    [0.5, 1],
    [1, 2],
    [2, 1],
  ],
  decay: [
    [0.1542, 2],
    [0.3, 1],
    [0.7, 1],
  ],
}).map(({ values, weight }) => learnerOf(values, weight));

interface Shape {
  /** Multiplies the first stabilities. */
  readonly stability: number;
  /** Exponent of a first grade's stability against that of Good: 0 means that first grades tell nothing. */
  readonly spread: number;
  /** Multiplies the growth of stability by a success. */
  readonly growth: number;
  /** w20 of FSRS-6. */
  readonly decay: number;
}

function learnerOf({ stability, spread, growth, decay }: Shape, prior: number): Learner {
  const w: number[] = [...default_w];
  const good = default_w[2] ?? 1;
  for (let grade = 0; grade < 4; grade += 1)
    w[grade] = good * stability * ((default_w[grade] ?? good) / good) ** spread;
  w[8] = (default_w[8] ?? 0) + Math.log(growth);
  w[20] = decay;
  const model = fsrs(generatorParameters({ w: clipParameters(w, 0), enable_fuzz: false }));
  return { prior, first: (grade) => new FsrsTrace(model, model.next_state(null, 0, grade)) };
}

class FsrsTrace implements Trace {
  readonly #model: FSRSAlgorithm;
  readonly #stability: number;
  readonly #difficulty: number;

  constructor(model: FSRSAlgorithm, { stability, difficulty }: FSRSState) {
    this.#model = model;
    this.#stability = stability;
    this.#difficulty = difficulty;
  }

  recall(elapsedDays: number): number {
    return this.#model.forgetting_curve(elapsedDays, this.#stability);
  }

  after(elapsedDays: number, grade: Grade): Trace {
    const state = { stability: this.#stability, difficulty: this.#difficulty };
    const days = Math.max(0, Math.round(elapsedDays));
    return new FsrsTrace(this.#model, this.#model.next_state(state, days, grade));
  }
}
