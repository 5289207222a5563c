import { assertNever } from '../../core/assert-never.ts';
import { ownPack } from '../../core/content/own-pack.ts';
import type { Area, Input, Output } from '../../core/contract/calls.ts';
import { notFound, type CallError, type CallResult } from '../../core/contract/errors.ts';
import { err, ok } from '../../core/result.ts';
import type { Bank, NotRemoved } from '../own-questions.ts';
import type { Context } from './context.ts';
import type { Undo } from './undo.ts';

/** What shows questions of one's own, or was planned on them. */
export const areasOfOwn: readonly Area[] = [
  'content',
  'plans',
  'outlook',
  'today',
  'coverage',
  'drills',
  'notes',
];

/** Deletes the file only: grades, note, recordings, links and a drill's draft go by the id, and are there when it comes back. */
export const removeOwnQuestion =
  (
    { library, changed }: Pick<Context, 'library' | 'changed'>,
    bank: Pick<Bank, 'remove' | 'putBack'>,
    undo: Undo,
  ) =>
  async ({ id }: Input<'content.removeOwn'>): Promise<CallResult<Output<'content.removeOwn'>>> => {
    const question = library().questions.get(id);
    if (!question) return err(notFound('question', id));
    if (question.packId !== ownPack.id) {
      const message = 'Only questions of your own can be deleted. This one can be hidden.';
      return err({ kind: 'not-allowed', message });
    }
    const removed = await bank.remove(id);
    if (!removed.ok) {
      // It has been read again.
      if (removed.error.kind === 'changed-outside') changed(areasOfOwn);
      return err(notRemoved(id, removed.error));
    }
    changed(areasOfOwn);
    const undoId = undo.keepOutside(async () => {
      const written = await bank.putBack(id, removed.value);
      if (!written.ok) {
        const message = `The question could not be brought back: ${written.error}. It is kept until the program ends.`;
        return err({ kind: 'storage', message });
      }
      changed(areasOfOwn);
      return ok(undefined);
    });
    return ok({ undoId });
  };

function notRemoved(id: string, why: NotRemoved): CallError {
  switch (why.kind) {
    case 'changed-outside': {
      const message = `${id}.md was changed outside of Rehearse. It has been read again and nothing was deleted: look at it, and delete it then.`;
      return { kind: 'not-allowed', message };
    }
    case 'refused': {
      const message = `The question was not deleted: ${why.message}. Nothing has changed.`;
      return { kind: 'storage', message };
    }
    default:
      return assertNever(why);
  }
}
