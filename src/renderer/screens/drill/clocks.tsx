import { Group, Progress, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { announce } from '../../components/announce.tsx';
import { t } from '../../app/words.ts';
import { clockFace, useSeconds, type Stopwatch } from './stopwatch.ts';

/** Time spent so far. */
export function Elapsed({ watch }: { readonly watch: Stopwatch }) {
  return (
    <Text size="sm" c="dimmed" ff="monospace" role="timer" aria-label={t('drill.clocks.elapsed')}>
      {clockFace(useSeconds(watch))}
    </Text>
  );
}

/** Time left of a box; past its end it says by how much. */
export function TimeBox(props: {
  readonly watch: Stopwatch;
  readonly minutes: number;
  readonly label: string;
}) {
  const { watch, minutes, label } = props;
  const left = minutes * 60 - useSeconds(watch);
  const isOver = left < 0;
  // One that was over before it came on the screen was said then.
  const wasOver = useRef(isOver);
  useEffect(() => {
    if (isOver && !wasOver.current) announce(t('drill.announce.noTime', { what: label }));
    wasOver.current = isOver;
  }, [isOver, label]);
  return (
    <Text
      size="sm"
      ff="monospace"
      fw={600}
      role="timer"
      aria-label={label}
      {...(isOver ? { c: 'var(--over-time)' } : {})}
    >
      {isOver
        ? t('drill.clocks.over', { time: clockFace(-left) })
        : t('drill.clocks.left', { time: clockFace(Math.ceil(left)) })}
    </Text>
  );
}

/** Counts down the seconds of one question and says once when they are over. */
export function Countdown(props: {
  readonly watch: Stopwatch;
  readonly seconds: number;
  readonly onOver: () => void;
}) {
  const { watch, seconds, onOver } = props;
  const left = Math.max(0, seconds - useSeconds(watch));
  const said = useRef(false);
  useEffect(() => {
    if (left > 0 || said.current) return;
    said.current = true;
    onOver();
  }, [left, onOver]);
  return (
    <Group gap="sm" wrap="nowrap">
      <Progress
        value={(100 * left) / seconds}
        size="lg"
        flex={1}
        {...(left <= 5 ? { color: 'orange' } : {})}
        transitionDuration={250}
        aria-label={t('drill.clocks.ofQuestion')}
      />
      <Text
        fz={28}
        fw={650}
        ff="monospace"
        w={44}
        ta="right"
        role="timer"
        aria-label={t('drill.clocks.seconds')}
      >
        {Math.ceil(left)}
      </Text>
    </Group>
  );
}
