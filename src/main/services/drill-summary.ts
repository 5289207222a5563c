import type { DrillSummary } from '../../core/contract/drill-calls.ts';
import type { Drill } from '../../core/drills/drill.ts';
import { drillFigures } from '../../core/drills/summary.ts';
import type { Context } from './context.ts';
import { topicTitle } from './planning-input.ts';
import { titlesOf } from './today.ts';

/** The question of a drill whose grade can be taken back. */
export function mayTakeBack(drillId: string, { store, library }: Context): string | null {
  const last = store.state.lastAnswer;
  if (last?.drill?.id !== drillId || !library().questions.has(last.questionId)) return null;
  return last.questionId;
}

/** What came of a drill, with titles in place of ids. */
export function summaryOf(
  drill: Drill,
  recallAfter: number | null,
  context: Context,
): DrillSummary {
  const { questions } = context.library();
  const figures = drillFigures(drill, (id) => {
    const question = questions.get(id);
    return question ? `${question.packId}/${question.topic}` : null;
  });
  const { recallBefore } = drill;
  return {
    mayTakeBack: mayTakeBack(drill.id, context),
    kind: drill.form.kind,
    minutes: figures.minutes,
    questions: figures.questions,
    grades: [...figures.grades],
    topics: figures.topics.map((topic) => ({
      ...topic,
      title: topicTitle(topic.topicId, context),
    })),
    missed: figures.missed.flatMap(({ questionId, place, times }) => {
      const keyPoint = questions.get(questionId)?.keyPoints[place]?.text;
      const { title } = titlesOf(questionId, context);
      return keyPoint === undefined ? [] : [{ questionId, title, keyPoint, times }];
    }),
    sureAndMissed: figures.sureAndMissed.map((questionId) => ({
      questionId,
      title: titlesOf(questionId, context).title,
    })),
    hesitationSeconds: figures.hesitationSeconds,
    rapid: figures.rapid,
    interview: interviewOf(drill, figures.notAsked, context),
    recall:
      recallBefore === null || recallAfter === null
        ? null
        : { before: recallBefore, after: recallAfter },
  };
}

function interviewOf(
  { form, answers, followUpsDone, closing }: Drill,
  notAsked: number,
  context: Context,
): DrillSummary['interview'] {
  if (form.kind !== 'mock') return null;
  const steps = form.steps.flatMap(({ part, questionId, minutes }) => {
    const answer = answers.find((given) => given.questionId === questionId);
    if (questionId === null || !answer) return [];
    const followUp = followUpsDone.find((done) => done.questionId === questionId);
    const asked = followUp
      ? context.library().questions.get(questionId)?.followUps[followUp.place]?.question
      : undefined;
    return [
      {
        part,
        questionId,
        title: titlesOf(questionId, context).title,
        grade: answer.grade,
        seconds: answer.secondsSpent,
        minutesMeant: minutes,
        followUp:
          followUp && asked !== undefined ? { question: asked, outcome: followUp.outcome } : null,
      },
    ];
  });
  return { notAsked, closing: closing ?? '', steps };
}
