import type { Input, Output } from '../../core/contract/calls.ts';
import { notFound, type CallResult } from '../../core/contract/errors.ts';
import { err, ok } from '../../core/result.ts';
import type { Context } from './context.ts';

export function notesService({ store, library, now, record }: Context) {
  return {
    get: ({ questionId }: { questionId: string }): CallResult<Output<'notes.get'>> => {
      const note = store.state.notes[questionId];
      return ok({ text: note?.text ?? '', writtenAt: note?.writtenAt ?? null });
    },

    save: async ({
      questionId,
      text,
    }: Input<'notes.save'>): Promise<CallResult<Record<string, never>>> => {
      // A note on a question that has left the bank can still be changed; a new one can't be begun.
      if (!library().questions.has(questionId) && !store.state.notes[questionId]) {
        return err(notFound('question', questionId));
      }
      if ((store.state.notes[questionId]?.text ?? '') === text) return ok({});
      const saved = await record({ type: 'note-written', at: now(), questionId, text }, [
        'notes',
        'content',
      ]);
      return saved.ok ? ok({}) : saved;
    },
  };
}
