import type { Confidence } from '../drills/confidence.ts';
import type { Standing } from '../memory/learners/history.ts';

/** One answer with where it left its question. */
export interface LoggedAnswer {
  readonly questionId: string;
  readonly standing: Standing;
  /** What it counts for in the day's study. */
  readonly seconds: number;
  /** Places of the key points that were said, from 0; null where it tells nothing of single points. */
  readonly said: readonly number[] | null;
  /** Null where the person didn't say. */
  readonly confidence: Confidence | null;
}

interface ToldByAnswer extends Pick<LoggedAnswer, 'seconds' | 'confidence'> {
  /** Places of the key points that were said, from 0. */
  readonly keyPointsSaid: readonly number[];
}

/** How often each key point of a question was said in the answers that tell of key points. */
export interface KeyPointTally {
  readonly asked: number;
  /** By the point's place, from 0; a point beyond the end was never said. */
  readonly said: readonly number[];
}

/** A tally and one answer more. */
export function withAnswer(
  before: KeyPointTally | undefined,
  keyPointsSaid: readonly number[],
): KeyPointTally {
  const said = [...(before?.said ?? [])];
  for (const place of keyPointsSaid) {
    while (said.length <= place) said.push(0);
    said[place] = (said[place] ?? 0) + 1;
  }
  return { asked: (before?.asked ?? 0) + 1, said };
}

/** Everything the charts draw on, in the order of the answers; grows by one entry an answer, unless one is taken back. */
export class AnswerLog {
  readonly answers: LoggedAnswer[] = [];
  readonly #points = new Map<string, KeyPointTally>();
  #takeBack: (() => void) | null = null;
  #timesTakenBack = 0;

  /** Changes when an answer is taken back: sums over the answers before must then begin anew. */
  get timesTakenBack(): number {
    return this.#timesTakenBack;
  }

  add(questionId: string, standing: Standing, told: ToldByAnswer): void {
    const { keyPointsSaid, seconds, confidence } = told;
    // Somebody who grades without ticking says nothing of single points, unless all of it was gone.
    const isSilent = keyPointsSaid.length === 0 && standing.history.grade > 1;
    const said = isSilent ? null : keyPointsSaid;
    this.answers.push({ questionId, standing, seconds, said, confidence });
    const before = this.#points.get(questionId);
    this.#takeBack = () => {
      this.answers.pop();
      if (before) this.#points.set(questionId, before);
      else this.#points.delete(questionId);
    };
    if (said) this.#points.set(questionId, withAnswer(before, said));
  }

  /** Takes back the newest answer, once. */
  takeBackLast(): void {
    if (!this.#takeBack) return;
    this.#takeBack();
    this.#takeBack = null;
    this.#timesTakenBack += 1;
  }

  pointsOf(questionId: string): KeyPointTally | null {
    return this.#points.get(questionId) ?? null;
  }
}
