import { setCourse, type Course } from '../../core/planning/course.ts';
import { forecastOf } from '../../core/planning/forecast.ts';
import type { Forecast } from '../../core/planning/types.ts';
import type { Plan } from '../../core/study/plan.ts';
import type { PlanningContext } from './context.ts';
import { planningInput } from './planning-input.ts';

interface Kept {
  /** All that the course hangs on besides the moment. */
  readonly of: readonly unknown[];
  readonly at: number;
  readonly course: Course;
}

/** A course is as good as new for so long: recall a month away changes by less than can be shown. */
const keptMilliseconds = 300_000;

const kept = new WeakMap<PlanningContext, Kept>();
const forecasts = new WeakMap<Course, Forecast>();

/**
 * The plan's course as things stand, set once for all who ask in the same minutes: Today, the tray, the
 * outlook and a drill's beginning.
 * @param plan one whose interview is still to come
 */
export async function courseOf(plan: Plan, context: PlanningContext): Promise<Course> {
  // Asked first: it waits for what is still to be taken in.
  await context.experience();
  const { plans, marks, settings, days, moved, memories } = context.store.state;
  const at = Date.parse(context.now());
  const isToCome = Object.values(plans).map(({ interviewAt }) => Date.parse(interviewAt) > at);
  const of = [plan, plans, marks, settings, days, moved, memories, context.library()];
  const moment = [context.today(), context.timeZone(), ...isToCome];
  const all = [...of, ...moment];
  const before = kept.get(context);
  if (before && isSame(before.of, all) && Math.abs(at - before.at) < keptMilliseconds)
    return before.course;
  const course = setCourse(await planningInput(plan, context));
  kept.set(context, { of: all, at, course });
  return course;
}

/** Of a course, played once. */
export function forecastOnce(course: Course): Forecast {
  const known = forecasts.get(course) ?? forecastOf(course);
  forecasts.set(course, known);
  return known;
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, place) => value === other[place]);
