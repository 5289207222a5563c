import type { PartOfSpeech } from 'wink-nlp';
import { spansOf, type Placed, type Span } from './clauses.ts';

/** How strongly a kind of word tells of a sentence. */
const holds: Partial<Record<PartOfSpeech, number>> = {
  ADV: 0.5,
  DET: 1,
  ADP: 1,
  PART: 1,
  CCONJ: 1,
  SCONJ: 2,
  PRON: 2,
  AUX: 2,
};
/** "a and b and c and d" is a list for all its conjunctions. */
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

/** Stretches of a sentence with too few words that hold a sentence together. */
function bareSpans(words: readonly Placed[]): readonly Span[] {
  let conjunctions = 0;
  const holding = words.map(({ pos }) => {
    if (pos === 'CCONJ') conjunctions += 1;
    return pos === 'CCONJ' && conjunctions > mostConjunctions ? 0 : (holds[pos] ?? 0);
  });
  const total = holding.reduce((sum, value) => sum + value, 0);
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
    if (isItem && item[0]?.afterComma) run.push(clause);
    else close();
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
