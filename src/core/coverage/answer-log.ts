import type { Standing } from '../memory/learners/history.ts';

/** One answer with where it left its question. */
export interface LoggedAnswer {
  readonly questionId: string;
  readonly standing: Standing;
}

/** How often each key point of a question was said in the answers that tell of key points. */
export interface KeyPointTally {
  readonly asked: number;
  /** By the point's place, from 0; a point beyond the end was never said. */
  readonly said: readonly number[];
}

/** Everything the charts draw on, in the order of the answers; grows by one entry an answer. */
export class AnswerLog {
  readonly answers: LoggedAnswer[] = [];
  readonly #points = new Map<string, { asked: number; readonly said: number[] }>();

  /** @param keyPointsSaid places of the key points that were said, from 0 */
  add(questionId: string, standing: Standing, keyPointsSaid: readonly number[]): void {
    this.answers.push({ questionId, standing });
    // Somebody who grades without ticking says nothing of single points, unless all of it was gone.
    if (keyPointsSaid.length === 0 && standing.history.grade > 1) return;
    const tally = this.#points.get(questionId) ?? { asked: 0, said: [] };
    this.#points.set(questionId, tally);
    tally.asked += 1;
    for (const place of keyPointsSaid) {
      while (tally.said.length <= place) tally.said.push(0);
      tally.said[place] = (tally.said[place] ?? 0) + 1;
    }
  }

  pointsOf(questionId: string): KeyPointTally | null {
    return this.#points.get(questionId) ?? null;
  }
}
