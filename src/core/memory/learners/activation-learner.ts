import { combinations, type Learner, type Trace } from './learner.ts';

/**
 * Learners whose presentations each leave a trace that fades by a power law, the faster the more active
 * the memory was when it was practised (Pavlik and Anderson, Cognitive Science 29, 2005).
 */
export const activationLearners: readonly Learner[] = combinations({
  decay: [
    [0.15, 1],
    [0.27, 2],
    [0.42, 1],
  ],
  growth: [
    [0.15, 1],
    [0.32, 1],
  ],
  threshold: [
    [-1, 1],
    [-0.5, 1],
  ],
}).map(({ values, weight }) => ({
  prior: weight,
  first: () => new Presentation(values, values.decay, null, 0),
}));

interface Shape {
  /** Of the first presentation, and the least of later ones. */
  readonly decay: number;
  /** How much faster a presentation fades for each unit of e^activation at practice. */
  readonly growth: number;
  /** Activation at which recall is a half. */
  readonly threshold: number;
}

/** Spread of the activation's noise. */
const noise = 0.4;
/** Days; a presentation's activation is finite at once. */
const soonest = 0.02;
/** Practice right after practice adds little, but its decay stays finite. */
const mostActivation = 1;
/** The oldest presentations of a much practised question add next to nothing. */
const mostPresentations = 12;

/** The latest presentation, with those before it. Traces that go on from the same one share them. */
class Presentation implements Trace {
  readonly #shape: Shape;
  readonly #decay: number;
  readonly #before: Presentation | null;
  /** Days from the first presentation. */
  readonly #at: number;

  constructor(shape: Shape, decay: number, before: Presentation | null, at: number) {
    this.#shape = shape;
    this.#decay = decay;
    this.#before = before;
    this.#at = at;
  }

  recall(elapsedDays: number): number {
    return 1 / (1 + Math.exp((this.#shape.threshold - this.#activation(elapsedDays)) / noise));
  }

  after(elapsedDays: number): Trace {
    const days = Math.max(0, elapsedDays);
    const active = Math.min(mostActivation, this.#activation(days));
    const { decay, growth } = this.#shape;
    return new Presentation(this.#shape, decay + growth * Math.exp(active), this, this.#at + days);
  }

  #activation(elapsedDays: number): number {
    const at = this.#at + Math.max(0, elapsedDays) + soonest;
    let sum = (at - this.#at) ** -this.#decay;
    let one = this.#before;
    for (let count = 1; one !== null && count < mostPresentations; count += 1) {
      sum += (at - one.#at) ** -one.#decay;
      one = one.#before;
    }
    return Math.log(sum);
  }
}
