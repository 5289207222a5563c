import { Alert, Box, Button, Group, Kbd, Progress, Stack, Text } from '@mantine/core';
import { createContext, memo, use, useMemo, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { DrillView } from '../../../core/contract/drill-calls.ts';
import { describeShortcut } from '../../app/shortcuts.ts';
import { t } from '../../app/words.ts';
import { useSteady } from '../../components/use-steady.ts';
import { showKeys } from './keys.tsx';
import { takeBack } from './take-back.ts';
import { useDrillKeys } from './use-drill-keys.ts';

interface Places {
  readonly head: HTMLElement | null;
  readonly foot: HTMLElement | null;
}

const FramePlaces = createContext<Places>({ head: null, foot: null });

/**
 * What surrounds a question: how far the drill is, its clock, the way out, with their keys. Nothing else. It stays from
 * card to card; what a card puts into it comes through `InFrame`.
 */
export function DrillFrame(props: {
  readonly drill: DrillView;
  /** Both are the same functions at each drawing. */
  readonly onLeave: () => void;
  readonly onHold: (() => void) | null;
  readonly children: ReactNode;
}) {
  const { drill, onLeave, onHold, children } = props;
  const onTakeBack = useSteady(() => undoGrade(drill));
  useDrillKeys({
    'mod+Z': onTakeBack,
    ...(onHold ? { h: onHold } : {}),
    escape: onLeave,
    'shift+?': showKeys,
  });
  const [head, setHead] = useState<HTMLElement | null>(null);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const places = useMemo(() => ({ head, foot }), [head, foot]);
  const done = drill.answers.length;
  const total = done + drill.queue.length;
  return (
    <Stack h="100vh" gap={0}>
      <section aria-label={t('drill.frame.drill')}>
        <Group px="lg" py="sm" justify="space-between" wrap="nowrap">
          <Group gap="lg" wrap="nowrap" ref={setHead} />
          <Ways
            mayTakeBack={drill.mayTakeBack !== null}
            onTakeBack={onTakeBack}
            onLeave={onLeave}
            onHold={onHold}
          />
        </Group>
        <Progress
          value={total === 0 ? 100 : (100 * done) / total}
          size="xs"
          radius={0}
          aria-label={t('drill.frame.answered')}
        />
      </section>
      <FramePlaces value={places}>{children}</FramePlaces>
      <Group
        component="footer"
        justify="center"
        p="md"
        style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}
        ref={setFoot}
      />
    </Stack>
  );
}

/** The place of one card, which scrolls by itself. */
export function InMiddle(props: { readonly drill: DrillView; readonly children: ReactNode }) {
  const { drill, children } = props;
  return (
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
  );
}

/** What a card has to say in the frame around it. */
export function InFrame(props: {
  readonly label: string;
  readonly clock: ReactNode;
  readonly footer: ReactNode;
}) {
  const { head, foot } = use(FramePlaces);
  const { label, clock, footer } = props;
  if (head === null || foot === null) return null;
  return (
    <>
      {createPortal(
        <>
          <Text c="dimmed" size="sm">
            {label}
          </Text>
          {clock}
        </>,
        head,
      )}
      {createPortal(footer, foot)}
    </>
  );
}

/** Back, out, and what else there is, each with its key. */
const Ways = memo(function Ways(props: {
  readonly mayTakeBack: boolean;
  readonly onTakeBack: () => void;
  readonly onLeave: () => void;
  readonly onHold: (() => void) | null;
}) {
  const { mayTakeBack, onTakeBack, onLeave, onHold } = props;
  return (
    <Group gap="xs" wrap="nowrap">
      {mayTakeBack ? (
        <Way
          does={t('drill.frame.undo')}
          keyName={describeShortcut('undo').keys.join(' + ')}
          onPress={onTakeBack}
        />
      ) : null}
      {onHold ? <Way does={t('drill.frame.hold')} keyName="H" onPress={onHold} /> : null}
      <Way does={t('drill.frame.keys')} keyName="?" onPress={showKeys} />
      <Way does={t('drill.frame.leave')} keyName="Esc" onPress={onLeave} />
    </Group>
  );
});

/** A quiet button with its key. */
export function Way(props: {
  readonly does: string;
  readonly keyName: string;
  readonly onPress: () => void;
}) {
  return (
    <Button variant="subtle" color="gray" size="compact-sm" onClick={props.onPress}>
      {props.does} <Kbd ml={6}>{props.keyName}</Kbd>
    </Button>
  );
}

/** Takes back the newest grade, where there is one. */
function undoGrade({ id, mayTakeBack }: DrillView): void {
  if (mayTakeBack !== null) void takeBack(id, mayTakeBack);
}
