import { describe, expect, test } from 'vitest';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { wordsIn } from './index.ts';
import { localeFor } from './languages.ts';

type Tree = { readonly [place: string]: string | Tree };

const flat = (tree: Tree, above = ''): [string, string][] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[`${above}${name}`, value] as [string, string]]
      : flat(value, `${above}${name}.`),
  );

/** What a text leaves open, and the elements in it. */
const openIn = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}|<\/?(\w+)\/?>/g)].map(([all]) =>
    all.replace(/,[^}]*/, ''),
  );

describe('the catalogues', () => {
  const english = new Map(flat(en));
  const german = new Map(flat(de));

  test('have the same places', () => {
    expect([...german.keys()]).toEqual([...english.keys()]);
  });

  test('leave the same open in each text', () => {
    const different = [...english].filter(([place, text]) => {
      // '1' may be written out where a text is for one.
      const free = place.endsWith('_one') ? '{{count}}' : '';
      const open = (of: string): string =>
        [...new Set(openIn(of))]
          .filter((one) => one !== free)
          .sort()
          .join(' ');
      return open(german.get(place) ?? '') !== open(text);
    });
    expect(different).toEqual([]);
  });

  test('have no empty text', () => {
    const all = [...english, ...german];
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('the locale', () => {
  const british = { languages: ['en-GB'], formats: 'en-GB' };

  test('is of the chosen language, with the region of the system where it has one', () => {
    expect(localeFor('de', british)).toBe('de-DE');
    expect(localeFor('de', { languages: ['en-US', 'de-CH'], formats: 'en-US' })).toBe('de-CH');
    expect(localeFor('system', { languages: ['fr-FR', 'de'], formats: 'fr-FR' })).toBe('de-DE');
    expect(localeFor('system', { languages: ['en-US'], formats: 'en-GB' })).toBe('en-GB');
  });

  test('is British English where the system speaks neither, and where it says nothing that can be read', () => {
    expect(localeFor('system', { languages: ['fr-FR'], formats: 'fr-FR' })).toBe('en-GB');
    expect(localeFor('system', { languages: ['', '_'], formats: '' })).toBe('en-GB');
  });
});

describe('days, times and numbers', () => {
  const written = (locale: string) => {
    const { day, timeAt, number, firstWeekday } = wordsIn(locale);
    return [
      day('2026-11-26'),
      timeAt('2026-11-26T14:00:00Z', 'UTC'),
      number(12_345.6, 1),
      firstWeekday,
    ];
  };

  test('are written as the locale writes them', () => {
    expect(written('en-GB')).toEqual(['Thu 26 Nov', '14:00', '12,345.6', 0]);
    expect(written('en-US')).toEqual(['Thu, Nov 26', '2:00 PM', '12,345.6', 6]);
    expect(written('de-DE')).toEqual(['Do., 26. Nov.', '14:00', '12.345,6', 0]);
  });
});
