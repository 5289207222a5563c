import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../src/core/words/en/index.ts';

type Texts = string | { readonly [place: string]: Texts };

const placesOf = (texts: Texts, above = ''): readonly string[] =>
  typeof texts === 'string'
    ? [above]
    : Object.entries(texts).flatMap(([name, within]) =>
        placesOf(within, above === '' ? name : `${above}.${name}`),
      );

test('every text of the catalogue is asked for somewhere', () => {
  const sources = globSync('src/**/*.{ts,tsx}', {
    exclude: (name) => name.includes('core/words/') || name.includes('.test'),
  }).map((file) => readFileSync(file, 'utf8'));
  const all = sources.join('\n');
  const written = new Set([...all.matchAll(/'([\w-]+(?:\.[\w -]+)+)'/g)].map(([, place]) => place));
  // A place may be put together: `common.kinds.${kind}`.
  const patterns = [...all.matchAll(/`(\w+\.(?:[\w.-]|\$\{[^}]*\})*\$\{[^}]*\}[\w.-]*)`/g)].map(
    ([, place = '']) =>
      new RegExp(
        `^${place
          .replace(/\$\{[^}]*\}/g, '[^.]+')
          .replaceAll('.', '\\.')
          .replaceAll('[^\\.]', '[^.]')}$`,
      ),
  );
  const isAsked = (place: string): boolean =>
    written.has(place) || patterns.some((pattern) => pattern.test(place));
  const unused = placesOf(en).filter((place) => !isAsked(place.replace(/_(?:one|other)$/, '')));
  expect(unused).toEqual([]);
});
