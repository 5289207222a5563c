import { Text } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { rapidFigures } from '../../../core/drills/rapid-fire.ts';
import { t } from '../../app/words.ts';
import type { InDrill } from './cards.tsx';
import { Elapsed, TimeBox } from './clocks.tsx';
import { InFrame } from './frame.tsx';
import { Stopwatch } from './stopwatch.ts';

type Drill = InDrill['drill'];
type MockStep = Extract<Drill['form'], { kind: 'mock' }>['steps'][number];

/** What a card has around it: where the drill is, its clock, and the buttons at its foot. */
export function CardFrame(
  props: InDrill & {
    /** Of an interview. */
    readonly step: MockStep | undefined;
    readonly watch: Stopwatch;
    readonly footer: ReactNode;
  },
) {
  const { step, drill, isRunning, watch, footer } = props;
  return (
    <InFrame
      label={step ? t(`drill.parts.${step.part}`) : t('drill.left', { count: drill.queue.length })}
      clock={clockOf(drill, watch, isRunning)}
      footer={footer}
    />
  );
}

function clockOf({ form, answers, clock }: Drill, watch: Stopwatch, isRunning: boolean): ReactNode {
  if (form.kind === 'mock') {
    return <InterviewTime minutes={form.minutes} seconds={clock.seconds} isRunning={isRunning} />;
  }
  if (form.kind === 'rapid-fire') return <Text size="sm">{streakInWords(answers)}</Text>;
  return <Elapsed watch={watch} />;
}

function InterviewTime(props: {
  readonly minutes: number;
  readonly seconds: number;
  readonly isRunning: boolean;
}) {
  const { minutes, seconds, isRunning } = props;
  const [watch] = useState(() => new Stopwatch(seconds));
  useEffect(() => {
    if (isRunning) watch.goOn();
    else watch.stop();
  }, [watch, isRunning]);
  return <TimeBox watch={watch} minutes={minutes} label={t('drill.clocks.ofInterview')} />;
}

function streakInWords(answers: Parameters<typeof rapidFigures>[0]): string {
  const { streak, secondsEach } = rapidFigures(answers);
  if (secondsEach === null) return '';
  return t('drill.streak', { streak, seconds: Math.round(secondsEach) });
}
