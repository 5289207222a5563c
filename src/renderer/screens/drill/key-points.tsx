import { Card, Group, Kbd, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconCircleHalf2 } from '@tabler/icons-react';
import type { Output } from '../../../core/contract/calls.ts';
import { t } from '../../app/words.ts';
import { gradeInWords, languageOfQuestions } from '../../components/words.ts';
import { keyPointName } from './keys.tsx';
import type { Mark, Marks } from './marks.ts';

const icons = { said: IconCircleCheckFilled, partly: IconCircleHalf2, missed: IconCircle } as const;
const checked = { said: true, partly: 'mixed', missed: false } as const;

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
  const total = question.keyPoints.length;
  return (
    <Card withBorder padding="lg">
      <Text fw={600} role="status">
        {partly > 0
          ? t('drill.points.titleWithPartly', { said, total, partly })
          : t('drill.points.title', { said, total })}
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
                <MarkIcon mark={mark} />
                <Text component="span" flex={1} lang={languageOfQuestions}>
                  {text}
                </Text>
                <Text component="span" size="sm" fw={600} className="key-point-mark">
                  {marks.isMarked ? t(`drill.points.marks.${mark}`) : ''}
                </Text>
                <Kbd>{keyPointName(place)}</Kbd>
              </Group>
            </UnstyledButton>
          );
        })}
      </Stack>
    </Card>
  );
}

function MarkIcon({ mark }: { readonly mark: Mark }) {
  const Icon = icons[mark];
  return <Icon size={18} aria-hidden className="mark-icon" />;
}

function hint({ suggested }: Marks, isCoached: boolean): string {
  const marked = t(isCoached ? 'drill.points.coached' : 'drill.points.byHand');
  return suggested === null
    ? marked
    : `${marked} ${t('drill.points.speaksFor', { grade: gradeInWords(suggested) })}`;
}
