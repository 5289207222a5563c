import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, folded, highlighted, wordsOf } from './excerpt.ts';
import { fits, questionFilterSchema } from './filter.ts';
import { QuestionIndex, type SearchDocument } from './index.ts';
import { plainText } from './plain-text.ts';

const document = (id: string, parts: Partial<SearchDocument>): SearchDocument => ({
  id,
  title: '',
  tags: '',
  keyPoints: '',
  text: '',
  note: '',
  ...parts,
});

const index = (...documents: readonly SearchDocument[]): QuestionIndex => {
  const made = new QuestionIndex();
  for (const each of documents) made.put(each);
  return made;
};

const ids = (made: QuestionIndex, words: string): string[] =>
  made.search(words).map(({ id }) => id);

describe('the index of questions', () => {
  const drift = document('drift', {
    title: 'What is data drift?',
    text: 'The population stability index compares two distributions.',
  });
  const serving = document('serving', {
    title: 'How do you serve a model?',
    text: 'Behind an endpoint; watch for drift.',
  });
  const cafe = document('cafe', { title: 'Naïve Bayes in a café', note: 'Ask about Überfitting' });
  const made = index(drift, serving, cafe);

  it('puts a question with the word in its title before one with it in the answer', () => {
    expect(ids(made, 'drift')).toEqual(['drift', 'serving']);
  });

  it('finds what is being typed, and takes every word that is there', () => {
    expect(ids(made, 'dri')).toEqual(['drift', 'serving']);
    expect(ids(made, 'drift endpoint')).toEqual(['serving']);
  });

  it('forgives a wrong, a missing, a doubled and a changed-over letter', () => {
    for (const slip of ['drifd', 'drit', 'driift', 'dirft', 'populatoin', 'endpiont'])
      expect(ids(made, slip), slip).not.toEqual([]);
    expect(ids(made, 'populatoin')).toEqual(['drift']);
  });

  it('does not care about case and accents, in either direction', () => {
    for (const words of ['CAFE', 'café', 'uberfitting', 'naive bayes'])
      expect(ids(made, words), words).toEqual(['cafe']);
  });

  it('takes what looks like an expression or a query as words', () => {
    for (const words of ['(drift', '[a-z]+drift', 'drift*', 'drift\\', '"drift" ^$.|?'])
      expect(ids(made, words), words).toContain('drift');
  });

  it('finds nothing for no words, and answers ten thousand characters', () => {
    expect(ids(made, '   \n\t ')).toEqual([]);
    expect(ids(made, '(*)[]?')).toEqual([]);
    expect(ids(made, 'zqx '.repeat(2500))).toEqual([]);
    expect(ids(made, 'd'.repeat(10_000))).toEqual([]);
  });

  it('follows a note as it is written, changed and taken away', () => {
    const own = index(drift, serving);
    own.put({ ...serving, note: 'kubernetes probes' });
    expect(ids(own, 'kubernetes')).toEqual(['serving']);
    own.put({ ...serving, note: 'nothing of it' });
    expect(ids(own, 'kubernetes')).toEqual([]);
    own.remove('serving');
    expect(ids(own, 'endpoint')).toEqual([]);
  });

  it('ranks by all words, whichever of them fits least, and tells those that fit', () => {
    const both = document('both', { title: 'Drift of a model', text: 'about models' });
    const own = index(drift, serving, both);
    const found = own.search('drift model');
    expect(found.map(({ id }) => id)).toEqual(['both', 'serving']);
    expect(new Set(found[0]?.terms)).toEqual(new Set(['drift', 'model', 'models']));
  });

  it('finds as much whatever was searched for before', () => {
    const searched = ['drift', 'drift en', 'endpoint dr', 'model drift', 'populatoin drift', 'dr'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...searched)), (before) => {
        const own = index(drift, serving, cafe);
        for (const words of before) own.search(words);
        for (const words of searched) {
          expect(own.search(words)).toEqual(index(drift, serving, cafe).search(words));
        }
      }),
    );
  });

  it('takes two letters for the beginning of a word in titles first, and elsewhere if there is none', () => {
    expect(ids(made, 'mo')).toEqual(['serving']);
    expect(ids(made, 'en')).toEqual(['serving']);
    expect(ids(made, 'bayes üb')).toEqual(['cafe']);
  });

  it('searches only where it is told to', () => {
    expect(made.search('bayes', ['note'])).toEqual([]);
    expect(made.search('überfitting', ['note']).map(({ id }) => id)).toEqual(['cafe']);
  });

  it('finds every document by any of its words, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const own = index(document('a', { text }), document('b', {}));
        for (const word of wordsOf(text))
          if (word.length <= 40) expect(ids(own, word)).toEqual(['a']);
      }),
    );
  });
});

