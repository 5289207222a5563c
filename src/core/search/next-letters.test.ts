import fc from 'fast-check';
import { expect, it } from 'vitest';
import { folded } from './excerpt.ts';
import { nextLetters } from './next-letters.ts';

const found = (...words: readonly string[]) =>
  words.map((of) => new Set(of.split(' ').filter((word) => word !== '')));

it('goes on as most of what was found does, the likeliest first', () => {
  const drifts = found('drift', 'drift model', 'drop', 'drop', 'drop', 'dry');
  expect(nextLetters('model dr', drifts)).toEqual(['o', 'i', 'y']);
  expect(nextLetters('MODEL DR', drifts)).toEqual(['o', 'i', 'y']);
  expect(nextLetters('mod', drifts)).toEqual(['e']);
});

it('counts what was found, not its words', () => {
  expect(nextLetters('dr', found('drift drifts drifting', 'drop', 'drop'))).toEqual(['o', 'i']);
});

it('tells five at most', () => {
  expect(nextLetters('a', found('ab', 'ac', 'ad', 'ae', 'af', 'ag'))).toHaveLength(5);
});

it('tells none after a word, after a whole one, and for what was found by another', () => {
  for (const words of ['', 'dr ', 'drift', 'draft', 'dr-', '?'])
    expect(nextLetters(words, found('drift')), words).toEqual([]);
});

it('tells whole letters that lead to a word that was found', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).map(folded);
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(word)), fc.string({ unit: 'grapheme' }), (terms, words) => {
      const sets = terms.map((some) => new Set(some));
      for (const letter of nextLetters(words, sets)) {
        const begun = folded(/[\p{L}\p{N}]+$/u.exec(words)?.[0] ?? '');
        expect(terms.flat().some((term) => term.startsWith(begun + letter))).toBe(true);
        expect(Array.from(letter)).toHaveLength(1);
      }
    }),
  );
});
