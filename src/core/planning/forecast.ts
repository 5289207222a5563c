import type { Trace } from '../memory/learners/learner.ts';
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
  if (isOver(input) || input.questions.length === 0) return { ...nothing, byTopic: {} };
  return forecastOf(setCourse(input));
}

const nothing: Band = { mean: 0, low: 0, high: 0 };

export function forecastOf(course: Course): Forecast {
  const { questions } = course.input;
  // What only another interview asks has no weight here.
  const topics = [
    ...new Set(questions.flatMap(({ topic, weight }) => (weight > 0 ? [topic] : []))),
  ];
  const placeOfTopic = new Map(topics.map((topic, place) => [topic, place]));
  const topicOf = questions.map(({ topic }) => placeOfTopic.get(topic) ?? 0);
  const all: number[] = [];
  const ofTopic: number[][] = topics.map(() => []);
  playOften(course, (recallsOf) => {
    const sums = topics.map(() => ({ recall: 0, weight: 0 }));
    questions.forEach(({ weight }, place) => {
      const recall = recallsOf(place).at(-1) ?? 0;
      const sum = sums[topicOf[place] ?? 0];
      if (!sum) return;
      sum.recall += weight * recall;
      sum.weight += weight;
    });
    sums.forEach(({ recall, weight }, topic) => ofTopic[topic]?.push(recall / weight));
    const weight = sums.reduce((total, sum) => total + sum.weight, 0);
    all.push(sums.reduce((total, { recall }) => total + recall, 0) / weight);
  });
  return {
    ...bandOf(all),
    byTopic: Object.fromEntries(
      topics.map((topic, place) => [topic, bandOf(ofTopic[place] ?? [])]),
    ),
  };
}

function softened(likely: readonly Likely[]): readonly Likely[] {
  const powers = likely.map(({ share }) => share ** trustInShares);
  const sum = powers.reduce((total, power) => total + power, 0);
  return likely.map(({ learner }, place) => ({ learner, share: (powers[place] ?? 0) / sum }));
}

/**
 * The same forecast along the way: weighted recall at the interview if study ends after each of the
 * course's periods, 0..1. The last is the forecast itself.
 */
export function forecastAlong(course: Course): readonly Band[] {
  const { questions } = course.input;
  const weight = questions.reduce((sum, question) => sum + question.weight, 0);
  const periods: number[][] = course.horizon.moments.map(() => []);
  playOften(course, (recallsOf) => {
    const sums = periods.map(() => 0);
    questions.forEach((question, place) => {
      recallsOf(place).forEach((recall, period) => {
        sums[period] = (sums[period] ?? 0) + question.weight * recall;
      });
    });
    sums.forEach((sum, period) => periods[period]?.push(sum / weight));
  });
  return periods.map(bandOf);
}

/** Plays the course as often as the forecast does; each playing asks for every question once, in order. */
function playOften(
  course: Course,
  playing: (recallsOf: (place: number) => readonly number[]) => void,
): void {
  const random = randomFrom(course.input.seed ?? 0);
  const doubtful = softened(course.likely);
  for (let sample = 0; sample < samples; sample += 1) {
    const likely = drawn(doubtful, (sample + random.next()) / samples);
    playing((place) => played(course, place, likely, random));
  }
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

/** One playing of a question's way: its recall at the interview after each period. */
function played(
  course: Course,
  place: number,
  { learner }: Likely,
  random: Random,
): readonly number[] {
  const { input, horizon, ways, firstOdds } = course;
  const { moments, interviewIn } = horizon;
  const standing = input.histories.of(input.questions[place]?.id ?? '');
  let trace: Trace | null = standing?.history.traceIn(learner) ?? null;
  let last = standing ? (standing.reviewedAt - Date.parse(input.now)) / 86_400_000 : 0;
  let recall = trace === null ? 0 : trace.recall(interviewIn - last);
  const way = (ways[place] ?? 0) & wayBefore(horizon);
  return moments.map((at, moment) => {
    if (!(way & (1 << moment))) return recall;
    if (trace === null) {
      trace = learner.first(firstGrade(firstOdds, random));
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
