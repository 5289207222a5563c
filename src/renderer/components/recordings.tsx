import { Button, Card, Group, Kbd, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { format } from 'date-fns';
import type { Recording } from '../../core/contract/drill-calls.ts';
import { useAnswer, useChange } from '../api.ts';

/** The player that a drill's key starts. */
export const newestRecording = 'newest-recording';

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
      <Text fw={600}>Spoken answers</Text>
      <Text size="sm" c="dimmed" mb="sm">
        Kept on this computer until you delete them.
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
  const when = format(new Date(recording.madeAt), 'd MMM yyyy, HH:mm');
  return (
    <Group wrap="nowrap" gap="md">
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- the person's own words, just spoken */}
      <audio
        controls
        preload="metadata"
        src={recording.url}
        aria-label={`Answer of ${when}`}
        style={{ flex: 1, height: 40, minWidth: 0 }}
        {...(hasKeys ? { id: newestRecording } : {})}
      />
      <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {when} · {sizeInWords(recording.bytes)}
      </Text>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        onClick={onRemove}
        aria-label={`Delete the answer of ${when}`}
      >
        Delete {hasKeys ? <Kbd ml={6}>X</Kbd> : null}
      </Button>
    </Group>
  );
}

/** A recording's file is gone for good once it is deleted. */
export function askToRemoveRecording(onConfirm: () => void): void {
  modals.openConfirmModal({
    title: 'Delete this recording?',
    closeButtonProps: { 'aria-label': 'Close' },
    children: <Text size="sm">It can’t be brought back. Your grade and your note stay.</Text>,
    labels: { confirm: 'Delete the recording', cancel: 'Keep it' },
    confirmProps: { color: 'red' },
    onConfirm,
  });
}

/** '12 KB', '1.4 MB' */
export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
