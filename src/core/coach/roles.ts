import type { Word } from './clauses.ts';
import { alikeKeys, carriesMeaning } from './phrases.ts';
import type { Reading } from './reading.ts';

/** Who does what to whom in a claim: keys on either side of a verb. */
export interface Role {
  readonly verb: ReadonlySet<string>;
  readonly doer: ReadonlySet<string>;
  readonly object: ReadonlySet<string>;
}

/** Nouns; what follows a preposition is only a circumstance. */
const keysOf = (words: readonly Word[]): readonly string[] =>
  words
    .filter(
      (word, index) =>
        (word.pos === 'NOUN' || word.pos === 'PROPN') &&
        (words[index - 1]?.pos !== 'ADP' || words[index - 1]?.text === 'than') &&
        carriesMeaning(word),
    )
    .map(({ key }) => key);

/** A participle between "is" and "by" has its doer behind it. */
function isPassive(words: readonly Word[], verb: number): boolean {
  const before = words.slice(Math.max(0, verb - 2), verb);
  return before.some(({ key }) => key === 'be');
}

/** A verb in the active voice, or "is" in a comparison. */
function isDeed(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.pos === 'VERB') return !isPassive(words, at);
  const compares = words
    .slice(at, at + 4)
    .some(({ text, clause }) => text === 'than' && clause === word?.clause);
  return word?.key === 'be' && compares;
}

/** Where the words between the verb before and this one begin, in the same sentence. */
function sinceVerb(words: readonly Word[], verb: number): number {
  let start = verb;
  while (start > 0) {
    const before = words[start - 1];
    if (!before || before.sentence !== words[verb]?.sentence) break;
    if (before.pos === 'VERB' || before.pos === 'AUX') break;
    start -= 1;
  }
  return start;
}

/** Reads the verbs of a claim with what stands before and behind them in the active voice. */
export function rolesOf({ words }: Reading): readonly Role[] {
  return words.flatMap((word, at) => {
    if (!isDeed(words, at)) return [];
    const left = keysOf(words.slice(sinceVerb(words, at), at));
    const right = keysOf(words.slice(at + 1).filter(({ clause }) => clause === word.clause));
    const doer = new Set(left.filter((key) => !right.includes(key)));
    const object = new Set(right.filter((key) => !left.includes(key)));
    if (doer.size === 0 || object.size === 0) return [];
    return [{ verb: new Set([word.key, ...alikeKeys(word.key)]), doer, object }];
  });
}

/** Whether a clause of the given sentence has doer and object of the same verb changed over. */
export function swapsRoles(
  roles: readonly Role[],
  { words, sentences, clauses }: Reading,
  sentence: number,
): boolean {
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  for (let at = start; at < end; at += 1) {
    const key = words[at]?.key ?? '';
    const sameVerb = roles.filter(({ verb }) => verb.has(key));
    if (sameVerb.length === 0 || !isDeed(words, at)) continue;
    const left = keysOf(words.slice(sinceVerb(words, at), at));
    const right = keysOf(words.slice(at + 1, clauses[at]?.end));
    const isSwapped = sameVerb.some(
      ({ doer, object }) =>
        left.some((each) => object.has(each)) &&
        right.some((each) => doer.has(each)) &&
        !left.some((each) => doer.has(each)) &&
        !right.some((each) => object.has(each)),
    );
    if (isSwapped) return true;
  }
  return false;
}
