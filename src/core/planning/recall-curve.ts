import type { Histories, Standing } from '../memory/learners/history.ts';
import { likelyLearners, mostLikely } from '../memory/learners/likely.ts';
import { firstOddsOf, learnersWeighed } from './course.ts';
import { Outlooks, wayBefore, type Horizon } from './outlook.ts';

interface CurveInput {
  readonly histories: Histories;
  /** Null for a question never seen. */
  readonly standing: Standing | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The curve's end, after `now`; milliseconds since 1970. */
  readonly until: number;
  /** When the question is planned to be studied, milliseconds since 1970. */
  readonly sessions: readonly number[];
}

interface CurvePoint {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Expected recall, 0..1, without further study. */
  readonly alone: number;
  /** The same with the sessions. */
  readonly planned: number;
}

const steps = 48;
/** Each session doubles what may have become of a question; the first ones decide most. */
const mostSessions = 8;
const millisecondsPerDay = 86_400_000;
/** To either side of a session, so that the rise at it is steep, days. */
const beside = 0.02;

/** How the recall of one question is expected to go from now on, over the kinds of learner that the person may be. */
export function recallCurve(input: CurveInput): readonly CurvePoint[] {
  const { histories, standing, now, until } = input;
  const length = Math.max(0, until - now) / millisecondsPerDay;
  const moments = input.sessions
    .map((session) => (session - now) / millisecondsPerDay)
    .filter((moment) => moment >= 0 && moment < length)
    .sort((a, b) => a - b)
    .slice(0, mostSessions);
  const likely = mostLikely(likelyLearners(histories), learnersWeighed);
  const firstOdds = firstOddsOf(histories);
  return placesOf(length, moments).map((interviewIn) => {
    const horizon: Horizon = { moments, interviewIn };
    const outlook = new Outlooks(likely, horizon, firstOdds, now).of(standing);
    return {
      at: now + interviewIn * millisecondsPerDay,
      alone: outlook.recall(0),
      planned: outlook.recall(wayBefore(horizon)),
    };
  });
}

/** Where the curve is computed, in days from now, ascending: evenly, and close around each session. */
function placesOf(length: number, moments: readonly number[]): readonly number[] {
  const even = Array.from({ length: steps + 1 }, (_, step) => (length * step) / steps);
  const around = moments.flatMap((moment) => [moment, Math.min(length, moment + beside)]);
  return [...new Set([...even, ...around])].sort((a, b) => a - b);
}