describe('highlights', () => {
  const terms = (...words: readonly string[]) => new Set(words.map(folded));

  it('lose no letter of the text, and mark exactly the words that fit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ unit: 'grapheme', maxLength: 4 })),
        (text, words) => {
          const found = new Set([...wordsOf(text).slice(0, 2), ...words].map(folded));
          const stretches = highlighted(text, found);
          expect(stretches.map((one) => one.text).join('')).toBe(text);
          for (const { text: part, hit } of stretches)
            expect(hit).toBe(hit ? found.has(folded(part)) : false);
          expect(stretches.filter(({ hit }) => hit).length).toBe(
            wordsOf(text).filter((word) => found.has(folded(word))).length,
          );
        },
      ),
    );
  });

  it('are marked alike whether or not a letter with an accent stands elsewhere', () => {
    const plain = fc.array(fc.constantFrom('a', 'B', 'ab', '0', ' ', '-', '…', '\u0301', '.', 'ſ'));
    fc.assert(
      fc.property(plain, fc.array(fc.constantFrom('a', 'b', 'ab', 'ba', '0')), (parts, found) => {
        const text = parts.join('');
        const alone = highlighted(text, new Set(found));
        const beside = highlighted(`${text} ü`, new Set(found));
        const marked = (of: typeof alone) => of.filter(({ hit }) => hit);
        expect(marked(beside)).toEqual(marked(alone));
      }),
    );
  });

  it('show the piece where the words stand together', () => {
    const text = `${'filler '.repeat(60)}drift ${'filler '.repeat(60)}drift detection ${'filler '.repeat(60)}`;
    const piece = excerpt(text, terms('drift', 'detection'), 120);
    expect(piece?.filter(({ hit }) => hit).map((one) => one.text)).toEqual(['drift', 'detection']);
    const shown = piece?.map((one) => one.text).join('') ?? '';
    expect(shown.length).toBeLessThan(130);
    expect(shown).toMatch(/^… filler .* filler …$/);
  });

  it('have no piece of a text without the words', () => {
    expect(excerpt('nothing here', terms('drift'), 100)).toBeNull();
  });
});

describe('Markdown as plain text', () => {
  it('drops signs and diagrams and keeps words', () => {
    const text = [
      '## In 30 seconds',
      '**Data drift** is `P(x)` that _moves_ ([docs](x)).',
      '```mermaid',
      'flowchart LR',
      '```',
      '| Test | Cost |',
      '|---|---|',
      '| PSI | low |',
      '- one',
      '1. two',
    ].join('\n');
    const plain = plainText(text);
    expect(plain).toContain('In 30 seconds Data drift is P(x) that');
    expect(plain).toContain('Test · Cost');
    expect(plain).toContain('one two');
    expect(plain).not.toMatch(/flowchart|\*\*|##|---|\|/);
  });
});

describe('filters', () => {
  const question = {
    packId: 'p',
    topic: 't',
    kind: 'concept',
    level: 'mid',
    tags: ['drift'],
  } as const;
  const standing = { seen: true, hasNote: false, flagged: false, hidden: false };

  it('leave hidden questions out unless they are asked for, and then show only those', () => {
    expect(fits(question, standing, {})).toBe(true);
    expect(fits(question, { ...standing, hidden: true }, {})).toBe(false);
    expect(fits(question, standing, { hidden: true })).toBe(false);
    expect(fits(question, { ...standing, hidden: true }, { hidden: true })).toBe(true);
  });

  it('ask for every part at once', () => {
    const all = { packId: 'p', topic: 'p/t', kind: 'concept', level: 'mid', tag: 'drift' } as const;
    expect(fits(question, standing, { ...all, seen: true })).toBe(true);
    for (const other of [
      { packId: 'q' },
      { topic: 'p/u' },
      { kind: 'scenario' },
      { level: 'staff' },
      { tag: 'x' },
      { seen: false },
      { hasNote: true },
      { flagged: true },
    ] as const)
      expect(fits(question, standing, { ...all, ...other })).toBe(false);
  });

  it('are refused in another shape', () => {
    expect(questionFilterSchema.safeParse({ level: 'expert' }).success).toBe(false);
    expect(questionFilterSchema.safeParse({ extra: 1 }).success).toBe(false);
  });
});
