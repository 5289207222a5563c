import type { Standing } from '../memory/learners/history.ts';
import type { Learner, Trace } from '../memory/learners/learner.ts';
import type { Likely } from '../memory/learners/likely.ts';
import { isOver } from './calendar.ts';
import { setCourse, type Course } from './course.ts';
import { wayBefore } from './outlook.ts';
import { randomFrom, type Random } from './random.ts';
import type { Band, Forecast, HistoryPlanningInput } from './types.ts';

const samples = 80;
// Cut at the twentieths, because people differ in more than the kinds of learner tell: measured, the band then
// holds what comes to be in about eight of ten cases.
const cutOff = 0.05;
/**
 * The kinds of learner are a grid, and nobody is exactly one of them: taken at their word, the shares are surer
 * than they should be. A power below 1 lets the doubt stay (Grünwald, The Safe Bayesian, 2012).
 */
const trustInShares = 0.5;

/**
 * Plays the course to the interview many times: each time as one of the learners that the person may be,
 * with answers drawn by that learner's recall. The band leaves out the lowest and the highest twentieth.
 */
export function forecastFromHistories(input: HistoryPlanningInput): Forecast {
  if (isOver(input) || input.questions.length === 0) return { ...nothing, byTopic: {}, along: [] };
  return forecastOf(setCourse(input));
}

const nothing: Band = { mean: 0, low: 0, high: 0 };

/** A question as it is played. */
interface Played {
  /** Place of its topic. */
  readonly topic: number;
  readonly weight: number;
  /** The moments of its sessions before the interview, as bits. */
  readonly way: number;
  readonly standing: Standing | null;
}

/** The same of a course that has been set. */
export function forecastOf(course: Course): Forecast {
  const { input, horizon, likely } = course;
  const { topics, questions } = playedIn(course);
  const weights = sumsOf(topics, questions, ({ weight }) => weight);
  const weight = total(weights);
  const moved = questions.filter(({ way }) => way !== 0);
  const stillIn = stillRecalls(course, topics, questions);
  const all: number[] = [];
  const ofTopic: number[][] = topics.map(() => []);
  const along: number[][] = horizon.moments.map(() => []);
  const random = randomFrom(input.seed ?? 0);
  const doubtful = softened(likely);
  for (let sample = 0; sample < samples; sample += 1) {
    const { learner } = drawn(doubtful, (sample + random.next()) / samples);
    const sums = [...stillIn(learner)];
    const periods = along.map(() => total(sums));
    for (const question of moved) {
      const recalls = played(course, question, learner, random);
      const { topic, weight: own } = question;
      sums[topic] = (sums[topic] ?? 0) + own * (recalls.at(-1) ?? 0);
      recalls.forEach((recall, period) => {
        periods[period] = (periods[period] ?? 0) + own * recall;
      });
    }
    all.push(total(sums) / weight);
    sums.forEach((sum, topic) => ofTopic[topic]?.push(sum / (weights[topic] ?? 1)));
    periods.forEach((sum, period) => along[period]?.push(sum / weight));
  }
  const byTopic = topics.map((topic, place) => [topic, bandOf(ofTopic[place] ?? [])] as const);
  return { ...bandOf(all), byTopic: Object.fromEntries(byTopic), along: along.map(bandOf) };
}

/** What only another interview asks has no weight here, and isn't played. */
function playedIn({ input, ways, horizon }: Course): {
  readonly topics: readonly string[];
  readonly questions: readonly Played[];
} {
  const places = new Map<string, number>();
  const inTime = wayBefore(horizon);
  const questions = input.questions.flatMap(({ id, topic, weight }, place): Played[] => {
    if (weight === 0) return [];
    if (!places.has(topic)) places.set(topic, places.size);
    const way = (ways[place] ?? 0) & inTime;
    return [{ topic: places.get(topic) ?? 0, weight, way, standing: input.histories.of(id) }];
  });
  return { topics: [...places.keys()], questions };
}

/**
 * Weighted recall at the interview of the questions that have no session before it, by topic: the same each time
 * that a learner is played. On a large bank these are nearly all.
 */
function stillRecalls(
  course: Course,
  topics: readonly string[],
  questions: readonly Played[],
): (learner: Learner) => readonly number[] {
  const still = questions.filter(({ way, standing }) => way === 0 && standing !== null);
  const known = new Map<Learner, readonly number[]>();
  return (learner) => {
    const sums =
      known.get(learner) ??
      sumsOf(topics, still, (question) => {
        const { trace, last } = beginning(course, question, learner);
        return question.weight * (trace?.recall(course.horizon.interviewIn - last) ?? 0);
      });
    known.set(learner, sums);
    return sums;
  };
}

function sumsOf(
  topics: readonly string[],
  questions: readonly Played[],
  of: (question: Played) => number,
): readonly number[] {
  const sums = topics.map(() => 0);
  for (const question of questions) {
    sums[question.topic] = (sums[question.topic] ?? 0) + of(question);
  }
  return sums;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function softened(likely: readonly Likely[]): readonly Likely[] {
  const powers = likely.map(({ share }) => share ** trustInShares);
  const sum = powers.reduce((total, power) => total + power, 0);
  return likely.map(({ learner }, place) => ({ learner, share: (powers[place] ?? 0) / sum }));
}

/** The learner at a place 0..1 of their shares laid end to end: even places make an even sample. */
function drawn(likely: readonly Likely[], at: number): Likely {
  let passed = 0;
  for (const candidate of likely) {
    passed += candidate.share;
    if (at < passed) return candidate;
  }
  return likely.at(-1) as Likely;
}

/** Where a question stands in a learner, and when it was last reviewed, in days from now. */
function beginning(
  { input }: Course,
  { standing }: Played,
  learner: Learner,
): { readonly trace: Trace | null; readonly last: number } {
  if (standing === null) return { trace: null, last: 0 };
  const last = (standing.reviewedAt - Date.parse(input.now)) / 86_400_000;
  return { trace: standing.history.traceIn(learner), last };
}

/** One playing of a question's way: its recall at the interview after each period. */
function played(
  course: Course,
  question: Played,
  learner: Learner,
  random: Random,
): readonly number[] {
  const { moments, interviewIn } = course.horizon;
  let { trace, last } = beginning(course, question, learner);
  let recall = trace?.recall(interviewIn - last) ?? 0;
  return moments.map((at, moment) => {
    if (!(question.way & (1 << moment))) return recall;
    if (trace === null) {
      trace = learner.first(firstGrade(course.firstOdds, random));
    } else {
      const elapsedDays: number = at - last;
      trace = trace.after(elapsedDays, random.next() < trace.recall(elapsedDays) ? 3 : 1);
    }
    last = at;
    recall = trace.recall(interviewIn - last);
    return recall;
  });
}

function firstGrade(odds: readonly number[], random: Random): 1 | 2 | 3 | 4 {
  const [again = 0, hard = 0, good = 0] = odds;
  const at = random.next();
  if (at < again) return 1;
  if (at < again + hard) return 2;
  return at < again + hard + good ? 3 : 4;
}

function bandOf(values: readonly number[]): Band {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  return { mean, low: Math.min(at(cutOff), mean), high: Math.max(at(1 - cutOff), mean) };
}
