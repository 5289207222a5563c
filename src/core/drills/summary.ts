import { sureFrom } from './confidence.ts';
import type { Drill, GivenAnswer } from './drill.ts';
import { rapidFigures, type RapidFigures } from './rapid-fire.ts';

interface TopicRecall {
  readonly topicId: string;
  readonly questions: number;
  /** Questions whose first answer in this drill was better than Again. */
  readonly recalled: number;
}

interface MissedPoint {
  readonly questionId: string;
  readonly place: number;
  readonly times: number;
}

export interface DrillFigures {
  readonly minutes: number;
  readonly questions: number;
  /** Answers by grade, Again first. */
  readonly grades: readonly [number, number, number, number];
  readonly topics: readonly TopicRecall[];
  /** Key points that were not said, the most often missed first. */
  readonly missed: readonly MissedPoint[];
  /** Questions that somebody was sure of and didn't recall, in the order of their answers. */
  readonly sureAndMissed: readonly string[];
  /** Mean seconds from a question to the first key; null where nothing was typed. */
  readonly hesitationSeconds: number | null;
  readonly rapid: RapidFigures | null;
  /** Questions of an interview for which there was no time. */
  readonly notAsked: number;
}

/** What came of a drill. @param topicOf the `pack/topic` of a question, or null when it has left the bank */
export function drillFigures(
  drill: Drill,
  topicOf: (questionId: string) => string | null,
): DrillFigures {
  const { answers, form } = drill;
  const seconds = answers.reduce((total, answer) => total + answer.secondsSpent, 0);
  const asked = new Set(answers.map(({ questionId }) => questionId));
  const hesitations = answers.flatMap(({ hesitationSeconds }) => hesitationSeconds ?? []);
  const ofGrade = (value: number): number => answers.filter(({ grade }) => grade === value).length;
  return {
    minutes: seconds / 60,
    questions: asked.size,
    grades: [ofGrade(1), ofGrade(2), ofGrade(3), ofGrade(4)],
    topics: topicsOf(answers, topicOf),
    missed: missedPoints(answers),
    sureAndMissed: sureAndMissed(answers),
    hesitationSeconds:
      hesitations.length > 0
        ? hesitations.reduce((total, value) => total + value, 0) / hesitations.length
        : null,
    rapid: form.kind === 'rapid-fire' ? rapidFigures(answers) : null,
    notAsked:
      form.kind === 'mock'
        ? form.steps.filter(({ questionId }) => questionId !== null && !asked.has(questionId))
            .length
        : 0,
  };
}

function topicsOf(
  answers: readonly GivenAnswer[],
  topicOf: (questionId: string) => string | null,
): readonly TopicRecall[] {
  const first = new Map<string, GivenAnswer>();
  for (const answer of answers) {
    if (!first.has(answer.questionId)) first.set(answer.questionId, answer);
  }
  const topics = new Map<string, { questions: number; recalled: number }>();
  for (const { questionId, grade } of first.values()) {
    const topicId = topicOf(questionId);
    if (topicId === null) continue;
    const counts = topics.get(topicId) ?? { questions: 0, recalled: 0 };
    topics.set(topicId, counts);
    counts.questions += 1;
    if (grade > 1) counts.recalled += 1;
  }
  return [...topics].map(([topicId, counts]) => ({ topicId, ...counts }));
}

function sureAndMissed(answers: readonly GivenAnswer[]): readonly string[] {
  const questions = answers
    .filter(({ grade, confidence = 0 }) => grade === 1 && confidence >= sureFrom)
    .map(({ questionId }) => questionId);
  return [...new Set(questions)];
}

function missedPoints(answers: readonly GivenAnswer[]): readonly MissedPoint[] {
  const times = new Map<string, MissedPoint>();
  for (const { questionId, keyPointsMissed } of answers) {
    for (const place of keyPointsMissed) {
      const key = `${questionId}|${place}`;
      const before = times.get(key)?.times ?? 0;
      times.set(key, { questionId, place, times: before + 1 });
    }
  }
  return [...times.values()].sort((a, b) => b.times - a.times);
}
