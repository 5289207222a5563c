import type { Memory } from '../memory/index.ts';

export interface PlanningInput {
  /** ISO 8601 instant. */
  now: string;
  /** ISO 8601 instant. */
  interviewAt: string;
  /** IANA name; days are this zone's. */
  timeZone: string;
  /** Seven, Monday first. */
  minutesByWeekday: readonly number[];
  /** 'yyyy-MM-dd' -> minutes that day. */
  exceptions?: Readonly<Record<string, number>>;
  questions: readonly PlannableQuestion[];
  /** In time order. */
  reviews: readonly { questionId: string; at: string; grade: 1 | 2 | 3 | 4; minutes?: number }[];
  /** Already spent on `now`'s day. */
  minutesUsedToday?: number;
  seed?: number;
}

export interface PlannableQuestion {
  id: string;
  topic: string;
  /** > 0, relative. */
  weight: number;
  /** Expected minutes. */
  minutesNew: number;
  minutesReview: number;
  prerequisites?: readonly string[];
}

/** The same question with the memory states kept by the caller instead of the whole history. */
export interface MemoryPlanningInput extends Omit<PlanningInput, 'reviews' | 'seed'> {
  memories: Readonly<Record<string, Memory>>;
  /** 0 to 23; default 0. */
  dayStartsAtHour?: number;
}

export interface PlannedItem {
  questionId: string;
  kind: 'new' | 'review';
  minutes: number;
  /** Expected recall at the interview without this item, 0..1. */
  recallBefore: number;
  /** The same with it. */
  recallAfter: number;
}

export interface DayPlan {
  date: string;
  /** Minutes of the whole day. */
  budget: number;
  items: readonly PlannedItem[];
}
