// A data folder with weeks of study in it, written through the store as the program would have.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, dayOf, instantAt, toInstant } from '../../src/core/day.ts';
import type { Grade } from '../../src/core/memory/index.ts';
import { studyEventSchema, type StudyEvent } from '../../src/core/study/events.ts';
import { migrateStudy, studyFormat } from '../../src/core/study/migrations.ts';
import { emptyStudy, foldStudy, studyStateSchema } from '../../src/core/study/state.ts';
import { openStore } from '../../src/main/store/index.ts';

const sureness = [1, 2, 2, 3, 4, 4] as const;
const millisecondsPerDay = 86_400_000;
const weeks = 3;
const daysToInterview = 12;
const answersADay = 9;

/**
 * Three weeks of study with a day off in each, the interview in twelve days.
 * @param notes each question's, written a day apart
 */
export async function writePast(
  userData: string,
  notes: Readonly<Record<string, string>> = {},
): Promise<void> {
  const opened = await openStore(
    join(userData, 'data'),
    {
      format: studyFormat,
      empty: emptyStudy,
      fold: foldStudy,
      parseEvent: (value) => studyEventSchema.safeParse(value).data ?? null,
      parseState: (value) => studyStateSchema.safeParse(value).data ?? null,
      migrate: migrateStudy,
    },
    () => new Date(),
  );
  if (!opened.ok) throw new Error(`The store can't be opened: ${opened.error.kind}`);
  const { value: store } = opened;
  for (const event of [...eventsOfThePast(), ...notesOfThePast(notes)]) {
    const written = await store.append(event);
    if (!written.ok) throw new Error(written.error.message);
  }
  await store.close();
}

function eventsOfThePast(): readonly StudyEvent[] {
  const ids = readdirSync(join('content', 'mlops-engineer', 'questions')).map((name) =>
    name.replace('.md', ''),
  );
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const now = Date.now();
  const at = (day: number) => toInstant(new Date(now + day * millisecondsPerDay));
  const today = dayOf(at(0), zone, 4);
  const events: StudyEvent[] = [
    {
      type: 'plan-saved',
      at: at(-7 * weeks),
      plan: {
        id: 'acme',
        createdAt: at(-7 * weeks),
        name: 'MLOps Engineer at Acme',
        interviewAt: instantAt(addDays(today, daysToInterview), '10:00', zone),
        timeZone: zone,
        minutesByWeekday: [45, 45, 45, 45, 45, 60, 60],
        exceptions: { [addDays(today, 4)]: 0 },
        topics: topics.map((topicId) => ({ packId: 'mlops-engineer', topicId, weight: 2 })),
      },
    },
  ];
  for (let day = -7 * weeks; day < 0; day += 1) {
    if (day % 7 === -3) continue;
    for (let turn = 0; turn < answersADay; turn += 1) {
      const isReview = turn >= 4 && day > -7 * weeks + 2;
      const progress = (day + 7 * weeks) * 4 + (turn % 4);
      const place = isReview ? (progress * 7) % Math.max(1, progress - 6) : progress;
      const grade: Grade = (progress * 31 + turn * 17) % 9 < 2 ? 1 : turn % 3 === 0 ? 4 : 3;
      events.push({
        type: 'answered',
        at: at(day + turn / 500),
        on: addDays(today, day),
        drillId: `drill${day}`,
        questionId: ids[place % ids.length] ?? '',
        grade,
        keyPointsSaid: grade === 1 ? [0] : [0, 1, turn % 4],
        secondsSpent: 90 + ((turn * 53 + progress * 29) % 200),
        confidence:
          sureness[grade === 1 ? (progress + turn) % 4 : 2 + ((progress + turn) % 4)] ?? 4,
      });
    }
  }
  return events;
}

const notesOfThePast = (notes: Readonly<Record<string, string>>): readonly StudyEvent[] =>
  Object.entries(notes).map(([questionId, text], place, all) => ({
    type: 'note-written',
    at: toInstant(new Date(Date.now() - (all.length - place) * millisecondsPerDay)),
    questionId,
    text,
  }));

const topics = [
  'fundamentals',
  'core-practice',
  'advanced',
  'llms-and-agents',
  'data-and-streaming',
  'platform',
  'reliability',
  'governance',
  'scenarios',
  'system-design',
];
