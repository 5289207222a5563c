import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drift } from './coach.test-support.ts';
import { coachAnswer, gradeAnswer } from './index.ts';

describe('any answer', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'drift',
      'canary',
      'not',
      'input',
      '\n',
      '. ',
      ', ',
      '\ud800',
      '\udfff',
      '🧑‍🚀',
      'שלום',
      '\u202e',
      "don't",
      '’',
      'A/B',
    ),
  );
  const anyAnswer = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

  it('gets one mark a key point, a grade, and matches in order inside it', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const { points, suggestedGrade } = coachAnswer(answer, drift);
        expect(points).toHaveLength(drift.length);
        expect([1, 2, 3, 4]).toContain(suggestedGrade);
        for (const { matches } of points) {
          let last = 0;
          for (const { start, end } of matches) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(answer.length);
            last = end;
          }
        }
      }),
    );
  });

  it('gets the same marks each time', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(coachAnswer(answer, drift)).toEqual(coachAnswer(answer, drift));
      }),
    );
  });

  it('misses everything when it is blank', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '.', '\u00a0') }),
        (answer) => {
          expect(gradeAnswer(answer, drift)).toEqual({
            marks: ['missed', 'missed', 'missed'],
            suggestedGrade: 1,
          });
        },
      ),
    );
  });

  it('keeps what it has said when something irrelevant follows', () => {
    const said = fc.constantFrom(
      'I watch the inputs for drift.',
      'A canary gets a small share of the traffic first.',
      'If the release is bad it is rolled back automatically.',
    );
    const irrelevant = fc.constantFrom(
      'My sister lives in Oslo.',
      'We never eat before noon.',
      'It was raining, but nobody minded.',
      'Who knows?',
      'That is not my problem',
    );
    fc.assert(
      fc.property(fc.array(said, { minLength: 1 }), fc.array(irrelevant), (sentences, more) => {
        const answer = sentences.join(' ');
        const before = gradeAnswer(answer, drift).marks;
        const after = gradeAnswer(`${answer} ${more.join(' ')}`, drift).marks;
        before.forEach((mark, index) => {
          if (mark === 'said') expect(after[index]).toBe('said');
        });
      }),
    );
  });

  it.each(['a', 'drift ', 'no-spaces-', 'canary, ', 'not that ', '\ud800', 'xq '])(
    'of 100,000 characters works: %j',
    (unit) => {
      const answer = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
      expect(gradeAnswer(answer, drift).marks).toHaveLength(drift.length);
    },
  );

  it('needs no key points', () => {
    expect(gradeAnswer('Anything.', [])).toEqual({ marks: [], suggestedGrade: 1 });
  });
});
