import type { DayKey } from '../day.ts';
import { daysToInterview, isOver, minutesOn } from './calendar.ts';
import { daysIn, inPeriod, itemIn, setCourse, type Course } from './course.ts';
import type { DayPlan, HistoryPlanningInput, PlannedItem } from './types.ts';

/** Today's items, best first, within what is left of the budget; none once the interview is over. */
export function planDayFromHistories(input: HistoryPlanningInput): DayPlan {
  if (isOver(input)) return emptyToday(input);
  return today(setCourse(input));
}

/** Today to the interview day, if each day is kept. */
export function planAheadFromHistories(input: HistoryPlanningInput): readonly DayPlan[] {
  if (isOver(input)) return [emptyToday(input)];
  return daysOf(setCourse(input));
}

function emptyToday(input: HistoryPlanningInput): DayPlan {
  const day = daysToInterview(input)[0] as DayKey;
  return { date: day, budget: minutesOn(day, input), items: [] };
}

function today(course: Course): DayPlan {
  const [day] = daysIn(course, 0) as readonly [DayKey];
  const items = inPeriod(course, 0).map((place) => itemIn(course, place, 0));
  return { date: day, budget: minutesOn(day, course.input), items };
}

/** A course as days: the questions of a period are dealt out to its days in order, each day up to its minutes. */
export function daysOf(course: Course): readonly DayPlan[] {
  const planned = new Map<DayKey, PlannedItem[]>();
  const pinned = new Map(course.input.pinned?.map(({ questionId, day }) => [questionId, day]));
  for (let moment = 1; moment < course.ahead.periods.length; moment += 1) {
    const days = daysIn(course, moment);
    const left = days.map((day) => minutesOn(day, course.input));
    // In a period of several days nothing may come before what it builds on: no going back to a day that was passed.
    let from = 0;
    for (const place of inPeriod(course, moment)) {
      const item = itemIn(course, place, moment);
      while (from < days.length - 1 && (left[from] ?? 0) < 1) from += 1;
      const wanted = days.findIndex((other) => other === pinned.get(item.questionId));
      const index =
        wanted >= 0
          ? wanted
          : left.findIndex((free, at) => at >= from && item.minutes <= free + 1e-9);
      const day = days[index];
      if (day === undefined) continue;
      left[index] = (left[index] ?? 0) - item.minutes;
      if (item.kind === 'new') from = Math.max(from, index);
      planned.set(day, [...(planned.get(day) ?? []), item]);
    }
  }
  const later = daysToInterview(course.input).slice(1);
  return [
    today(course),
    ...later.map((date) => ({
      date,
      budget: minutesOn(date, course.input),
      items: planned.get(date) ?? [],
    })),
  ];
}
