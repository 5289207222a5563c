// The ways that people use today. "Careful": new questions by weight, left-over minutes filled with the best next item.
import { fsrs, generatorParameters, type FSRSState } from 'ts-fsrs';
import { planDay } from '../../../src/core/planning/index.ts';
import { randomFrom } from '../../../src/core/planning/random.ts';
import {
  planningInput,
  type Chooser,
  type Question,
  type Review,
  type Situation,
} from './world.ts';

export const planner: Chooser = {
  name: 'Rehearse',
  create: () => (situation) =>
    planDay(planningInput(situation)).items.map(({ questionId }) => Number(questionId.slice(1))),
};

/** A schedule by due days: what is known of a question after its reviews, and when it is due. */
interface Scheduler {
  readonly name: string;
  /** @returns the day on which it is due, and how urgent it is among others (higher comes first) */
  due(reviews: readonly Review[], day: number): { readonly due: number; readonly urgency: number };
}

const model = fsrs(generatorParameters({ enable_fuzz: false, request_retention: 0.9 }));

const anki: Scheduler = {
  name: 'Anki way (FSRS 0.9)',
  due: (reviews, day) => {
    let state: FSRSState | null = null;
    let last = 0;
    for (const { at, grade } of reviews) {
      const today = Math.floor(at);
      state = model.next_state(state, state ? today - last : 0, grade);
      last = today;
    }
    const stability = state?.stability ?? 1;
    const failed = reviews.at(-1)?.grade === 1;
    return {
      due: failed ? last : last + model.next_interval(stability, 0),
      urgency: 1 - model.forgetting_curve(day - last, stability),
    };
  },
};

/** SuperMemo 2 (Wozniak, 1990). */
const sm2: Scheduler = {
  name: 'SM-2',
  due: (reviews, day) => {
    let ease = 2.5;
    let interval = 0;
    let streak = 0;
    let last = 0;
    for (const { at, grade } of reviews) {
      const quality = grade === 1 ? 2 : grade + 1;
      if (quality < 3) {
        streak = 0;
        interval = 0;
      } else {
        streak += 1;
        interval = streak === 1 ? 1 : streak === 2 ? 6 : Math.round(interval * ease);
      }
      ease = Math.max(1.3, ease + 0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02));
      last = Math.floor(at);
    }
    return { due: last + interval, urgency: (day - last + 1) / (interval + 1) };
  },
};

/** A box of five compartments, looked at every 1, 2, 4, 8 and 16 days (Leitner, 1972). */
const leitner: Scheduler = {
  name: 'Leitner',
  due: (reviews, day) => {
    let box = 0;
    let last = 0;
    for (const { at, grade } of reviews) {
      box = grade === 1 ? 0 : Math.min(4, box + 1);
      last = Math.floor(at);
    }
    const interval = 2 ** box / 2;
    return {
      due: last + Math.max(box === 0 ? 0 : 1, interval),
      urgency: (day - last + 1) / (interval + 1),
    };
  },
};

const scheduled = (scheduler: Scheduler, careful: boolean): Chooser => ({
  name: careful ? `${scheduler.name}, careful` : scheduler.name,
  create: (cell, bank) => {
    const order = bank.map((_, index) => index);
    if (careful) order.sort((a, b) => valueOf(bank, b) - valueOf(bank, a));
    const newPerDay = Math.ceil(bank.length / cell.days);
    return ({ day, minutesLeft, reviews }) => {
      const byQuestion = Map.groupBy(reviews, ({ question }) => question);
      const seen = [...byQuestion].map(([question, own]) => ({
        question,
        today: own.filter(({ at }) => Math.floor(at) === day).length,
        ...scheduler.due(own, day),
      }));
      const urgent = (a: (typeof seen)[number], b: (typeof seen)[number]): number =>
        (careful ? weightOf(bank, b.question) / weightOf(bank, a.question) : 1) * b.urgency -
        a.urgency;
      const due = seen.filter((item) => item.due <= day && item.today < 3).sort(urgent);
      const startedToday = [...byQuestion.values()].filter(
        ([first]) => first && Math.floor(first.at) === day,
      ).length;
      const unseen = order.filter((question) => !byQuestion.has(question));
      const fresh = unseen.slice(0, Math.max(0, newPerDay - startedToday));
      const chosen = fill(
        bank,
        byQuestion,
        [...due.map(({ question }) => question), ...fresh],
        minutesLeft,
      );
      if (!careful || chosen.length > 0) return chosen;
      // Minutes are left and nothing is due: what is nearest to being forgotten, or more new ones.
      const early = seen.filter(({ today }) => today === 0).sort(urgent);
      return fill(
        bank,
        byQuestion,
        [...unseen.slice(0, 3), ...early.map(({ question }) => question)],
        minutesLeft,
      );
    };
  },
});

const weightOf = (bank: readonly Question[], question: number): number =>
  bank[question]?.weight ?? 1;
const valueOf = (bank: readonly Question[], question: number): number =>
  weightOf(bank, question) / (bank[question]?.minutesNew ?? 1);

function fill(
  bank: readonly Question[],
  seen: ReadonlyMap<number, unknown>,
  order: readonly number[],
  minutes: number,
): readonly number[] {
  let left = minutes + 1e-9;
  return order.filter((question) => {
    const cost =
      (seen.has(question) ? bank[question]?.minutesReview : bank[question]?.minutesNew) ?? 0;
    if (cost > left) return false;
    left -= cost;
    return true;
  });
}

/** Through the whole bank in order, as often as the minutes allow. */
const cramming = (careful: boolean): Chooser => ({
  name: careful ? 'Cramming, careful' : 'Cramming',
  create: (_, bank) => {
    const order = bank.map((_, index) => index);
    if (careful) order.sort((a, b) => valueOf(bank, b) - valueOf(bank, a));
    return ({ reviews, minutesLeft, states }: Situation) => {
      const next = order[reviews.length % order.length];
      if (next === undefined) return [];
      const rest = order.slice(reviews.length % order.length);
      const seen = new Map(
        states.flatMap((state, index) => (state === null ? [] : [[index, true] as const])),
      );
      return fill(bank, seen, [next, ...rest], minutesLeft).slice(0, 1);
    };
  },
});

const random: Chooser = {
  name: 'Random',
  create: (_, bank, seed) => {
    const stream = randomFrom(seed + 3);
    return ({ minutesLeft, states }) => {
      const seen = new Map(
        states.flatMap((state, index) => (state === null ? [] : [[index, true] as const])),
      );
      const order = Array.from({ length: 20 }, () => Math.floor(stream.next() * bank.length));
      return fill(bank, seen, order, minutesLeft).slice(0, 1);
    };
  },
};

export const peers: readonly Chooser[] = [
  scheduled(anki, true),
  scheduled(anki, false),
  scheduled(sm2, true),
  scheduled(sm2, false),
  scheduled(leitner, true),
  scheduled(leitner, false),
  cramming(true),
  cramming(false),
  random,
];
