import { minutesInTime } from '../planning/calendar.ts';
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
  days.map((day) => {
    const { date, items } = day;
    const minutesOf = (wanted: 'new' | 'review'): number =>
      items.reduce((sum, { kind, minutes }) => sum + (kind === wanted ? minutes : 0), 0);
    return {
      date,
      budget: minutesInTime(day),
      minutesNew: minutesOf('new'),
      minutesReview: minutesOf('review'),
    };
  });
