import type { DayPlan } from '../planning/types.ts';

export interface DayLoad {
  readonly date: string;
  /** Minutes of the whole day; none where its study would come after the interview. */
  readonly budget: number;
  readonly minutesNew: number;
  readonly minutesReview: number;
}

/** Planned minutes of each day, on questions never seen and on reviews. */
export const loadOf = (days: readonly DayPlan[]): readonly DayLoad[] =>
  days.map(({ date, budget, isInTime, items }) => {
    const minutesOf = (wanted: 'new' | 'review'): number =>
      items.reduce((sum, { kind, minutes }) => sum + (kind === wanted ? minutes : 0), 0);
    return {
      date,
      budget: isInTime ? budget : 0,
      minutesNew: minutesOf('new'),
      minutesReview: minutesOf('review'),
    };
  });
