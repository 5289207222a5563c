import { describe, expect, it } from 'vitest';
import { joinPacks } from './library.ts';
import { parsePack, parseQuestion } from './parse.ts';
import { reasonInWords } from './reasons.ts';
import { wordsIn } from '../words/index.ts';

const question = (changes: Readonly<Record<string, string>> = {}): string => {
  const fields: Record<string, string> = {
    id: 'alpha',
    title: 'What is the first letter?',
    topic: 'letters',
    kind: 'concept',
    level: 'junior',
    minutes: '2',
    tags: '[letters]',
    keyPoints: '[{ text: It is alpha }, { text: first }, { text: Greek }, { text: a vowel }]',
    followUps: '[{ question: And then?, answer: Beta. }, { question: Last?, answer: Omega. }]',
    mistakes: '[Aleph]',
    references: '[A primer]',
    ...changes,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', '', '## In 30 seconds', '', 'Alpha.', ''].join('\n');
};
const pack = parsePack(
  'id: greek\ntitle: Greek\nversion: 1\nlanguage: en\ndescription: Letters\ntopics: [{ id: letters, title: Letters, description: All }]\n',
  'greek/pack.yaml',
);

describe('content files', () => {
  it('reads front matter and body, with a byte-order mark and Windows line ends too', () => {
    for (const text of [question(), `\uFEFF${question()}`, question().replaceAll('\n', '\r\n')]) {
      const parsed = parseQuestion(text, 'greek/questions/alpha.md', 'greek');
      expect(parsed).toMatchObject({ ok: true, value: { id: 'alpha', packId: 'greek' } });
    }
  });

  it.each([
    [question({ level: 'wizard' }), 6, /^level: /],
    [question({ minutes: '-1' }), 7, /^minutes: /],
    [question({ colour: 'red' }), 1, /colour/],
    [question({ tags: '[' }), 9, /^not valid YAML/],
    [question({ keyPoints: '[{ text: one }]' }), 9, /^keyPoints: /],
    [question({ id: 'beta' }), 2, /the id “beta” must be the file’s name, “alpha”/],
    ['no front matter', 1, /must begin/],
    ['---\nid: alpha\n', 3, /not closed/],
    ['', 1, /must begin/],
  ])('names line and reason of a fault (%#)', (text, line, reason) => {
    const parsed = parseQuestion(text, 'greek/questions/alpha.md', 'greek');
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    const problem = parsed.error[0];
    expect(problem?.file).toBe('greek/questions/alpha.md');
    const told = problem ? reasonInWords(problem.reason, wordsIn('en-GB')) : '';
    expect(told).toMatch(reason);
    if (!/YAML|colour/.test(told)) expect(problem?.line).toBe(line);
  });

  it.each([
    [question({ level: 'wizard' }), /^level: Ungültige Option: .*junior/],
    [question({ tags: '[a_b]' }), /^tags\.0: eine Kennung hat kleine Buchstaben/],
    [question({ colour: 'red' }), /^Kopf der Datei: Unbekannter Schlüssel: "colour"$/],
    [question({ tags: '[' }), /^kein gültiges YAML: ./],
    [question({ id: 'beta' }), /^die Kennung „beta“ muss .* „alpha“$/],
    ['', /^die Datei muss mit einer Zeile aus drei Strichen beginnen/],
  ])('tells a fault in another language too (%#)', (text, reason) => {
    const parsed = parseQuestion(text, 'greek/questions/alpha.md', 'greek');
    const [problem] = parsed.ok ? [] : parsed.error;
    expect(problem && reasonInWords(problem.reason, wordsIn('de-DE'))).toMatch(reason);
  });

  it('leaves out a second question of the same id and one of an unknown topic, and keeps the rest', () => {
    const parse = (file: string, changes = {}) => {
      const parsed = parseQuestion(question(changes), `greek/questions/${file}.md`, 'greek');
      if (!parsed.ok || !pack.ok) throw new Error('the fixture is valid');
      return { file, question: parsed.value };
    };
    if (!pack.ok) throw new Error('the fixture is valid');
    const questions = [
      parse('alpha', { related: '[nowhere, beta]' }),
      parse('alpha'),
      parse('beta', { id: 'beta' }),
      parse('gamma', { id: 'gamma', topic: 'numbers' }),
    ];
    const library = joinPacks([{ pack: pack.value, questions }], []);
    expect([...library.questions.keys()]).toEqual(['alpha', 'beta']);
    expect(library.questions.get('alpha')?.related).toEqual(['beta']);
    expect(library.problems).toHaveLength(3);
  });

  it('puts the pack with more topics first, and leaves packs of as many in their order', () => {
    if (!pack.ok) throw new Error('the fixture is valid');
    const [topic] = pack.value.topics;
    if (!topic) throw new Error('the fixture has a topic');
    const packs = [1, 3, 1, 2].map((topics, place) => ({
      pack: { ...pack.value, id: `pack-${place}`, topics: Array(topics).fill(topic) },
      questions: [],
    }));
    const ids = joinPacks(packs, []).packs.map(({ id }) => id);
    expect(ids).toEqual(['pack-1', 'pack-3', 'pack-0', 'pack-2']);
  });
});
