import { gather, type EvidenceWord } from './evidence.ts';
import { judge, type Mark, type Reason } from './judge.ts';
import { prepareClaims, type Claim, type KeyPoint } from './key-points.ts';
import { thesaurusVocabulary } from './phrases.ts';
import { searchAnswer, type Sense } from './search.ts';
import { read, type Reading } from './reading.ts';
import { corrector } from './spelling.ts';

export type { KeyPoint, Mark, Reason, Sense };

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

export type Grade = 1 | 2 | 3 | 4;

/** A suggestion, never a verdict: the person grades. */
export interface Coaching {
  readonly points: readonly CoachedPoint[];
  readonly suggestedGrade: Grade;
}

const credit = { said: 1, partly: 0.5, missed: 0 } as const;
/** Share of the marks from which a grade is suggested. */
const gradeFrom = { easy: 0.9, good: 0.65, hard: 0.35 } as const;

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

function suggestGrade(marks: readonly Mark[]): Grade {
  const share = marks.reduce((sum, mark) => sum + credit[mark], 0) / Math.max(1, marks.length);
  if (share >= gradeFrom.easy) return 4;
  if (share >= gradeFrom.good) return 3;
  return share >= gradeFrom.hard ? 2 : 1;
}

const vocabularyOf = (claims: readonly Claim[]): ReadonlyMap<string, string> =>
  new Map([...thesaurusVocabulary(), ...claims.flatMap(({ vocabulary }) => [...vocabulary])]);

function matchesOf(found: readonly EvidenceWord[], { words }: Reading): readonly Match[] {
  return found.flatMap(({ at, sense }) => {
    const word = words[at];
    return word ? [{ start: word.start, end: word.end, sense }] : [];
  });
}
