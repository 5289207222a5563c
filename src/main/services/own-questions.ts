import { ownPack } from '../../core/content/own-pack.ts';
import { checkOwn, copyOf, freeId } from '../../core/content/own.ts';
import { reasonInWords } from '../../core/content/reasons.ts';
import type { Input, Output } from '../../core/contract/calls.ts';
import { notFound, type CallResult } from '../../core/contract/errors.ts';
import { err, ok } from '../../core/result.ts';
import type { StudyState } from '../../core/study/state.ts';
import type { Bank } from '../own-questions.ts';
import type { Context } from './context.ts';
import { areasOfOwn } from './remove-own-question.ts';

/** The person's own questions: copies that they changed. */
export function ownQuestionsService(
  context: Pick<Context, 'library' | 'changed' | 'store' | 'words'>,
  { read, has, write }: Bank,
) {
  const { library, changed, store, words } = context;
  return {
    source: async ({
      id,
    }: Input<'content.source'>): Promise<CallResult<Output<'content.source'>>> => {
      const question = library().questions.get(id);
      if (!question) return err(notFound('question', id));
      if (question.packId === ownPack.id) {
        const text = await read(id);
        return text === null
          ? err(notFound('file of the question', id))
          : ok({ id, text, isOwn: true });
      }
      // What was learned, written and said for a deleted question belongs to it alone: it may come back.
      const isTaken = (other: string): boolean =>
        library().questions.has(other) || has(other) || hasRecord(other, store.state);
      const copyId = freeId(id, isTaken);
      return ok({ id: copyId, text: copyOf(question, copyId), isOwn: false });
    },

    save: async ({
      id,
      text,
    }: Input<'content.saveOwn'>): Promise<CallResult<Output<'content.saveOwn'>>> => {
      const known = library().questions.get(id);
      if (known && known.packId !== ownPack.id) {
        const message = words().t('questions.own.notYours');
        return err({ kind: 'not-allowed', message });
      }
      // A file that isn't in order, and so not in the library, must not be lost.
      if (!known && has(id)) {
        const message = words().t('questions.own.unreadable', { file: `${id}.md` });
        return err({ kind: 'not-allowed', message });
      }
      const checked = checkOwn(text, id, library());
      if (!checked.ok) {
        const problems = checked.error.map(({ line, reason }) => ({
          line,
          reason: reasonInWords(reason, words()),
        }));
        return ok({ kind: 'refused', problems });
      }
      const written = await write(id, text);
      if (!written.ok) {
        const message = words().t('questions.own.notSaved', { reason: written.error });
        return err({ kind: 'storage', message });
      }
      changed(areasOfOwn);
      return ok({ kind: 'saved', id });
    },
  };
}

const hasRecord = (id: string, { memories, notes, marks, drill, stories }: StudyState): boolean =>
  [memories, notes, marks].some((byQuestion) => byQuestion[id] !== undefined) ||
  drill?.queue.includes(id) === true ||
  Object.values(stories).some(({ questionIds }) => questionIds.includes(id));
