import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPacks } from './library.ts';
import { ownPack } from './own-pack.ts';
import { checkOwn, copyOf, freeId } from './own.ts';
import { wordsIn } from '../words/index.ts';
import { reasonInWords } from './reasons.ts';
import type { Question } from './schema.ts';

const sentence = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
  .map((text) => `x ${text}`.trim());
const questions = fc.record({
  id: fc.constant('data-drift'),
  packId: fc.constant('p'),
  topic: fc.constant('t'),
  title: sentence.map((text) => `What is ${text}`),
  kind: fc.constantFrom('concept' as const, 'scenario' as const),
  level: fc.constantFrom('junior' as const, 'staff' as const),
  minutes: fc.integer({ min: 1, max: 90 }),
  tags: fc.constant(['drift']),
  keyPoints: fc.array(
    fc.record({ text: sentence, terms: fc.array(fc.array(sentence, { minLength: 1 })) }),
    { minLength: 4, maxLength: 8 },
  ),
  followUps: fc.array(fc.record({ question: sentence, answer: sentence }), {
    minLength: 2,
    maxLength: 4,
  }),
  mistakes: fc.array(sentence, { minLength: 1, maxLength: 8 }),
  prerequisites: fc.constant([]),
  related: fc.constantFrom([], ['data-drift']),
  references: fc.array(sentence, { minLength: 1, maxLength: 8 }),
  stages: fc.constant([]),
  calculations: fc.constant([]),
  body: sentence.map((text) => text.replaceAll('\r', ' ')),
});
const libraryOf = (question: Question) =>
  joinPacks(
    [
      {
        pack: { ...ownPack, id: 'p', topics: [{ id: 't', title: 'T', description: 'D' }] },
        questions: [{ file: 'f', question }],
      },
    ],
    [],
  );

describe('a copy of a question', () => {
  it('says the same as the question, under another id and in the own pack', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const library = libraryOf(question);
        const id = freeId(question.id, (other) => library.questions.has(other));
        const copy = checkOwn(copyOf(question, id), id, library);
        expect(copy).toEqual({
          ok: true,
          value: { ...question, id, packId: ownPack.id, topic: 'my-questions' },
        });
      }),
    );
  });

  const [sample] = fc.sample(questions, { numRuns: 1, seed: 3 });
  if (!sample) throw new Error('a question was made');
  const library = libraryOf({ ...sample, related: [] });
  const text = copyOf({ ...sample, related: [] }, 'mine');

  it('is refused with the line and the reason of everything that is wrong', () => {
    const wrong = (from: RegExp, to: string) => {
      const changed = text.replace(from, to);
      const checked = checkOwn(changed, 'mine', library);
      if (checked.ok) throw new Error('this was accepted');
      return checked.error.map(({ line, reason }) => ({
        on: changed.split('\n')[line - 1],
        reason: reasonInWords(reason, wordsIn('en-GB')),
      }));
    };
    expect(wrong(/^topic: .*$/m, 'topic: advanced')).toEqual([
      { on: 'topic: advanced', reason: 'topic: must be “my-questions” here' },
    ]);
    expect(wrong(/^related: .*$/m, 'related: [nowhere]')).toEqual([
      { on: 'related: [nowhere]', reason: 'related: there is no question “nowhere”' },
    ]);
    expect(wrong(/^level: .*$/m, 'level: wizard')[0]?.on).toBe('level: wizard');
    expect(wrong(/^id: .*$/m, 'id: other')[0]?.reason).toContain('“mine”');
    expect(wrong(/^---/, '')[0]?.reason).toContain('three hyphens');
  });

  it('gets an id that nothing has, of 80 letters at most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 1, max: 80 }),
        (taken, size) => {
          const of = 'a'.repeat(size);
          const known = new Set<string>();
          for (let copies = 0; copies <= taken; copies += 1) {
            const id = freeId(of, (other) => known.has(other));
            expect(known.has(id)).toBe(false);
            expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
            expect(id.length).toBeLessThanOrEqual(80);
            known.add(id);
          }
        },
      ),
    );
  });
});
