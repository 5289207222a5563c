import type { DayKey } from '../day.ts';
import type { Histories, Standing } from '../memory/learners/history.ts';
import { likelyLearners, mostLikely, type Likely } from '../memory/learners/likely.ts';
import { campaign, firstOf, type Candidate } from './campaign.ts';
import { keptDays, lookAhead, type Ahead } from './horizon.ts';
import { Outlooks, SharedOutlook, type Horizon } from './outlook.ts';
import type { HistoryPlanningInput, PlannableQuestion, PlannedItem } from './types.ts';

/** The whole way to the interview as it looks now: which question in which period. */
export interface Course {
  readonly input: HistoryPlanningInput;
  readonly ahead: Ahead;
  /** The interview that the plan is for. */
  readonly horizon: Horizon;
  readonly candidates: readonly Candidate[];
  /** For each question its periods as bits. */
  readonly ways: readonly number[];
  /** Every kind of learner that the person may be. */
  readonly likely: readonly Likely[];
  /** Probabilities of grades 1 to 4 at first sight. */
  readonly firstOdds: readonly number[];
  /** What becomes of questions, at the interview that the plan is for and at each of the others. */
  readonly outlooks: readonly Outlooks[];
}

/** As often a question comes back within a day while it is graded Again. */
const mostTriesADay = 3;
export const learnersWeighed = 5;
/** With so many questions a few more wrong ones cost less than the wait. */
const largeBank = 2000;
const learnersWeighedInLarge = 2;
const fewestWeighed = 500;
/** Grades at first sight of ten questions that a person is taken to have met before their own begin to count. */
const usualFirstGrades = [2.5, 2, 4, 1.5] as const;
/** Four of five planned days are taken to be kept until the person's own days say otherwise. */
const usualDays = { kept: 4, missed: 1 } as const;

/**
 * Sets the course from what is known now.
 * @param like one with other minutes: where it was set at the same moment its outlooks, which take most of the time,
 *   are used again
 */
export function setCourse(input: HistoryPlanningInput, like: Course | null = null): Course {
  const { histories, questions } = input;
  const known = like !== null && isOfSameMoment(like.input, input) ? like : null;
  const likely = known?.likely ?? likelyLearners(histories);
  const firstOdds = firstOddsOf(histories);
  const { planned, studied } = keptDays(input);
  const reliability = Math.min(
    1,
    (usualDays.kept + studied) / (usualDays.kept + usualDays.missed + planned),
  );
  const ahead = lookAhead(input);
  const now = Date.parse(input.now);
  const few = weighed(likely, questions.length);
  const outlooksOf = (interviewAt: string): Outlooks => {
    const interviewIn = Math.max(0, (Date.parse(interviewAt) - now) / 86_400_000);
    const horizon: Horizon = { moments: ahead.moments, interviewIn };
    const again = known?.outlooks.find((before) => isSameHorizon(before.horizon, horizon));
    return again ?? new Outlooks(few, horizon, firstOdds, now);
  };
  const outlooks = outlooksOf(input.interviewAt);
  const { horizon } = outlooks;
  const others = (input.otherInterviews ?? []).map(({ interviewAt, weights }) => ({
    weights,
    outlooks: outlooksOf(interviewAt),
  }));
  const pinned = new Map(
    (input.pinned ?? []).map(({ questionId, day }) => [
      questionId,
      ahead.periods.findIndex(({ days }) => days.includes(day)),
    ]),
  );
  const places = new Map(questions.map(({ id }, place) => [id, place]));
  const representatives = firstOfTopics(questions, histories, ahead);
  const depths = depthsOf(questions, histories);
  const candidates = questions.map((question): Weighable => {
    const standing = histories.of(question.id);
    const own = { outlook: outlooks.of(standing), weight: question.weight };
    const shared = others.flatMap(({ weights, outlooks: theirs }) => {
      const weight = weights[question.id] ?? 0;
      return weight > 0 ? [{ outlook: theirs.of(standing), weight }] : [];
    });
    const outlook = shared.length === 0 ? own.outlook : new SharedOutlook([own, ...shared]);
    const pinnedTo = pinned.get(question.id) ?? -1;
    return {
      outlook,
      isNew: standing === null,
      weight: own.weight + shared.reduce((sum, { weight }) => sum + weight, 0),
      minutesNew: question.minutesNew,
      minutesReview: question.minutesReview,
      preference: representatives.get(question.id) ?? 1,
      after: standing
        ? []
        : (question.prerequisites ?? []).flatMap((id) => {
            const place = places.get(id);
            return place === undefined || histories.of(id) ? [] : [place];
          }),
      depth: depths.get(question.id) ?? 0,
      isWeighed: true,
      isDoneToday: isDoneToday(standing, ahead.periods[0]?.days[0]),
      pinnedTo: pinnedTo < 0 ? null : pinnedTo,
    };
  });
  markWorthWeighing(candidates, ahead);
  const ways = campaign(candidates, ahead.periods, reliability);
  const all = [outlooks, ...others.map(({ outlooks: theirs }) => theirs)];
  return { input, ahead, horizon, candidates, ways, likely, firstOdds, outlooks: all };
}

