import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '../../../src/core/content/schema.ts';
import { randomFrom, type Random } from '../../../src/core/planning/random.ts';
import { loadLibrary } from '../../../src/main/content-files.ts';

export const packId = 'bench';
const topicCount = 20;
export const topicIds = Array.from({ length: topicCount }, (_, place) => `topic-${place + 1}`);
export const questionId = (place: number): string => `question-${String(place).padStart(5, '0')}`;

/**
 * Writes a pack whose questions are put together from those that the program comes with, so that they are
 * as long, as marked up and as alike as real ones.
 * @param folder gets the pack's folder
 */
export async function writePack(folder: string, questions: number, seed: number): Promise<void> {
  const models = [...(await loadLibrary('content')).questions.values()].filter(
    ({ stages, kind }) => stages.length === 0 && kind !== 'behavioural',
  );
  const random = randomFrom(seed);
  const within = join(folder, packId, 'questions');
  mkdirSync(within, { recursive: true });
  writeFileSync(join(folder, packId, 'pack.yaml'), frontOf(manifest));
  for (let place = 0; place < questions; place += 1) {
    const text = questionText(place, models, random);
    writeFileSync(join(within, `${questionId(place)}.md`), text);
  }
}

const manifest = {
  id: packId,
  title: 'Bench',
  version: 1,
  language: 'en',
  description: 'Questions put together for a measurement.',
  topics: topicIds.map((id, place) => ({
    id,
    title: `Topic ${place + 1}`,
    description: 'One of the topics of the measurement.',
  })),
};

function questionText(place: number, models: readonly Question[], random: Random): string {
  const [own, other, third] = [random.pick(models), random.pick(models), random.pick(models)];
  const front = {
    id: questionId(place),
    title: `${own.title} Case ${place}`,
    topic: topicIds[place % topicCount],
    kind: own.kind,
    level: other.level,
    minutes: Math.min(own.minutes, 10),
    tags: own.tags,
    keyPoints: other.keyPoints,
    followUps: third.followUps,
    mistakes: own.mistakes,
    references: other.references,
    related: place > 0 ? [questionId(Math.floor(random.next() * place))] : [],
  };
  const sections = own.body.split(/\n(?=## )/);
  const others = other.body.split(/\n(?=## )/);
  const body = sections.map((section, index) =>
    random.next() < 0.5 ? section : (others[index] ?? section),
  );
  return `---\n${frontOf(front)}---\n\n${body.join('\n')}\n`;
}

/** JSON is YAML. */
const frontOf = (value: object): string =>
  Object.entries(value)
    .map(([key, part]) => `${key}: ${JSON.stringify(part)}\n`)
    .join('');
