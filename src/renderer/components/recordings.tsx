import { Button, Card, Group, Kbd, Stack, Text, VisuallyHidden } from '@mantine/core';
import { modals } from '@mantine/modals';
import type { Recording } from '../../core/contract/drill-calls.ts';
import { useAnswer, useChange } from '../api.ts';
import { formats, t } from '../app/words.ts';

/** The player that a drill's key starts: there is one on each card. */
export const newestRecording = 'audio[data-newest]';

/** The spoken answers to a question that were kept, the newest first. */
export function Recordings(props: {
  readonly questionId: string;
  /** Shows the keys of a drill on the newest one. */
  readonly withKeys?: boolean;
}) {
  const { questionId, withKeys = false } = props;
  const { data } = useAnswer('recordings.list', { questionId });
  const remove = useChange('recordings.remove');
  if (!data || data.recordings.length === 0) return null;
  return (
    <Card withBorder padding="lg">
      <Text fw={600}>{t('drills.recordings.title')}</Text>
      <Text size="sm" c="dimmed" mb="sm">
        {t('drills.recordings.kept')}
      </Text>
      <Stack gap="sm">
        {data.recordings.map((recording, place) => (
          <Row
            key={recording.id}
            recording={recording}
            hasKeys={withKeys && place === 0}
            onRemove={() => askToRemoveRecording(() => remove.mutate({ id: recording.id }))}
          />
        ))}
      </Stack>
    </Card>
  );
}

function Row(props: {
  readonly recording: Recording;
  readonly hasKeys: boolean;
  readonly onRemove: () => void;
}) {
  const { recording, hasKeys, onRemove } = props;
  const when = formats().dayAndTimeAt(recording.madeAt, undefined, 'date');
  return (
    <Group wrap="nowrap" gap="md">
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- the person's own words, just spoken */}
      <audio
        controls
        preload="metadata"
        src={recording.url}
        aria-label={t('drills.recordings.answerOf', { when })}
        style={{ flex: 1, height: 40, minWidth: 0 }}
        data-newest={hasKeys || undefined}
      />
      <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {t('drills.recordings.whenAndSize', { when, size: sizeInWords(recording.bytes) })}
      </Text>
      <Button size="compact-sm" variant="subtle" color="red" onClick={onRemove}>
        {t('drills.recordings.delete')}
        <VisuallyHidden>{`: ${t('drills.recordings.answerOf', { when })}`}</VisuallyHidden>
        {hasKeys ? <Kbd ml={6}>{'X'}</Kbd> : null}
      </Button>
    </Group>
  );
}

/** A recording's file is gone for good once it is deleted. */
export function askToRemoveRecording(onConfirm: () => void): void {
  modals.openConfirmModal({
    title: t('drills.recordings.ask.title'),
    children: <Text size="sm">{t('drills.recordings.ask.what')}</Text>,
    labels: {
      confirm: t('drills.recordings.ask.delete'),
      cancel: t('drills.recordings.ask.keep'),
    },
    confirmProps: { color: 'red' },
    onConfirm,
  });
}

/** '12 KB', '1.4 MB' */
export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000
    ? t('drills.recordings.kilobytes', { size: formats().number(Math.max(1, bytes / 1000)) })
    : t('drills.recordings.megabytes', { size: formats().number(bytes / 1_000_000, 1) });