/** Whether the same is known of the same questions. */
const isOfSameMoment = (one: HistoryPlanningInput, other: HistoryPlanningInput): boolean =>
  one.now === other.now && one.histories === other.histories && one.questions === other.questions;

const isSameHorizon = (one: Horizon, other: Horizon): boolean =>
  one.interviewIn === other.interviewIn &&
  one.moments.length === other.moments.length &&
  one.moments.every((moment, place) => moment === other.moments[place]);

type Weighable = Candidate & { isWeighed: boolean };

/** Where the minutes hold far fewer studies than there are questions, only those with the most to gain per minute are weighed. */
function markWorthWeighing(candidates: readonly Weighable[], { periods }: Ahead): void {
  const minutes = periods.reduce((sum, period) => sum + period.minutes, 0);
  const shortest = Math.min(
    ...candidates.map(({ minutesNew, minutesReview }) => Math.min(minutesNew, minutesReview)),
  );
  const most = Math.max(fewestWeighed, (2 * minutes) / Math.max(shortest, 0.1));
  if (candidates.length <= most) return;
  const mostGain = (candidate: Candidate): number => {
    if (candidate.pinnedTo !== null || candidate.preference > 1) return Infinity;
    const { weight, outlook, isNew, minutesNew, minutesReview } = candidate;
    return (weight * (1 - outlook.recall(0))) / (isNew ? minutesNew : minutesReview);
  };
  const byGain = candidates
    .map((candidate) => ({ candidate, gain: mostGain(candidate) }))
    .sort((a, b) => b.gain - a.gain);
  for (const { candidate } of byGain.slice(most)) candidate.isWeighed = false;
}

/** The learners by which so many questions are weighed: wherever recall is told, it is theirs. */
export const weighed = (likely: readonly Likely[], questions: number): readonly Likely[] =>
  mostLikely(likely, questions > largeBank ? learnersWeighedInLarge : learnersWeighed);

/** Answered today, and not failed; or failed as often as one more try teaches something. */
function isDoneToday(standing: Standing | null, today: DayKey | undefined): boolean {
  if (standing === null || standing.reviewedOn !== today) return false;
  let tries = 1;
  for (let { before, elapsedDays } = standing.history; before && elapsedDays === 0;) {
    tries += 1;
    ({ before, elapsedDays } = before);
  }
  return standing.history.grade > 1 || tries >= mostTriesADay;
}

/** How long a chain of unseen prerequisites leads to each unseen question; a circle is cut where it is met. */
function depthsOf(
  questions: readonly PlannableQuestion[],
  histories: Histories,
): ReadonlyMap<string, number> {
  const unseen = new Map(
    questions.filter(({ id }) => !histories.of(id)).map((one) => [one.id, one]),
  );
  const depths = new Map<string, number>();
  for (const root of unseen.keys()) {
    // An own stack: a chain may be thousands long.
    const stack = [root];
    for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
      const basics = (unseen.get(id)?.prerequisites ?? []).filter((basic) => unseen.has(basic));
      const open = depths.has(id) ? [] : basics.filter((basic) => !depths.has(basic));
      if (open.length > 0) {
        // Counted as 0 while it is open, which ends a circle.
        depths.set(id, 0);
        stack.push(...open);
      } else {
        depths.set(id, Math.max(0, ...basics.map((basic) => 1 + (depths.get(basic) ?? 0))));
        stack.pop();
      }
    }
  }
  return depths;
}

