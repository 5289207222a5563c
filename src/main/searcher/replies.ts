import { documentOf } from '../../core/search/document.ts';
import { QuestionIndex } from '../../core/search/index.ts';
import type { Hit } from '../../core/search/word-hits.ts';
import type { Entry, Reply, Request, Within } from './messages.ts';

const nothing: Reply = { found: new Uint32Array(), terms: [] };

/** An index, and what it replies to each request in turn. */
export function createReplies(): (request: Request) => Reply {
  let index = new QuestionIndex();
  const numbers = new Map<string, number>();
  let last: { readonly key: string; readonly found: readonly Hit[] } | null = null;
  const search = (words: string, within: Within): readonly Hit[] => {
    const key = JSON.stringify([words, within]);
    if (last?.key !== key) last = { key, found: index.search(words, within ?? undefined) };
    return last.found;
  };
  const termsOf = (found: readonly Hit[]): Reply['terms'] =>
    found.map(({ id, terms }) => [id, new Set(terms)]);

  const numbersOf = (found: readonly Hit[]): Uint32Array =>
    Uint32Array.from(found.flatMap(({ id }) => numbers.get(id) ?? []));
  const put = ({ id, number, question, note }: Entry): void => {
    index.put(documentOf(id, question, note));
    numbers.set(id, number);
  };
  const begin = (): void => {
    index = new QuestionIndex();
    numbers.clear();
  };

  return (request) => {
    if (request.kind === 'search') {
      const found = search(request.words, request.within);
      return { found: numbersOf(found), terms: termsOf(found.slice(0, request.termsOf)) };
    }
    if (request.kind === 'terms') {
      const wanted = new Set(request.ids);
      const found = search(request.words, request.within).filter(({ id }) => wanted.has(id));
      return { ...nothing, terms: termsOf(found) };
    }
    last = null;
    if (request.kind === 'begin') begin();
    else if (request.kind === 'put') request.entries.forEach(put);
    else for (const id of request.ids) index.remove(id);
    return nothing;
  };
}
