import { Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Output } from '../../../core/contract/calls.ts';
import { t } from '../../app/words.ts';
import { languageOfQuestions } from '../../components/words.ts';
import { TimeBox } from './clocks.tsx';
import { Stopwatch } from './stopwatch.ts';
import { TypedAnswer, type Flushing } from './typed-answer.tsx';

/** One stage of a long answer: what it asks, its time box, and a place to type. */
export function StagedAnswer(props: {
  readonly drillId: string;
  readonly question: Output<'content.question'>;
  readonly stage: number;
  /** What has been typed for it. */
  readonly saved: string;
  readonly secondsBefore: number;
  readonly isRunning: boolean;
  /** For the whole answer; the stages' boxes are scaled to it. */
  readonly minutesMeant: number;
  readonly flushing: Flushing;
  readonly onDone: () => void;
}) {
  const {
    drillId,
    question,
    stage,
    saved,
    secondsBefore,
    isRunning,
    minutesMeant,
    flushing,
    onDone,
  } = props;
  const [watch] = useState(() => new Stopwatch(secondsBefore));
  useEffect(() => {
    if (isRunning) watch.goOn();
    else watch.stop();
  }, [watch, isRunning]);
  const asked = question.stages[stage];
  if (!asked) return null;
  const scale = minutesMeant / question.minutes;
  return (
    <Stack gap="md">
      <ol className="stages" lang={languageOfQuestions}>
        {question.stages.map(({ name }, place) => (
          <li key={name} aria-current={place === stage ? 'step' : undefined}>
            {name}
          </li>
        ))}
      </ol>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text lang={languageOfQuestions}>
          <Text component="span" fw={650}>
            {`${asked.name}.`}
          </Text>{' '}
          {asked.prompt}
        </Text>
        <div style={{ whiteSpace: 'nowrap' }}>
          <TimeBox
            watch={watch}
            minutes={asked.minutes * scale}
            label={t('drill.clocks.ofStage', { stage: asked.name })}
          />
        </div>
      </Group>
      <TypedAnswer
        drillId={drillId}
        draft={question.id}
        stage={stage}
        saved={saved}
        label={asked.name}
        secondsOnCard={() => watch.read()}
        flushing={flushing}
        onDone={onDone}
        minRows={9}
      />
    </Stack>
  );
}
