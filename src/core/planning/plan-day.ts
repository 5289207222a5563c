import { startOfDay, type DayKey, type Instant, dayOf } from '../day.ts';
import { dueOn, retrievability, review, type Memory } from '../memory/index.ts';
import { daysForNew, daysToInterview, isOver, minutesOn } from './calendar.ts';
import { newOrder } from './new-order.ts';
import type { DayPlan, MemoryPlanningInput, PlannableQuestion, PlannedItem } from './types.ts';

/**
 * Today's items within what is left of the budget: due reviews first, those that add most recall on
 * the interview day per minute leading, then new questions. New questions get their share of the day
 * before reviews do, so that each chosen question is seen before the final pass.
 */
export function planDayFromMemories(input: MemoryPlanningInput): DayPlan {
  const days = daysToInterview(input);
  const today = days[0] as DayKey;
  const budget = minutesOn(today, input);
  const left = budget - (input.minutesUsedToday ?? 0);
  if (isOver(input)) return { date: today, budget, items: [] };

  const unseen = input.questions.filter((question) => !input.memories[question.id]);
  const seen = input.questions.filter((question) => input.memories[question.id]);
  const newDays = daysForNew(days, input, {
    review: sum(input.questions, (question) => question.minutesReview),
    unseen: sum(unseen, (question) => question.minutesNew),
  });

  const fresh = takeWithin(
    newOrder(unseen).map((question) => newItem(question, input, today)),
    Math.min(left, newShare(input, unseen, newDays, today)),
    left,
  );
  const reviews = seen.map((question) => ({
    item: reviewItem(question, input, today),
    due: dueOn(input.memories[question.id] as Memory) <= today,
  }));
  const weights = new Map(seen.map((question) => [question.id, question.weight]));
  const worth = (item: PlannedItem): number =>
    ((weights.get(item.questionId) ?? 1) * (item.recallAfter - item.recallBefore)) / item.minutes;
  // In the final pass everything may be seen again; before it, only what is due.
  const inFinalPass = !newDays.includes(today);
  const candidates = reviews
    .filter(({ due, item }) => due || (inFinalPass && item.recallAfter - item.recallBefore > 0.01))
    .map(({ item }) => item)
    .sort((a, b) => worth(b) - worth(a));
  const leftForReviews = left - sum(fresh, (item) => item.minutes);
  const chosen = takeWithin(candidates, leftForReviews, leftForReviews);
  return { date: today, budget, items: [...chosen, ...fresh] };
}

/** The minutes that new questions get today: in proportion to the day's budget among the days for new ones, less what today already gave. */
function newShare(
  input: MemoryPlanningInput,
  unseen: readonly PlannableQuestion[],
  newDays: readonly DayKey[],
  today: DayKey,
): number {
  if (unseen.length === 0) return 0;
  const capacity = sum(newDays, (day) => minutesOn(day, input));
  if (!newDays.includes(today)) return 0;
  const doneToday = sum(
    input.questions.filter((question) => input.memories[question.id]?.firstReviewedOn === today),
    (question) => question.minutesNew,
  );
  const remaining = sum(unseen, (question) => question.minutesNew);
  const share = ((doneToday + remaining) * minutesOn(today, input)) / capacity;
  return share - doneToday;
}

/** Takes items until `wanted` minutes are reached, skipping what doesn't fit into `most`. */
function takeWithin(
  items: readonly PlannedItem[],
  wanted: number,
  most: number,
): readonly PlannedItem[] {
  const taken: PlannedItem[] = [];
  let minutes = 0;
  for (const item of items) {
    if (minutes >= wanted - 1e-9) break;
    if (minutes + item.minutes > most + 1e-9) continue;
    taken.push(item);
    minutes += item.minutes;
  }
  return taken;
}

function newItem(
  question: PlannableQuestion,
  input: MemoryPlanningInput,
  today: DayKey,
): PlannedItem {
  const after = review(undefined, 3, input.now as Instant, today);
  return {
    questionId: question.id,
    kind: 'new',
    minutes: question.minutesNew,
    recallBefore: 0,
    recallAfter: retrievability(after, input.interviewAt as Instant),
  };
}

function reviewItem(
  question: PlannableQuestion,
  input: MemoryPlanningInput,
  today: DayKey,
): PlannedItem {
  const memory = input.memories[question.id] as Memory;
  const now = input.now as Instant;
  const at = input.interviewAt as Instant;
  const recallNow = retrievability(memory, now);
  return {
    questionId: question.id,
    kind: 'review',
    minutes: question.minutesReview,
    recallBefore: retrievability(memory, at),
    recallAfter:
      recallNow * retrievability(review(memory, 3, now, today), at) +
      (1 - recallNow) * retrievability(review(memory, 1, now, today), at),
  };
}

/**
 * Every day from today to the interview day, on the assumption that each day's items are done and
 * answered with Good.
 */
export function planAheadFromMemories(input: MemoryPlanningInput): readonly DayPlan[] {
  const hour = input.dayStartsAtHour ?? 0;
  const memories: Record<string, Memory> = { ...input.memories };
  return daysToInterview(input).map((day, offset) => {
    const now = offset === 0 ? input.now : startOfDay(day, input.timeZone, hour);
    const used = offset === 0 ? (input.minutesUsedToday ?? 0) : 0;
    const plan = planDayFromMemories({ ...input, now, minutesUsedToday: used, memories });
    for (const { questionId } of plan.items) {
      memories[questionId] = review(memories[questionId], 3, now as Instant, day);
    }
    return plan;
  });
}

/** The memory states that a review history leads to. */
export function memoriesOf(
  reviews: readonly { questionId: string; at: string; grade: 1 | 2 | 3 | 4 }[],
  timeZone: string,
): Readonly<Record<string, Memory>> {
  const memories: Record<string, Memory> = {};
  for (const { questionId, at, grade } of reviews) {
    memories[questionId] = review(
      memories[questionId],
      grade,
      at as Instant,
      dayOf(at, timeZone, 0),
    );
  }
  return memories;
}

const sum = <T>(values: readonly T[], of: (value: T) => number): number =>
  values.reduce((total, value) => total + of(value), 0);
