import { QueryObserver } from '@tanstack/react-query';
import { wordsIn, type Words } from '../../core/words/index.ts';
import { query, queryClient } from '../api.ts';

// One window speaks one language at a time, so the words are the module's and every function can use them. Whoever
// changes them draws the window anew: a text made while a module loads would stay in the language of the start.
let spoken = wordsIn('en-GB');

/** A text of the catalogue (src/core/words). To be asked while drawing, never while a module loads. */
export let { t } = spoken;

/** How dates, numbers and lists are written. */
export const formats = (): Words => spoken;

/**
 * Speaks the language of the settings, now and whenever it changes. Resolves after the first time.
 * @param draw draws the window anew; the locale tells what was drawn in another apart
 */
export async function keepWords(draw: (locale: string) => void): Promise<void> {
  const locale = query('app.locale', {});
  const speak = (tag: string): void => {
    spoken = wordsIn(tag);
    ({ t } = spoken);
    document.documentElement.lang = tag;
    draw(tag);
  };
  try {
    speak((await queryClient.ensureQueryData(locale)).locale);
  } catch {
    // Without an answer there is still a window.
    draw(spoken.locale);
  }
  new QueryObserver(queryClient, locale).subscribe(({ data }) => {
    if (data && data.locale !== spoken.locale) speak(data.locale);
  });
}
