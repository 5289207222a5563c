import TinyQueue from 'tinyqueue';
import type { Period } from './horizon.ts';
import type { Outlook } from './outlook.ts';

/** A question as the campaign weighs it. */
export interface Candidate {
  readonly outlook: Outlook;
  readonly isNew: boolean;
  /** Relative. */
  readonly weight: number;
  readonly minutesNew: number;
  readonly minutesReview: number;
  /**
   * Multiplies the worth of its first sight: more than 1 for the question that stands for a topic that
   * hasn't been met yet.
   */
  readonly preference: number;
  /** Places of unseen candidates that it builds on. */
  readonly after: readonly number[];
  /** Length of the longest chain of those, 0 where there is none. */
  readonly depth: number;
  /** Others may be left out of the weighing: they can't be among the best. */
  readonly isWeighed: boolean;
  /** It has been answered today: again tomorrow at the earliest. */
  readonly isDoneToday: boolean;
  /** The period in which the person wants to study it, if they said so. */
  readonly pinnedTo: number | null;
}

interface Step {
  readonly candidate: number;
  readonly moment: number;
  /** Gain in weighted recall per minute. */
  readonly worth: number;
}

/** Gains smaller than this aren't worth a minute of anybody's. */
const leastGain = 1e-4;
/** What would help less than this by itself can wait. */
const leastGainToday = 0.01;
/** A question is planned in so many periods at most; more add next to nothing. */
const mostMoments = 4;
/** Of equals, what builds on less comes first; a thousandth for each step is too little to outweigh anything else. */
const basicsAhead = 0.999;
/**
 * Spends the minutes of all periods up to the interview: again and again the one study of one question
 * in one period that adds most expected recall at the interview per minute, until nothing fits or helps.
 * So a study today is weighed against the best later moments for the same question and for the same minutes.
 * Greedy choice for a budgeted gain that diminishes (Nemhauser, Wolsey and Fisher, 1978), with the lazy
 * evaluation of Minoux (1978).
 * @param reliability probability that a study planned for a later day takes place, 0..1
 * @returns for each candidate its way: the places of its periods as bits
 */
export function campaign(
  candidates: readonly Candidate[],
  periods: readonly Period[],
  reliability: number,
): readonly number[] {
  const run = new Campaign(candidates, periods, reliability);
  run.placePinned();
  run.spend();
  // Where reviews have nothing more to give, the last day may hold new questions after all.
  run.liftLimitOnNew();
  run.spend();
  run.fillToday();
  return run.ways;
}

class Campaign {
  readonly ways: number[];
  readonly #candidates: readonly Candidate[];
  readonly #reliability: number;
  readonly #room: number[];
  #roomForNew: number[];
  /** Periods in which what a candidate builds on has no room, as bits. */
  readonly #refused: number[];

  constructor(candidates: readonly Candidate[], periods: readonly Period[], reliability: number) {
    this.#candidates = candidates;
    this.#reliability = reliability;
    this.ways = candidates.map(() => 0);
    this.#refused = candidates.map(() => 0);
    this.#room = periods.map(({ minutes }) => minutes);
    this.#roomForNew = periods.map(({ minutesForNew }) => minutesForNew);
  }

