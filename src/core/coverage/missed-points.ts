import type { KeyPointTally } from './answer-log.ts';

export interface MissedPoint {
  readonly questionId: string;
  /** Of the key point in its question, from 0. */
  readonly place: number;
  readonly missed: number;
  readonly asked: number;
}

/** The key points that were missed most often, most first; of equals the one missed in the larger share of answers. */
export function mostMissed(
  questions: readonly { readonly id: string; readonly keyPoints: number }[],
  tallyOf: (questionId: string) => KeyPointTally | null,
  most: number,
): readonly MissedPoint[] {
  const points = questions.flatMap(({ id, keyPoints }) => {
    const tally = tallyOf(id);
    if (!tally) return [];
    return Array.from({ length: keyPoints }, (_, place) => ({
      questionId: id,
      place,
      missed: tally.asked - (tally.said[place] ?? 0),
      asked: tally.asked,
    }));
  });
  return points
    .filter(({ missed }) => missed > 0)
    .sort((a, b) => b.missed - a.missed || b.missed / b.asked - a.missed / a.asked)
    .slice(0, most);
}
