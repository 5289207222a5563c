import type { AnswerLog } from '../../core/coverage/answer-log.ts';
import { Calibration, type CalibrationBin } from '../../core/coverage/calibration.ts';
import { MeasuredReadiness, type MeasuredDay } from '../../core/coverage/measured.ts';
import { likelyLearners, type Likely } from '../../core/memory/learners/likely.ts';
import { weighed } from '../../core/planning/course.ts';
import type { Plan } from '../../core/study/plan.ts';
import type { PlanningContext } from './context.ts';
import { questionsOf } from './planning-input.ts';

/** Aggregates that are kept between two looks at them, and take in only what is new. */
export interface Measures {
  /** The learners that the planner weighs for so many questions. */
  likely(questions: number): Promise<readonly Likely[]>;
  measured(plan: Plan): Promise<readonly MeasuredDay[]>;
  calibration(): Promise<readonly CalibrationBin[]>;
}

interface KeptOfLog {
  readonly log: AnswerLog;
  readonly timesTakenBack: number;
  readonly calibration: Calibration;
  likely: { readonly answers: number; readonly all: readonly Likely[] } | null;
  readiness: { readonly key: string; readonly measured: MeasuredReadiness } | null;
}

export function createMeasures(context: PlanningContext): Measures {
  let kept: KeptOfLog | null = null;

  /** Begins anew where the history was read anew, or an answer was taken back. */
  const keptOf = (log: AnswerLog): KeptOfLog => {
    const { timesTakenBack } = log;
    if (kept?.log !== log || kept.timesTakenBack !== timesTakenBack) {
      const calibration = new Calibration((histories) => weighed(likelyLearners(histories), 0));
      kept = { log, timesTakenBack, calibration, likely: null, readiness: null };
    }
    return kept;
  };
  const likely = async (questions: number): Promise<readonly Likely[]> => {
    const { log, histories } = await context.experience();
    const own = keptOf(log);
    const answers = log.answers.length;
    if (own.likely?.answers !== answers) own.likely = { answers, all: likelyLearners(histories) };
    return weighed(own.likely.all, questions);
  };

  return {
    likely,
    measured: async (plan) => {
      const questions = questionsOf(plan, context);
      const learners = await likely(questions.length);
      const { log } = await context.experience();
      const own = keptOf(log);
      const key = JSON.stringify([plan.id, plan.interviewAt, plan.topics, questions.length]);
      if (own.readiness?.key !== key) {
        const weights = new Map(questions.map(({ question, weight }) => [question.id, weight]));
        const measured = new MeasuredReadiness(weights, Date.parse(plan.interviewAt));
        own.readiness = { key, measured };
      }
      return own.readiness.measured.days(log.answers, learners);
    },
    calibration: async () => {
      const { log } = await context.experience();
      return keptOf(log).calibration.after(log.answers);
    },
  };
}
