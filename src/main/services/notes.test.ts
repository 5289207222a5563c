import { join } from 'node:path';
import { expect, it } from 'vitest';
import { foundAtOnce } from '../../core/contract/search-call.ts';
import { toInstant } from '../../core/day.ts';
import { emptyStudy } from '../../core/study/state.ts';
import { loadLibrary } from '../content-files.ts';
import type { Context } from './context.ts';
import { notesService } from './notes.ts';
import type { Search } from './search.ts';
import type { Undo } from './undo.ts';

const library = await loadLibrary(join(import.meta.dirname, '../../../content'));
const ids = [...library.questions.keys()].slice(0, 2 * foundAtOnce + 5);
const notes = Object.fromEntries(
  ids.map((id, place) => [
    id,
    { text: `Note **${place}**`, writtenAt: toInstant(new Date(1_000_000 * place)) },
  ]),
);
const state = { ...emptyStudy, notes };
const context = { library: () => library, store: { state } } as unknown as Context;
// A question whose note has just been deleted is still in the index for a moment.
const index: Search = {
  search: () => Promise.resolve(['without-a-note', ...ids]),
  termsIn: (_words, of) => Promise.resolve(new Map(of.map((id) => [id, new Set(['note'])]))),
  nextLetters: () => Promise.resolve(['y']),
  complete: true,
};
const { list } = notesService(context, index, {} as Undo);

async function pagesOf(words: string) {
  const pages = [];
  for (let from = 0; from <= ids.length; from += foundAtOnce) {
    const page = await list({ words, from });
    if (!page.ok) throw new Error(page.error.kind);
    pages.push(page.value);
  }
  return pages;
}

it('tells all notes in pages, the newest first', async () => {
  const pages = await pagesOf(' ');
  const told = pages.flatMap((page) => page.notes.map(({ questionId }) => questionId));
  expect(told).toEqual(ids.toReversed());
  for (const [place, page] of pages.entries()) {
    expect(page).toMatchObject({
      total: ids.length,
      fitting: ids.length,
      from: place * foundAtOnce,
    });
    expect(page.notes.length).toBeLessThanOrEqual(foundAtOnce);
  }
});

it('tells those that fit in the search’s order, with the words marked, and no note that is gone', async () => {
  const pages = await pagesOf('note');
  const told = pages.flatMap((page) => page.notes);
  expect(told.map(({ questionId }) => questionId)).toEqual(ids);
  expect(pages[0]?.fitting).toBe(ids.length);
  for (const { text } of told) expect(text[0]).toEqual({ text: 'Note', hit: true });
});

it('has an empty page beyond the last', async () => {
  const page = await list({ words: '', from: 1_000 });
  expect(page.ok && page.value).toMatchObject({ fitting: ids.length, notes: [] });
});
