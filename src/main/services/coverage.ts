import type { Input, Output } from '../../core/contract/calls.ts';
import { notFound, type CallResult } from '../../core/contract/errors.ts';
import type { Question } from '../../core/content/schema.ts';
import { studyCalendar } from '../../core/coverage/calendar.ts';
import {
  daysOf,
  isAmong,
  pointsOf,
  type ChosenAnswers,
} from '../../core/coverage/chosen-answers.ts';
import { confidenceOf } from '../../core/coverage/confidence.ts';
import { expectations } from '../../core/coverage/expected.ts';
import { mostMissed } from '../../core/coverage/missed-points.ts';
import { stateOf } from '../../core/coverage/states.ts';
import { coverageByTopic, recallBy, type Assessed } from '../../core/coverage/tallies.ts';
import { err, ok } from '../../core/result.ts';
import type { PlanningContext } from './context.ts';
import { narrowed, planOf, questionsFor } from './coverage-filter.ts';
import { createMeasures } from './coverage-measures.ts';
import { studySoFar } from './coverage-study.ts';
import { currentPlan, isToCome, topicTitle } from './planning-input.ts';

type Coverage = Output<'coverage.get'>;
type Filter = Input<'coverage.get'>;

const pointsShown = 10;

export function coverageService(context: PlanningContext) {
  const { store, now, today } = context;
  const measures = createMeasures(context);

  /** How the questions were answered: by all answers, or by those chosen. */
  const answered = async (
    shown: readonly Question[],
    chosen: ChosenAnswers | null,
    firstWeekday: number,
  ): Promise<Pick<Coverage, 'missedPoints' | 'calendar' | 'calibration' | 'confidence'>> => {
    const { log } = await context.experience();
    const isWanted = chosen ? isAmong(chosen) : undefined;
    const wanted = isWanted ? log.answers.filter(isWanted) : null;
    const points = wanted ? pointsOf(wanted) : null;
    const missed = mostMissed(
      shown.map(({ id, keyPoints }) => ({ id, keyPoints: keyPoints.length })),
      (id) => (points ? (points.get(id) ?? null) : log.pointsOf(id)),
      pointsShown,
    );
    const days = wanted ? daysOf(wanted) : store.state.days;
    return {
      missedPoints: missed.map(({ questionId, place, missed: times, asked }) => {
        const question = context.library().questions.get(questionId);
        const point = question?.keyPoints[place]?.text ?? '';
        return { questionId, title: question?.title ?? questionId, point, missed: times, asked };
      }),
      calendar: [...studyCalendar(days, today(), firstWeekday, chosen?.from)],
      calibration: [...(await measures.calibration(isWanted))],
      confidence: [...confidenceOf(wanted ?? log.answers)],
    };
  };

  return {
    catchUp: () => measures.catchUp(currentPlan(context)),

    /** @param firstWeekday of the person's weeks, 0 for Monday to 6 for Sunday */
    get: async (filter: Filter, firstWeekday: number): Promise<CallResult<Coverage>> => {
      const plan = planOf(filter, context);
      if (plan === undefined) return err(notFound('plan', filter.planId ?? ''));
      const all = questionsFor(plan, context);
      const at = isToCome(plan, context) ? plan.interviewAt : now();
      const { histories } = await context.experience();
      const likely = await measures.likely(all.length);
      const of = expectations(histories, likely, Date.parse(now()), Date.parse(at));
      const { shown, answers } = narrowed(filter, all, histories, context);
      const assessed = shown.map(({ id, packId, topic, kind, level }): Assessed => {
        const expected = of(id);
        const state = stateOf(histories.of(id)?.history ?? null, expected);
        const recall = expected?.onTheDay ?? null;
        return { id, topic: `${packId}/${topic}`, kind, level, state, recall };
      });
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
        questions: assessed.map(({ id, topic, state, recall }) => ({
          id,
          title: context.library().questions.get(id)?.title ?? id,
          topicId: topic,
          state,
          recall,
        })),
        lastDays: filter.lastDays ?? null,
        ...(await answered(shown, answers, firstWeekday)),
      });
    },

    study: (firstWeekday: number) => studySoFar(firstWeekday, measures, context),
  };
}

function choicesOf(questions: readonly Question[], context: PlanningContext): Coverage['choices'] {
  const each = (of: (question: Question) => readonly string[]): string[] => [
    ...new Set(questions.flatMap(of)),
  ];
  return {
    plans: Object.values(context.store.state.plans).map(({ id, name }) => ({ planId: id, name })),
    topics: each(({ packId, topic }) => [`${packId}/${topic}`]).map((topicId) => ({
      topicId,
      title: topicTitle(topicId, context),
    })),
    kinds: each(({ kind }) => [kind]),
    levels: each(({ level }) => [level]),
    tags: each(({ tags }) => tags).sort(),
  };
}
