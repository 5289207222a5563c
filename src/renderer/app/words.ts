import { wordsIn, type Words } from '../../core/words/index.ts';

// One window speaks one language at a time, so the words are the module's and every function can use them. Whoever
// changes them draws the window anew: a text made while a module loads would stay in the language of the start.
let spoken = wordsIn('en-GB');

/** A text of the catalogue (src/core/words). To be asked while drawing, never while a module loads. */
export let { t } = spoken;

/** How dates, numbers and lists are written. */
export const formats = (): Words => spoken;

/** @param locale BCP 47 */
export function speak(locale: string): void {
  spoken = wordsIn(locale);
  ({ t } = spoken);
  document.documentElement.lang = locale;
}