/** Probabilities of grades 1 to 4 at first sight, from how the person's own first sights went. */
export function firstOddsOf(histories: Histories): readonly number[] {
  const counts = histories.firstGrades.map((own, place) => own + (usualFirstGrades[place] ?? 0));
  const sum = counts.reduce((total, count) => total + count, 0);
  return counts.map((count) => count / sum);
}

/** A first look at every topic comes before all else where it takes at most so much of the minutes ahead. */
const shareForFirstLooks = 0.1;
const beforeAllElse = 1e6;
/** Where it would take more, a topic that hasn't been met is preferred as much as a gain a quarter larger. */
const slightPreference = 1.25;

/**
 * Of each topic that hasn't been met the question to meet it by, and how much it is preferred: one that
 * builds on nothing, the most weight for its minutes.
 */
function firstOfTopics(
  questions: readonly PlannableQuestion[],
  histories: Histories,
  { periods }: Ahead,
): ReadonlyMap<string, number> {
  const best = new Map<string, { readonly id: string; worth: number; minutes: number }>();
  const met = new Set<string>();
  for (const { id, topic, weight, minutesNew, prerequisites } of questions) {
    if (histories.of(id)) met.add(topic);
    const unmet = (prerequisites ?? []).filter((other) => !histories.of(other)).length;
    const worth = weight / minutesNew / (1 + unmet);
    if (worth > (best.get(topic)?.worth ?? 0)) best.set(topic, { id, worth, minutes: minutesNew });
  }
  const first = [...best].flatMap(([topic, question]) => (met.has(topic) ? [] : [question]));
  const minutes = periods.reduce((sum, period) => sum + period.minutes, 0);
  const needed = first.reduce((sum, question) => sum + question.minutes, 0);
  const preference = needed <= shareForFirstLooks * minutes ? beforeAllElse : slightPreference;
  return new Map(first.map(({ id }) => [id, preference]));
}

/** A question's item in one of its periods. */
export function itemIn(course: Course, place: number, moment: number): PlannedItem {
  const candidate = course.candidates[place] as Candidate;
  const way = course.ways[place] ?? 0;
  const before = way & ((1 << moment) - 1);
  const isNew = candidate.isNew && before === 0;
  return {
    questionId: course.input.questions[place]?.id ?? '',
    kind: isNew ? 'new' : 'review',
    minutes: isNew ? candidate.minutesNew : candidate.minutesReview,
    recallBefore: candidate.outlook.recall(before),
    recallAfter: candidate.outlook.recall(before | (1 << moment)),
  };
}

/** The places of a period's questions: what is worth most for its minutes first, and nothing before what it builds on. */
export function inPeriod(course: Course, moment: number): readonly number[] {
  const places = course.ways.flatMap((way, place) => (way & (1 << moment) ? [place] : []));
  const worth = new Map(
    places.map((place) => {
      const { recallAfter, recallBefore, minutes } = itemIn(course, place, moment);
      const weight = course.candidates[place]?.weight ?? 1;
      return [place, (weight * (recallAfter - recallBefore)) / minutes];
    }),
  );
  const sorted = [...places].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
  return basicsFirst(sorted, (place) =>
    (course.candidates[place]?.after ?? []).filter(
      (basic) => firstOf(course.ways[basic] ?? 0) === moment && worth.has(basic),
    ),
  );
}

/** The same places in the same order, but each after those that it builds on. */
function basicsFirst(
  places: readonly number[],
  basicsOf: (place: number) => readonly number[],
): readonly number[] {
  const ordered: number[] = [];
  const visited = new Set<number>();
  for (const root of places) {
    // Depth first with an own stack: a chain of prerequisites may be thousands long.
    const stack: { readonly place: number; next: number }[] = visited.has(root)
      ? []
      : [{ place: root, next: 0 }];
    visited.add(root);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const basic = basicsOf(top.place)[top.next];
      top.next += 1;
      if (basic === undefined) {
        ordered.push(top.place);
        stack.pop();
      } else if (!visited.has(basic)) {
        visited.add(basic);
        stack.push({ place: basic, next: 0 });
      }
    }
  }
  return ordered;
}

/** The days of a period. */
export const daysIn = (course: Course, moment: number): readonly DayKey[] =>
  course.ahead.periods[moment]?.days ?? [];
