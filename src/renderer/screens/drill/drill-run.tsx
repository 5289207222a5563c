import { useDocumentVisibility } from '@mantine/hooks';
import { useCallback, useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { DrillView } from '../../../core/contract/drill-calls.ts';
import { secondsBetweenBeats } from '../../../core/drills/clock.ts';
import { call } from '../../api.ts';
import { useSteady } from '../../components/use-steady.ts';
import { Cards } from './cards.tsx';
import { step } from './drill-api.ts';
import { DrillFrame } from './frame.tsx';
import { askToLeave } from './leave.tsx';
import { useAhead } from './use-ahead.ts';

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
  const ahead = useAhead(drill);

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

  return (
    <DrillFrame drill={drill} onLeave={onLeave} onHold={mayHold ? onHold : null}>
      <Cards drill={drill} isRunning={isRunning} ahead={ahead} onGoOn={goOn} />
    </DrillFrame>
  );
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
