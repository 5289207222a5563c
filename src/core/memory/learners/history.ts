import { daysBetween, type DayKey } from '../../day.ts';
import type { Grade } from '../index.ts';
import type { Learner, Trace } from './learner.ts';

export interface Review {
  readonly questionId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The person's day of `at`. */
  readonly on: DayKey;
  readonly grade: Grade;
}

/**
 * What one or more questions went through: grades and the days between them. Questions that went through
 * the same share one history, so that what follows from it is computed once.
 */
export class History {
  /** Null for what has been seen once. */
  readonly before: History | null;
  /** Since the review before; 0 at first. */
  readonly elapsedDays: number;
  readonly grade: Grade;
  /** Questions that have gone through it. */
  questions = 0;
  // Made when they are needed: of a hundred thousand histories most are never gone on from.
  #next: Map<number, History> | null = null;
  #traces: Map<Learner, Trace> | null = null;

  constructor(before: History | null, elapsedDays: number, grade: Grade) {
    this.before = before;
    this.elapsedDays = elapsedDays;
    this.grade = grade;
  }

  /** This history and another review, whole days later. */
  followedBy(elapsedDays: number, grade: Grade): History {
    const key = elapsedDays * 4 + grade - 1;
    this.#next ??= new Map();
    const known = this.#next.get(key);
    if (known) return known;
    const next = new History(this, elapsedDays, grade);
    this.#next.set(key, next);
    return next;
  }

  /** Lets go of what nobody went through any more. */
  forget(next: History): void {
    for (const [key, known] of this.#next ?? []) if (known === next) this.#next?.delete(key);
  }

  /** The trace that it leaves in a learner of one kind. */
  traceIn(learner: Learner): Trace {
    this.#traces ??= new Map();
    const known = this.#traces.get(learner);
    if (known) return known;
    const trace = this.before
      ? this.before.traceIn(learner).after(this.elapsedDays, this.grade)
      : learner.first(this.grade);
    this.#traces.set(learner, trace);
    return trace;
  }

  *[Symbol.iterator](): Iterator<History> {
    yield this;
    for (const next of this.#next?.values() ?? []) yield* next;
  }
}

/** A question's history and when it ended. */
export interface Standing {
  readonly history: History;
  /** Of the last review, milliseconds since 1970. */
  readonly reviewedAt: number;
  readonly reviewedOn: DayKey;
  readonly firstReviewedOn: DayKey;
}

/** The histories of a person's questions; reviews are added in time order. */
export class Histories {
  readonly #first = new Map<Grade, History>();
  readonly #standings = new Map<string, Standing>();
  /** Days on which anything was reviewed. */
  readonly daysStudied = new Set<DayKey>();
  /** Of the review taken in last, milliseconds since 1970. */
  lastReviewAt: number | null = null;
  #takeBack: (() => void) | null = null;

  constructor(reviews: Iterable<Review> = []) {
    for (const review of reviews) this.add(review);
  }

  /** Returns where it leaves the question. */
  add({ questionId, at, on, grade }: Review): Standing {
    const isNewDay = !this.daysStudied.has(on);
    const reviewBefore = this.lastReviewAt;
    this.daysStudied.add(on);
    this.lastReviewAt = at;
    const last = this.#standings.get(questionId);
    // A clock set back counts as no time.
    const elapsedDays = last ? Math.max(0, daysBetween(last.reviewedOn, on)) : 0;
    const history = last ? last.history.followedBy(elapsedDays, grade) : this.#firstOf(grade);
    history.questions += 1;
    const standing = {
      history,
      reviewedAt: at,
      reviewedOn: on,
      firstReviewedOn: last?.firstReviewedOn ?? on,
    };
    this.#standings.set(questionId, standing);
    this.#takeBack = () => {
      history.questions -= 1;
      if (history.questions === 0) {
        if (last) last.history.forget(history);
        else this.#first.delete(grade);
      }
      if (last) this.#standings.set(questionId, last);
      else this.#standings.delete(questionId);
      if (isNewDay) this.daysStudied.delete(on);
      this.lastReviewAt = reviewBefore;
    };
    return standing;
  }

  /** Takes back the newest review, once. */
  takeBackLast(): void {
    this.#takeBack?.();
    this.#takeBack = null;
  }

  #firstOf(grade: Grade): History {
    const known = this.#first.get(grade) ?? new History(null, 0, grade);
    this.#first.set(grade, known);
    return known;
  }

  of(questionId: string): Standing | null {
    return this.#standings.get(questionId) ?? null;
  }

  /** Every history that a question has gone through, the shorter before those that go on from them. */
  *all(): Iterable<History> {
    for (const history of this.#first.values()) yield* history;
  }

  /** Questions by the grade of their first sight, grades 1 to 4. */
  get firstGrades(): readonly [number, number, number, number] {
    const count = (grade: Grade): number => this.#first.get(grade)?.questions ?? 0;
    return [count(1), count(2), count(3), count(4)];
  }
}
