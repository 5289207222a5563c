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
  first: () => traceOf(values, [{ age: 0, decay: values.decay }]),
}));

interface Shape {
  /** Of the first presentation, and the least of later ones. */
  readonly decay: number;
  /** How much faster a presentation fades for each unit of e^activation at practice. */
  readonly growth: number;
  /** Activation at which recall is a half. */
  readonly threshold: number;
}

interface Presentation {
  /** Days before the last review. */
  readonly age: number;
  readonly decay: number;
}

/** Spread of the activation's noise. */
const noise = 0.4;
/** Days; a presentation's activation is finite at once. */
const soonest = 0.02;
/** Practice right after practice adds little, but its decay stays finite. */
const mostActivation = 1;
/** The oldest presentations of a much practised question add next to nothing. */
const mostPresentations = 12;

function traceOf(shape: Shape, presentations: readonly Presentation[]): Trace {
  const activation = (elapsedDays: number): number => {
    let sum = 0;
    for (const { age, decay } of presentations)
      sum += (age + Math.max(0, elapsedDays) + soonest) ** -decay;
    return Math.log(sum);
  };
  return {
    recall: (elapsedDays) =>
      1 / (1 + Math.exp((shape.threshold - activation(elapsedDays)) / noise)),
    after: (elapsedDays) => {
      const days = Math.max(0, elapsedDays);
      const active = Math.min(mostActivation, activation(days));
      const older = presentations.map(({ age, decay }) => ({ age: age + days, decay }));
      const latest = { age: 0, decay: shape.decay + shape.growth * Math.exp(active) };
      return traceOf(shape, [...older, latest].slice(-mostPresentations));
    },
  };
}
