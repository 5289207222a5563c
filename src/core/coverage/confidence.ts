import { confidences, shareMeant, type Confidence } from '../drills/confidence.ts';
import type { LoggedAnswer } from './answer-log.ts';
import { wilson } from './interval.ts';

/** Answers of which somebody was about as sure, and how they went. */
export interface ConfidenceLevel {
  readonly confidence: Confidence;
  /** How sure that is, 0..1. */
  readonly meant: number;
  readonly answers: number;
  /** Share that was recalled, 0..1, with the bounds of its 80 % interval. */
  readonly recalled: number;
  readonly low: number;
  readonly high: number;
}

/** Those levels that somebody has told, from a guess to sure: how sure they were against how they did. */
export function confidenceOf(answers: readonly LoggedAnswer[]): readonly ConfidenceLevel[] {
  const told = new Map(confidences.map((level) => [level, { answers: 0, recalled: 0 }]));
  for (const { confidence, standing } of answers) {
    const level = confidence === null ? undefined : told.get(confidence);
    if (!level) continue;
    level.answers += 1;
    level.recalled += standing.history.grade > 1 ? 1 : 0;
  }
  return [...told].flatMap(([confidence, { answers: count, recalled }]) =>
    count === 0
      ? []
      : [
          {
            confidence,
            meant: shareMeant[confidence],
            answers: count,
            recalled: recalled / count,
            ...wilson(recalled, count),
          },
        ],
  );
}
