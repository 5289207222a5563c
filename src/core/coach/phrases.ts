import { isWord, keyOf, tokenise, type Token } from './language.ts';
import { opposites } from './opposites.ts';
import { synonyms } from './thesaurus.ts';

/** Words that have to stand near each other, by their keys. */
export interface Phrase {
  readonly keys: readonly string[];
  /** 1 for the words themselves, less for what only means the same. */
  readonly strength: number;
  /** The words must be neighbours in this order. */
  readonly tight: boolean;
}

const bySynonym = 0.6;
const empty = new Set(
  'a an the of to be it its for in on at by with that this these those and or as do you he she they there s so'.split(
    ' ',
  ),
);
const articles = new Set(['a', 'an', 'the']);

/** Whether a word carries meaning of its own. */
export const carriesMeaning = ({ text, key, pos }: Pick<Token, 'text' | 'key' | 'pos'>): boolean =>
  pos !== 'PUNCT' && pos !== 'SPACE' && text !== '/' && !empty.has(text) && !empty.has(key);

/**
 * The keys of a phrase: of its words that carry meaning, or of all when fewer than two do, since
 * "left it" would otherwise be found in every "left".
 */
export function phraseKeys(tokens: readonly Token[]): readonly string[] {
  const words = tokens.filter(
    ({ pos, text }, index) =>
      pos !== 'PUNCT' && pos !== 'SPACE' && text !== '/' && !(index === 0 && articles.has(text)),
  );
  const meaning = words.filter(carriesMeaning);
  return (meaning.length > 1 ? meaning : words).map(({ key }) => key);
}

interface Thesaurus {
  /** By the joined keys of an entry: the entries of the groups that hold it. */
  readonly alikeOf: ReadonlyMap<string, readonly Phrase[]>;
  /** Of these the single keys. */
  readonly alikeKeysOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly oppositesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every word of the thesaurus with its key. */
  readonly vocabulary: ReadonlyMap<string, string>;
}

let loaded: Thesaurus | undefined;

function load(): Thesaurus {
  const alikeOf = new Map<string, Phrase[]>();
  const oppositesOf = new Map<string, Set<string>>();
  const vocabulary = new Map<string, string>();
  const entries = (list: string): readonly (readonly string[])[] =>
    list.split(',').flatMap((entry) => {
      const tokens = tokenise(entry);
      tokens.forEach(({ text, key }) => vocabulary.set(text, key));
      const [only, ...more] = tokens;
      // Alone a word may be taken for another kind: "lower" is of "low" and of "lower".
      const asWritten = only && more.length === 0 ? [[keyOf(only.text)]] : [];
      const keys = phraseKeys(tokens);
      return [keys, ...asWritten.filter(([key]) => key !== keys[0])];
    });
  for (const line of synonyms) {
    const group = entries(line).map((keys): Phrase => ({
      keys,
      strength: bySynonym,
      tight: false,
    }));
    for (const { keys } of group) {
      const id = keys.join(' ');
      alikeOf.set(id, [...(alikeOf.get(id) ?? []), ...group]);
    }
  }
  for (const line of opposites) {
    const [left = [], right = []] = line.split('|').map(entries);
    const pairs = [
      [left, right],
      [right, left],
    ] as const;
    for (const [ones, others] of pairs) {
      for (const one of ones) {
        const id = one.join(' ');
        const set = oppositesOf.get(id) ?? new Set();
        others.forEach((other) => set.add(other.join(' ')));
        oppositesOf.set(id, set);
      }
    }
  }
  const alikeKeysOf = new Map(
    [...alikeOf].map(([id, phrases]) => [
      id,
      new Set(phrases.flatMap(({ keys }) => (keys.length === 1 ? keys : []))),
    ]),
  );
  return { alikeOf, alikeKeysOf, oppositesOf, vocabulary };
}

const none: ReadonlySet<string> = new Set();
const thesaurus = (): Thesaurus => (loaded ??= load());

/** Words that typing errors may be corrected to, beside those of the key points. */
export const thesaurusVocabulary = (): ReadonlyMap<string, string> => thesaurus().vocabulary;

/** The keys that say the opposite of a key. */
export const oppositesOf = (key: string): ReadonlySet<string> =>
  thesaurus().oppositesOf.get(key) ?? none;

/** Single keys that stand for a key in a longer phrase. */
export const alikeKeys = (key: string): ReadonlySet<string> =>
  thesaurus().alikeKeysOf.get(key) ?? none;

/** A phrase, what else is written for it and what means the same. */
export const expand = (keys: readonly string[], words: readonly string[]): readonly Phrase[] => [
  { keys, strength: 1, tight: false },
  ...writtenOtherwise(words),
  ...(thesaurus().alikeOf.get(keys.join(' ')) ?? []),
];

/** "rollback" for "roll back", and the other way round. */
function writtenOtherwise(words: readonly string[]): readonly Phrase[] {
  const [first = '', second] = words;
  if (words.length === 2 && second !== undefined) {
    return [{ keys: [keyOf(first + second)], strength: 1, tight: true }];
  }
  if (words.length !== 1) return [];
  return Array.from(first, (_, at) => [first.slice(0, at), first.slice(at)] as const)
    .filter(([left, right]) => left.length >= 3 && right.length >= 3)
    .filter(([left, right]) => isWord(left) && isWord(right))
    .map(([left, right]) => ({ keys: [keyOf(left), keyOf(right)], strength: 1, tight: true }));
}
