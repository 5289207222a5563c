import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import type { Library } from '../../core/content/library.ts';
import { wordsOf } from '../../core/search/excerpt.ts';
import { emptyStudy, type StudyState } from '../../core/study/state.ts';
import { loadLibrary } from '../content-files.ts';
import type { Context } from '../services/context.ts';
import { createSearch, type Search } from '../services/search.ts';
import { startSearcher, type Searcher } from './client.ts';

const contentFolder = join(import.meta.dirname, '../../../content');
const all = await loadLibrary(contentFolder);
const few = [...all.questions].slice(0, 45);
const library: Library = { ...all, questions: new Map(few) };
const [first, second] = few.map(([id]) => id);
const worker = new URL('worker.ts', import.meta.url);

let stop = (): Promise<void> => Promise.resolve();
afterEach(() => stop());

const started = (): Searcher => {
  const own = startSearcher(worker);
  ({ stop } = own);
  return own.searcher;
};

const withNote = (id: string, text: string): StudyState => ({
  ...emptyStudy,
  notes: { [id]: { text, writtenAt: '2026-03-01T10:00:00.000Z' as never } },
});

function searchOver(searcher: Searcher, read = () => library) {
  const store: { state: StudyState } = { state: emptyStudy };
  const changed = vi.fn<Context['changed']>();
  const planner = { todayPlan: () => Promise.resolve(null) };
  const context = { store, library: read, changed, planner } as unknown as Context;
  return { search: createSearch(context, searcher), store, changed };
}

/** Until the index has been filled. */
async function filled(search: Search): Promise<void> {
  await search.search('anything');
  await vi.waitFor(() => expect(search.complete).toBe(true), { timeout: 20_000 });
}

it('finds questions and tells which words fit, of many and of those asked for', async () => {
  const { search, changed } = searchOver(started());
  await filled(search);
  expect(changed).toHaveBeenCalledWith(['content.search', 'notes']);
  const title = library.questions.get(first ?? '')?.title ?? '';
  const ids = await search.search(title);
  expect(ids[0]).toBe(first);
  const last = (await search.search('a')).at(-1) ?? '';
  const terms = await search.termsIn('a', [last]);
  expect(terms.get(last)?.size).toBeGreaterThan(0);
  const word = wordsOf(title).find(({ length }) => length > 4) ?? '';
  expect(await search.nextLetters(word.slice(0, 4))).toContain(word.charAt(4).toLowerCase());
});

it('takes in a note that is written, changed and emptied', async () => {
  const { search, store } = searchOver(started());
  await filled(search);
  store.state = withNote(second ?? '', 'Zyzzogeton');
  expect(await search.search('zyzzogeton', ['note'])).toEqual([second]);
  const terms = await search.termsIn('zyzz', [second ?? ''], ['note']);
  expect([...(terms.get(second ?? '') ?? [])]).toEqual(['zyzzogeton']);
  store.state = withNote('gone-from-the-bank', 'Zyzzogeton');
  expect(await search.search('zyzzogeton', ['note'])).toEqual(['gone-from-the-bank']);
  store.state = emptyStudy;
  expect(await search.search('zyzzogeton', ['note'])).toEqual([]);
});

it('is filled anew from another library, and by whoever searches after another', async () => {
  let read = library;
  const searcher = started();
  const own = searchOver(searcher, () => read);
  await filled(own.search);
  read = { ...library, questions: new Map(few.slice(1)) };
  const title = library.questions.get(first ?? '')?.title ?? '';
  await filled(own.search);
  expect(await own.search.search(title)).not.toContain(first);
  const other = searchOver(searcher);
  await filled(other.search);
  expect((await other.search.search(title))[0]).toBe(first);
  await own.search.search(title);
  expect(own.search.complete).toBe(false);
  await filled(own.search);
  expect(await own.search.search(title)).not.toContain(first);
});

it('fails what was asked of a worker that ends of itself, which has no holder then', async () => {
  const own = startSearcher(new URL('data:text/javascript,process.exit(3)'));
  ({ stop } = own);
  own.searcher.begin({});
  const asked = own.searcher.ask({ kind: 'remove', ids: [] });
  await expect(asked).rejects.toThrow('the searcher ended (3)');
  expect(own.searcher.holder).toBeNull();
});
