import { assertNever } from '../../core/assert-never.ts';
import { ownPack } from '../../core/content/own-pack.ts';
import type { Area, Input, Output } from '../../core/contract/calls.ts';
import { notFound, type CallError, type CallResult } from '../../core/contract/errors.ts';
import { err, ok } from '../../core/result.ts';
import type { Words } from '../../core/words/index.ts';
import type { Bank, NotPutBack, NotRemoved } from '../own-questions.ts';
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
    { library, changed, words }: Pick<Context, 'library' | 'changed' | 'words'>,
    bank: Pick<Bank, 'remove' | 'putBack'>,
    undo: Undo,
  ) =>
  async ({ id }: Input<'content.removeOwn'>): Promise<CallResult<Output<'content.removeOwn'>>> => {
    const question = library().questions.get(id);
    if (!question) return err(notFound('question', id));
    if (question.packId !== ownPack.id) {
      const message = words().t('questions.own.notYoursToDelete');
      return err({ kind: 'not-allowed', message });
    }
    const removed = await bank.remove(id);
    if (!removed.ok) {
      // It has been read again.
      if (removed.error.kind === 'changed-outside') changed(areasOfOwn);
      return err(notRemoved(id, removed.error, words()));
    }
    changed(areasOfOwn);
    const undoId = undo.keepOutside(async () => {
      const written = await bank.putBack(id, removed.value);
      if (!written.ok)
        return err({ kind: 'storage', message: notBack(id, written.error, words()) });
      changed(areasOfOwn);
      return ok(undefined);
    });
    return ok({ undoId });
  };

function notRemoved(id: string, why: NotRemoved, { t }: Words): CallError {
  switch (why.kind) {
    case 'changed-outside': {
      const message = t('questions.own.changedOutside', { file: `${id}.md` });
      return { kind: 'not-allowed', message };
    }
    case 'no-file':
      return { kind: 'storage', message: t('questions.own.fileIsGone') };
    case 'refused':
      return { kind: 'storage', message: t('questions.own.notDeleted', { reason: why.message }) };
    default:
      return assertNever(why);
  }
}

const notBack = (id: string, why: NotPutBack, { t }: Words): string =>
  why.kind === 'taken'
    ? t('questions.own.notBackTaken', { file: `${id}.md` })
    : t('questions.own.notBack', { reason: why.message });
