import type { Searched } from '../../core/search/document.ts';

/** What the index gets of a question: all that stands in it, and the note on it. */
export interface Entry {
  readonly id: string;
  /** By which it is named in replies: ten thousand strings a letter would cost main more than all else. */
  readonly number: number;
  /** Null where only a note is left. */
  readonly question: Searched | null;
  readonly note: string;
}

/** Where to search: in notes only, or everywhere. */
export type Within = readonly ['note'] | null;

export type Request =
  /** Empties the index. */
  | { readonly kind: 'begin' }
  | { readonly kind: 'put'; readonly entries: readonly Entry[] }
  | { readonly kind: 'remove'; readonly ids: readonly string[] }
  | {
      readonly kind: 'search';
      readonly words: string;
      readonly within: Within;
      /** Of so many of the best, the words that fit are told. */
      readonly termsOf: number;
    }
  /** The words that fit in these, as of the same search. */
  | {
      readonly kind: 'terms';
      readonly words: string;
      readonly within: Within;
      readonly ids: readonly string[];
    };

export interface Reply {
  /** The numbers of what fits, best first; of a search only. */
  readonly found: Uint32Array;
  readonly terms: readonly (readonly [id: string, terms: ReadonlySet<string>])[];
}
