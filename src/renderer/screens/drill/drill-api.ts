import { notifications } from '@mantine/notifications';
import type { DrillStepInput, DrillView } from '../../../core/contract/drill-calls.ts';
import { call, queryClient } from '../../api.ts';
import { t } from '../../app/words.ts';

/** Puts a newer drill where every part of the screen reads it from. */
export const keepDrill = (drill: DrillView): void => {
  queryClient.setQueryData(['drills.current', {}], drill);
};

/** Tells main of a step. False when it was not saved; then `said` has told the person, unless the step is one that comes again. */
export async function step(drillId: string, told: DrillStepInput, say = true): Promise<boolean> {
  try {
    keepDrill(await call('drills.step', { drillId, step: told }));
    return true;
  } catch (error) {
    if (say) tellFailure(error);
    return false;
  }
}

/** Says that a call of the drill failed; one message, however often. */
export function tellFailure(error: unknown): void {
  notifications.show({
    id: 'drill-failure',
    color: 'red',
    title: t('drill.failed'),
    message: error instanceof Error ? error.message : String(error),
    autoClose: false,
  });
}
