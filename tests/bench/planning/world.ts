// One person, one bank, one way to choose: from the first day to the interview.
import type { Grade } from '../../../src/core/memory/index.ts';
import type { PlanningInput } from '../../../src/core/planning/index.ts';
import type { LearnerFamily, TrueMemory } from './learners.ts';
import { randomFrom } from '../../../src/core/planning/random.ts';

export interface Cell {
  readonly family: LearnerFamily;
  readonly days: number;
  readonly minutes: number;
  readonly questions: number;
  readonly missed: boolean;
}

export interface Question {
  readonly id: string;
  readonly topic: string;
  readonly weight: number;
  readonly minutesNew: number;
  readonly minutesReview: number;
}

export interface Review {
  readonly question: number;
  /** Days since the start. */
  readonly at: number;
  readonly grade: Grade;
}

/** What a way to choose sees at a moment. */
export interface Situation {
  readonly cell: Cell;
  readonly bank: readonly Question[];
  readonly day: number;
  /** Days since the start. */
  readonly at: number;
  readonly interviewAt: number;
  readonly minutesLeft: number;
  readonly minutesUsed: number;
  readonly reviews: readonly Review[];
  readonly memory: TrueMemory;
  readonly states: readonly unknown[];
}

/** Questions to work through next, in order; asked again until none comes or none fits. */
export interface Chooser {
  readonly name: string;
  create(
    cell: Cell,
    bank: readonly Question[],
    seed: number,
  ): (situation: Situation) => readonly number[];
}

const startsAt = Date.parse('2026-03-02T18:00:00Z');
/** The interview is at ten in the morning; study is at six in the evening of the days before. */
const hoursFromStudyToInterview = 16;

const bankOf = (count: number, seed: number): readonly Question[] => {
  const random = randomFrom(seed);
  const weights = Array.from({ length: 8 }, () => random.pick([1, 1, 2, 4]));
  return Array.from({ length: count }, (_, index) => {
    const minutes = random.pick([1, 1.5, 2, 3]);
    return {
      id: `q${index}`,
      topic: `t${index % 8}`,
      weight: weights[index % 8] ?? 1,
      minutesNew: minutes + 1,
      minutesReview: minutes,
    };
  });
};

/** The weighted true recall at the interview, 0..1. */
export function simulate(cell: Cell, chooser: Chooser, seed: number): number {
  const bank = bankOf(cell.questions, seed);
  const memory = cell.family.create(randomFrom(seed + 1), cell.questions);
  const outcomes = bank.map((_, index) => randomFrom(seed * 7919 + index));
  const absences = randomFrom(seed + 2);
  const states: unknown[] = bank.map(() => null);
  const reviews: Review[] = [];
  const choose = chooser.create(cell, bank, seed);
  const interviewAt = cell.days - 1 + hoursFromStudyToInterview / 24;
  for (let day = 0; day < cell.days; day += 1) {
    if (cell.missed && absences.next() < 0.25) continue;
    let used = 0;
    for (let rounds = 0; rounds < 200; rounds += 1) {
      const at = day + used / 1440;
      const minutesLeft = cell.minutes - used;
      const next = choose({
        cell,
        bank,
        day,
        at,
        interviewAt,
        minutesLeft,
        minutesUsed: used,
        reviews,
        memory,
        states,
      });
      let done = 0;
      for (const question of next) {
        const { minutesNew, minutesReview } = bank[question] as Question;
        const state = states[question] ?? null;
        const minutes = state === null ? minutesNew : minutesReview;
        if (used + minutes > cell.minutes + 1e-9) continue;
        const now = day + used / 1440;
        const grade = drawn(memory.odds(question, state, now), outcomes[question]?.next() ?? 0);
        states[question] = memory.after(question, state, now, grade);
        reviews.push({ question, at: now, grade });
        used += minutes;
        done += 1;
      }
      if (done === 0) break;
    }
  }
  let total = 0;
  let weight = 0;
  bank.forEach((question, index) => {
    const state = states[index] ?? null;
    weight += question.weight;
    if (state !== null) total += question.weight * memory.recall(index, state, interviewAt);
  });
  return total / weight;
}

function drawn(odds: readonly [number, number, number, number], random: number): Grade {
  const [again, hard, good] = odds;
  if (random < again) return 1;
  if (random < again + hard) return 2;
  return random < again + hard + good ? 3 : 4;
}

/** The same situation as the planner is asked in. */
export function planningInput(situation: Situation): PlanningInput {
  const { cell, bank, at, minutesUsed, reviews, interviewAt } = situation;
  const instant = (days: number): string => new Date(startsAt + days * 86_400_000).toISOString();
  return {
    now: instant(at),
    interviewAt: instant(interviewAt),
    timeZone: 'UTC',
    minutesByWeekday: Array.from({ length: 7 }, () => cell.minutes),
    // The interview is in the morning: that day has no study before it.
    exceptions: { [instant(interviewAt).slice(0, 10)]: 0 },
    questions: bank,
    reviews: reviews.map(({ question, at: when, grade }) => ({
      questionId: `q${question}`,
      at: instant(when),
      grade,
    })),
    minutesUsedToday: minutesUsed,
    seed: 1,
  };
}
