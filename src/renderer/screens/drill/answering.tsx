import { Alert, Button, Group, Kbd, Stack, Text } from '@mantine/core';
import { memo, useEffect, useState } from 'react';
import { assertNever } from '../../../core/assert-never.ts';
import { t } from '../../app/words.ts';
import { sizeInWords } from '../../components/recordings.tsx';
import { clockFace } from './stopwatch.ts';
import { TypedAnswer, type Flushing } from './typed-answer.tsx';
import type { RecorderState } from './use-recorder.ts';

/** The place to answer: in thought, in writing, or aloud to the microphone. Its functions are the same at each drawing. */
export const Answering = memo(function Answering(props: {
  readonly drillId: string;
  readonly questionId: string;
  /** What has been typed so far. */
  readonly saved: string;
  readonly isTyped: boolean;
  readonly recorder: RecorderState;
  readonly flushing: Flushing;
  readonly secondsOnCard: () => number;
  readonly onMode: (mode: 'typed' | 'thought' | 'spoken') => void;
  readonly onSpeak: () => void;
  readonly onDone: () => void;
}) {
  const { drillId, questionId, saved, isTyped, recorder } = props;
  const { flushing, secondsOnCard, onMode, onSpeak, onDone } = props;
  return (
    <Stack gap="md">
      {isTyped ? (
        <TypedAnswer
          drillId={drillId}
          draft={questionId}
          saved={saved}
          label={t('drill.yourAnswer')}
          secondsOnCard={secondsOnCard}
          flushing={flushing}
          onDone={onDone}
        />
      ) : recorder.kind === 'idle' ? (
        <Text c="dimmed">{t('drill.sayAloud')}</Text>
      ) : null}
      <Recorder state={recorder} />
      <Group gap="xs">
        {isTyped ? null : (
          <Button variant="default" size="compact-md" onClick={() => onMode('typed')}>
            {t('drill.answering.type')} <Kbd ml={8}>{'A'}</Kbd>
          </Button>
        )}
        <Button variant="default" size="compact-md" onClick={onSpeak}>
          {t(recorder.kind === 'recording' ? 'drill.answering.stop' : 'drill.answering.record')}{' '}
          <Kbd ml={8}>{'S'}</Kbd>
        </Button>
      </Group>
    </Stack>
  );
});

function Recorder({ state }: { readonly state: RecorderState }) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'asking':
      return <Text role="status">{t('drill.answering.asking')}</Text>;
    case 'failed':
      return (
        <Alert color="orange" title={t('drill.answering.failed')} role="alert">
          {state.message}
        </Alert>
      );
    case 'recording':
      return <Running startedAt={state.startedAt} bytes={state.bytes} />;
    default:
      return assertNever(state);
  }
}

function Running({ startedAt, bytes }: { readonly startedAt: number; readonly bytes: number }) {
  const [now, setNow] = useState(startedAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return (
    <Group gap="sm">
      <span className="recording-dot" aria-hidden />
      <Text fw={600}>
        {t('drill.answering.recording', { time: clockFace((now - startedAt) / 1000) })}
      </Text>
      <Text c="dimmed" size="sm">
        {bytes === 0
          ? t('drill.answering.here')
          : t('drill.answering.sizeHere', { size: sizeInWords(bytes) })}
      </Text>
    </Group>
  );
}
