import type { DayKey } from '../day.ts';
import type { Histories } from '../memory/learners/history.ts';

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

/** The same question with the histories kept by the caller, who adds each answer to them, instead of all reviews. */
export interface HistoryPlanningInput extends Omit<PlanningInput, 'reviews'> {
  histories: Histories;
  /** 0 to 23; default 0. */
  dayStartsAtHour?: number;
  /** Other interviews that share the same minutes; a question that isn't in `weights` doesn't count for one. */
  otherInterviews?: readonly {
    readonly interviewAt: string;
    readonly weights: Readonly<Record<string, number>>;
  }[];
  /** Sessions that the person has put on a day: the question is studied on that day and not before. */
  pinned?: readonly { readonly questionId: string; readonly day: DayKey }[];
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
  /** Whether study on it, at the hour of `now`, comes before an interview; on the last one's day it may come after it. */
  isInTime: boolean;
  items: readonly PlannedItem[];
}

/** Weighted recall at the interview if the plan is followed, 0..1, with the band that holds it in 8 of 10 cases. */
export interface Band {
  mean: number;
  low: number;
  high: number;
}

export interface Forecast extends Band {
  byTopic: Readonly<Record<string, Band>>;
  /** The same if study ends after each of the periods ahead; the last is the forecast itself. */
  along: readonly Band[];
}
