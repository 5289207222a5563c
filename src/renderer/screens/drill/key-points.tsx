import { Card, Group, Kbd, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconCircleHalf2 } from '@tabler/icons-react';
import type { Output } from '../../../core/contract/calls.ts';
import { keyPointKeys } from './keys.tsx';
import type { Mark, Marks } from './marks.ts';

const marksInWords: Readonly<Record<Mark, string>> = {
  said: 'Said',
  partly: 'Partly',
  missed: 'Missed',
};
const icons = { said: IconCircleCheckFilled, partly: IconCircleHalf2, missed: IconCircle } as const;
const checked = { said: true, partly: 'mixed', missed: false } as const;
const gradeNames = ['Again', 'Hard', 'Good', 'Easy'] as const;

/** The key points with their marks: each is set or corrected by its key or a click. */
export function KeyPoints(props: {
  readonly question: Output<'content.question'>;
  readonly marks: Marks;
  /** Whether the coach has marked; the person may know better. */
  readonly isCoached: boolean;
  readonly onPress: (place: number) => void;
}) {
  const { question, marks, isCoached, onPress } = props;
  const said = marks.of.filter((mark) => mark === 'said').length;
  const partly = marks.of.filter((mark) => mark === 'partly').length;
  return (
    <Card withBorder padding="lg">
      <Text fw={600} role="status">
        What did you say? {said} of {question.keyPoints.length} key points
        {partly > 0 ? `, ${partly} partly` : ''}
      </Text>
      <Text size="sm" c="dimmed" mb="sm" role="status">
        {hint(marks, isCoached)}
      </Text>
      <Stack gap={2}>
        {question.keyPoints.map(({ text }, place) => {
          const mark = marks.of[place] ?? 'missed';
          return (
            <UnstyledButton
              key={text}
              className={`key-point key-point-${marks.isMarked ? mark : 'unmarked'}`}
              onClick={() => onPress(place)}
              role="checkbox"
              aria-checked={checked[mark]}
            >
              <Group wrap="nowrap" gap="sm" align="flex-start">
                <MarkLabel mark={marks.isMarked ? mark : null} />
                <Text component="span" flex={1}>
                  {text}
                </Text>
                <Kbd>{keyPointKeys[place]?.toUpperCase()}</Kbd>
              </Group>
            </UnstyledButton>
          );
        })}
      </Stack>
    </Card>
  );
}

function MarkLabel({ mark }: { readonly mark: Mark | null }) {
  const Icon = icons[mark ?? 'missed'];
  return (
    <Group component="span" gap={6} wrap="nowrap" w={84} style={{ flexShrink: 0 }}>
      <Icon size={18} aria-hidden className="mark-icon" style={{ flexShrink: 0 }} />
      <Text component="span" size="sm" fw={600}>
        {mark === null ? '' : marksInWords[mark]}
      </Text>
    </Group>
  );
}

function hint({ suggested }: Marks, isCoached: boolean): string {
  const suggestion = suggested === null ? '' : ` That speaks for ${gradeNames[suggested - 1]}.`;
  return isCoached
    ? `The coach’s reading, which can be wrong: press a point’s key to correct it.${suggestion}`
    : `Press a point’s key: said, partly, missed.${suggestion}`;
}
