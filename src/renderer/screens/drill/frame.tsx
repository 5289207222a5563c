import { Alert, Box, Button, Group, Kbd, Progress, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DrillView } from '../../../core/contract/drill-calls.ts';
import { describeShortcut } from '../../app/shortcuts.ts';
import { t } from '../../app/words.ts';
import { showKeys } from './keys.tsx';
import { takeBack } from './take-back.ts';
import { useDrillKeys } from './use-drill-keys.ts';

/** What surrounds a question: how far the drill is, its clock, the way out, with their keys. Nothing else. */
export function DrillFrame(props: {
  readonly drill: DrillView;
  readonly label: string;
  readonly clock: ReactNode;
  readonly footer: ReactNode;
  readonly onLeave: () => void;
  readonly onHold: (() => void) | null;
  readonly children: ReactNode;
}) {
  const { drill, label, clock, footer, onLeave, onHold, children } = props;
  useDrillKeys({
    ...(onHold ? { h: onHold } : {}),
    escape: onLeave,
    'shift+?': showKeys,
  });
  const done = drill.answers.length;
  const total = done + drill.queue.length;
  return (
    <Stack h="100vh" gap={0}>
      <section aria-label={t('drill.frame.drill')}>
        <Group px="lg" py="sm" justify="space-between" wrap="nowrap">
          <Group gap="lg" wrap="nowrap">
            <Text c="dimmed" size="sm">
              {label}
            </Text>
            {clock}
          </Group>
          <Group gap="xs" wrap="nowrap">
            {drill.mayTakeBack === null ? null : (
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                onClick={() => undoGrade(drill)}
              >
                {t('drill.frame.undo')}{' '}
                <Kbd ml={6}>{describeShortcut('undo').keys.join(' + ')}</Kbd>
              </Button>
            )}
            {onHold ? (
              <Button variant="subtle" color="gray" size="compact-sm" onClick={onHold}>
                {t('drill.frame.hold')} <Kbd ml={6}>{'H'}</Kbd>
              </Button>
            ) : null}
            <Button variant="subtle" color="gray" size="compact-sm" onClick={showKeys}>
              {t('drill.frame.keys')} <Kbd ml={6}>{'?'}</Kbd>
            </Button>
            <Button variant="subtle" color="gray" size="compact-sm" onClick={onLeave}>
              {t('drill.frame.leave')} <Kbd ml={6}>{'Esc'}</Kbd>
            </Button>
          </Group>
        </Group>
        <Progress
          value={total === 0 ? 100 : (100 * done) / total}
          size="xs"
          radius={0}
          aria-label={t('drill.frame.answered')}
        />
      </section>
      <Box flex={1} style={{ overflowY: 'auto' }} px="lg" py="xl" tabIndex={-1} component="main">
        <Stack maw={820} mx="auto" gap="lg">
          {drill.gone.length > 0 ? (
            <Alert color="orange" title={t('drill.frame.bankChanged')}>
              {t('drill.frame.gone', { count: drill.gone.length })}
            </Alert>
          ) : null}
          {children}
        </Stack>
      </Box>
      <Group
        component="footer"
        justify="center"
        p="md"
        style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}
      >
        {footer}
      </Group>
    </Stack>
  );
}

/** Takes back the newest grade, where there is one. */
export function undoGrade({ id, mayTakeBack }: DrillView): void {
  if (mayTakeBack !== null) void takeBack(id, mayTakeBack);
}
