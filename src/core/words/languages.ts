import { z } from 'zod';

/** The languages that the interface is written in, each by its own name. */
export const languageNames = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languageNames;
export const languages: readonly Language[] = ['en', 'de'];

/** What a person can choose: a language, or the system's where the program has it. */
export const languageChoiceSchema = z.enum(['system', ...languages]);
export type LanguageChoice = z.infer<typeof languageChoiceSchema>;

/** How a language is written where the system names no region of it. */
const usualLocale: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** What the system says of the person's languages, as BCP 47 tags. */
export interface SystemLocales {
  /** The preferred first. */
  readonly languages: readonly string[];
  /** Whose dates and numbers it writes; it need not be of the first language. */
  readonly formats: string;
}

/**
 * The locale of the interface: the chosen language, with the region that the system has for it.
 * @returns a BCP 47 tag; English where the system's languages are none of the program's
 */
export function localeFor(choice: LanguageChoice, { languages, formats }: SystemLocales): string {
  const spoken = languages.map(languageOf).find((language) => language !== null);
  const language = choice === 'system' ? (spoken ?? 'en') : choice;
  const withRegion = [formats, ...languages].find(
    (tag) => languageOf(tag) === language && parsed(tag)?.region !== undefined,
  );
  return withRegion ?? usualLocale[language];
}

/** Null for a language that the interface isn't written in, and for what is no tag. */
export function languageOf(tag: string): Language | null {
  const language = parsed(tag)?.language;
  return languages.find((known) => known === language) ?? null;
}

function parsed(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
