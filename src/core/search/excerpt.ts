/** A stretch of text; `hit` where it is what was searched for. */
export interface Stretch {
  readonly text: string;
  readonly hit: boolean;
}

const word = /[\p{L}\p{N}]+/gu;

/** A word as the index keeps it: without case and accents. */
export const folded = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase();

// Most words have no accent, and normalising costs more than everything else here.
const plain = /^[a-z0-9]*$/i;

/** The words of a text as they stand in it. */
export const wordsOf = (text: string): string[] => text.match(word) ?? [];

interface Hit {
  readonly at: number;
  readonly length: number;
  readonly term: string;
}

const letterBesides = /(?![A-Za-z0-9])[\p{L}\p{N}]/u;

/** The words of a text whose folded form is one of the terms, in their order. */
function hitsIn(text: string, terms: ReadonlySet<string>): readonly Hit[] {
  return letterBesides.test(text) ? hitsWordByWord(text, terms) : hitsAtOnce(text, terms);
}

function hitsWordByWord(text: string, terms: ReadonlySet<string>): readonly Hit[] {
  return Array.from(text.matchAll(word)).flatMap(({ 0: found, index }) => {
    const term = folded(found);
    return terms.has(term) ? [{ at: index, length: found.length, term }] : [];
  });
}

/** The same for a text of plain letters, a screen of which is looked through at each key press. */
function hitsAtOnce(text: string, terms: ReadonlySet<string>): readonly Hit[] {
  const possible = [...terms].filter((term) => term !== '' && plain.test(term));
  if (possible.length === 0) return [];
  const any = new RegExp(`(?<![a-z0-9])(?:${possible.join('|')})(?![a-z0-9])`, 'gi');
  return Array.from(text.matchAll(any), ({ 0: found, index }) => {
    return { at: index, length: found.length, term: found.toLowerCase() };
  });
}

/** A text in stretches, those words marked whose folded form is one of the terms. */
export function highlighted(text: string, terms: ReadonlySet<string>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { at, length } of hitsIn(text, terms)) {
    if (at > from) stretches.push({ text: text.slice(from, at), hit: false });
    stretches.push({ text: text.slice(at, at + length), hit: true });
    from = at + length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), hit: false });
  return stretches;
}

const before = 60;

/**
 * The piece of a text around the place where most of the terms stand together, at most about `most`
 * characters, cut between words; null where none of them is in it.
 */
export function excerpt(
  text: string,
  terms: ReadonlySet<string>,
  most: number,
): readonly Stretch[] | null {
  const best = densest(hitsIn(text, terms), most - before);
  if (best === null) return null;
  const start = best <= before ? 0 : nextWord(text, best - before);
  const end = start + most >= text.length ? text.length : lastWord(text, start + most);
  const piece = `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
  return highlighted(piece, terms);
}

/** Where the stretch begins that holds the most different terms. */
function densest(hits: readonly Hit[], length: number): number | null {
  let best: { readonly at: number; readonly terms: number } | null = null;
  for (const [place, { at }] of hits.entries()) {
    const terms = new Set<string>();
    for (let other = place; other < hits.length; other += 1) {
      const hit = hits[other];
      if (!hit || hit.at > at + length) break;
      terms.add(hit.term);
    }
    if (best === null || terms.size > best.terms) best = { at, terms: terms.size };
  }
  return best?.at ?? null;
}

const nextWord = (text: string, from: number): number => {
  const space = text.indexOf(' ', from);
  return space < 0 ? from : space + 1;
};

const lastWord = (text: string, to: number): number => {
  const space = text.lastIndexOf(' ', to);
  return space < 0 ? to : space;
};
