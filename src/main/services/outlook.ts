import type { Output } from '../../core/contract/calls.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import { loadOf } from '../../core/coverage/load.ts';
import { addDays, dayKeySchema, daysBetween, type DayKey } from '../../core/day.ts';
import {
  courseWithMore,
  expectedRecall,
  minutesToReach,
  mockDays,
} from '../../core/planning/advice.ts';
import { minutesOn } from '../../core/planning/calendar.ts';
import type { Course } from '../../core/planning/course.ts';
import { explainLeftOut } from '../../core/planning/left-out.ts';
import { daysOf } from '../../core/planning/plan.ts';
import type { DayPlan, Forecast } from '../../core/planning/types.ts';
import { ok } from '../../core/result.ts';
import type { Plan } from '../../core/study/plan.ts';
import type { PlanningContext } from './context.ts';
import { currentCourse, forecastOnce } from './course.ts';
import { topicTitle } from './planning-input.ts';
import { comingInterviews, otherAskers } from './shared-minutes.ts';
import { titlesOf } from './today.ts';

type Outlook = NonNullable<Output<'outlook.get'>>;
type Glance = NonNullable<Output<'outlook.glance'>>;

const offeredMinutes = 10;

/** The current plan's way to the interview: every day, what it leads to, and what a missed day cost. */
export function outlookService(context: PlanningContext) {
  const ahead = async () => {
    const current = await currentCourse(context);
    if (!current) return null;
    const { plan, course } = current;
    // Without a question of its own there is nothing to forecast.
    if (!course.input.questions.some(({ weight }) => weight > 0)) return null;
    const forecast = forecastOnce(course);
    await note(plan, forecast, context);
    return { plan, course, forecast, days: daysOf(course) };
  };
  return {
    glance: async (): Promise<CallResult<Output<'outlook.glance'>>> => {
      const way = await ahead();
      if (!way) return ok(null);
      const { plan, course, forecast, days } = way;
      const [today] = days;
      return ok({
        forecast: bandOf(forecast),
        minutesToday: today?.items.map(({ minutes }) => minutes) ?? [],
        isMockToday: mockDays(days).some((day) => day === today?.date),
        leftOut: explainLeftOut(course).length,
        missed: missedSince(plan, course, forecast, context),
        along: along(course, forecast),
        load: loadOf(days).map((day) => ({ ...day, date: dayKeySchema.parse(day.date) })),
      });
    },

    get: async (): Promise<CallResult<Output<'outlook.get'>>> => {
      const way = await ahead();
      if (!way) return ok(null);
      const { plan, course, forecast, days } = way;
      const mocks = mockDays(days);
      const moved = movedSessions(plan, days, context);
      const otherAsker = otherAskers(plan, context);
      const ownTopics = new Set(plan.topics.map(({ packId, topicId }) => `${packId}/${topicId}`));
      return ok({
        planId: plan.id,
        interviews: [...comingInterviews(context)],
        days: days.map(({ date, budget, isInTime, items }) => ({
          date: dayKeySchema.parse(date),
          budget,
          isInTime,
          isMock: mocks.includes(date as DayKey),
          items: items.map((item) => ({
            ...item,
            ...titlesOf(item.questionId, context),
            onlyFor: otherAsker(item.questionId),
            isMoved: moved.some(
              ({ questionId, day, isKept }) =>
                questionId === item.questionId && day === date && isKept,
            ),
          })),
        })),
        moved: [...moved],
        forecast: {
          ...bandOf(forecast),
          // The forecast is this interview's; what only another one asks has no weight in it.
          topics: Object.entries(forecast.byTopic)
            .filter(([topicId]) => ownTopics.has(topicId))
            .map(([topicId, band]) => ({
              topicId,
              title: topicTitle(topicId, context),
              ...band,
            })),
        },
        moreMinutes: {
          minutes: offeredMinutes,
          recall: gainOf(course, forecast),
        },
        leftOut: explainLeftOut(course).map((question) => ({
          ...question,
          ...titlesOf(question.questionId, context),
        })),
        missed: missedSince(plan, course, forecast, context),
      });
    },
  };
}

/** What the person has put on days that are still to come. */
function movedSessions(
  plan: Plan,
  days: readonly DayPlan[],
  context: PlanningContext,
): Outlook['moved'] {
  return Object.entries(context.store.state.moved[plan.id] ?? {})
    .filter(([id, day]) => day >= context.today() && context.library().questions.has(id))
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([questionId, day]) => ({
      questionId,
      title: titlesOf(questionId, context).title,
      day,
      isKept: days.some(
        ({ date, items }) => date === day && items.some((item) => item.questionId === questionId),
      ),
    }));
}

const bandOf = ({ mean, low, high }: Forecast) => ({ mean, low, high });

/** The forecast after each period that holds days up to the interview, dated by the period's last day. */
function along({ ahead, horizon }: Course, { along: bands }: Forecast): Glance['along'] {
  return ahead.periods.flatMap(({ days }, period) => {
    const [band, date, moment] = [bands[period], days.at(-1), horizon.moments[period]];
    const isInTime = moment !== undefined && moment < horizon.interviewIn;
    return band && date && isInTime ? [{ date, ...band }] : [];
  });
}

/** What ten more minutes a day lead to: the forecast and the gain of the course. */
function gainOf(course: Course, forecast: Forecast): number {
  const more = courseWithMore(course, offeredMinutes);
  return Math.min(1, forecast.mean + Math.max(0, expectedRecall(more) - expectedRecall(course)));
}

/** Keeps the first forecast of each day: the measure for what a missed day costs. */
async function note(plan: Plan, forecast: Forecast, context: PlanningContext): Promise<void> {
  const { store, now, today, record } = context;
  if (store.state.forecasts[plan.id]?.[today()]) return;
  // Not kept: then it is tried again when the plan is next looked at.
  await record(
    { type: 'forecast-noted', at: now(), on: today(), planId: plan.id, forecast: bandOf(forecast) },
    [],
  );
}

/** Days with minutes that passed without study since a forecast was last noted, and what that cost. */
function missedSince(
  plan: Plan,
  course: Course,
  forecast: Forecast,
  { store, today }: PlanningContext,
): Glance['missed'] {
  const noted = Object.entries(store.state.forecasts[plan.id] ?? {})
    .filter(([day]) => day < today())
    .sort(([a], [b]) => (a < b ? 1 : -1))[0];
  if (!noted) return null;
  const [from, before] = [noted[0] as DayKey, noted[1]];
  const days = Array.from({ length: daysBetween(from, today()) }, (_, offset) =>
    addDays(from, offset),
  ).filter((day) => minutesOn(day, course.input) > 0 && !store.state.days[day]);
  if (days.length === 0) return null;
  const cost = Math.max(0, before.mean - forecast.mean);
  const worthTelling = cost >= leastCost;
  return {
    days,
    recallBefore: before.mean,
    recallNow: forecast.mean,
    minutesToWinBack: worthTelling ? minutesToReach(course, expectedRecall(course) + cost) : null,
  };
}

/** Less than this is within the forecast's own noise, 0..1. */
const leastCost = 0.005;
