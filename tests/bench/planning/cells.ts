import { learnerFamilies } from './learners.ts';
import type { Cell } from './world.ts';

export interface Grid {
  readonly days: readonly number[];
  readonly minutes: readonly number[];
  readonly questions: readonly number[];
}

export const shortGrid: Grid = { days: [5, 14, 30], minutes: [10, 30], questions: [54, 300] };
export const fullGrid: Grid = {
  days: [5, 14, 30, 60],
  minutes: [10, 30, 60],
  questions: [54, 300, 1000],
};

export const cellsOf = ({ days, minutes, questions }: Grid): readonly Cell[] =>
  learnerFamilies.flatMap((family) =>
    days.flatMap((horizon) =>
      minutes.flatMap((budget) =>
        questions.flatMap((count) =>
          [false, true].map((missed) => ({
            family,
            days: horizon,
            minutes: budget,
            questions: count,
            missed,
          })),
        ),
      ),
    ),
  );

export const nameOf = ({ family, days, minutes, questions, missed }: Cell): string =>
  `${family.name} | ${days} d | ${minutes} min | ${questions} q | ${missed ? 'misses a quarter' : 'keeps all'}`;

// The oracle weighs each question by itself: with very many it takes minutes a run.
export const oracleFits = ({ days, questions }: Cell): boolean => days * questions <= 9000;
