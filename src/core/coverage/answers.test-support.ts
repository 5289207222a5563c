import fc from 'fast-check';
import { addDays, dayKeySchema, type DayKey } from '../day.ts';
import type { Confidence } from '../drills/confidence.ts';
import { Histories } from '../memory/learners/history.ts';
import type { Grade } from '../memory/index.ts';
import { AnswerLog } from './answer-log.ts';

const millisecondsPerDay = 86_400_000;
export const firstDay = dayKeySchema.parse('2026-03-01');
const firstMoment = Date.parse('2026-03-01T18:00:00Z');

interface Answer {
  readonly question: number;
  readonly day: number;
  readonly grade: Grade;
  readonly said: readonly number[];
  readonly confidence?: Confidence | null;
}

/** Answers to twenty questions over thirty days, in order. */
export const answersOverDays = fc
  .array(
    fc.record({
      question: fc.nat(19),
      day: fc.nat(29),
      grade: fc.constantFrom<Grade>(1, 2, 3, 4),
      said: fc.uniqueArray(fc.nat(4)),
      confidence: fc.option(fc.constantFrom<Confidence>(1, 2, 3, 4)),
    }),
    { maxLength: 60 },
  )
  .map((answers): readonly Answer[] => answers.toSorted((a, b) => a.day - b.day));

export const questionIds = Array.from({ length: 20 }, (_, place) => `q${place}`);
export const dayAt = (day: number): DayKey => addDays(firstDay, day);
export const momentAt = (day: number): number => firstMoment + day * millisecondsPerDay;

/** What the program keeps of the answers. */
export function kept(answers: readonly Answer[]): {
  readonly histories: Histories;
  readonly log: AnswerLog;
} {
  const histories = new Histories();
  const log = new AnswerLog();
  for (const { question, day, grade, said, confidence = null } of answers) {
    const questionId = `q${question}`;
    const standing = histories.add({ questionId, at: momentAt(day), on: dayAt(day), grade });
    log.add(questionId, standing, { keyPointsSaid: said, seconds: 60, confidence });
  }
  return { histories, log };
}
