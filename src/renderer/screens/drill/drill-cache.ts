import { notifications } from '@mantine/notifications';
import type { DrillView } from '../../../core/contract/drill-calls.ts';
import { reasonOf } from '../../../core/reason-of.ts';
import { queryClient } from '../../api.ts';
import { t } from '../../app/words.ts';

/** Puts a newer drill where every part of the screen reads it from. */
export const keepDrill = (drill: DrillView): void => {
  queryClient.setQueryData(['drills.current', {}], drill);
};

/** The newest drill that main has told of. */
export const keptDrill = (): DrillView | null =>
  queryClient.getQueryData<DrillView | null>(['drills.current', {}]) ?? null;

/** Says that a call of the drill failed; one message, however often. */
export function tellFailure(error: unknown): void {
  notifications.show({
    id: 'drill-failure',
    color: 'red',
    title: t('drill.failed'),
    message: reasonOf(error),
    autoClose: false,
  });
}
