import { suggestGrade } from '../../../core/coach/suggested-grade.ts';
import type { Output } from '../../../core/contract/calls.ts';
import type { Grade } from '../../../core/memory/index.ts';

export type Mark = 'said' | 'partly' | 'missed';
export type Coached = Output<'coach.mark'>;

export interface Marks {
  /** One a key point, in their order. */
  readonly of: readonly Mark[];
  /** Whether anyone has marked anything: without that, nothing is known of what was said. */
  readonly isMarked: boolean;
  /** What the marks speak for; null where there are none. */
  readonly suggested: Grade | null;
}

/** The person's own marks where they set one, the coach's otherwise. */
export function marksOf(
  points: number,
  coached: Coached | null,
  own: Readonly<Record<string, Mark>>,
): Marks {
  const of = Array.from(
    { length: points },
    (_, place): Mark => own[place] ?? coached?.points[place]?.mark ?? 'missed',
  );
  const isMarked = coached !== null || Object.keys(own).length > 0;
  return { of, isMarked, suggested: isMarked ? suggestGrade(of) : null };
}

const next: Readonly<Record<Mark, Mark>> = { missed: 'said', said: 'partly', partly: 'missed' };

/** The mark after a press of a key point's key. */
export const nextMark = (mark: Mark): Mark => next[mark];

export interface Stretch {
  readonly text: string;
  readonly sense: 'stated' | 'other' | null;
}

/** A text cut where the coach found something; what is stated outweighs what is denied or only named. */
export function stretchesOf(text: string, { points }: Coached): readonly Stretch[] {
  const matches = points.flatMap((point) => point.matches);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of matches) {
    if (start < 0 || end > text.length) continue;
    cuts.add(start).add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const sorted = [...matches].sort((a, b) => a.start - b.start);
  const longest = Math.max(0, ...matches.map(({ start, end }) => end - start));
  let from = 0;
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? start;
    while ((sorted[from]?.start ?? Infinity) < start - longest) from += 1;
    let sense: Stretch['sense'] = null;
    for (let at = from; (sorted[at]?.start ?? Infinity) < end; at += 1) {
      const match = sorted[at];
      if (!match || match.end <= start) continue;
      sense = match.sense === 'stated' || sense === 'stated' ? 'stated' : 'other';
    }
    return { text: text.slice(start, end), sense };
  });
}
