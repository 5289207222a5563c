import { assertNever } from '../../../core/assert-never.ts';
import { addDays, dayOf, weekdayOf } from '../../../core/day.ts';
import { planDraftSchema, type PlanDraft } from '../../../core/study/plan.ts';
import { toDraft, type PlanFormValues } from '../plan/form-values.ts';

/** What is asked at the first start, in order. */
export const steps = ['when', 'minutes', 'topics'] as const;
export type Step = (typeof steps)[number];

/** Places of the catalogue that say what is wrong. */
export type Problem =
  | 'firstStart.problems.when'
  | 'firstStart.problems.isPast'
  | 'plan.problems.minutes'
  | 'firstStart.problems.noMinutes'
  | 'firstStart.problems.noStudyDay'
  | 'plan.problems.topics'
  | 'plan.problems.name';

/** What is wrong with what was entered in a step; null where nothing is. */
export function problemIn(step: Step, values: PlanFormValues, now: Date): Problem | null {
  const draft = planDraftSchema.safeParse(toDraft(values));
  const isWrong = (field: keyof PlanDraft): boolean =>
    draft.error?.issues.some(({ path }) => path[0] === field) ?? false;
  switch (step) {
    case 'when':
      if (isWrong('interviewAt')) return 'firstStart.problems.when';
      return isPast(values, now) ? 'firstStart.problems.isPast' : null;
    case 'minutes':
      if (isWrong('minutesByWeekday')) return 'plan.problems.minutes';
      if (values.minutes.every((minutes) => minutes === 0)) return 'firstStart.problems.noMinutes';
      return hasStudyDay(values, now) ? null : 'firstStart.problems.noStudyDay';
    case 'topics':
      if (isWrong('topics')) return 'plan.problems.topics';
      return isWrong('name') ? 'plan.problems.name' : null;
    default:
      return assertNever(step);
  }
}

function isPast(values: PlanFormValues, now: Date): boolean {
  const { interviewAt } = toDraft(values);
  return typeof interviewAt === 'string' && Date.parse(interviewAt) <= now.getTime();
}

/** Whether a day from today to the interview's own has minutes. */
function hasStudyDay(values: PlanFormValues, now: Date): boolean {
  const interviewDay = values.interview.split('T')[0] ?? '';
  const today = dayOf(now.toISOString(), values.timeZone, 0);
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const day = addDays(today, ahead);
    if (day > interviewDay) return false;
    if ((values.minutes[weekdayOf(day)] ?? 0) > 0) return true;
  }
  return false;
}
