import type { Mark } from './judge.ts';

export type Grade = 1 | 2 | 3 | 4;

const credit = { said: 1, partly: 0.5, missed: 0 } as const;
/** Share of the marks from which a grade is suggested. */
const gradeFrom = { easy: 0.9, good: 0.65, hard: 0.35 } as const;

/** The grade that marks speak for, whoever set them. */
export function suggestGrade(marks: readonly Mark[]): Grade {
  const share = marks.reduce((sum, mark) => sum + credit[mark], 0) / Math.max(1, marks.length);
  if (share >= gradeFrom.easy) return 4;
  if (share >= gradeFrom.good) return 3;
  return share >= gradeFrom.hard ? 2 : 1;
}
