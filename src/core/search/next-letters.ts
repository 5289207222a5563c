import { folded } from './excerpt.ts';

const most = 5;
const firstLetter = /^./u;
const wordAtTheEnd = /[\p{L}\p{N}]+$/u;

/**
 * The letters with which the last word most likely goes on, the likeliest first: as the words go on by which most was
 * found. None where no word is under way.
 * @param words what has been typed
 * @param found words of each of the best of what was found, folded
 */
export function nextLetters(
  words: string,
  found: Iterable<ReadonlySet<string>>,
): readonly string[] {
  const begun = folded(wordAtTheEnd.exec(words)?.[0] ?? '');
  if (begun === '') return [];
  const counts = new Map<string, number>();
  for (const terms of found) {
    const goingOn = [...terms].filter((term) => term.startsWith(begun));
    const letters = new Set(
      goingOn.flatMap((term) => firstLetter.exec(term.slice(begun.length)) ?? []),
    );
    for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([letter]) => letter);
}
