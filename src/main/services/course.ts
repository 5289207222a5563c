import { setCourse, type Course } from '../../core/planning/course.ts';
import { forecastOf } from '../../core/planning/forecast.ts';
import type { Forecast } from '../../core/planning/types.ts';
import type { Plan } from '../../core/study/plan.ts';
import type { PlanningContext } from './context.ts';
import { currentPlan, isToCome, momentOf, planningInput } from './planning-input.ts';

interface Kept {
  /** All that the course hangs on. */
  readonly of: readonly unknown[];
  readonly course: Course;
}

const kept = new WeakMap<PlanningContext, Kept>();
const forecasts = new WeakMap<Course, Forecast>();

/**
 * The plan's course as things stand, set once for all who ask while they stand so: Today, the tray, the outlook and
 * a drill's beginning.
 * @param plan one whose interview is still to come
 */
export async function courseOf(plan: Plan, context: PlanningContext): Promise<Course> {
  // Asked first: it waits for what is still to be taken in.
  const { histories } = await context.experience();
  const { plans, marks, settings, days, moved, memories } = context.store.state;
  const now = Date.parse(context.now());
  const isToCome = Object.values(plans).map(({ interviewAt }) => Date.parse(interviewAt) > now);
  const record = [plan, plans, marks, settings, days, moved, memories, context.library()];
  const of = [...record, momentOf(plan, histories, context), context.timeZone(), ...isToCome];
  const known = keptFor(of, context);
  if (known) return known;
  const input = await planningInput(plan, context);
  // At the start several ask at once, and all have waited for the history.
  const meanwhile = keptFor(of, context);
  if (meanwhile) return meanwhile;
  const course = setCourse(input);
  kept.set(context, { of, course });
  return course;
}

function keptFor(of: readonly unknown[], context: PlanningContext): Course | null {
  const before = kept.get(context);
  return before && isSame(before.of, of) ? before.course : null;
}

/** The current plan with its course; null without a plan whose interview is still to come. */
export async function currentCourse(
  context: PlanningContext,
): Promise<{ readonly plan: Plan; readonly course: Course } | null> {
  const plan = currentPlan(context);
  return isToCome(plan, context) ? { plan, course: await courseOf(plan, context) } : null;
}

/** Of a course, played once. */
export function forecastOnce(course: Course): Forecast {
  const known = forecasts.get(course) ?? forecastOf(course);
  forecasts.set(course, known);
  return known;
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, place) => value === other[place]);
