import { fsrs, generatorParameters, type FSRSState } from 'ts-fsrs';
import { dayKeySchema, addDays, startOfDay } from '../../../src/core/day.ts';
import { Histories } from '../../../src/core/memory/learners/history.ts';
import { planAhead, planDay, type PlanningInput } from '../../../src/core/planning/index.ts';
import { planDayFromHistories } from '../../../src/core/planning/plan.ts';
import { randomFrom } from '../../../src/core/planning/random.ts';

const firstDay = dayKeySchema.parse('2026-03-02');

/** A person with so many questions and reviews so far, and 60 days to go. */
function situation(questions: number, reviews: number): PlanningInput {
  const random = randomFrom(7);
  const perDay = Math.max(1, Math.round(reviews / 60));
  const past = Array.from({ length: reviews }, (_, index) => ({
    questionId: `q${Math.floor(random.next() * questions)}`,
    at: startOfDay(addDays(firstDay, Math.floor(index / perDay)), 'UTC', 18),
    grade: random.pick([1, 2, 3, 3, 3, 4] as const),
  }));
  const today = addDays(firstDay, reviews > 0 ? 61 : 0);
  return {
    now: startOfDay(today, 'UTC', 18),
    interviewAt: startOfDay(addDays(today, 60), 'UTC', 10),
    timeZone: 'UTC',
    minutesByWeekday: [60, 60, 60, 60, 60, 60, 60],
    questions: Array.from({ length: questions }, (_, index) => ({
      id: `q${index}`,
      topic: `t${index % 12}`,
      weight: 1 + (index % 3),
      minutesNew: 3 + (index % 4),
      minutesReview: 2 + (index % 3),
    })),
    reviews: past,
  };
}

/** One pass over the same cards: every review through ts-fsrs, then every card's recall and next interval. */
function yardstick({ questions, reviews }: PlanningInput): void {
  const model = fsrs(generatorParameters({ enable_fuzz: false }));
  const states = new Map<string, { state: FSRSState; at: number }>();
  for (const { questionId, at, grade } of reviews) {
    const known = states.get(questionId);
    const time = Date.parse(at) / 86_400_000;
    const elapsed = known ? Math.max(0, Math.floor(time) - Math.floor(known.at)) : 0;
    states.set(questionId, {
      state: model.next_state(known?.state ?? null, elapsed, grade),
      at: time,
    });
  }
  for (const { id } of questions) {
    const { state } = states.get(id) ?? { state: model.next_state(null, 0, 3) };
    model.forgetting_curve(10, state.stability);
    model.next_interval(state.stability, 10);
  }
}

function milliseconds(work: () => unknown, runs = 5): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

export function speed(): readonly string[] {
  const thousand = situation(1000, 0);
  const many = situation(10_000, 100_000);
  const histories = new Histories(
    many.reviews.map(({ questionId, at, grade }) => ({
      questionId,
      at: Date.parse(at),
      on: dayKeySchema.parse(at.slice(0, 10)),
      grade,
    })),
  );
  const { reviews: _, ...rest } = many;
  const passes = {
    thousand: milliseconds(() => yardstick(thousand)),
    many: milliseconds(() => yardstick(many)),
  };
  const line = (what: string, time: number, pass: number): string =>
    `| ${what} | ${time.toFixed(0)} ms | ${(time / pass).toFixed(1)} × ${pass.toFixed(1)} ms |`;
  return [
    '| what | median | of the yardstick |',
    '|---|---|---|',
    line(
      'whole 60-day plan, 1,000 questions, no reviews',
      milliseconds(() => planAhead(thousand)),
      passes.thousand,
    ),
    line(
      'day, 10,000 questions, 100,000 reviews, from all reviews',
      milliseconds(() => planDay(many), 3),
      passes.many,
    ),
    line(
      'the same after an answer, histories kept',
      milliseconds(() => planDayFromHistories({ ...rest, histories }), 3),
      passes.many,
    ),
  ];
}
