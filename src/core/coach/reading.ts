import { placeWords, spansOf, type Span, type Word } from './clauses.ts';
import { tokenise, type Token } from './language.ts';
import { listedWords } from './listing.ts';
import { deniedWords } from './negation.ts';

/** A text that was read: its words in order, and where each key stands. */
export interface Reading {
  readonly words: readonly Word[];
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** By their numbers. */
  readonly sentences: readonly Span[];
  /** For each word the clause that it is in. */
  readonly clauses: readonly Span[];
}

/** Returns the key of the word that a misspelt one was meant to be. */
export type Correct = (token: Token) => string | undefined;

/** Reads a text. `correct` is asked about words that are not in the dictionary. */
export function read(text: string, correct: Correct = () => undefined): Reading {
  const tokens = tokenise(text).map((token) => {
    const key = token.known ? undefined : correct(token);
    return key === undefined ? token : { ...token, key };
  });
  const { words: placed, questions } = placeWords(tokens);
  const denied = deniedWords(placed);
  const listed = listedWords(placed);
  const words = placed.map((word, index): Word => ({
    ...word,
    negated: denied[index] ?? 'none',
    listed: listed[index] ?? false,
    asked: questions.has(word.sentence),
  }));
  const clauses = spansOf(words, ({ clause }) => clause).flatMap((span) =>
    words.slice(span.start, span.end).map(() => span),
  );
  return {
    words,
    positions: indexWords(words),
    sentences: spansOf(words, ({ sentence }) => sentence),
    clauses,
  };
}

/** Every word by its key; what stands in a question is left out. */
function indexWords(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  words.forEach((word, index) => {
    if (word.asked) return;
    const list = positions.get(word.key);
    if (list) list.push(index);
    else positions.set(word.key, [index]);
  });
  return positions;
}
