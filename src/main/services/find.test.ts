import { join } from 'node:path';
import { expect, it } from 'vitest';
import { foundAtOnce } from '../../core/contract/search-call.ts';
import { emptyStudy } from '../../core/study/state.ts';
import { loadLibrary } from '../content-files.ts';
import type { Context } from './context.ts';
import { findService } from './find.ts';
import type { Search } from './search.ts';

const library = await loadLibrary(join(import.meta.dirname, '../../../content'));
const context = { library: () => library, store: { state: emptyStudy } } as unknown as Context;
const ids = [...library.questions.keys()].toReversed();
const index: Search = {
  search: () => Promise.resolve(ids),
  termsIn: (_words, of) => Promise.resolve(new Map(of.map((id) => [id, new Set(['x'])]))),
  nextLetters: () => Promise.resolve(['y']),
  complete: true,
};
const { search } = findService(context, index);

type Part = Parameters<typeof search>[0]['part'];
async function found(part: Part) {
  const result = await search({ words: 'x', filter: {}, part });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

it('tells all that fits in pages, best first, each with the places of its own rows', async () => {
  const pages = [];
  for (let from = 0; from < ids.length; from += foundAtOnce) {
    pages.push(await found({ kind: 'page', from }));
  }
  expect(pages.flatMap((page) => page.ids)).toEqual(ids);
  for (const { total, ids: own, summaries, excerpts, nextLetters } of pages) {
    expect(total).toBe(ids.length);
    expect(summaries.map(({ id }) => id)).toEqual(own);
    expect(excerpts.map(({ id }) => id)).toEqual(own);
    expect(nextLetters).toEqual(['y']);
  }
  expect((await found({ kind: 'page', from: ids.length })).ids).toEqual([]);
});

it('tells of a question its neighbours, at the ends as well, and of a stranger nothing', async () => {
  for (const place of [0, 1, 50, ids.length - 1]) {
    const { from, ids: own, total } = await found({ kind: 'around', id: ids[place] ?? '' });
    const at = place - from;
    expect([own[at - 1], own[at], own[at + 1]]).toEqual([
      ids[place - 1],
      ids[place],
      ids[place + 1],
    ]);
    expect(total).toBe(ids.length);
  }
  expect((await found({ kind: 'around', id: 'nobody' })).ids).toEqual([]);
});
