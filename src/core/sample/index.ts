import { confidenceSchema } from '../drills/confidence.ts';
import { addDays, daysBetween, instantAt, type DayKey, type Instant } from '../day.ts';
import { dueOn, retrievability, review, type Grade, type Memory } from '../memory/index.ts';
import { randomFrom, type Random } from '../planning/random.ts';
import type { AnsweredEvent, StudyEvent } from '../study/events.ts';
import type { Settings } from '../study/settings.ts';
import type { Words } from '../words/index.ts';

interface SampledQuestion {
  readonly id: string;
  readonly packId: string;
  readonly topic: string;
  readonly minutes: number;
  readonly keyPoints: readonly unknown[];
}

export interface SampleRequest {
  readonly now: Instant;
  /** The person's day of `now`. */
  readonly today: DayKey;
  readonly timeZone: string;
  /** The person's own: a sample changes nothing about how the program looks. */
  readonly settings: Settings;
  readonly questions: readonly SampledQuestion[];
  /** The same seed makes the same weeks. */
  readonly seed: number;
  /** What is written in it is in the person's language. */
  readonly t: Words['t'];
}

const daysOfStudy = 14;
const daysToInterview = 12;
const newEachDay = 4;
const mostEachDay = 11;
/** One evening a week without study, counted from the first. */
const dayOff = 5;

/**
 * Made-up study as events: a plan, two weeks of answers up to yesterday by a learner who forgets as FSRS
 * expects, two notes and a story. Without a question there is nothing to show, and no event.
 */
export function sampleEvents(request: SampleRequest): readonly StudyEvent[] {
  const { today, timeZone, settings, questions, seed, t } = request;
  const [first, second] = questions;
  if (!first || !second) return [];
  const from = addDays(today, -daysOfStudy);
  const at = (day: DayKey, wallTime: string): Instant => instantAt(day, wallTime, timeZone);
  const begun = at(from, '18:00');
  return [
    { type: 'settings-changed', at: begun, settings },
    {
      type: 'plan-saved',
      at: begun,
      plan: {
        id: 'sample',
        createdAt: begun,
        name: t('firstStart.sample.planName'),
        interviewAt: at(addDays(today, daysToInterview), '10:00'),
        timeZone,
        minutesByWeekday: [30, 30, 30, 30, 30, 45, 45],
        exceptions: {},
        topics: topicsOf(questions),
      },
    },
    ...answersOf(request, from, randomFrom(seed), at),
    {
      type: 'note-written',
      at: at(addDays(today, -2), '19:10'),
      questionId: first.id,
      text: t('firstStart.sample.notes.first'),
    },
    {
      type: 'note-written',
      at: at(addDays(today, -3), '19:10'),
      questionId: second.id,
      text: t('firstStart.sample.notes.second'),
    },
    {
      type: 'story-written',
      at: at(addDays(today, -3), '19:30'),
      story: {
        id: 'sample',
        writtenAt: at(addDays(today, -3), '19:30'),
        title: t('firstStart.sample.story.title'),
        situation: t('firstStart.sample.story.situation'),
        task: t('firstStart.sample.story.task'),
        action: t('firstStart.sample.story.action'),
        result: t('firstStart.sample.story.result'),
        questionIds: [],
      },
    },
  ];
}

function answersOf(
  { questions }: SampleRequest,
  from: DayKey,
  random: Random,
  at: (day: DayKey, wallTime: string) => Instant,
): readonly AnsweredEvent[] {
  const memories = new Map<string, Memory>();
  const unseen = [...questions];
  const answers: AnsweredEvent[] = [];
  for (let place = 0; place < daysOfStudy; place += 1) {
    if (place % 7 === dayOff) continue;
    const on = addDays(from, place);
    const begun = Date.parse(at(on, '18:30'));
    const due = questions.filter(({ id }) => {
      const memory = memories.get(id);
      return memory !== undefined && daysBetween(dueOn(memory), on) >= 0;
    });
    const queue = [...due.slice(0, mostEachDay - newEachDay), ...unseen.splice(0, newEachDay)];
    let seconds = 0;
    for (const { id, minutes, keyPoints } of queue) {
      const secondsSpent = Math.round(minutes * 60 * (0.6 + 0.8 * random.next()));
      seconds += secondsSpent;
      const moment = new Date(begun + seconds * 1000).toISOString() as Instant;
      const memory = memories.get(id);
      const grade = gradeOf(memory ? retrievability(memory, moment) : newlyKnown, random);
      memories.set(id, review(memory, grade, moment, on));
      const said = keyPoints.flatMap((_, point) =>
        random.next() < saidShare[grade] ? [point] : [],
      );
      const feeling = sureness[grade] + Math.floor(2 * random.next());
      answers.push({
        type: 'answered',
        at: moment,
        on,
        drillId: `sample${place}`,
        questionId: id,
        grade,
        keyPointsSaid: said,
        secondsSpent,
        confidence: confidenceSchema.parse(Math.min(4, feeling)),
      });
    }
  }
  return answers;
}

/** How likely a question is known that was never seen, 0..1. */
const newlyKnown = 0.55;
/** Key points said, by grade, 0..1. */
const saidShare: Readonly<Record<Grade, number>> = { 1: 0.15, 2: 0.5, 3: 0.8, 4: 0.95 };

/** How sure somebody is at least, by how it goes. */
const sureness: Readonly<Record<Grade, number>> = { 1: 1, 2: 2, 3: 3, 4: 3 };

function gradeOf(recall: number, random: Random): Grade {
  if (random.next() >= recall) return 1;
  const ease = random.next();
  return ease < 0.2 ? 2 : ease < 0.85 ? 3 : 4;
}

function topicsOf(questions: readonly SampledQuestion[]) {
  const keys = new Map(
    questions.map(({ packId, topic }) => [`${packId}/${topic}`, { packId, topicId: topic }]),
  );
  return [...keys.values()].map((topic) => ({ ...topic, weight: 1 }));
}
