import type { Token } from './language.ts';
import { beliefs, disbeliefs } from './opinions.ts';

/** How a negation bears on a word: it denies the word, or denies what is said of it. */
export type Negation = 'none' | 'denied' | 'subject of a denial';

/** A word of an answer or of a key point, and what the sentence around it makes of it. */
export interface Word extends Token {
  readonly sentence: number;
  readonly clause: number;
  readonly negated: Negation;
  /** One of a string of terms that no sentence holds together. */
  readonly listed: boolean;
  /** In a question, which states nothing. */
  readonly asked: boolean;
}

export type Placed = Omit<Word, 'negated' | 'listed' | 'asked'> & {
  /** The clause began at a comma. */
  readonly afterComma: boolean;
};

const sentenceEnds = new Set(['.', '!', '?', ';', '…', '...', '•']);
const clauseMarks = new Set([':', '(', ')', '[', ']', '—', '–', '->', '→', '=>']);
const openers = new Set(
  'but although though because since so while whereas however yet then otherwise which who whose when if unless until'.split(
    ' ',
  ),
);
const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
const isOpinion = (word: Placed | undefined): boolean =>
  word !== undefined && (beliefs.has(word.key) || disbeliefs.has(word.key));
// A sentence without punctuation would be one endless window.
const longestUnit = 45;
const longestWithoutClauses = 90;

/** "and" starts a clause when a verb follows it, with or without a new subject. */
function andOpens(tokens: readonly Token[], at: number): boolean {
  if (isVerb(tokens[at + 1])) return true;
  for (let ahead = at + 1; ahead <= at + 4; ahead += 1) {
    const token = tokens[ahead];
    if (!token || token.pos === 'PUNCT') return false;
    if (isVerb(token)) return true;
  }
  return false;
}

/** Numbers sentences and clauses; punctuation falls away. Questions are told by their mark. */
export function placeWords(tokens: readonly Token[]): {
  readonly words: readonly Placed[];
  readonly questions: ReadonlySet<number>;
} {
  const words: Placed[] = [];
  const questions = new Set<number>();
  let sentence = 0;
  let clause = 0;
  let length = 0;
  let afterComma = false;
  const openClause = (comma: boolean): void => {
    clause += 1;
    afterComma = comma;
    if (length > longestUnit) endSentence();
  };
  const endSentence = (): void => {
    if (length > 0) sentence += 1;
    clause += 1;
    length = 0;
    afterComma = false;
  };
  tokens.forEach((token, index) => {
    if (token.newLineBefore) endSentence();
    if (sentenceEnds.has(token.text)) {
      if (token.text === '?') questions.add(sentence);
      endSentence();
      return;
    }
    if (clauseMarks.has(token.text)) return openClause(false);
    if (token.text === ',') return openClause(true);
    if (token.pos === 'PUNCT' || token.pos === 'SPACE' || token.text === '/') return;
    const opens =
      openers.has(token.text) ||
      (token.text === 'that' && (token.pos === 'SCONJ' || isOpinion(words.at(-1)))) ||
      (token.text === 'and' && andOpens(tokens, index));
    if (opens) openClause(false);
    words.push({ ...token, sentence, clause, afterComma });
    length += 1;
    if (length >= longestWithoutClauses) endSentence();
  });
  return { words, questions };
}

/** A stretch of words by their indices, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The runs of words that have the same number: clauses or sentences. */
export function spansOf<T>(words: readonly T[], numberOf: (word: T) => number): readonly Span[] {
  const starts = words.flatMap((word, index) => {
    const before = words[index - 1];
    return before === undefined || numberOf(before) !== numberOf(word) ? [index] : [];
  });
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? words.length }));
}
