import { assertNever } from '../../../core/assert-never.ts';
import { addDays, dayOf, weekdayOf } from '../../../core/day.ts';
import { planDraftSchema, type PlanDraft } from '../../../core/study/plan.ts';
import { toDraft, type PlanFormValues } from '../plan/form-values.ts';

/** What is asked at the first start, in order. */
export const steps = ['when', 'minutes', 'topics'] as const;
export type Step = (typeof steps)[number];

/** What is wrong with what was entered in a step, in words; null where nothing is. */
export function problemIn(step: Step, values: PlanFormValues, now: Date): string | null {
  const draft = planDraftSchema.safeParse(toDraft(values));
  const isWrong = (field: keyof PlanDraft): boolean =>
    draft.error?.issues.some(({ path }) => path[0] === field) ?? false;
  switch (step) {
    case 'when':
      if (isWrong('interviewAt')) return 'Choose a day and a time. A guess will do.';
      return isPast(values, now) ? 'This date has passed. Choose one that is still to come.' : null;
    case 'minutes':
      if (isWrong('minutesByWeekday')) return 'Minutes are whole numbers from 0 to 1,440.';
      if (values.minutes.every((minutes) => minutes === 0))
        return 'There are no minutes on any day. Give at least one day some.';
      return hasStudyDay(values, now)
        ? null
        : 'None of these days comes before the interview. Give a day before it some minutes.';
    case 'topics':
      if (isWrong('topics')) return 'Choose at least one topic.';
      return isWrong('name') ? 'Give the plan a name of up to 120 characters.' : null;
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
