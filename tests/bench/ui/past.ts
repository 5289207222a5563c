import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, dayOf, toInstant } from '../../../src/core/day.ts';
import { randomFrom } from '../../../src/core/planning/random.ts';
import type { AnsweredEvent, StudyEvent } from '../../../src/core/study/events.ts';
import { studyFormat } from '../../../src/core/study/migrations.ts';
import { emptyStudy, foldStudy, type StudyState } from '../../../src/core/study/state.ts';
import { segmentFile, toLine } from '../../../src/main/store/journal.ts';
import { toSnapshot } from '../../../src/main/store/snapshot.ts';
import { packId, questionId, topicIds } from './content.ts';
import type { Size } from './size.ts';

const day = 86_400_000;
const daysStudied = 400;
const daysToInterview = 40;
const linesASegment = 5_000;
const startsAtHour = 4;
const stories = [
  'the rollout that we stopped after the canary',
  'the latency budget that we missed twice in a month',
  'the feature store whose owner had left',
  'the labels that came from a rule nobody knew',
  'the cost of a cluster that ran at night for no one',
  'the call in which a customer found the drift before we did',
  'the cache that served the model of last week',
];

/** Writes a data folder with a plan, reviews and notes: a journal in segments and the snapshot at its end. */
export function writePast(data: string, size: Size, seed: number, now: number): void {
  mkdirSync(data, { recursive: true });
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const begin: readonly StudyEvent[] = [planSaved(now, zone)];
  const answers = answersOf(size, seed, now, zone);
  const notes = Array.from({ length: size.notes }, (_, place): StudyEvent => ({
    type: 'note-written',
    at: toInstant(new Date(now - day)),
    questionId: questionId(Math.floor((place * size.questions) / size.notes)),
    text: `My own example ${place}: ${stories[place % stories.length]}, with its numbers and what I would do otherwise.`,
  }));
  const events = [...begin, ...answers, ...notes];
  for (let first = 0; first < events.length; first += linesASegment) {
    const lines = events
      .slice(first, first + linesASegment)
      .map((event, place) => toLine(first + place + 1, studyFormat, event));
    writeFileSync(join(data, segmentFile(first + 1)), Buffer.concat(lines));
  }
  const state = [...begin, ...notes].reduce(foldStudy, foldedAnswers(answers));
  writeFileSync(join(data, 'snapshot.json'), toSnapshot(studyFormat, events.length, state));
}

function planSaved(now: number, zone: string): StudyEvent {
  const createdAt = toInstant(new Date(now - daysStudied * day));
  return {
    type: 'plan-saved',
    at: createdAt,
    plan: {
      id: 'bench',
      createdAt,
      name: 'Measured Engineer at Bench',
      interviewAt: toInstant(new Date(now + daysToInterview * day)),
      timeZone: zone,
      minutesByWeekday: [120, 120, 120, 120, 120, 180, 180],
      exceptions: {},
      topics: topicIds.map((topicId, place) => ({ packId, topicId, weight: 1 + (place % 3) })),
    },
  };
}

/** Nine questions of ten have been seen; which comes next is drawn, as in a plan that mixes topics. */
function answersOf(
  { questions, reviews }: Size,
  seed: number,
  now: number,
  zone: string,
): readonly AnsweredEvent[] {
  const random = randomFrom(seed + 1);
  const today = dayOf(toInstant(new Date(now)), zone, startsAtHour);
  const days = Math.min(daysStudied, Math.ceil(reviews / 10));
  const seen = Math.ceil(questions * 0.9);
  return Array.from({ length: reviews }, (_, index): AnsweredEvent => {
    const back = days - Math.floor((index * days) / reviews);
    const within = (index * days) / reviews - (days - back);
    const grade = random.pick([1, 2, 3, 3, 3, 4] as const);
    return {
      type: 'answered',
      at: toInstant(new Date(now - back * day + within * 0.1 * day)),
      on: addDays(today, -back),
      drillId: `drill-${back}`,
      questionId: questionId(Math.floor(random.next() * seen)),
      grade,
      keyPointsSaid: grade === 1 ? [0] : [0, 1, 2],
      keyPointsMissed: grade === 1 ? [1, 2, 3] : [3],
      secondsSpent: 60 + Math.floor(random.next() * 200),
    };
  });
}

/** The program's fold, question by question: folding into one state would copy all memories for every answer. */
function foldedAnswers(answers: readonly AnsweredEvent[]): StudyState {
  const byQuestion = Map.groupBy(answers, (answer) => answer.questionId);
  const byDay = Map.groupBy(answers, ({ on }) => on);
  const parts = [...byQuestion.values()].map((own) => own.reduce(foldStudy, emptyStudy));
  const days = [...byDay.values()].map((own) => {
    const seconds = own.reduce((sum, { secondsSpent }) => sum + secondsSpent, 0);
    return [own[0]?.on ?? '', { seconds, answers: own.length }] as const;
  });
  return {
    ...emptyStudy,
    memories: Object.assign({}, ...parts.map(({ memories }) => memories)),
    days: Object.fromEntries(days),
  };
}
