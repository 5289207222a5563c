// Knows the person's true memory and spends the same minutes with it: the planner's own campaign, but every
// recall in it is the truth.
import type { Grade } from '../../../src/core/memory/index.ts';
import { Histories } from '../../../src/core/memory/learners/history.ts';
import { campaign, type Candidate } from '../../../src/core/planning/campaign.ts';
import { lookAhead } from '../../../src/core/planning/horizon.ts';
import type { Horizon, Outlook } from '../../../src/core/planning/outlook.ts';
import type { TrueMemory } from './learners.ts';
import { planningInput, type Chooser, type Question, type Situation } from './world.ts';

const grades: readonly Grade[] = [1, 2, 3, 4];
const leastShare = 0.01;

interface Branch {
  readonly share: number;
  readonly state: unknown;
}

class TrueOutlook implements Outlook {
  readonly #branches = new Map<number, readonly Branch[]>();
  readonly #recalls = new Map<number, number>();
  readonly #memory: TrueMemory;
  readonly #question: number;
  readonly #now: number;
  readonly #horizon: Horizon;

  constructor(memory: TrueMemory, question: number, state: unknown, now: number, horizon: Horizon) {
    this.#memory = memory;
    this.#question = question;
    this.#now = now;
    this.#horizon = horizon;
    this.#branches.set(0, [{ share: 1, state }]);
  }

  recall(way: number): number {
    const known = this.#recalls.get(way);
    if (known !== undefined) return known;
    const at = this.#now + this.#horizon.interviewIn;
    const recall = this.#after(way).reduce(
      (sum, { share, state }) =>
        state === null ? sum : sum + share * this.#memory.recall(this.#question, state, at),
      0,
    );
    this.#recalls.set(way, recall);
    return recall;
  }

  #after(way: number): readonly Branch[] {
    const known = this.#branches.get(way);
    if (known) return known;
    const last = 31 - Math.clz32(way);
    const at = this.#now + (this.#horizon.moments[last] ?? 0);
    const branches = this.#after(way & ~(1 << last)).flatMap(({ share, state }) => {
      const odds = this.#memory.odds(this.#question, state, at);
      return grades.flatMap((grade) => {
        const likely = share * (odds[grade - 1] ?? 0);
        return likely < leastShare
          ? []
          : [{ share: likely, state: this.#memory.after(this.#question, state, at, grade) }];
      });
    });
    const sum = branches.reduce((total, { share }) => total + share, 0);
    const whole = branches.map(({ share, state }) => ({ share: share / sum, state }));
    this.#branches.set(way, whole);
    return whole;
  }
}

/** Whether it is the cheapest of a topic that hasn't been met. */
function isFirstOfTopic(
  bank: readonly Question[],
  states: readonly unknown[],
  index: number,
): boolean {
  const { topic } = bank[index] as Question;
  const places = bank.flatMap((other, place) => (other.topic === topic ? [place] : []));
  if (places.some((place) => (states[place] ?? null) !== null)) return false;
  const minutes = (place: number): number => bank[place]?.minutesNew ?? 0;
  return index === places.toSorted((a, b) => minutes(a) - minutes(b))[0];
}

const noHistories = new Histories();

const oracleOf = (name: string, hasLimits: boolean): Chooser => ({
  name,
  create: () => (situation: Situation) => {
    const { cell, bank, at, memory, states } = situation;
    const { reviews: _, ...input } = planningInput({ ...situation, reviews: [] });
    const { moments, periods } = lookAhead({ ...input, histories: noHistories });
    const horizon = { moments, interviewIn: situation.interviewAt - at };
    const candidates = bank.map((question, index): Candidate => ({
      outlook: new TrueOutlook(memory, index, states[index] ?? null, at, horizon),
      isNew: (states[index] ?? null) === null,
      weight: question.weight,
      minutesNew: question.minutesNew,
      minutesReview: question.minutesReview,
      preference: hasLimits && isFirstOfTopic(bank, states, index) ? 1e6 : 1,
      after: [],
      depth: 0,
      isWeighed: true,
      isDoneToday: false,
      pinnedTo: null,
    }));
    const reliability = cell.missed ? 0.75 : 1;
    const ways = campaign(
      candidates,
      hasLimits ? periods : periods.map((period) => ({ ...period, minutesForNew: period.minutes })),
      reliability,
    );
    const worth = (index: number): number => {
      const { outlook, weight, isNew, minutesNew, minutesReview } = candidates[index] as Candidate;
      return (
        (weight * (outlook.recall(1) - outlook.recall(0))) / (isNew ? minutesNew : minutesReview)
      );
    };
    return ways
      .flatMap((way, index) => (way & 1 ? [index] : []))
      .sort((a, b) => worth(b) - worth(a));
  },
});

/** Free of the limits that the planner keeps for people's sake. */
export const oracle = oracleOf('Oracle', false);
/** The same truth under the planner's limits: each topic once, half of the last day for what was seen. */
export const limitedOracle = oracleOf('Oracle, same limits', true);
