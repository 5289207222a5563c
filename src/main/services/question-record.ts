import type { Input, Output } from '../../core/contract/calls.ts';
import { notFound, type CallResult } from '../../core/contract/errors.ts';
import {
  addDays,
  dayKeySchema,
  daysBetween,
  instantAt,
  toInstant,
  type DayKey,
} from '../../core/day.ts';
import type { Grade } from '../../core/memory/index.ts';
import type { Standing } from '../../core/memory/learners/history.ts';
import { daysOf } from '../../core/planning/plan.ts';
import { recallCurve } from '../../core/planning/recall-curve.ts';
import { err, ok } from '../../core/result.ts';
import type { PlanningContext } from './context.ts';
import { currentCourse } from './course.ts';
import { currentPlan } from './planning-input.ts';

const daysWithoutInterview = 30;

/** How one question went, and how its recall is expected to go on. */
export function questionRecordService(context: PlanningContext) {
  const { library, now, today, timeZone } = context;
  return {
    record: async ({
      id,
    }: Input<'outlook.record'>): Promise<CallResult<Output<'outlook.record'>>> => {
      if (!library().questions.has(id)) return err(notFound('question', id));
      const { histories } = await context.experience();
      const sessions = await sessionsOf(id, context);
      const standing = histories.of(id);
      const from = Date.parse(now());
      const plan = currentPlan(context);
      const interview = plan ? Date.parse(plan.interviewAt) : 0;
      const isToInterview = interview > from;
      const until = isToInterview
        ? interview
        : Date.parse(instantAt(addDays(today(), daysWithoutInterview), '12:00', timeZone()));
      const curve = recallCurve({
        histories,
        standing,
        now: from,
        until,
        // Around the same time of day as now, as the planner takes it.
        sessions: sessions.map((day) => from + daysBetween(today(), day) * 86_400_000),
      });
      return ok({
        grades: gradesOf(standing),
        sessions: [...sessions],
        isToInterview,
        curve: curve.map(({ at, alone, planned }) => ({
          at: toInstant(new Date(at)),
          alone,
          planned,
        })),
      });
    },
  };
}

/** The days on which the current plan has a question, the next first. */
async function sessionsOf(id: string, context: PlanningContext): Promise<readonly DayKey[]> {
  const current = await currentCourse(context);
  if (!current) return [];
  return daysOf(current.course).flatMap(({ date, items }) =>
    items.some(({ questionId }) => questionId === id) ? [dayKeySchema.parse(date)] : [],
  );
}

/** The grades of a question with their days, oldest first. */
function gradesOf(standing: Standing | null): { readonly on: DayKey; readonly grade: Grade }[] {
  const grades: { on: DayKey; grade: Grade }[] = [];
  if (!standing) return grades;
  let on = standing.reviewedOn;
  for (let history = standing.history; ;) {
    grades.unshift({ on, grade: history.grade });
    if (!history.before) return grades;
    on = addDays(on, -history.elapsedDays);
    history = history.before;
  }
}
