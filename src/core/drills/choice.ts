import { z } from 'zod';
import { questionKinds, questionLevels, type Question } from '../content/schema.ts';
import type { Instant } from '../day.ts';
import { retrievability, type Memory } from '../memory/index.ts';
import { randomFrom } from '../planning/random.ts';

/** Which questions a set is drawn from. An empty list of a field lets all pass. */
export const filterSchema = z
  .strictObject({
    /** `pack/topic` */
    topics: z.array(z.string()).max(200),
    kinds: z.array(z.enum(questionKinds)),
    levels: z.array(z.enum(questionLevels)),
    tags: z.array(z.string()).max(200),
    weakOnly: z.boolean(),
  })
  .readonly();
export type DrillFilter = z.infer<typeof filterSchema>;

type Known = Readonly<Record<string, Memory>>;

// Under this recall a question costs more than it holds; as in a plan's desired retention less two lapses.
const weakBelow = 0.75;

/** Seen and failed or only just passed at its last review, or expected to be recalled at less than 75 % now. */
function isWeak(memory: Memory | undefined, now: Instant): boolean {
  return memory !== undefined && (memory.lastGrade <= 2 || retrievability(memory, now) < weakBelow);
}

/** The questions that pass a filter. */
export function filtered(
  questions: readonly Question[],
  filter: DrillFilter,
  memories: Known,
  now: Instant,
): readonly Question[] {
  const passes = <T>(allowed: readonly T[], values: readonly T[]): boolean =>
    allowed.length === 0 || values.some((value) => allowed.includes(value));
  return questions.filter(
    (question) =>
      passes(filter.topics, [`${question.packId}/${question.topic}`]) &&
      passes(filter.kinds, [question.kind]) &&
      passes(filter.levels, [question.level]) &&
      passes(filter.tags, question.tags) &&
      (!filter.weakOnly || isWeak(memories[question.id], now)),
  );
}

/**
 * At most so many of the questions, the weakest first: by recall now, an unseen one counting as none. Those
 * that are equal are shuffled by the seed.
 */
export function weakestFirst(
  questions: readonly Question[],
  most: number,
  memories: Known,
  now: Instant,
  seed: number,
): readonly Question[] {
  const random = randomFrom(seed);
  const recallOf = ({ id }: Question): number => {
    const memory = memories[id];
    return memory ? retrievability(memory, now) : 0;
  };
  return questions
    .map((question) => ({ question, recall: recallOf(question), chance: random.next() }))
    .sort((a, b) => a.recall - b.recall || a.chance - b.chance)
    .slice(0, most)
    .map(({ question }) => question);
}
