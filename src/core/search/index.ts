import MiniSearch, { type QueryCombination } from 'minisearch';
import { folded, wordsOf } from './excerpt.ts';
import { fittingAll, fittingAny, WordHits, type Hit } from './word-hits.ts';

/** What is searched of a question. A note whose question has left the bank has only `note`. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  readonly tags: string;
  readonly keyPoints: string;
  /** The answer and what may be asked after it. In fields of their own a common word costs twice as much to find. */
  readonly text: string;
  readonly note: string;
}

type SearchField = Exclude<keyof SearchDocument, 'id'>;

const fields: SearchField[] = ['title', 'tags', 'keyPoints', 'text', 'note'];
const inTitles = (within: readonly SearchField[]): readonly SearchField[] =>
  within.filter((field) => field === 'title' || field === 'tags' || within.length === 1);

/** Words that say nothing of what is searched for. */
const common = new Set(
  'a an and are as at be by can do does for from how if in is it of on or that the this to was what when which why with you your'.split(
    ' ',
  ),
);

const weights = { title: 6, tags: 4, keyPoints: 3, note: 3 };

/** So many words of what was typed are searched for; more say nothing and cost time. */
const mostWords = 16;
const mostLetters = 40;

/** So many words are kept with what they fit: the words before the one that is typed fit the same at each letter. */
const mostKept = 8;

/** A search index over questions with their notes, ranked, forgiving of slips of the keyboard. */
export class QuestionIndex {
  readonly #index = new MiniSearch<SearchDocument>({
    fields,
    tokenize: wordsOf,
    processTerm: folded,
    searchOptions: { tokenize: wordsOf, processTerm: folded, boost: weights },
  });
  readonly #kept = new Map<string, WordHits>();

  /** Adds a document, or puts it in place of the one with its id. */
  put(document: SearchDocument): void {
    this.#kept.clear();
    if (this.#index.has(document.id)) this.#index.replace(document);
    else this.#index.add(document);
  }

  remove(id: string): void {
    this.#kept.clear();
    if (this.#index.has(id)) this.#index.discard(id);
  }

  /**
   * What fits, best first: every word if anything has them all, else any of them. The last word counts as
   * begun. Nothing for words without a letter or digit.
   * @param within the fields to search; all without it
   */
  search(words: string, within: readonly SearchField[] = fields): readonly Hit[] {
    const terms = wordsOf(words.slice(0, mostWords * mostLetters))
      .slice(0, mostWords)
      .map((term) => term.slice(0, mostLetters));
    if (terms.length === 0) return [];
    const telling = terms.filter((term) => term.length > 1 && !common.has(folded(term)));
    if (telling.length === 0) {
      // Words that are in every answer, and what a single letter begins, tell something of a title only.
      const titles = this.#all(asTyped(terms, terms, inTitles(within)));
      return titles.length > 0 ? titles : this.#all(asTyped(terms, [], within));
    }
    const begun = asTyped(telling, terms, within);
    const forgiving = begun.map(withSlips);
    for (const way of [begun.map(shortInTitles), begun, forgiving]) {
      const found = this.#all(way);
      if (found.length > 0) return found;
    }
    return fittingAny(forgiving.map(this.#hitsOf));
  }

  readonly #all = (queries: readonly QueryCombination[]): readonly Hit[] =>
    fittingAll(queries.map(this.#hitsOf));

  readonly #hitsOf = (query: QueryCombination): WordHits => {
    const key = JSON.stringify(query);
    const hits =
      this.#kept.get(key) ??
      new WordHits(this.#index.search(query).map(({ id, score, terms }) => ({ id, score, terms })));
    this.#kept.delete(key);
    this.#kept.set(key, hits);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return hits;
  };
}

/** A word as a query. */
interface WordQuery extends QueryCombination {
  readonly queries: [string];
  readonly fields: SearchField[];
}

/** The words as queries; the last one typed counts as begun. */
const asTyped = (
  terms: readonly string[],
  typed: readonly string[],
  within: readonly SearchField[],
): readonly WordQuery[] =>
  terms.map((term) => ({
    queries: [term],
    prefix: term === typed.at(-1),
    fields: [...within],
  }));

/** What two letters begin is in every answer: they tell something of a title, or as a word of their own. */
function shortInTitles(query: WordQuery): QueryCombination {
  const [term] = query.queries;
  if (term.length > 2 || !query.prefix) return query;
  const whole = { ...query, prefix: false };
  const begun = { ...query, fields: [...inTitles(query.fields)] };
  return { combineWith: 'OR', queries: [whole, begun] };
}

/** A word with a letter wrong, missing or too many, two in a long word; or with two neighbours changed over. */
function withSlips(query: WordQuery): QueryCombination {
  const [term] = query.queries;
  if (term.length < 4) return query;
  const fuzzy = term.length < 8 ? 1 : 2;
  const changed = { queries: changedOver(term), fields: query.fields };
  return { combineWith: 'OR', queries: [{ ...query, fuzzy }, changed] };
}

const changedOver = (term: string): string[] =>
  Array.from(
    { length: term.length - 1 },
    (_, at) => `${term.slice(0, at)}${term.charAt(at + 1)}${term.charAt(at)}${term.slice(at + 2)}`,
  );
