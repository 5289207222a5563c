import type { Hit } from './find.ts';
import type { Claim } from './key-points.ts';
import { oppositesOf } from './phrases.ts';
import type { Reading } from './reading.ts';

/** Within so many words an opposite speaks about the same thing as a matched word. */
const near = 6;

/**
 * Whether the sentences from `first` to `last`, which matched at `hits`, say an opposite where the claim
 * has a word that they don't have. `stated` are the keys of the claim's words that they have.
 */
export function contradicts(
  claim: Claim,
  reading: Reading,
  hits: readonly Hit[],
  stated: ReadonlySet<string>,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const matched = new Set(hits.flatMap(({ words }) => words));
  const opposites = new Set(
    claim.words
      .filter(({ key, polarity }) => polarity === 'affirmed' && !stated.has(key))
      .flatMap(({ key }) => [...oppositesOf(key)])
      .filter((opposite) => !claim.reading.positions.has(opposite)),
  );
  if (opposites.size === 0) return false;
  const start = reading.sentences[first]?.start ?? 0;
  const end = (reading.sentences[last] ?? reading.sentences[first])?.end ?? start;
  for (let at = start; at < end; at += 1) {
    if (opposites.has(reading.words[at]?.key ?? '') && speaksOf(at, matched, reading)) return true;
  }
  return false;
}

function speaksOf(at: number, matched: ReadonlySet<number>, { words }: Reading): boolean {
  const word = words[at];
  if (!word || word.negated !== 'none' || word.listed || word.asked || matched.has(at))
    return false;
  for (let place = at - near; place <= at + near; place += 1) {
    if (matched.has(place) && words[place]?.clause === word.clause) return true;
  }
  return false;
}
