import type { AnswerLog, LoggedAnswer } from '../../core/coverage/answer-log.ts';
import { Calibration, type CalibrationBin } from '../../core/coverage/calibration.ts';
import { MeasuredReadiness, type MeasuredDay } from '../../core/coverage/measured.ts';
import { likelyLearners, type Likely } from '../../core/memory/learners/likely.ts';
import { weighed } from '../../core/planning/course.ts';
import type { Plan } from '../../core/study/plan.ts';
import { inSlices } from '../slices.ts';
import type { PlanningContext } from './context.ts';
import { questionsOf } from './planning-input.ts';

/** Aggregates that are kept between two looks at them, and take in only what is new. */
export interface Measures {
  /** The learners that the planner weighs for so many questions. */
  likely(questions: number): Promise<readonly Likely[]>;
  measured(plan: Plan): Promise<readonly MeasuredDay[]>;
  /** Of all answers, or of those that are wanted. */
  calibration(isWanted?: (answer: LoggedAnswer) => boolean): Promise<readonly CalibrationBin[]>;
  /** Takes in the answers that haven't been, a few at a time: what is asked meanwhile has its turn. */
  catchUp(plan: Plan | null): Promise<void>;
}

const answersAtOnce = 2_000;

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

  /** A plan's readiness after the first so many answers, or after more where more have been taken in. */
  const readiness = async (plan: Plan): Promise<(answers: number) => readonly MeasuredDay[]> => {
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
    const { measured } = own.readiness;
    return (answers) => measured.days(log.answers.slice(0, answers), learners);
  };
  const calibration = async (
    isWanted?: (answer: LoggedAnswer) => boolean,
  ): Promise<(answers: number) => readonly CalibrationBin[]> => {
    const { log } = await context.experience();
    const own = keptOf(log).calibration;
    return (answers) => own.after(log.answers.slice(0, answers), isWanted);
  };

  return {
    likely,
    measured: async (plan) => (await readiness(plan))(Infinity),
    calibration: async (isWanted) => (await calibration(isWanted))(Infinity),
    catchUp: async (plan) => {
      const { log } = await context.experience();
      const sums = [await calibration(), ...(plan ? [await readiness(plan)] : [])];
      const takesItsTurn = inSlices();
      for (let answers = 0; answers < log.answers.length;) {
        answers += answersAtOnce;
        for (const after of sums) after(answers);
        await takesItsTurn();
      }
    },
  };
}
