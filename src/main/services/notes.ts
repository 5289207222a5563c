import type { Area, Input, Output } from '../../core/contract/calls.ts';
import { foundAtOnce } from '../../core/contract/search-call.ts';
import { notFound, type CallResult } from '../../core/contract/errors.ts';
import { err, ok } from '../../core/result.ts';
import { excerpt, highlighted, type Stretch } from '../../core/search/excerpt.ts';
import { plainText } from '../../core/search/plain-text.ts';
import type { StudyState } from '../../core/study/state.ts';
import type { Context } from './context.ts';
import type { Search } from './search.ts';
import { titlesOf } from './today.ts';
import type { Undo } from './undo.ts';

export function notesService(context: Context, search: Search, undo: Undo) {
  const { store, library, now, record } = context;
  return {
    list: async ({
      words,
      from,
    }: Input<'notes.list'>): Promise<CallResult<Output<'notes.list'>>> => {
      const isSearch = words.trim() !== '';
      const found = isSearch ? await search.search(words, ['note']) : null;
      const { notes } = store.state;
      const fitting = found?.filter((id) => notes[id] !== undefined) ?? newestFirst(notes);
      const page = fitting.slice(from, from + foundAtOnce);
      const termsIn = found && (await search.termsIn(words, page, ['note']));
      return ok({
        total: Object.keys(notes).length,
        fitting: fitting.length,
        from,
        nextLetters: isSearch ? [...(await search.nextLetters(words, ['note']))] : [],
        notes: page.flatMap((id) => {
          const note = notes[id];
          if (!note) return [];
          const { title, topicTitle } = titlesOf(id, context);
          return {
            questionId: id,
            title: library().questions.has(id) ? title : null,
            topicTitle,
            text: [...shown(plainText(note.text), termsIn?.get(id) ?? noTerms)],
            writtenAt: note.writtenAt,
          };
        }),
      });
    },

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
      const had = store.state.notes[questionId] !== undefined;
      const has = text.trim() !== '';
      const areas: readonly Area[] =
        had === has ? ['notes', 'content.search'] : ['notes', 'content'];
      const saved = await record({ type: 'note-written', at: now(), questionId, text }, areas);
      return saved.ok ? ok({}) : saved;
    },

    remove: async ({
      questionId,
    }: Input<'notes.remove'>): Promise<CallResult<Output<'notes.remove'>>> => {
      const note = store.state.notes[questionId];
      if (!note) return err(notFound('note', questionId));
      const areas = ['notes', 'content'] as const;
      const emptied = { type: 'note-written', at: now(), questionId, text: '' } as const;
      const saved = await record(emptied, areas);
      if (!saved.ok) return saved;
      const undoId = undo.keep(areas, () => ({
        type: 'note-written',
        at: now(),
        questionId,
        ...note,
      }));
      return ok({ undoId });
    },
  };
}

type Notes = StudyState['notes'];
const inOrder = new WeakMap<Notes, readonly string[]>();

/** Kept until a note changes: each page that is scrolled to asks for it. */
function newestFirst(notes: Notes): readonly string[] {
  const known =
    inOrder.get(notes) ??
    Object.entries(notes)
      .sort(([, a], [, b]) => Date.parse(b.writtenAt) - Date.parse(a.writtenAt))
      .map(([id]) => id);
  inOrder.set(notes, known);
  return known;
}

const excerptLetters = 320;
const noTerms: ReadonlySet<string> = new Set();

/** The beginning of a note, or the piece where the words stand. */
function shown(text: string, terms: ReadonlySet<string>): readonly Stretch[] {
  const beginning = text.length > excerptLetters ? `${text.slice(0, excerptLetters)} …` : text;
  return excerpt(text, terms, excerptLetters) ?? highlighted(beginning, terms);
}
