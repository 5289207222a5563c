import { contradicts } from './contradiction.ts';
import type { Claim } from './key-points.ts';
import { standsBackwards, tellsBackwards } from './order.ts';
import type { Reading } from './reading.ts';
import { swapsRoles } from './roles.ts';
import { isLiteral, type Findings, type Found, type Sense, type SensedHit } from './search.ts';

/** What a stretch of one or two sentences has of a claim. */
export interface Evidence {
  /** Per idea the strength at which it is stated, 0..1. */
  readonly ideas: readonly number[];
  /** Share of the claim's own words that are there in the same sense, 0..1; below 0 when they are denied. */
  readonly coverage: number;
  /** Share of the ideas that are only there the wrong way round, 0..1. */
  readonly opposed: number;
  /** Share of the ideas that are there only in a string of terms, 0..1. */
  readonly listed: number;
  /** It has an opposite where the claim has a word. */
  readonly contradicted: boolean;
  /** It tells the claim's events, roles or words the other way round. */
  readonly reversed: boolean;
  /** The words that were matched, in order. */
  readonly words: readonly EvidenceWord[];
}

export interface EvidenceWord {
  readonly at: number;
  readonly sense: Sense;
}

export const noEvidence: Evidence = {
  ideas: [],
  coverage: 0,
  opposed: 0,
  listed: 0,
  contradicted: false,
  reversed: false,
  words: [],
};

/** Numbers of sentences, both inclusive. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A claim may go over two sentences; what stands in the second counts less. */
const inSecond = 0.8;

interface Best {
  /** Strength of the best hit that states it, 0 when none does. */
  readonly strength: number;
  readonly hit?: SensedHit;
}

/** For each stretch of sentences that mentions the claim what it has of it. */
export function gather(claim: Claim, findings: Findings, reading: Reading): readonly Evidence[] {
  const sentences = new Set(
    [...findings.ideas, ...findings.words].flatMap((found) => [...found.keys()]),
  );
  return [...sentences]
    .sort((a, b) => a - b)
    .flatMap((first) =>
      // A sentence alone too, so that what follows it can't take anything away.
      [first, first + 1]
        .filter((last) => last < reading.sentences.length)
        .map((last) => weigh(claim, findings, reading, { first, last })),
    );
}

function weigh(claim: Claim, findings: Findings, reading: Reading, stretch: Stretch): Evidence {
  const ideas = settleTopics(assign(findings.ideas, stretch));
  const words = findings.words.map((found) => bestIn(found, stretch));
  const hits = [...ideas, ...words].flatMap(({ hit }) => hit ?? []);
  const stated = hits.filter(({ sense }) => sense === 'stated' || sense === 'topic');
  // "Same code" states "nobody touched the code", so its "code" denies nothing.
  const inIdeas = new Set(ideas.flatMap(({ hit }) => (hit?.sense === 'stated' ? hit.words : [])));
  const share = (sense: Sense): number =>
    ideas.filter(({ hit }) => hit?.sense === sense).length / Math.max(1, ideas.length);
  return {
    ideas: ideas.map(({ strength }) => strength),
    coverage: words.reduce((sum, { strength, hit }, index) => {
      const isDenied = hit?.sense === 'denied' && !inIdeas.has(hit.at);
      const value = isDenied ? -1 : hit?.sense === 'stated' ? strength : 0;
      return sum + value * (claim.words[index]?.weight ?? 0);
    }, 0),
    opposed: share('denied'),
    listed: share('listed'),
    contradicted: contradicts(
      claim,
      reading,
      stated,
      new Set(
        claim.words.flatMap(({ key }, index) => ((words[index]?.strength ?? 0) > 0 ? [key] : [])),
      ),
      stretch,
    ),
    reversed:
      backwards(claim, reading, stretch) ||
      swapsRoles(claim.roles, reading, stretch.first) ||
      standsBackwards(
        words.flatMap(({ hit, strength }) =>
          hit && strength > 0 && isLiteral(hit) ? [hit.at] : [],
        ),
      ),
    words: wordsOf(hits),
  };
}

/** A topic is the second choice even when its words are nearer. */
const worth = { stated: 1, topic: 0.7, denied: 0, listed: 0 } as const satisfies Record<
  Sense,
  number
>;

/** The hit that states it best; when none does, one that denies it before one that lists it. */
function bestIn(
  found: Found,
  { first, last }: Stretch,
  taken: ReadonlySet<number> = new Set(),
): Best {
  let best: Best = { strength: 0 };
  for (let sentence = first; sentence <= last; sentence += 1) {
    const factor = sentence === first ? 1 : inSecond;
    for (const hit of found.get(sentence) ?? []) {
      if (hit.words.every((at) => taken.has(at))) continue;
      const strength = hit.strength * factor * worth[hit.sense];
      if (strength > best.strength) best = { strength, hit };
      else if (best.strength === 0 && (!best.hit || hit.sense === 'denied'))
        best = { strength: 0, hit };
    }
  }
  return best;
}

/** "A registry doesn't hold weights, but it keeps metadata": the topic counts when something is stated of it. */
function settleTopics(ideas: readonly Best[]): readonly Best[] {
  const isStated = ideas.some(({ hit }) => hit?.sense === 'stated');
  return ideas.map((best): Best => {
    if (best.hit?.sense !== 'topic' || isStated) return best;
    return { strength: 0, hit: { ...best.hit, sense: 'denied' } };
  });
}

/** Each idea needs words of its own: "late events" is one idea, not two. The strongest chooses first. */
function assign(ideas: readonly Found[], stretch: Stretch): readonly Best[] {
  const order = ideas
    .map((found, index) => ({ found, index, alone: bestIn(found, stretch).strength }))
    .sort((a, b) => b.alone - a.alone);
  const taken = new Set<number>();
  const assigned = new Map<number, Best>();
  for (const { found, index } of order) {
    const best = bestIn(found, stretch, taken);
    if (best.strength > 0) best.hit?.words.forEach((at) => taken.add(at));
    assigned.set(index, best);
  }
  return ideas.map((_, index) => assigned.get(index) ?? { strength: 0 });
}

function backwards({ sequence }: Claim, reading: Reading, { first, last }: Stretch): boolean {
  const here = reading.sentences[first];
  const next = reading.sentences[last];
  if (!sequence || !here || !next) return false;
  return (
    tellsBackwards(sequence, reading, here.start, next.end) ||
    tellsBackwards(sequence, reading, next.start, next.end)
  );
}

function wordsOf(hits: readonly SensedHit[]): readonly EvidenceWord[] {
  const senses = new Map<number, Sense>();
  for (const { words, sense } of hits) {
    for (const at of words) {
      if (sense === 'stated' || !senses.has(at)) senses.set(at, sense);
    }
  }
  return [...senses].map(([at, sense]) => ({ at, sense })).sort((a, b) => a.at - b.at);
}