  /** The person's own wishes come first, as far as the minutes go. */
  placePinned(): void {
    this.#candidates.forEach(({ pinnedTo }, index) => {
      if (pinnedTo === null || (this.ways[index] ?? 0) & (1 << pinnedTo)) return;
      const { minutesNew, minutesReview, isNew } = this.#candidates[index] as Candidate;
      if ((isNew ? minutesNew : minutesReview) > (this.#room[pinnedTo] ?? 0) + 1e-9) return;
      // The person's wish holds even where there is no room left for what the question builds on.
      if (!this.#placeWithBasics(index, pinnedTo)) this.#place(index, pinnedTo);
    });
  }

  liftLimitOnNew(): void {
    this.#roomForNew = [...this.#room];
  }

  spend(): void {
    const queue = new TinyQueue<Step>([], (a, b) => b.worth - a.worth);
    const offer = (index: number): void => {
      const step = this.#bestStep(index);
      if (step) queue.push(step);
    };
    this.#candidates.forEach(({ isWeighed }, index) => isWeighed && offer(index));
    for (let step = queue.pop(); step; step = queue.pop()) {
      const { candidate, moment } = step;
      // Room may have gone since it was weighed: then it is weighed again.
      if (this.#fits(candidate, moment) && !this.#placeWithBasics(candidate, moment))
        this.#refused[candidate] = (this.#refused[candidate] ?? 0) | (1 << moment);
      offer(candidate);
    }
  }

  /**
   * Minutes that are left today are gone tomorrow: they go to what would help most if it were the last
   * study, even where the days ahead have room enough for it.
   */
  fillToday(): void {
    const worth = this.#candidates.map(({ outlook, weight, isNew, minutesNew, minutesReview }) => {
      const gain = outlook.recall(1) - outlook.recall(0);
      return gain < leastGainToday ? 0 : (weight * gain) / (isNew ? minutesNew : minutesReview);
    });
    const order = this.#candidates
      .map((_, index) => index)
      .filter((index) => (worth[index] ?? 0) > 0)
      .sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0));
    for (const index of order) {
      const { isDoneToday, pinnedTo } = this.#candidates[index] as Candidate;
      const isClosed = isDoneToday || (pinnedTo ?? 0) > 0 || ((this.ways[index] ?? 0) & 1) === 1;
      if (!isClosed && this.#fits(index, 0)) this.#placeWithBasics(index, 0);
    }
  }

  #bestStep(index: number): Step | null {
    const candidate = this.#candidates[index] as Candidate;
    const way = this.ways[index] ?? 0;
    if (bitsIn(way) >= mostMoments) return null;
    const before = candidate.outlook.recall(way);
    // An earlier study of a new question turns its later first sight into a review.
    const minutes = candidate.isNew && way === 0 ? candidate.minutesNew : candidate.minutesReview;
    // On the last day a topic could be lost with the day.
    const preferenceIn = (moment: number): number =>
      way === 0 && moment < Math.max(1, this.#room.length - 1) ? candidate.preference : 1;
    let best: Step | null = null;
    const closed = way | (this.#refused[index] ?? 0) | (candidate.isDoneToday ? 1 : 0);
    // Not before the person wants it.
    for (let moment = candidate.pinnedTo ?? 0; moment < this.#room.length; moment += 1) {
      if (closed & (1 << moment) || !this.#fits(index, moment)) continue;
      const sure = moment === 0 ? 1 : this.#reliability;
      const gain = sure * (candidate.outlook.recall(way | (1 << moment)) - before);
      if (gain < leastGain) continue;
      const worth =
        (preferenceIn(moment) * candidate.weight * gain * basicsAhead ** candidate.depth) / minutes;
      if (!best || worth > best.worth) best = { candidate: index, moment, worth };
    }
    return best;
  }

  /** Places a study, and before it first sight of what the question builds on; all of it or nothing. */
  #placeWithBasics(index: number, moment: number): boolean {
    const room = [...this.#room];
    const roomForNew = [...this.#roomForNew];
    const changed: (readonly [index: number, way: number])[] = [];
    const place = (which: number, at: number): void => {
      changed.push([which, this.ways[which] ?? 0]);
      this.#place(which, at);
    };
    place(index, moment);
    const visited = new Set([index]);
    // The nearest first, each as late as it may be, so that room is left for what it builds on in turn.
    const waiting = [{ index, moment }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const basic of this.#candidates[next.index]?.after ?? []) {
        const way = this.ways[basic] ?? 0;
        // A circle of prerequisites is cut where it is met.
        if (visited.has(basic) || (way !== 0 && firstOf(way) <= next.moment)) continue;
        visited.add(basic);
        const latest = this.#latestFit(basic, next.moment);
        if (latest === null) {
          this.#room.splice(0, room.length, ...room);
          this.#roomForNew.splice(0, room.length, ...roomForNew);
          for (const [which, before] of changed.toReversed()) this.ways[which] = before;
          return false;
        }
        place(basic, latest);
        waiting.push({ index: basic, moment: latest });
      }
    }
    return true;
  }

  #latestFit(index: number, moment: number): number | null {
    const from = this.#candidates[index]?.pinnedTo ?? 0;
    for (let latest = moment; latest >= from; latest -= 1) {
      if (this.#fits(index, latest)) return latest;
    }
    return null;
  }

  #isFirstSight(index: number, moment: number): boolean {
    const way = this.ways[index] ?? 0;
    return this.#candidates[index]?.isNew === true && (way === 0 || moment < firstOf(way));
  }

  #fits(index: number, moment: number): boolean {
    const { minutesNew, minutesReview } = this.#candidates[index] as Candidate;
    const room = (this.#room[moment] ?? 0) + 1e-9;
    if (!this.#isFirstSight(index, moment)) return minutesReview <= room;
    return minutesNew <= room && minutesNew <= (this.#roomForNew[moment] ?? 0) + 1e-9;
  }

  #place(index: number, moment: number): void {
    const { minutesNew, minutesReview } = this.#candidates[index] as Candidate;
    const way = this.ways[index] ?? 0;
    if (this.#isFirstSight(index, moment)) {
      this.#take(moment, minutesNew, minutesNew);
      if (way !== 0) this.#take(firstOf(way), minutesReview - minutesNew, -minutesNew);
    } else {
      this.#take(moment, minutesReview, 0);
    }
    this.ways[index] = way | (1 << moment);
  }

  #take(moment: number, minutes: number, ofNew: number): void {
    this.#room[moment] = (this.#room[moment] ?? 0) - minutes;
    this.#roomForNew[moment] = (this.#roomForNew[moment] ?? 0) - ofNew;
  }
}

/** The earliest moment of a way that isn't empty. */
export const firstOf = (way: number): number => 31 - Math.clz32(way & -way);

function bitsIn(way: number): number {
  let count = 0;
  for (let rest = way; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
