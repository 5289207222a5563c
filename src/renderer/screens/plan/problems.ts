import type { z } from 'zod';
import type { PlanDraft } from '../../../core/study/plan.ts';

const problems = {
  name: 'plan.problems.name',
  interviewAt: 'plan.problems.interview',
  timeZone: 'plan.problems.other',
  minutesByWeekday: 'plan.problems.minutes',
  exceptions: 'plan.problems.minutes',
  topics: 'plan.problems.topics',
} as const satisfies Record<keyof PlanDraft, string>;

/** What is wrong first in a draft, as its place in the catalogue. */
export function problemWith(error: z.ZodError) {
  const field = error.issues[0]?.path[0];
  return isField(field) ? problems[field] : 'plan.problems.other';
}

const isField = (name: PropertyKey | undefined): name is keyof PlanDraft =>
  name !== undefined && name in problems;
