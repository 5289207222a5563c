import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { one } from './coach.test-support.ts';
import { gradeAnswer, type KeyPoint } from './index.ts';
import { keyOf } from './language.ts';
import { opposites } from './opposites.ts';
import { alikeKeys } from './phrases.ts';

const markOf = (answer: string, keyPoints: readonly KeyPoint[]) =>
  gradeAnswer(answer, keyPoints).marks[0];

const wordsOf = (side = ''): readonly string[] =>
  side
    .split(',')
    .map((word) => word.trim())
    .filter((word) => !word.includes(' '));

const pairs = opposites
  .flatMap((line) => {
    const [left = [], right = []] = line.split('|').map(wordsOf);
    return left.flatMap((word) => right.map((opposite) => [word, opposite] as const));
  })
  // "The last version" may be the newest or the one before it.
  .filter(([word, opposite]) => !alikeKeys(keyOf(word)).has(keyOf(opposite)));

describe('an opposite in the place of a word', () => {
  const frames = [
    (word: string) => `The ${word} setting bears on how long a request waits`,
    (word: string) => `Requests wait for the ${word} queue`,
  ];
  const anyPair = fc
    .tuple(fc.constantFrom(...pairs), fc.boolean())
    .map(([[left, right], turned]) => (turned ? [right, left] : [left, right]) as const);

  it('is never said, whichever of the two the key point has', () => {
    fc.assert(
      fc.property(anyPair, fc.constantFrom(...frames), ([meant, written], frame) => {
        const points = one(frame(meant), [meant], ['request']);
        expect(markOf(`${frame(written)}.`, points)).not.toBe('said');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['recall', 'precision'],
    ['stream', 'batch'],
    ['decoder', 'encoder'],
    ['negative', 'positive'],
  ])('tells two kinds of one thing apart: %s, %s', (meant, written) => {
    const claim = (word: string) => `The ${word} part bears on how long a request waits`;
    const points = one(claim(meant), [meant], ['request']);
    expect(markOf(`${claim(meant)}.`, points)).toBe('said');
    expect(markOf(`${claim(written)}.`, points)).toBe('missed');
  });

  it('does no harm beside the word itself', () => {
    const points = one('Recall counts when a miss is expensive', ['recall'], ['expensive', 'cost']);
    expect(markOf('Recall counts, and not precision, when a miss is expensive.', points)).toBe(
      'said',
    );
    expect(markOf('Precision is one thing. Recall counts when a miss is expensive.', points)).toBe(
      'said',
    );
  });
});

describe('a claim in other words', () => {
  const cost = one('A cache reduces the cost of a request', ['cache'], ['cost']);

  it.each(['A cache cuts the price of a request.', 'A cache lowers what we pay for a request.'])(
    'is said: %s',
    (answer) => {
      expect(markOf(answer, cost)).toBe('said');
    },
  );

  it.each([
    'A cache does not cut the price of a request.',
    'A cache never lowers what we pay for a request.',
    "I don't think that a cache cuts the price of a request.",
    'A cache raises the price of a request.',
  ])('is not said when it is denied or turned round: %s', (answer) => {
    expect(markOf(answer, cost)).toBe('missed');
  });
});
