import { app } from 'electron';
import type { Settings } from '../core/study/settings.ts';
import { wordsIn, type Words } from '../core/words/index.ts';
import { localeFor } from '../core/words/languages.ts';

/** The words of the chosen language, with the formats of the system's region. */
export const wordsFor = (language: Settings['language']): Words =>
  wordsIn(
    localeFor(language, {
      languages: app.getPreferredSystemLanguages(),
      formats: app.getSystemLocale(),
    }),
  );

/** Before the settings can be read. */
export const systemWords = (): Words => wordsFor('system');
