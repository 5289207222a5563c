/** A document that fits, how well, and by which of its words. */
export interface Hit {
  readonly id: string;
  /** Above 0; compares hits of one search only. */
  readonly score: number;
  /** Folded; one may stand there twice. */
  readonly terms: readonly string[];
}

/** What one word fits, best first. */
export class WordHits {
  readonly hits: readonly Hit[];
  #byId: ReadonlyMap<string, Hit> | null = null;

  constructor(hits: readonly Hit[]) {
    this.hits = hits;
  }

  of(id: string): Hit | undefined {
    this.#byId ??= new Map(this.hits.map((hit) => [hit.id, hit]));
    return this.#byId.get(id);
  }
}

/** What all words fit, best first. Begins with the word that fits least: it is all that is gone through. */
export function fittingAll(words: readonly WordHits[]): readonly Hit[] {
  const [rarest, ...others] = words.toSorted((a, b) => a.hits.length - b.hits.length);
  if (!rarest) return [];
  if (others.length === 0) return rarest.hits;
  const found = rarest.hits.flatMap((hit) => {
    const also = others.map((word) => word.of(hit.id));
    return also.every((one) => one !== undefined) ? [together([hit, ...also])] : [];
  });
  return found.sort(byScore);
}

/** What any of the words fits, best first: the more of them, the better. */
export function fittingAny(words: readonly WordHits[]): readonly Hit[] {
  const ids = new Set(words.flatMap(({ hits }) => hits.map(({ id }) => id)));
  const found = Array.from(ids, (id) => {
    const own = words.flatMap((word) => word.of(id) ?? []);
    const hit = together(own);
    return { ...hit, score: hit.score * own.length };
  });
  return found.sort(byScore);
}

const together = (hits: readonly Hit[]): Hit => ({
  id: hits[0]?.id ?? '',
  score: hits.reduce((sum, { score }) => sum + score, 0),
  terms: hits.flatMap(({ terms }) => terms),
});

const byScore = (a: Hit, b: Hit): number => b.score - a.score;
