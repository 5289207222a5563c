import { Button, Kbd } from '@mantine/core';
import { memo } from 'react';
import type { Grade } from '../../../core/memory/index.ts';
import { gradeInWords } from '../../components/words.ts';

export const grades: readonly Grade[] = [1, 2, 3, 4];

/** A button a grade. */
export const Grades = memo(function Grades(props: {
  readonly suggested: Grade | null;
  readonly isPending: boolean;
  /** The same function at each drawing. */
  readonly onGrade: (grade: Grade) => void;
}) {
  const { suggested, isPending, onGrade } = props;
  return grades.map((value) => (
    <Button
      key={value}
      variant={suggested === value ? 'light' : 'default'}
      size="md"
      onClick={() => onGrade(value)}
      disabled={isPending}
    >
      {gradeInWords(value)} <Kbd ml={8}>{value}</Kbd>
    </Button>
  ));
});
