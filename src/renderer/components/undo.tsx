import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Input } from '../../core/contract/calls.ts';
import { reasonOf } from '../../core/reason-of.ts';
import { call, useChange } from '../api.ts';
import { t } from '../app/words.ts';

const secondsOffered = 10;

/** What was removed and not brought back yet, the newest last. */
const removed: { readonly undoId: string; readonly what: string }[] = [];

/** A call that deletes something that can be brought back; false when it failed, and the person has been told. */
export function useRemoval<
  Name extends 'plans.remove' | 'stories.remove' | 'notes.remove' | 'content.removeOwn',
>(name: Name) {
  const { mutateAsync } = useChange(name);
  return async (input: Input<Name>, what: string): Promise<boolean> => {
    try {
      const { undoId } = await mutateAsync(input);
      offerUndo(what, undoId);
      return true;
    } catch {
      return false;
    }
  };
}

/**
 * Says for some seconds what was deleted, with a way back.
 * @param what as it stands by itself, such as `the plan “Acme”`
 */
function offerUndo(what: string, undoId: string): void {
  removed.push({ undoId, what });
  notifications.show({
    id: undoId,
    autoClose: secondsOffered * 1000,
    closeButtonProps: { 'aria-label': t('common.undo.dismiss') },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span style={{ overflowWrap: 'anywhere' }}>{t('common.undo.deleted', { what })}</span>
        <Button
          size="compact-sm"
          variant="light"
          style={{ flexShrink: 0 }}
          onClick={() => void undo(undoId)}
        >
          {t('common.undo.undo')}
        </Button>
      </Group>
    ),
  });
}

/** What was deleted last and the way to bring it back, while there is any. */
export function undoable(): { readonly what: string; readonly run: () => void } | null {
  const last = removed.at(-1);
  return last ? { what: last.what, run: undoLast } : null;
}

/** Brings back what was deleted last. */
export function undoLast(): void {
  const last = removed.at(-1);
  if (last) void undo(last.undoId);
}

async function undo(undoId: string): Promise<void> {
  const place = removed.findIndex((each) => each.undoId === undoId);
  // Pressed twice.
  const [taken] = place < 0 ? [] : removed.splice(place, 1);
  if (!taken) return;
  try {
    await call('undo.restore', { undoId });
    notifications.hide(undoId);
    notifications.show({ message: t('common.undo.broughtBack', { what: taken.what }) });
  } catch (error) {
    removed.push(taken);
    notifications.show({
      color: 'red',
      title: t('app.failed'),
      message: reasonOf(error),
      autoClose: false,
    });
  }
}
