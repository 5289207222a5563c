import type { DayKey } from '../day.ts';
import { comesInTime, daysToInterview, isOver, minutesOn } from './calendar.ts';
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
  return { date: day, budget: minutesOn(day, input), isInTime: false, items: [] };
}

function today(course: Course): DayPlan {
  const [day] = daysIn(course, 0) as readonly [DayKey];
  const items = inPeriod(course, 0).map((place) => itemIn(course, place, 0));
  return { date: day, budget: minutesOn(day, course.input), isInTime: true, items };
}

/**
 * A course as days: the questions of a period are dealt out to its days in order, each day up to its minutes.
 * What doesn't fit because minutes come in pieces goes on to the next period.
 */
export function daysOf(course: Course): readonly DayPlan[] {
  const dealt = new Map<DayKey, PlannedItem[]>();
  const pinned = new Map(course.input.pinned?.map(({ questionId, day }) => [questionId, day]));
  const firstDay = new Map<number, DayKey>();
  let carried: readonly Dealing[] = [];
  for (let moment = 1; moment < course.ahead.periods.length; moment += 1) {
    const days = daysIn(course, moment);
    const left = days.map((day) => minutesOn(day, course.input));
    const here = inPeriod(course, moment).map((place) => ({
      place,
      item: itemIn(course, place, moment),
    }));
    const over: Dealing[] = [];
    for (const dealing of [...carried, ...here]) {
      const { place, item } = dealing;
      const from = latestOf(
        (course.candidates[place]?.after ?? []).map((one) => firstDay.get(one)),
      );
      const wanted = days.indexOf(pinned.get(item.questionId) ?? ('' as DayKey));
      const index =
        wanted >= 0
          ? wanted
          : left.findIndex((free, at) => (days[at] ?? '') >= from && item.minutes <= free + 1e-9);
      const day = days[index];
      const isTwice = dealt
        .get(day ?? from)
        ?.some(({ questionId }) => questionId === item.questionId);
      if (day === undefined || isTwice === true) {
        over.push(dealing);
        continue;
      }
      left[index] = (left[index] ?? 0) - item.minutes;
      if (item.kind === 'new') firstDay.set(place, day);
      dealt.set(day, [...(dealt.get(day) ?? []), item]);
    }
    // A review that found no room is planned again tomorrow; first sight must not be lost on the way.
    carried = over.filter(({ item }) => item.kind === 'new');
  }
  const isInTime = comesInTime(course.input);
  return [
    today(course),
    ...daysToInterview(course.input)
      .slice(1)
      .map((date) => ({
        date,
        budget: minutesOn(date, course.input),
        isInTime: isInTime(date),
        items: dealt.get(date) ?? [],
      })),
  ];
}

interface Dealing {
  readonly place: number;
  readonly item: PlannedItem;
}

const latestOf = (days: readonly (DayKey | undefined)[]): DayKey =>
  days.reduce<DayKey>(
    (latest, day) => (day !== undefined && day > latest ? day : latest),
    '' as DayKey,
  );
