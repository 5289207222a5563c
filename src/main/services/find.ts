import type { Input, Output } from '../../core/contract/calls.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import { questionsOfTopic } from '../../core/content/library.ts';
import type { Question } from '../../core/content/schema.ts';
import { ok } from '../../core/result.ts';
import { excerpt, highlighted, wordsOf } from '../../core/search/excerpt.ts';
import { fits } from '../../core/search/filter.ts';
import { plainText } from '../../core/search/plain-text.ts';
import { unmarked } from '../../core/study/marks.ts';
import type { Context } from './context.ts';
import { shownTexts, type Search } from './search.ts';

type Excerpt = Output<'content.excerpts'>[number];

const excerptsAtOnce = 20;
const excerptLetters = 180;

/** Search over the questions: what fits the words and the filter, and the places where the words stand. */
export function findService({ library, store }: Context, search: Search) {
  const candidates = async (words: string): Promise<readonly Question[]> => {
    if (wordsOf(words).length > 0) {
      const ids = await search.search(words);
      return ids.flatMap((id) => library().questions.get(id) ?? []);
    }
    const all = library();
    if (words.trim() !== '') return [];
    return all.packs.flatMap((pack) =>
      pack.topics.flatMap(({ id }) => questionsOfTopic(all, pack.id, id)),
    );
  };
  const isWanted = (question: Question, filter: Input<'content.search'>['filter']): boolean => {
    const { memories, notes, marks } = store.state;
    const { hidden, flagged } = marks[question.id] ?? unmarked;
    const seen = memories[question.id] !== undefined;
    return fits(
      question,
      { seen, hasNote: notes[question.id] !== undefined, hidden, flagged },
      filter,
    );
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
      const ids = (await candidates(words))
        .filter((question) => isWanted(question, filter))
        .map(({ id }) => id);
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
