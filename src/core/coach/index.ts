import { gather, type EvidenceWord } from './evidence.ts';
import { judge, type Mark, type Reason } from './judge.ts';
import { prepareClaims, type Claim, type KeyPoint } from './key-points.ts';
import { thesaurusVocabulary } from './phrases.ts';
import { searchAnswer, type Sense } from './search.ts';
import { read, type Reading } from './reading.ts';
import { corrector } from './spelling.ts';
import { suggestGrade, type Grade } from './suggested-grade.ts';

export type { Grade, KeyPoint, Mark, Reason, Sense };

/** A word of the answer that was matched, in UTF-16 units, end exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Only what is stated speaks for the key point. */
  readonly sense: Sense;
}

/** What the coach found for one key point. */
export interface CoachedPoint {
  readonly mark: Mark;
  readonly reason: Reason;
  /** The words of the answer that it was judged by, in order and without overlap. */
  readonly matches: readonly Match[];
}

/** A suggestion, never a verdict: the person grades. */
export interface Coaching {
  readonly points: readonly CoachedPoint[];
  readonly suggestedGrade: Grade;
}

/**
 * Compares a typed answer with a question's key points and shows the words it went by.
 * Any string is an answer; an empty one misses everything.
 */
export function coachAnswer(answer: string, keyPoints: readonly KeyPoint[]): Coaching {
  const claims = prepareClaims(keyPoints);
  const reading = read(answer, corrector(vocabularyOf(claims)));
  const findings = searchAnswer(claims, reading);
  const points = claims.map((claim, index): CoachedPoint => {
    const found = findings[index];
    const { mark, reason, evidence } = judge(found ? gather(claim, found, reading) : []);
    return { mark, reason, matches: matchesOf(evidence.words, reading) };
  });
  return { points, suggestedGrade: suggestGrade(points.map(({ mark }) => mark)) };
}

/** The marks of `coachAnswer` alone: one a key point, in their order. */
export function gradeAnswer(
  answer: string,
  keyPoints: readonly KeyPoint[],
): { readonly marks: readonly Mark[]; readonly suggestedGrade: Grade } {
  const { points, suggestedGrade } = coachAnswer(answer, keyPoints);
  return { marks: points.map(({ mark }) => mark), suggestedGrade };
}

const vocabularyOf = (claims: readonly Claim[]): ReadonlyMap<string, string> =>
  new Map([...thesaurusVocabulary(), ...claims.flatMap(({ vocabulary }) => [...vocabulary])]);

function matchesOf(found: readonly EvidenceWord[], { words }: Reading): readonly Match[] {
  return found.flatMap(({ at, sense }) => {
    const word = words[at];
    return word ? [{ start: word.start, end: word.end, sense }] : [];
  });
}
