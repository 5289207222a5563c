import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './list-address.ts';

const read = (address: string) => readAddress(new URLSearchParams(address));

describe('the address of the list of questions', () => {
  it('gives back the words and filters that it was made of', () => {
    const filter = fc.record(
      {
        packId: fc.constantFrom('mlops-engineer', 'a&b'),
        topic: fc.constantFrom('mlops-engineer/serving', 'a/b c'),
        kind: fc.constantFrom('concept', 'system-design'),
        level: fc.constantFrom('junior', 'staff'),
        tag: fc.constantFrom('drift', 'yes and no'),
        seen: fc.boolean(),
        hasNote: fc.constant(true),
        flagged: fc.constant(true),
        hidden: fc.constant(true),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        filter,
        fc.boolean(),
        (words, parts, answerFirst) => {
          const address = { words, filter: parts, answerFirst } as const;
          expect(read(writeAddress(address as Parameters<typeof writeAddress>[0]))).toEqual(
            address,
          );
        },
      ),
    );
  });

  it('leaves out what is no filter, and cuts a pasted page', () => {
    expect(read('level=expert&hasNote=no&seen=maybe&other=1&tag=')).toEqual({
      words: '',
      filter: {},
      answerFirst: false,
    });
    expect(read(`words=${'x'.repeat(10_000)}`).words).toHaveLength(400);
  });
});
