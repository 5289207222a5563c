// True memories that the planner doesn't know. Times are days since the start of the plan.
import { clipParameters, default_w, fsrs, generatorParameters } from 'ts-fsrs';
import type { Grade } from '../../../src/core/memory/index.ts';
import type { Random } from '../../../src/core/planning/random.ts';

/** One person's memory: pure functions, so that the oracle can look ahead with them. */
export interface TrueMemory<State = unknown> {
  /** Probabilities of grades 1 to 4 when the question is asked; `null` is one never seen. */
  odds(
    question: number,
    state: State | null,
    at: number,
  ): readonly [number, number, number, number];
  after(question: number, state: State | null, at: number, grade: Grade): State;
  recall(question: number, state: State, at: number): number;
}

export interface LearnerFamily {
  readonly name: string;
  create(random: Random, questions: number): TrueMemory;
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** Grades at first sight, before the answer is read: what the person already knew. */
function firstOdds(ease: number): readonly [number, number, number, number] {
  const again = clamp(0.3 - 0.12 * ease, 0.05, 0.7);
  const easy = clamp(0.1 + 0.06 * ease, 0.01, 0.4);
  const rest = 1 - again - easy;
  return [again, rest * 0.35, rest * 0.65, easy];
}

function reviewOdds(recall: number, ease: number): readonly [number, number, number, number] {
  const hard = clamp(0.2 - 0.06 * ease, 0.05, 0.5);
  const easy = clamp(0.15 + 0.05 * ease, 0.02, 0.4);
  return [1 - recall, recall * hard, recall * (1 - hard - easy), recall * easy];
}

interface FsrsShape {
  readonly name: string;
  /** Multiplies the first stabilities. */
  readonly stability: number;
  /** Standard deviation of the questions' log stability. */
  readonly uneven: number;
}

interface FsrsState {
  readonly stability: number;
  readonly difficulty: number;
  readonly at: number;
}

/** FSRS-6 with parameters of the person's own and questions of uneven ease. */
const fsrsFamily = ({ name, stability, uneven }: FsrsShape): LearnerFamily => ({
  name,
  create: (random, questions): TrueMemory<FsrsState> => {
    const w = [...default_w];
    const scale = stability * Math.exp(0.3 * random.normal());
    for (let grade = 0; grade < 4; grade += 1) w[grade] = (w[grade] ?? 1) * scale;
    w[8] = (w[8] ?? 0) + 0.3 * random.normal();
    w[9] = clamp((w[9] ?? 0) * Math.exp(0.3 * random.normal()), 0.05, 0.6);
    w[10] = (w[10] ?? 0) * Math.exp(0.2 * random.normal());
    w[11] = (w[11] ?? 0) * Math.exp(0.3 * random.normal());
    w[20] = clamp((w[20] ?? 0) * Math.exp(0.4 * random.normal()), 0.1, 0.6);
    const model = fsrs(generatorParameters({ w: clipParameters(w, 0), enable_fuzz: false }));
    const ease = Array.from({ length: questions }, () => random.normal());
    const easeOf = (question: number): number => ease[question] ?? 0;
    return {
      odds: (question, state, at) =>
        state === null
          ? firstOdds(easeOf(question))
          : reviewOdds(model.forgetting_curve(at - state.at, state.stability), easeOf(question)),
      after: (question, state, at, grade) => {
        const next = model.next_state(
          state,
          state ? Math.max(0, Math.round(at - state.at)) : 0,
          grade,
        );
        const first = state === null ? Math.exp(uneven * easeOf(question)) : 1;
        return { stability: next.stability * first, difficulty: next.difficulty, at };
      },
      recall: (_, state, at) => model.forgetting_curve(at - state.at, state.stability),
    };
  },
});

type Presentations = readonly { readonly at: number; readonly decay: number }[];

/** Power-law activation with a decay that grows with the activation at practice (Pavlik and Anderson, Cognitive Science 2005). */
const activationFamily: LearnerFamily = {
  name: 'activation',
  create: (random, questions): TrueMemory<Presentations> => {
    const base = clamp(0.26 + 0.05 * random.normal(), 0.12, 0.45);
    const growth = clamp(0.25 + 0.06 * random.normal(), 0.08, 0.45);
    const threshold = -0.7 + 0.2 * random.normal();
    const noise = 0.4;
    const ease = Array.from({ length: questions }, () => random.normal());
    const easeOf = (question: number): number => ease[question] ?? 0;
    const activation = (state: Presentations, at: number): number =>
      Math.log(state.reduce((sum, shown) => sum + (at - shown.at + 0.02) ** -shown.decay, 0));
    const recall = (question: number, state: Presentations, at: number): number =>
      1 / (1 + Math.exp((threshold - 0.15 * easeOf(question) - activation(state, at)) / noise));
    return {
      odds: (question, state, at) =>
        state === null
          ? firstOdds(easeOf(question))
          : reviewOdds(recall(question, state, at), easeOf(question)),
      after: (_, state, at) => {
        const decay =
          state === null ? base : growth * Math.exp(Math.min(1, activation(state, at))) + base;
        return [...(state ?? []), { at, decay }];
      },
      recall,
    };
  },
};

interface HalfLife {
  readonly days: number;
  readonly at: number;
}

/** Exponential forgetting with a half-life that each success lengthens (after Settles and Meeder, ACL 2016). */
const halfLifeFamily: LearnerFamily = {
  name: 'half-life',
  create: (random, questions): TrueMemory<HalfLife> => {
    const first = 4 * Math.exp(0.3 * random.normal());
    const growth = clamp(1.6 + 0.3 * random.normal(), 0.8, 2.6);
    const ease = Array.from({ length: questions }, () => random.normal());
    const easeOf = (question: number): number => ease[question] ?? 0;
    const recall = (_: number, state: HalfLife, at: number): number =>
      2 ** (-Math.max(0, at - state.at) / state.days);
    return {
      odds: (question, state, at) =>
        state === null
          ? firstOdds(easeOf(question))
          : reviewOdds(recall(question, state, at), easeOf(question)),
      after: (question, state, at, grade) => {
        if (state === null) return { days: first * Math.exp(0.3 * easeOf(question)), at };
        const forgotten = 1 - recall(question, state, at);
        const days =
          grade === 1
            ? Math.max(first * 0.7, state.days * 0.6)
            : state.days * (1 + growth * Math.min(1, 2 * forgotten) * (grade === 2 ? 0.7 : 1));
        return { days, at };
      },
      recall,
    };
  },
};

interface Strength {
  /** Share that is left of recall right after practice. */
  readonly level: number;
  /** Exponent of forgetting. */
  readonly rate: number;
  readonly at: number;
}

/** Power-law forgetting whose rate each practice lowers, the more the longer ago the last one was (after Wickelgren, 1974). */
const powerFamily: LearnerFamily = {
  name: 'Wickelgren',
  create: (random, questions): TrueMemory<Strength> => {
    const firstRate = clamp(0.32 * Math.exp(0.3 * random.normal()), 0.1, 0.9);
    const scale = Math.exp(0.3 * random.normal());
    const saving = clamp(0.45 + 0.1 * random.normal(), 0.2, 0.7);
    const ease = Array.from({ length: questions }, () => random.normal());
    const easeOf = (question: number): number => ease[question] ?? 0;
    const recall = (_: number, { level, rate, at: last }: Strength, at: number): number =>
      level * (1 + scale * Math.max(0, at - last)) ** -rate;
    return {
      odds: (question, state, at) =>
        state === null
          ? firstOdds(easeOf(question))
          : reviewOdds(recall(question, state, at), easeOf(question)),
      after: (question, state, at, grade) => {
        if (state === null)
          return { level: 0.94, rate: firstRate * Math.exp(-0.2 * easeOf(question)), at };
        const spacing = 1 - Math.exp(-Math.max(0, at - state.at) / 2);
        const kept = 1 - saving * spacing * (grade === 1 ? 0.4 : 1);
        return { level: Math.min(0.99, state.level + 0.02), rate: state.rate * kept, at };
      },
      recall,
    };
  },
};

export const learnerFamilies: readonly LearnerFamily[] = [
  fsrsFamily({ name: 'FSRS, own parameters', stability: 1, uneven: 0.4 }),
  fsrsFamily({ name: 'FSRS, slow', stability: 0.4, uneven: 0.4 }),
  fsrsFamily({ name: 'FSRS, fast', stability: 2.2, uneven: 0.4 }),
  fsrsFamily({ name: 'FSRS, uneven questions', stability: 1, uneven: 1 }),
  activationFamily,
  halfLifeFamily,
  powerFamily,
];
