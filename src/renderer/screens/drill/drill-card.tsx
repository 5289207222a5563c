import { Box, Button, Group, Kbd, Progress, Stack, Text, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { modals } from '@mantine/modals';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Drill } from '../../../core/drills/index.ts';
import type { Grade } from '../../../core/memory/index.ts';
import { useAnswer, useChange } from '../../api.ts';
import { Answered } from '../../components/screen.tsx';
import { count } from '../../components/words.ts';
import { Revealed } from './revealed.tsx';
import { keyPointKeys, showKeys } from './keys.tsx';

const grades: readonly { readonly grade: Grade; readonly name: string }[] = [
  { grade: 1, name: 'Again' },
  { grade: 2, name: 'Hard' },
  { grade: 3, name: 'Good' },
  { grade: 4, name: 'Easy' },
];

export function DrillCard(props: {
  readonly drill: Drill;
  readonly questionId: string;
  readonly onAnswered: (drill: Drill) => void;
}) {
  const { drill, questionId, onAnswered } = props;
  const question = useAnswer('content.question', { id: questionId });
  const answer = useChange('drills.answer');
  const navigate = useNavigate();
  const [revealed, setRevealed] = useState(false);
  const [said, setSaid] = useState<readonly number[]>([]);
  const shownAt = useRef(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const points = question.data?.keyPoints.length ?? 0;

  useEffect(() => {
    shownAt.current = performance.now();
    // A screen reader reads the new question, and no button keeps the focus of the old one.
    heading.current?.focus();
  }, [question.data]);

  const grade = (value: Grade) => {
    // A second press while the first is being written must not reach the next card.
    if (!revealed || answer.isPending || answer.isSuccess) return;
    const secondsSpent = Math.max(0, Math.round((performance.now() - shownAt.current) / 1000));
    answer.mutate(
      { drillId: drill.id, questionId, grade: value, keyPointsSaid: [...said], secondsSpent },
      { onSuccess: onAnswered },
    );
  };
  const toggle = (place: number) => {
    if (!revealed || place >= points) return;
    setSaid((old) =>
      old.includes(place) ? old.filter((other) => other !== place) : [...old, place],
    );
  };
  const leave = () =>
    modals.openConfirmModal({
      title: 'Leave the drill?',
      children: (
        <Text size="sm">
          Every answer so far is saved. You can resume where you are from Today.
        </Text>
      ),
      labels: { confirm: 'Leave', cancel: 'Go on' },
      onConfirm: () => void navigate('/today'),
    });

  useHotkeys(
    [
      ['space', () => setRevealed(true)],
      ['enter', () => setRevealed(true)],
      ...grades.map(({ grade: value }) => [String(value), () => grade(value)] as const),
      ...keyPointKeys.map((key, place) => [key, () => toggle(place)] as const),
      ['escape', leave],
      ['shift+?', showKeys],
    ].map(([key, run]) => [key as string, run as () => void]),
  );

  const done = drill.answers.length;
  const total = done + drill.queue.length;
  return (
    <Stack h="100vh" gap={0}>
      <header>
        <Group px="lg" py="sm" justify="space-between">
          <Text c="dimmed" size="sm">
            {count(drill.queue.length, 'question left', 'questions left')}
          </Text>
          <Group gap="xs">
            <Button variant="subtle" color="gray" size="compact-sm" onClick={showKeys}>
              Keys <Kbd ml={6}>?</Kbd>
            </Button>
            <Button variant="subtle" color="gray" size="compact-sm" onClick={leave}>
              Leave <Kbd ml={6}>Esc</Kbd>
            </Button>
          </Group>
        </Group>
        <Progress
          value={(100 * done) / total}
          size="xs"
          radius={0}
          aria-label="Answered in this drill"
        />
      </header>
      <Box flex={1} style={{ overflowY: 'auto' }} px="lg" py="xl" tabIndex={-1} component="main">
        <Answered query={question}>
          {(asked) => (
            <Stack maw={760} mx="auto" gap="lg">
              <Title order={1} fz={28} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
                {asked.title}
              </Title>
              {revealed ? (
                <Revealed question={asked} said={said} onToggle={toggle} />
              ) : (
                <Text c="dimmed">Say your answer aloud, then look.</Text>
              )}
            </Stack>
          )}
        </Answered>
      </Box>
      <Group
        component="footer"
        justify="center"
        p="md"
        style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}
      >
        {revealed ? (
          grades.map(({ grade: value, name }) => (
            <Button
              key={name}
              variant="default"
              size="md"
              onClick={() => grade(value)}
              disabled={answer.isPending}
            >
              {name} <Kbd ml={8}>{value}</Kbd>
            </Button>
          ))
        ) : (
          <Button size="md" onClick={() => setRevealed(true)}>
            Show the answer <Kbd ml={8}>Space</Kbd>
          </Button>
        )}
      </Group>
    </Stack>
  );
}
