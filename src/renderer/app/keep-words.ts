import { QueryObserver } from '@tanstack/react-query';
import { query, queryClient } from '../api.ts';
import { formats, speak } from './words.ts';

/**
 * Speaks the language of the settings, now and whenever it changes. Resolves after the first time.
 * @param draw draws the window anew; the locale tells what was drawn in another apart
 */
export async function keepWords(draw: (locale: string) => void): Promise<void> {
  const asked = query('app.locale', {});
  const change = (locale: string): void => {
    speak(locale);
    draw(locale);
  };
  try {
    change((await queryClient.ensureQueryData(asked)).locale);
  } catch {
    // Without an answer there is still a window.
    draw(formats().locale);
  }
  new QueryObserver(queryClient, asked).subscribe(({ data }) => {
    if (data && data.locale !== formats().locale) change(data.locale);
  });
}
