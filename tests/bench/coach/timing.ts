import { gradeAnswer } from '../../../src/core/coach/index.ts';
import type { LabelledQuestion } from './labelled-set.ts';

/** Milliseconds. */
export interface Timing {
  readonly first: number;
  readonly median: number;
  readonly p99: number;
  readonly longAnswer: number;
}

const rounds = 10;
const longLength = 100_000;

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Times every answer of the set several times, and one that goes on for 100,000 characters. */
export function timeGrading(questions: readonly LabelledQuestion[]): Timing {
  const pairs = questions.flatMap(({ keyPoints, answers }) =>
    answers.map(({ text }) => ({ text, keyPoints })),
  );
  const grade = ({ text, keyPoints }: (typeof pairs)[number]) =>
    timed(() => gradeAnswer(text, keyPoints));
  const [opening] = pairs;
  if (!opening) throw new Error('the labelled set is empty');
  const first = grade(opening);
  const times = Array.from({ length: rounds }, () => pairs.map(grade))
    .flat()
    .sort((a, b) => a - b);
  const all = pairs.map(({ text }) => text).join('\n');
  const text = all.repeat(Math.ceil(longLength / all.length)).slice(0, longLength);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0;
  const longTimes = Array.from({ length: 3 }, () => grade({ ...opening, text }));
  return { first, median: at(0.5), p99: at(0.99), longAnswer: Math.min(...longTimes) };
}
