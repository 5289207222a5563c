import type { Grade } from '../index.ts';

/** What one kind of learner keeps of a question after its last review. */
export interface Trace {
  /** Probability of recall some days after the last review, 0..1. */
  recall(elapsedDays: number): number;
  /** The trace after another review, so many days after the last. */
  after(elapsedDays: number, grade: Grade): Trace;
}

/** A kind of learner that a person may be. */
export interface Learner {
  /** Share of learners of this kind before anything is known of the person; relative. */
  readonly prior: number;
  /** The trace that the first sight of a question leaves. */
  first(grade: Grade): Trace;
}

/** Every combination of values, each value with its relative weight; the weights are multiplied. */
export function combinations<Name extends string>(
  axes: Readonly<Record<Name, readonly (readonly [value: number, weight: number])[]>>,
): readonly { readonly values: Readonly<Record<Name, number>>; readonly weight: number }[] {
  let all: { values: Record<string, number>; weight: number }[] = [{ values: {}, weight: 1 }];
  for (const [name, axis] of Object.entries<readonly (readonly [number, number])[]>(axes)) {
    all = all.flatMap(({ values, weight }) =>
      axis.map(([value, share]) => ({
        values: { ...values, [name]: value },
        weight: weight * share,
      })),
    );
  }
  return all as { values: Record<Name, number>; weight: number }[];
}
