import { Button, Kbd, Stack, Text, Title } from '@mantine/core';
import { useDocumentVisibility } from '@mantine/hooks';
import { useCallback, useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { DrillView } from '../../../core/contract/drill-calls.ts';
import { secondsBetweenBeats } from '../../../core/drills/clock.ts';
import { t } from '../../app/words.ts';
import { call } from '../../api.ts';
import { useSteady } from '../../components/use-steady.ts';
import { Closing } from './closing.tsx';
import { step } from './drill-api.ts';
import { DrillCard } from './drill-card.tsx';
import { FollowUp } from './follow-up.tsx';
import { DrillFrame, InFrame } from './frame.tsx';
import { askToLeave } from './leave.tsx';
import { useAhead } from './use-ahead.ts';
import { useDrillKeys } from './use-drill-keys.ts';

/** The parts of the screen that are told the same of a drill. */
export interface InDrill {
  readonly drill: DrillView;
  /** False while the clock stands: nobody looks at the window. */
  readonly isRunning: boolean;
}

/** A drill from its first card to its last, with the screen to itself. */
export function DrillRun({
  drill,
  onEnd,
}: {
  readonly drill: DrillView;
  readonly onEnd: () => void;
}) {
  const navigate = useNavigate();
  const isSeen = useDocumentVisibility() === 'visible';
  const questionId = drill.queue[0] ?? null;
  const shownId = drill.followUp === null ? questionId : null;
  const isRunning = isSeen && !drill.isPaused;
  usePresence(drill.id, shownId, isRunning);
  useFocusMode();
  useAhead(drill);

  const onLeave = useSteady(() =>
    askToLeave({
      onLeave: () => void navigate('/today'),
      onEnd: drill.answers.length > 0 ? onEnd : null,
    }),
  );
  const onHold = useCallback(() => void step(drill.id, { type: 'paused' }), [drill.id]);
  const mayHold = !drill.isPaused && (drill.form.kind !== 'mock' || drill.form.mayPause);
  const goOn = useCallback(() => {
    void step(drill.id, { type: 'shown', questionId: shownId });
  }, [drill.id, shownId]);

  const card = `${drill.id}-${drill.answers.length}-${questionId}`;
  const cardKey = drill.isPaused ? 'held' : drill.followUp === null ? card : `${card}-back`;
  return (
    <DrillFrame drill={drill} cardKey={cardKey} onLeave={onLeave} onHold={mayHold ? onHold : null}>
      <OnScreen drill={drill} isRunning={isRunning} onGoOn={goOn} />
    </DrillFrame>
  );
}

function OnScreen({ onGoOn, ...inDrill }: InDrill & { readonly onGoOn: () => void }) {
  const { drill } = inDrill;
  const [questionId] = drill.queue;
  if (drill.isPaused) return <Held onGoOn={onGoOn} />;
  if (drill.followUp !== null) return <FollowUp followUp={drill.followUp} {...inDrill} />;
  if (questionId === undefined) return <Closing {...inDrill} />;
  return <DrillCard questionId={questionId} {...inDrill} />;
}

/** Tells main that somebody is there, so that only such time counts. */
function usePresence(drillId: string, shownId: string | null, isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return undefined;
    void step(drillId, { type: 'shown', questionId: shownId });
    const beat = (): void => void step(drillId, { type: 'beat' }, false);
    const timer = setInterval(beat, secondsBetweenBeats * 1000);
    return () => clearInterval(timer);
  }, [drillId, shownId, isRunning]);
  useEffect(() => {
    if (isRunning) return () => void step(drillId, { type: 'left' }, false);
    return undefined;
  }, [drillId, isRunning]);
}

function useFocusMode(): void {
  useEffect(() => {
    const focus = (on: boolean): void => void call('drills.focus', { on }).catch(() => {});
    focus(true);
    return () => focus(false);
  }, []);
}

function Held({ onGoOn }: { readonly onGoOn: () => void }) {
  useDrillKeys({ h: onGoOn, space: onGoOn });
  return (
    <>
      <InFrame
        label={t('drill.held.label')}
        clock={null}
        footer={
          <Button size="md" onClick={onGoOn}>
            {t('drill.held.goOn')} <Kbd ml={8}>{'H'}</Kbd>
          </Button>
        }
      />
      <Stack align="center" mt="15vh">
        <Title order={1} fz={28}>
          {t('drill.held.title')}
        </Title>
        <Text c="dimmed">{t('drill.held.saved')}</Text>
      </Stack>
    </>
  );
}
