import type { PartOfSpeech } from 'wink-nlp';
import { spansOf, type Placed, type Span } from './clauses.ts';
import { fragmentSpans } from './fragments.ts';

/** How strongly a kind of word tells of a sentence. */
const holds: Partial<Record<PartOfSpeech, number>> = {
  ADV: 0.5,
  DET: 1,
  ADP: 1,
  PART: 1,
  SCONJ: 2,
  PRON: 2,
  AUX: 2,
};
/** "a and b and c and d" is a list for all its conjunctions; with twice as many it is nothing else. */
const mostConjunctions = 2;
/** Prose has four or five function words in twelve; a string of terms has hardly any. */
const span = 12;
const mostInSpan = 0.5;
const leastInProse = 0.2;
const longSpan = 22;
const mostInLongSpan = 2.5;
const shortestList = 6;
const longestItem = 4;
const fewestItems = 6;
const fillers = new Set(
  'um uh er like well yeah okay ok right so basically you know i mean'.split(' '),
);

/** For each word whether it is one of a string of terms rather than of a sentence. */
export function listedWords(words: readonly Placed[]): readonly boolean[] {
  const listed = words.map(() => false);
  for (const { start, end } of fragmentSpans(words)) listed.fill(true, start, end);
  for (const sentence of spansOf(words, (word) => word.sentence)) {
    const inSentence = words.slice(sentence.start, sentence.end);
    const found = [...bareSpans(inSentence), ...itemRuns(inSentence)];
    const isSalad = tellsSalad(inSentence);
    if (isSalad) found.push({ start: 0, end: inSentence.length });
    for (const { start, end } of found) {
      listed.fill(true, sentence.start + start, sentence.start + end);
    }
  }
  return listed;
}

/** How strongly each word of a sentence holds it together. */
function holdingOf(words: readonly { readonly pos: PartOfSpeech }[]): readonly number[] {
  const all = words.filter(({ pos }) => pos === 'CCONJ').length;
  let conjunctions = 0;
  return words.map(({ pos }) => {
    if (pos !== 'CCONJ') return holds[pos] ?? 0;
    conjunctions += 1;
    return all > 2 * mostConjunctions || conjunctions > mostConjunctions ? 0 : 1;
  });
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** How well a sentence is held together: prose has 0.3 to 1 a word, a string of terms hardly anything. */
export const cohesionOf = (words: readonly { readonly pos: PartOfSpeech }[]): number =>
  sum(holdingOf(words)) / Math.max(1, words.length);

/** Stretches of a sentence with too few words that hold a sentence together. */
function bareSpans(words: readonly Placed[]): readonly Span[] {
  const holding = holdingOf(words);
  const total = sum(holding);
  const commas = new Set(words.flatMap(({ afterComma, clause }) => (afterComma ? [clause] : [])));
  // Too short for a span: it counts when commas are all that holds it together.
  if (total === 0 && words.length >= shortestList && commas.size >= 3)
    return [{ start: 0, end: words.length }];
  return [
    ...(total / words.length < leastInProse ? spansWithin(holding, span, mostInSpan) : []),
    ...spansWithin(holding, longSpan, mostInLongSpan),
  ];
}

function spansWithin(holding: readonly number[], length: number, most: number): readonly Span[] {
  let inside = 0;
  return holding.flatMap((value, index) => {
    inside += value - (holding[index - length] ?? 0);
    const isBare = index >= length - 1 && inside <= most;
    return isBare ? [{ start: index - length + 1, end: index + 1 }] : [];
  });
}

/** Six and more short items between commas, none of which is a clause. */
function itemRuns(words: readonly Placed[]): readonly Span[] {
  const runs: Span[] = [];
  let run: Span[] = [];
  const close = (): void => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last && run.length >= fewestItems)
      runs.push({ start: first.start, end: last.end });
    run = [];
  };
  for (const clause of spansOf(words, (word) => word.clause)) {
    const item = words.slice(clause.start, clause.end);
    if (item.every(({ text }) => fillers.has(text))) continue;
    const isItem =
      item.length <= longestItem && item.every(({ pos }) => pos !== 'PRON' && pos !== 'AUX');
    if (!isItem || !item[0]?.afterComma) close();
    if (isItem) run.push(clause);
  }
  close();
  return runs;
}

const afterArticle = new Set<PartOfSpeech>(['ADP', 'AUX', 'CCONJ', 'SCONJ', 'DET', 'PRON']);
const afterPreposition = new Set<PartOfSpeech>(['AUX', 'CCONJ']);
const shortestSalad = 8;
const fewestJoints = 3;
const mostBroken = 0.34;

/** Words in no order: articles and prepositions are not followed by what they need. */
function tellsSalad(words: readonly Placed[]): boolean {
  if (words.length < shortestSalad) return false;
  let joints = 0;
  let broken = 0;
  words.forEach(({ text, pos }, index) => {
    const next = words[index + 1];
    const isArticle = text === 'the' || text === 'a' || text === 'an';
    if (!isArticle && pos !== 'ADP') return;
    joints += 1;
    const bad = isArticle ? afterArticle : afterPreposition;
    if (!next || bad.has(next.pos)) broken += 1;
  });
  return joints >= fewestJoints && broken / joints > mostBroken;
}
