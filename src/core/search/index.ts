import MiniSearch, { type QueryCombination } from 'minisearch';
import { folded, wordsOf } from './excerpt.ts';

/** What is searched of a question. A note whose question has left the bank has only `note`. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  readonly tags: string;
  readonly keyPoints: string;
  readonly answer: string;
  readonly followUps: string;
  readonly note: string;
}

type SearchField = Exclude<keyof SearchDocument, 'id'>;

/** A question that was found, and by which words of it. */
export interface Found {
  readonly id: string;
  /** The words of the question that fit, folded. */
  readonly terms: ReadonlySet<string>;
}

const fields: SearchField[] = ['title', 'tags', 'keyPoints', 'answer', 'followUps', 'note'];
const inTitles = (within: readonly SearchField[]): readonly SearchField[] =>
  within.filter((field) => field === 'title' || field === 'tags' || within.length === 1);

/** Words that say nothing of what is searched for. */
const common = new Set(
  'a an and are as at be by can do does for from how if in is it of on or that the this to was what when which why with you your'.split(
    ' ',
  ),
);

const weights = { title: 6, tags: 4, keyPoints: 3, note: 3, followUps: 1.5 };

/** So many words of what was typed are searched for; more say nothing and cost time. */
const mostWords = 16;
const mostLetters = 40;

/** A search index over questions with their notes, ranked, forgiving of slips of the keyboard. */
export class QuestionIndex {
  readonly #index = new MiniSearch<SearchDocument>({
    fields,
    tokenize: wordsOf,
    processTerm: folded,
    searchOptions: { tokenize: wordsOf, processTerm: folded, boost: weights },
  });

  /** Adds a document, or puts it in place of the one with its id. */
  put(document: SearchDocument): void {
    if (this.#index.has(document.id)) this.#index.replace(document);
    else this.#index.add(document);
  }

  remove(id: string): void {
    if (this.#index.has(id)) this.#index.discard(id);
  }

  /**
   * What fits, best first: every word if anything has them all, else any of them. The last word counts as
   * begun. Nothing for words without a letter or digit.
   * @param within the fields to search; all without it
   */
  search(words: string, within: readonly SearchField[] = fields): readonly Found[] {
    const terms = wordsOf(words.slice(0, mostWords * mostLetters))
      .slice(0, mostWords)
      .map((term) => term.slice(0, mostLetters));
    if (terms.length === 0) return [];
    const telling = terms.filter((term) => term.length > 1 && !common.has(folded(term)));
    if (telling.length === 0) {
      // Words that are in every answer, and what a single letter begins, tell something of a title only.
      const titles = this.#found(asTyped(terms, terms), 'AND', inTitles(within));
      return titles.length > 0 ? titles : this.#found(asTyped(terms, []), 'AND', within);
    }
    const exact = this.#found(asTyped(telling, terms), 'AND', within);
    if (exact.length > 0) return exact;
    const forgiving = asTyped(telling, terms).map(withSlips);
    const all = this.#found(forgiving, 'AND', within);
    return all.length > 0 ? all : this.#found(forgiving, 'OR', within);
  }

  #found(
    queries: readonly QueryCombination[],
    combineWith: 'AND' | 'OR',
    within: readonly SearchField[],
  ): readonly Found[] {
    const results = this.#index.search(
      { combineWith, queries: [...queries] },
      { fields: [...within] },
    );
    return results.map(({ id, match }) => ({
      id: String(id),
      // Of the few that are asked for: a short word fits thousands.
      get terms() {
        return new Set(Object.keys(match));
      },
    }));
  }
}

/** The words as queries; the last one typed counts as begun. */
const asTyped = (terms: readonly string[], typed: readonly string[]): readonly TermQuery[] =>
  terms.map((term) => ({ queries: [term], prefix: term === typed.at(-1) }));

/** A word with a letter wrong, missing or too many, two in a long word; or with two neighbours changed over. */
function withSlips(query: TermQuery): QueryCombination {
  const [term] = query.queries;
  if (term.length < 4) return query;
  const fuzzy = term.length < 8 ? 1 : 2;
  return { combineWith: 'OR', queries: [{ ...query, fuzzy }, { queries: changedOver(term) }] };
}

const changedOver = (term: string): string[] =>
  Array.from(
    { length: term.length - 1 },
    (_, at) => `${term.slice(0, at)}${term.charAt(at + 1)}${term.charAt(at)}${term.slice(at + 2)}`,
  );

interface TermQuery extends QueryCombination {
  readonly queries: [string];
}
