import i18next, { type i18n, type TFunction } from 'i18next';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { formatsOf, type Formats } from './formats.ts';
import { languageOf, type Language } from './languages.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'words';
    readonly resources: { readonly words: typeof en };
    readonly returnNull: false;
    readonly strictInterpolationChecks: true;
  }
}

/** The words of one language, and how its locale writes dates and numbers. */
export interface Words extends Formats {
  readonly language: Language;
  /** BCP 47. */
  readonly locale: string;
  /** A text of the catalogue by its place in it, with what it leaves open filled in. */
  readonly t: TFunction;
  /** What `t` belongs to, for the library that puts elements into texts. */
  readonly catalogue: i18n;
}

const made = new Map<string, Words>();

/** @param locale BCP 47 with a language of the interface, as `localeFor` gives it; English for any other */
export function wordsIn(locale: string): Words {
  const known = made.get(locale);
  if (known) return known;
  const words = make(locale);
  made.set(locale, words);
  return words;
}

function make(locale: string): Words {
  const language = languageOf(locale) ?? 'en';
  const catalogue = i18next.createInstance();
  void catalogue.init({
    lng: locale,
    fallbackLng: language,
    resources: { en: { words: en }, de: { words: de } },
    defaultNS: 'words',
    initAsync: false,
    // The page is made by React, which escapes what it shows.
    interpolation: { escapeValue: false },
  });
  return { language, locale, t: catalogue.t, catalogue, ...formatsOf(locale) };
}
