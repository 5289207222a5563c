import type { Grade } from '../memory/index.ts';
import type { Standing } from '../memory/learners/history.ts';
import type { Learner, Trace } from '../memory/learners/learner.ts';
import type { Likely } from '../memory/learners/likely.ts';

/**
 * What studying a question at some of the moments ahead leads to. A way is a set of moments as bits:
 * 0b101 is at the first and the third.
 */
export interface Outlook {
  /** Expected recall at the interview, 0..1. */
  recall(way: number): number;
}

/** When a question can be studied and when it is asked, in days from now; moments ascend. */
export interface Horizon {
  readonly moments: readonly number[];
  readonly interviewIn: number;
}

/** The moments before the interview, as bits: what is studied after it doesn't help. */
export const wayBefore = ({ moments, interviewIn }: Horizon): number =>
  moments.reduce((way, at, moment) => (at < interviewIn ? way | (1 << moment) : way), 0);

/** What may have become of a question: outcomes of reviews ahead, each with its probability. */
interface Branch {
  readonly share: number;
  readonly trace: Trace | null;
  /** Of the last review, in days from now. */
  readonly at: number;
}

const grades: readonly Grade[] = [1, 2, 3, 4];
/** Of a review what matters is whether it goes well. */
const gradesLater: readonly Grade[] = [3, 1];
/** Outcomes less likely than this change no plan. */
const leastShare = 0.002;

/** The expected recall of one question over what kinds of learner the person may be. */
class MixedOutlook implements Outlook {
  readonly #likely: readonly Likely[];
  readonly #horizon: Horizon;
  readonly #firstOdds: readonly number[];
  readonly #branches: readonly Map<number, readonly Branch[]>[];
  readonly #recalls = new Map<number, number>();
  readonly #inTime: number;

  /**
   * @param start the trace in each likely learner; null for a question never seen
   * @param reviewedDaysAgo days since the last review
   * @param firstOdds probabilities of grades 1 to 4 at first sight
   */
  constructor(
    likely: readonly Likely[],
    start: readonly (Trace | null)[],
    reviewedDaysAgo: number,
    horizon: Horizon,
    firstOdds: readonly number[],
  ) {
    this.#likely = likely;
    this.#horizon = horizon;
    this.#inTime = wayBefore(horizon);
    this.#firstOdds = firstOdds;
    this.#branches = start.map(
      (trace) => new Map([[0, [{ share: 1, trace, at: -reviewedDaysAgo }]]]),
    );
  }

  recall(wanted: number): number {
    const way = wanted & this.#inTime;
    const known = this.#recalls.get(way);
    if (known !== undefined) return known;
    let recall = 0;
    this.#likely.forEach(({ learner, share }, place) => {
      for (const branch of this.#after(way, place, learner)) {
        if (branch.trace)
          recall +=
            share * branch.share * branch.trace.recall(this.#horizon.interviewIn - branch.at);
      }
    });
    this.#recalls.set(way, recall);
    return recall;
  }

  #after(way: number, place: number, learner: Learner): readonly Branch[] {
    const known = this.#branches[place]?.get(way);
    if (known) return known;
    const last = 31 - Math.clz32(way);
    const before = this.#after(way & ~(1 << last), place, learner);
    const branches = advance(before, learner, this.#horizon.moments[last] ?? 0, this.#firstOdds);
    this.#branches[place]?.set(way, branches);
    return branches;
  }
}

function advance(
  branches: readonly Branch[],
  learner: Learner,
  at: number,
  firstOdds: readonly number[],
): readonly Branch[] {
  const next: Branch[] = [];
  for (const { share, trace, at: last } of branches) {
    const elapsedDays = at - last;
    const recall = trace?.recall(elapsedDays) ?? 0;
    for (const grade of trace === null ? grades : gradesLater) {
      const odds = trace === null ? (firstOdds[grade - 1] ?? 0) : grade > 1 ? recall : 1 - recall;
      if (share * odds < leastShare) continue;
      const then = trace === null ? learner.first(grade) : trace.after(elapsedDays, grade);
      next.push({ share: share * odds, trace: then, at });
    }
  }
  return next;
}

/** Of a question that several interviews may ask: the mean of its outlooks by their weights. */
export class SharedOutlook implements Outlook {
  readonly weight: number;
  readonly #parts: readonly { readonly outlook: Outlook; readonly weight: number }[];

  constructor(parts: readonly { readonly outlook: Outlook; readonly weight: number }[]) {
    this.#parts = parts;
    this.weight = parts.reduce((sum, { weight }) => sum + weight, 0);
  }

  recall(way: number): number {
    let recall = 0;
    for (const { outlook, weight } of this.#parts)
      recall += (weight / this.weight) * outlook.recall(way);
    return recall;
  }
}

/** Makes outlooks; questions of the same history, reviewed on the same day, share one. */
export class Outlooks {
  readonly horizon: Horizon;
  readonly #likely: readonly Likely[];
  readonly #firstOdds: readonly number[];
  readonly #now: number;
  readonly #known = new Map<unknown, Map<string, Outlook>>();
  readonly unseen: Outlook;

  constructor(
    likely: readonly Likely[],
    horizon: Horizon,
    firstOdds: readonly number[],
    now: number,
  ) {
    this.#likely = likely;
    this.horizon = horizon;
    this.#firstOdds = firstOdds;
    this.#now = now;
    this.unseen = this.#make(null, 0);
  }

  of(standing: Standing | null): Outlook {
    if (!standing) return this.unseen;
    const ofHistory = this.#known.get(standing.history) ?? new Map<string, Outlook>();
    this.#known.set(standing.history, ofHistory);
    const outlook =
      ofHistory.get(standing.reviewedOn) ??
      this.#make(standing, Math.max(0, (this.#now - standing.reviewedAt) / 86_400_000));
    ofHistory.set(standing.reviewedOn, outlook);
    return outlook;
  }

  #make(standing: Standing | null, daysAgo: number): Outlook {
    const start = this.#likely.map(({ learner }) => standing?.history.traceIn(learner) ?? null);
    return new MixedOutlook(this.#likely, start, daysAgo, this.horizon, this.#firstOdds);
  }
}
