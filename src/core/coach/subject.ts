import type { Word } from './clauses.ts';
import { carriesMeaning } from './phrases.ts';
import type { Reading } from './reading.ts';

const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX';

/** A subject's first two words tell it. */
const longestSubject = 2;

/** The keys of what a stretch of words speaks about, in order: what stands before its first verb. */
function subjectOf(words: readonly Word[]): readonly string[] {
  const verb = words.findIndex(isVerb);
  const before = words.slice(0, verb < 0 ? words.length : verb).filter(carriesMeaning);
  // A verb that the tagger took for a noun leaves the first word as the only safe one.
  return before.slice(0, verb < 0 ? 1 : longestSubject).map(({ key }) => key);
}

/**
 * For each claim the subjects that belong to another claim of the same question and don't come up in it.
 * "The repository is a catalogue" then says nothing about the registry.
 */
export function foreignSubjects(claims: readonly Reading[]): readonly ReadonlySet<string>[] {
  const subjects = claims.map(({ words }) => subjectOf(words));
  return claims.map(({ positions }, index) =>
    subjects[index]?.length === 0
      ? new Set()
      : new Set(
          subjects.flatMap((keys, other) =>
            other === index ? [] : [...keys].filter((key) => !positions.has(key)),
          ),
        ),
  );
}

/** Whether the clause at `at` speaks about something else than the claim does. */
export function speaksOfAnother(
  at: number,
  foreign: ReadonlySet<string>,
  claim: Reading,
  { words, clauses }: Reading,
): boolean {
  if (foreign.size === 0) return false;
  const subject = subjectOf(words.slice(clauses[at]?.start, clauses[at]?.end));
  const [own] = subjectOf(claim.words);
  return subject.some((key) => foreign.has(key)) && own !== undefined && !subject.includes(own);
}
