import { documentOf } from '../../core/search/document.ts';
import { QuestionIndex, type Found } from '../../core/search/index.ts';
import type { Reply, Request, Within } from './messages.ts';

const nothing: Reply = { ids: [], terms: [] };

/** An index, and what it replies to each request in turn. */
export function createReplies(): (request: Request) => Reply {
  let index = new QuestionIndex();
  let last: { readonly key: string; readonly found: readonly Found[] } | null = null;
  const search = (words: string, within: Within): readonly Found[] => {
    const key = JSON.stringify([words, within]);
    if (last?.key !== key) last = { key, found: index.search(words, within ?? undefined) };
    return last.found;
  };
  const termsOf = (found: readonly Found[]): Reply['terms'] =>
    found.map(({ id, terms }) => [id, terms]);

  return (request) => {
    if (request.kind === 'search') {
      const found = search(request.words, request.within);
      return { ids: found.map(({ id }) => id), terms: termsOf(found.slice(0, request.termsOf)) };
    }
    if (request.kind === 'terms') {
      const wanted = new Set(request.ids);
      const found = search(request.words, request.within).filter(({ id }) => wanted.has(id));
      return { ids: [], terms: termsOf(found) };
    }
    last = null;
    if (request.kind === 'begin') index = new QuestionIndex();
    else if (request.kind === 'remove') for (const id of request.ids) index.remove(id);
    else
      for (const { id, question, note } of request.entries)
        index.put(documentOf(id, question, note));
    return nothing;
  };
}
