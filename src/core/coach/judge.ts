import { noEvidence, type Evidence } from './evidence.ts';

export type Mark = 'said' | 'partly' | 'missed';

/** Why a key point did not count as said in full. */
export type Reason =
  | 'stated'
  | 'incomplete'
  | 'denied'
  | 'contradicted'
  | 'only listed'
  | 'not found';

const weights = {
  ideas: 0.55,
  coverage: 0.45,
  opposed: 0.5,
  contradicted: 0.6,
  reversed: 0.6,
} as const;
/** A single idea is sooner hit by accident than two. */
const singleIdea = 0.06;
const thresholds = { said: 0.52, partly: 0.32 } as const;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** How far a stretch states a claim, about 0..1. Without ideas the claim's own words decide. */
function strengthOf(evidence: Evidence): number {
  const { ideas, coverage, opposed, contradicted, reversed } = evidence;
  const stated =
    ideas.length === 0
      ? coverage
      : weights.ideas * mean(ideas) +
        weights.coverage * coverage -
        (ideas.length === 1 ? singleIdea : 0);
  return (
    stated -
    weights.opposed * opposed -
    (contradicted ? weights.contradicted : 0) -
    (reversed ? weights.reversed : 0)
  );
}

/** The stretch that states the claim best; the earliest of equals. */
function strongest(all: readonly Evidence[]): Evidence {
  let best = noEvidence;
  let most = 0;
  for (const evidence of all) {
    const strength = strengthOf(evidence);
    if (strength > most) [best, most] = [evidence, strength];
  }
  return best;
}

/** Marks a claim by its strongest evidence and says why. */
export function judge(all: readonly Evidence[]): {
  readonly mark: Mark;
  readonly reason: Reason;
  readonly evidence: Evidence;
} {
  const best = strongest(all);
  const strength = strengthOf(best);
  if (strength >= thresholds.said) return { mark: 'said', reason: 'stated', evidence: best };
  const { reason, evidence } = reasonFor(all, best);
  return { mark: strength >= thresholds.partly ? 'partly' : 'missed', reason, evidence };
}

/** What stood in the way, and where. What is denied tells a person more than what is missing. */
function reasonFor(
  all: readonly Evidence[],
  best: Evidence,
): { readonly reason: Reason; readonly evidence: Evidence } {
  const most = (pick: (evidence: Evidence) => number): Evidence | undefined =>
    all
      .filter((evidence) => pick(evidence) > 0)
      .reduce<Evidence | undefined>(
        (max, evidence) => (max && pick(max) >= pick(evidence) ? max : evidence),
        undefined,
      );
  const denied = most(({ opposed }) => opposed);
  if (denied) return { reason: 'denied', evidence: denied };
  const reversed = most(({ contradicted, reversed: isReversed, words }) =>
    contradicted || isReversed ? words.length : 0,
  );
  if (reversed) return { reason: 'contradicted', evidence: reversed };
  const listed = most(({ listed: share }) => share);
  if (listed) return { reason: 'only listed', evidence: listed };
  return { reason: best.words.length > 0 ? 'incomplete' : 'not found', evidence: best };
}
