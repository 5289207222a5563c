import { spansOf, type Negation, type Placed } from './clauses.ts';
import { negationKey } from './language.ts';
import { beliefs, disbeliefs } from './opinions.ts';

// "not only", "no later than": a negation in form that denies nothing.
const harmless = new Set(
  'only just merely simply necessarily more less later longer exactly else'.split(' '),
);
const forwardOnly = new Set(['without']);
const auxiliaries = new Set(
  'be do does did is are was were am have has had can ca could will wo would shall should must may might need needn'.split(
    ' ',
  ),
);

const lightVerbs = new Set(['have', 'need', 'make', 'be']);

interface Cue {
  readonly at: number;
  /** Words from here to the clause's end are under it. */
  readonly from: number;
}

/** "instead of x" and "rather than x" deny what follows them. */
function comparesAway(words: readonly Placed[], at: number): boolean {
  const pair = `${words[at]?.text ?? ''} ${words[at + 1]?.text ?? ''}`;
  return pair === 'instead of' || pair === 'rather than';
}

function cueAt(words: readonly Placed[], at: number, clauseStart: number): Cue | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (comparesAway(words, at)) return { at, from: at + 2 };
  if (word.key !== negationKey) return undefined;
  const next = words[at + 1];
  if (next && next.text === 'longer' && word.text === 'no') return { at, from: clauseStart };
  if (next && harmless.has(next.text)) return undefined;
  if (forwardOnly.has(word.text)) return { at, from: at + 1 };
  const before = words.slice(clauseStart, at);
  const afterAuxiliary = before.some(({ text, pos }) => pos === 'AUX' || auxiliaries.has(text));
  const afterVerb = before.some(({ pos }) => pos === 'VERB');
  // "x is not y" and "no x is y" deny all of the clause, "use x not y" only what follows.
  if (word.text === 'no' || word.text === 'none') {
    if (next?.text === 'matter') return undefined;
    // "has no effect" denies as "does not affect" does; "gives no isolation" only the isolation.
    const light = lightVerbs.has(words[at - 1]?.key ?? '');
    return { at, from: light || !(afterAuxiliary || afterVerb) ? clauseStart : at + 1 };
  }
  if (word.text === 'not') return { at, from: afterAuxiliary ? clauseStart : at + 1 };
  return { at, from: clauseStart };
}

const turns = new Set(['but', 'however', 'instead']);

/** Denies what stands behind "not true that", up to the sentence's end or a turn. */
function denySentence(words: readonly Placed[], denied: Negation[], from: number): void {
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.sentence !== words[from]?.sentence || turns.has(word.text)) return;
    denied[at] = denied[at] === 'none' ? 'denied' : 'none';
  }
}

/** For each word how negations bear on it. Two of them cancel each other. */
export function deniedWords(words: readonly Placed[]): readonly Negation[] {
  const denied = words.map((): Negation => 'none');
  let inherits = false;
  for (const { start, end } of spansOf(words, ({ clause }) => clause)) {
    const clause = words.slice(start, end);
    const hasVerb = clause.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
    const cues = clause.flatMap((_, offset) => cueAt(words, start + offset, start) ?? []);
    // "don't watch latency, errors or scores": the list goes on under the same negation.
    const listGoesOn: boolean =
      inherits && words[start]?.afterComma === true && !hasVerb && cues.length === 0;
    // "not when it arrived": the negation stands before the conjunction.
    const last = words[start - 1];
    const goesOn: boolean =
      listGoesOn || (last?.key === negationKey && last.sentence === words[start]?.sentence);
    for (let at = start; at < end; at += 1) {
      const over = cues.filter((cue) => at >= cue.from && at !== cue.at);
      if ((over.length + (goesOn ? 1 : 0)) % 2 === 0) continue;
      denied[at] = over.every((cue) => at < cue.at) && !goesOn ? 'subject of a denial' : 'denied';
    }
    inherits = goesOn || cues.some((cue) => cue.from === start || cue.at === start);
  }
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (word.text !== 'that' || !before || before.sentence !== word.sentence) return;
    if (denied[at - 1] === 'none') {
      if (disbeliefs.has(before.key)) denySentence(words, denied, at + 1);
    } else if (beliefs.has(before.key)) {
      denySentence(words, denied, at);
    }
  });
  return denied;
}
