import { spansOf, type Placed, type Span } from './clauses.ts';

/** "A rollback." and "- small share" are terms; notes of four words and more say something. */
const longestFragment = 3;
const fewestFragments = 6;
/** Some fragments among sentences are a manner of speaking. */
const mostlyFragments = 0.7;
const articles = new Set(['a', 'an', 'the']);

function isFragment(words: readonly Placed[]): boolean {
  const [first] = words;
  const counted = first && articles.has(first.text) ? words.slice(1) : words;
  return (
    counted.length <= longestFragment && counted.every(({ pos }) => pos !== 'PRON' && pos !== 'AUX')
  );
}

/** The sentences of a text that are single terms, when it has many of them and hardly anything else. */
export function fragmentSpans(words: readonly Placed[]): readonly Span[] {
  const sentences = spansOf(words, ({ sentence }) => sentence);
  const fragments = sentences.filter(({ start, end }) => isFragment(words.slice(start, end)));
  return fragments.length >= fewestFragments &&
    fragments.length / sentences.length >= mostlyFragments
    ? fragments
    : [];
}
