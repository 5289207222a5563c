import { distance } from 'fastest-levenshtein';
import type { Token } from './language.ts';
import type { Correct } from './reading.ts';

const longestWord = 24;

/** How many letters may be wrong in a word of this length. */
const tolerance = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

const sortedLetters = (word: string): string => Array.from(word).sort().join('');

/** Letters in the wrong order are one slip of the fingers, not two errors. */
function slips(typed: string, meant: string): number {
  const edits = distance(typed, meant);
  return edits === 2 &&
    typed.length === meant.length &&
    sortedLetters(typed) === sortedLetters(meant)
    ? 1
    : edits;
}

/** Finds for a misspelt word the nearest of `vocabulary`, which maps words to their keys. */
export function corrector(vocabulary: ReadonlyMap<string, string>): Correct {
  const byLetter = Map.groupBy(
    [...vocabulary.keys()].filter((word) => word.length >= 4).sort(),
    (word) => word.charAt(0),
  );
  const found = new Map<string, string | undefined>();
  const search = (typed: string): string | undefined => {
    const allowed = tolerance(typed.length);
    let best: string | undefined;
    let fewest = allowed + 1;
    // The first letter is the one that people hardly ever get wrong.
    for (const word of byLetter.get(typed.charAt(0)) ?? []) {
      if (Math.abs(word.length - typed.length) > allowed) continue;
      const count = slips(typed, word);
      if (count < fewest) [best, fewest] = [word, count];
    }
    return best === undefined ? undefined : vocabulary.get(best);
  };
  return ({ text }: Token) => {
    if (text.length < 4 || text.length > longestWord || !/^[a-z]+$/.test(text)) return undefined;
    if (!found.has(text)) found.set(text, search(text));
    return found.get(text);
  };
}
