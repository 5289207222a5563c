import type { Input, Output } from '../../core/contract/calls.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import { questionsOfTopic } from '../../core/content/library.ts';
import { ok } from '../../core/result.ts';
import { excerpt, highlighted, wordsOf } from '../../core/search/excerpt.ts';
import { fits } from '../../core/search/filter.ts';
import { plainText } from '../../core/search/plain-text.ts';
import { unmarked } from '../../core/study/marks.ts';
import type { Context } from './context.ts';
import { shownTexts, type Search } from './search.ts';

type Filter = Input<'content.search'>['filter'];
type Excerpt = Output<'content.excerpts'>[number];

const excerptsAtOnce = 20;
const excerptLetters = 180;

/** Search over the questions: what fits the words and the filter, and the places where the words stand. */
export function findService({ library, store }: Context, search: Search) {
  const candidates = async (words: string): Promise<readonly string[]> => {
    if (wordsOf(words).length > 0) return search.search(words);
    const all = library();
    if (words.trim() !== '') return [];
    return all.packs.flatMap((pack) =>
      pack.topics.flatMap((topic) => questionsOfTopic(all, pack.id, topic.id).map(({ id }) => id)),
    );
  };
  /** Which of these there are, and what is asked for. */
  const wanted = (ids: readonly string[], filter: Filter): string[] => {
    const { questions } = library();
    const { memories, notes, marks } = store.state;
    const isWanted = (id: string): boolean => {
      const question = questions.get(id);
      if (!question) return false;
      const { hidden, flagged } = marks[id] ?? unmarked;
      const seen = memories[id] !== undefined;
      return fits(question, { seen, hasNote: notes[id] !== undefined, hidden, flagged }, filter);
    };
    // Without a filter the questions themselves need not be looked at: ten thousand of them, at each letter.
    const isAll = Object.values(filter).every((part) => part === undefined);
    const isShown = (id: string): boolean => questions.has(id) && !marks[id]?.hidden;
    return ids.filter(isAll ? isShown : isWanted);
  };
  const excerptsOf = async (words: string, ids: readonly string[]): Promise<Excerpt[]> => {
    if (wordsOf(words).length === 0 || ids.length === 0) return [];
    const found = await search.termsIn(words, ids);
    return ids.flatMap((id) => {
      const question = library().questions.get(id);
      const terms = found.get(id);
      if (!question || !terms) return [];
      const note = plainText(store.state.notes[id]?.text ?? '');
      const title = [...highlighted(question.title, terms)];
      return [{ id, title, found: foundIn({ note, ...shownTexts(question) }, terms) }];
    });
  };

  return {
    search: async ({
      words,
      filter,
    }: Input<'content.search'>): Promise<CallResult<Output<'content.search'>>> => {
      const ids = wanted(await candidates(words), filter);
      const excerpts = await excerptsOf(words, ids.slice(0, excerptsAtOnce));
      return ok({ ids, excerpts, complete: search.complete });
    },
    excerpts: async ({ words, ids }: Input<'content.excerpts'>): Promise<CallResult<Excerpt[]>> =>
      ok(await excerptsOf(words, ids)),
  };
}

const places = ['note', 'keyPoints', 'answer', 'followUps'] as const;

/** The piece with the most of the words; where several have as many, the person's own first. */
function foundIn(
  texts: Readonly<Record<(typeof places)[number], string>>,
  terms: ReadonlySet<string>,
): Excerpt['found'] {
  let best: Excerpt['found'] = null;
  let most = 0;
  for (const place of places) {
    const text = excerpt(texts[place], terms, excerptLetters) ?? [];
    const hits = new Set(text.filter(({ hit }) => hit).map((one) => one.text.toLowerCase())).size;
    if (hits > most) [best, most] = [{ in: place, text: [...text] }, hits];
  }
  return best;
}
