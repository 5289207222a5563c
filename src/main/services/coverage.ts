import type { Input, Output } from '../../core/contract/calls.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import { questionsOfTopic } from '../../core/content/library.ts';
import type { Question } from '../../core/content/schema.ts';
import { studyCalendar, weekOf } from '../../core/coverage/calendar.ts';
import { expectations } from '../../core/coverage/expected.ts';
import { passes } from '../../core/coverage/filter.ts';
import { mostMissed } from '../../core/coverage/missed-points.ts';
import { stateOf } from '../../core/coverage/states.ts';
import { coverageByTopic, recallBy, type Assessed } from '../../core/coverage/tallies.ts';
import { dayOf, daysBetween, type DayKey } from '../../core/day.ts';
import { ok } from '../../core/result.ts';
import type { Plan } from '../../core/study/plan.ts';
import type { PlanningContext } from './context.ts';
import { createMeasures, type Measures } from './coverage-measures.ts';
import { currentPlan, isHidden, isToCome, questionsOf, topicTitle } from './planning-input.ts';

type Study = Output<'coverage.study'>;

const pointsShown = 10;
/** Days with answers; before them the line says little of the interview. */
const measuredDaysShown = 120;

export function coverageService(context: PlanningContext) {
  const { store, now, today } = context;
  const measures = createMeasures(context);
  return {
    catchUp: () => measures.catchUp(currentPlan(context)),

    get: async (filter: Input<'coverage.get'>): Promise<CallResult<Output<'coverage.get'>>> => {
      const plan = currentPlan(context);
      const all = questionsFor(plan, context);
      const at = isToCome(plan, context) ? plan.interviewAt : now();
      const { histories, log } = await context.experience();
      const likely = await measures.likely(all.length);
      const of = expectations(histories, likely, Date.parse(now()), Date.parse(at));
      const { topics = [], kinds = [], levels = [], tags = [] } = filter;
      const shown = all.filter((question) => passes(question, { topics, kinds, levels, tags }));
      const assessed = shown.map(({ id, packId, topic, kind, level }): Assessed => {
        const expected = of(id);
        const state = stateOf(histories.of(id)?.history ?? null, expected);
        const recall = expected?.onTheDay ?? null;
        return { id, topic: `${packId}/${topic}`, kind, level, state, recall };
      });
      const missed = mostMissed(
        shown.map(({ id, keyPoints }) => ({ id, keyPoints: keyPoints.length })),
        (id) => log.pointsOf(id),
        pointsShown,
      );
      const question = (id: string) => context.library().questions.get(id);
      return ok({
        planName: plan?.name ?? null,
        at,
        choices: choicesOf(all, context),
        topics: coverageByTopic(assessed).map((topic) => ({
          ...topic,
          title: topicTitle(topic.topicId, context),
        })),
        byKind: [...recallBy(assessed, ({ kind }) => kind)],
        byLevel: [...recallBy(assessed, ({ level }) => level)],
        missedPoints: missed.map(({ questionId, place, missed: times, asked }) => ({
          questionId,
          title: question(questionId)?.title ?? questionId,
          point: question(questionId)?.keyPoints[place]?.text ?? '',
          missed: times,
          asked,
        })),
        questions: assessed.map(({ id, topic, state, recall }) => ({
          id,
          title: question(id)?.title ?? id,
          topicId: topic,
          state,
          recall,
        })),
      });
    },

    /** @param firstWeekday of the person's weeks, 0 for Monday to 6 for Sunday */
    study: async (firstWeekday: number): Promise<CallResult<Study>> => {
      const plan = currentPlan(context);
      const interview = plan ? interviewOf(plan, context) : null;
      const { days } = store.state;
      return ok({
        today: today(),
        interview,
        week: weekOf(
          today(),
          days,
          plan && interview ? weekPlan(plan, interview.day, context) : null,
          firstWeekday,
        ),
        measured: plan && interview ? await measuredDays(plan, interview, measures, context) : [],
        calendar: [...studyCalendar(days, today(), firstWeekday)],
        calibration: [...(await measures.calibration())],
      });
    },
  };
}

/** The plan's questions; without one all that the packs name, in their order. */
function questionsFor(plan: Plan | null, context: PlanningContext): readonly Question[] {
  if (plan) return questionsOf(plan, context).map(({ question }) => question);
  const all = context.library();
  return all.packs
    .flatMap((pack) => pack.topics.flatMap(({ id }) => questionsOfTopic(all, pack.id, id)))
    .filter(({ id }) => !isHidden(id, context));
}

function choicesOf(
  questions: readonly Question[],
  context: PlanningContext,
): Output<'coverage.get'>['choices'] {
  const each = (of: (question: Question) => readonly string[]): string[] => [
    ...new Set(questions.flatMap(of)),
  ];
  return {
    topics: each(({ packId, topic }) => [`${packId}/${topic}`]).map((topicId) => ({
      topicId,
      title: topicTitle(topicId, context),
    })),
    kinds: each(({ kind }) => [kind]),
    levels: each(({ level }) => [level]),
    tags: each(({ tags }) => tags).sort(),
  };
}

function interviewOf(plan: Plan, context: PlanningContext): NonNullable<Study['interview']> {
  const { timeZone, store, today } = context;
  const day = dayOf(plan.interviewAt, timeZone(), store.state.settings.dayStartsAtHour);
  const daysLeft = Math.max(0, daysBetween(today(), day));
  return { day, daysLeft, isOver: !isToCome(plan, context) };
}

const weekPlan = (plan: Plan, to: DayKey, { timeZone, store }: PlanningContext) => ({
  from: dayOf(plan.createdAt, timeZone(), store.state.settings.dayStartsAtHour),
  to,
  minutesByWeekday: plan.minutesByWeekday,
  exceptions: plan.exceptions,
});

/** Up to today, or to the interview where that was before: where nothing was answered, readiness stays. */
async function measuredDays(
  plan: Plan,
  { day }: NonNullable<Study['interview']>,
  measures: Measures,
  { today }: PlanningContext,
): Promise<Study['measured']> {
  const days = (await measures.measured(plan)).slice(-measuredDaysShown);
  const last = days.at(-1);
  const until = today() < day ? today() : day;
  if (!last || last.date >= until) return [...days];
  return [...days, { date: until, recall: last.recall }];
}
