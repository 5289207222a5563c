import { stemmer } from 'stemmer';
import model from 'wink-eng-lite-web-model';
import winkNLP, {
  type Document,
  type ItsFunction,
  type PartOfSpeech,
  type WinkMethods,
} from 'wink-nlp';

/** One token of a text, with its place in it (UTF-16 units, end exclusive). */
export interface Token {
  readonly text: string;
  /** What words are compared by: the stem of the lemma, the same for both spellings of English. */
  readonly key: string;
  readonly pos: PartOfSpeech;
  readonly start: number;
  readonly end: number;
  /** In the model's dictionary of some 87,000 words; a word that isn't may be a typing error. */
  readonly known: boolean;
  readonly newLineBefore: boolean;
}

/** Stands for every way of saying no, so that "not shown" and "never shown" are one phrase. */
export const negationKey = '¬';

const negations = new Set(
  'not never no none nothing nobody nowhere neither nor without cannot'.split(' '),
);
const digits = new Map(
  'zero one two three four five six seven eight nine ten'
    .split(' ')
    .map((word, index) => [word, String(index)]),
);

let wink: WinkMethods | undefined;
// Loading takes a moment, so it waits for the first answer.
const language = (): WinkMethods => (wink ??= winkNLP(model, ['sbd', 'pos']));

const spelling = (word: string): string =>
  word
    .replace(/is(e|ed|es|er|ing|ation|ations)$/, 'iz$1')
    .replace(/([^aeiou])our(s|ed|ing|al)?$/, '$1or$2')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/artefact/, 'artifact')
    .replace(/centre/, 'center');

/** The key of a lemma in lower case. */
export function keyOf(lemma: string): string {
  if (negations.has(lemma)) return negationKey;
  // What a team did, one of it tells as "we".
  if (lemma === 'we' || lemma === 'us') return 'i';
  if (lemma === 'our') return 'my';
  return digits.get(lemma) ?? stemmer(spelling(lemma));
}

/** What is asked of tokens. The package types these as methods whose last argument fits none of its own calls. */
interface Helpers {
  readonly value: ItsFunction<string>;
  readonly lemma: ItsFunction<string>;
  readonly pos: ItsFunction<PartOfSpeech>;
}
const helpers = (): Helpers => language().its as unknown as Helpers;

let empty: Document | undefined;

/** Whether the dictionary has a word. */
export const isWord = (word: string): boolean => !(empty ??= language().readDoc('')).isOOV(word);

/** Without what isn't words, and as long as before: the tokeniser's time grows with the square of a run. */
const readable = (text: string): string =>
  text.replace(/[’‘]/g, "'").replace(/\S{100,}/g, (run) => ' '.repeat(run.length));

/** Splits a text into tokens. Any string will do. */
export function tokenise(text: string): readonly Token[] {
  const doc = language().readDoc(readable(text));
  const values = doc.tokens().out(helpers().value);
  const lemmas = doc.tokens().out(helpers().lemma);
  const tags = doc.tokens().out(helpers().pos);
  const keys = new Map<string, string>();
  const known = new Map<string, boolean>();
  let at = 0;
  let newLineBefore = false;
  const tokens: Token[] = [];
  values.forEach((value, index) => {
    const found = text.indexOf(value, at);
    const start = found < 0 || /['’‘]/.test(value) ? skipBlank(text, at) : found;
    newLineBefore ||= text.slice(at, start).includes('\n') || value.includes('\n');
    at = start + value.length;
    if (value.trim() === '') return;
    const lower = value.toLowerCase();
    const lemma = lower === "n't" ? 'not' : (lemmas[index] ?? lower);
    const key = keys.get(lemma) ?? keyOf(lemma);
    keys.set(lemma, key);
    const isKnown = known.get(lower) ?? !doc.isOOV(lower);
    known.set(lower, isKnown);
    const pos = tags[index] as PartOfSpeech;
    tokens.push({ text: lower, key, pos, start, end: at, known: isKnown, newLineBefore });
    newLineBefore = false;
  });
  return tokens;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
