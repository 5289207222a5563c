import type { Library } from '../../core/content/library.ts';
import type { Question } from '../../core/content/schema.ts';
import { searchedOf, searchedTexts, type SearchedTexts } from '../../core/search/document.ts';
import { folded, wordsOf } from '../../core/search/excerpt.ts';
import { nextLetters } from '../../core/search/next-letters.ts';
import type { StudyState } from '../../core/study/state.ts';
import type { Searcher } from '../searcher/client.ts';
import type { Entry, Request, Within } from '../searcher/messages.ts';
import type { Context } from './context.ts';

type Notes = StudyState['notes'];
type Terms = ReadonlyMap<string, ReadonlySet<string>>;

export interface Search {
  /** The ids of what fits, best first. */
  search(words: string, within?: Within): Promise<readonly string[]>;
  /** The words that fit in these, as of the same search; one that doesn't fit is not among them. */
  termsIn(words: string, ids: readonly string[], within?: Within): Promise<Terms>;
  /** The letters that most likely go on the last word, the likeliest first. */
  nextLetters(words: string, within?: Within): Promise<readonly string[]>;
  readonly complete: boolean;
}

/** The start of the window comes first, and the first plan of the day; the index is filled after them. */
const waitMilliseconds = 400;
/** So many questions go to the index at once; what is searched for meanwhile comes between. */
const entriesAtOnce = 20;
/** A screen of rows: their words come along with a search. */
const termsAtOnce = 40;

interface Last {
  readonly key: string;
  readonly ids: readonly string[];
  readonly terms: Terms;
}

/**
 * Search over questions and notes: the index is filled in the background, and brought up to date before each
 * search from what has changed since. State and library are never changed in place, so that comparing is enough.
 */
export function createSearch(context: Context, searcher: Searcher): Search {
  const { store, library } = context;
  let filling: object | null = null;
  let indexed: Library | null = null;
  let notes: Notes = {};
  let complete = false;
  let last: Last | null = null;
  /** Each id at its number. */
  const ids: string[] = [];
  const numbers = new Map<string, number>();

  const entryOf = (id: string, of: Library, written: Notes): Entry => {
    const number = numbers.get(id) ?? ids.push(id) - 1;
    numbers.set(id, number);
    const question = of.questions.get(id);
    const note = written[id]?.text ?? '';
    return { id, number, question: question ? searchedOf(question) : null, note };
  };
  const isOurs = (): boolean => filling !== null && searcher.holder === filling;
  const fill = async (): Promise<void> => {
    const own = {};
    const of = library();
    const written = store.state.notes;
    filling = own;
    [indexed, notes, complete, last] = [of, written, false, null];
    searcher.begin(own);
    const all = [...new Set([...of.questions.keys(), ...Object.keys(written)])];
    for (let from = 0; from < all.length; from += entriesAtOnce) {
      const some = all.slice(from, from + entriesAtOnce);
      await searcher.ask({ kind: 'put', entries: some.map((id) => entryOf(id, of, written)) });
      if (searcher.holder !== own) return;
    }
    complete = true;
    last = null;
    // Not the summaries of all questions: nothing in them hangs on the index.
    context.changed(['content.search', 'notes']);
  };
  const start = (): void => {
    fill().catch((error: unknown) => console.error('search:', error));
  };
  const tell = (request: Request): void => {
    searcher.ask(request).catch((error: unknown) => console.error('search:', error));
  };
  const bringUpToDate = (): void => {
    if (!isOurs() || indexed !== library()) start();
    const now = store.state.notes;
    // A note written while the index is filled is taken in when that is done.
    if (!complete || now === notes) return;
    const changed = [...new Set([...Object.keys(notes), ...Object.keys(now)])].filter(
      (id) => notes[id] !== now[id],
    );
    const isLeft = (id: string): boolean => library().questions.has(id) || now[id] !== undefined;
    const entries = changed.filter(isLeft).map((id) => entryOf(id, library(), now));
    const gone = changed.filter((id) => !isLeft(id));
    // Answered in their order: what is asked next finds them taken in.
    tell({ kind: 'put', entries });
    if (gone.length > 0) tell({ kind: 'remove', ids: gone });
    notes = now;
    last = null;
  };
  const startLater = async (): Promise<void> => {
    // On a large bank both take seconds of a processor. Whoever searches before doesn't wait for the plan.
    await context.planner.todayPlan().catch(() => null);
    if (indexed === null) start();
  };
  setTimeout(() => void startLater(), waitMilliseconds).unref();

  const find = async (words: string, within: Within): Promise<Last> => {
    bringUpToDate();
    const key = JSON.stringify([words, within]);
    if (last?.key === key) return last;
    const before = [filling, notes, complete];
    const reply = await searcher.ask({ kind: 'search', words, within, termsOf: termsAtOnce });
    const fitting = Array.from(reply.found, (number) => ids[number] ?? '');
    const found = { key, ids: fitting, terms: new Map(reply.terms) };
    // Not kept where the index has gone on meanwhile.
    if (before[0] === filling && before[1] === notes && before[2] === complete) last = found;
    return found;
  };
  return {
    search: async (words, within = null) => (await find(words, within)).ids,
    termsIn: async (words, ids, within = null) => {
      const { terms } = await find(words, within);
      if (ids.every((id) => terms.has(id))) return terms;
      const reply = await searcher.ask({ kind: 'terms', words, within, ids });
      return new Map(reply.terms);
    },
    nextLetters: async (words, within = null) => {
      const { terms } = await find(words, within);
      // A letter alone, and a common word, are not searched for where other words are; titles tell how they go on.
      const titleOf = (id: string): string[] =>
        within ? [] : wordsOf(library().questions.get(id)?.title ?? '').map(folded);
      return nextLetters(
        words,
        Array.from(terms, ([id, fitting]) => new Set([...fitting, ...titleOf(id)])),
      );
    },
    get complete() {
      return complete;
    },
  };
}

const shown = new WeakMap<Question, SearchedTexts>();

/** A question's texts, kept for the next key press: the same questions are found again and again while somebody types. */
export function shownTexts(question: Question): SearchedTexts {
  const texts = shown.get(question) ?? searchedTexts(question);
  shown.set(question, texts);
  return texts;
}
