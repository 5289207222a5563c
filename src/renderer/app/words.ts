import { wordsIn, type Words } from '../../core/words/index.ts';

// One window speaks one language at a time, so the words are the module's and every function can use them. Whoever
// changes them draws the window anew: a text made while a module loads would stay in the language of the start.
let spoken = wordsIn('en-GB');

/**
 * The same texts, those with nothing to fill in looked up once: a screen of rows asks for the same few at each letter
 * that is typed.
 */
function remembering({ t }: Words): Words['t'] {
  const known = new Map<unknown, unknown>();
  const lookUp = (...asked: Parameters<typeof t>): unknown => {
    const [key] = asked;
    if (asked.length > 1) return t(...asked);
    const text = known.get(key) ?? t(...asked);
    known.set(key, text);
    return text;
  };
  return lookUp as Words['t'];
}

/** A text of the catalogue (src/core/words). To be asked while drawing, never while a module loads. */
export let t = remembering(spoken);

/** How dates, numbers and lists are written. */
export const formats = (): Words => spoken;

/** @param locale BCP 47 */
export function speak(locale: string): void {
  spoken = wordsIn(locale);
  t = remembering(spoken);
  document.documentElement.lang = locale;
}
