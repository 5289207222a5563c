import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPacks, type Library } from '../content/library.ts';
import type { Question } from '../content/schema.ts';
import { generalWords } from './job-ad-words.ts';
import { suggestTopics, type TopicSuggestion } from './job-description.ts';

const question = (
  id: string,
  topic: string,
  tags: readonly string[],
  title: string,
  terms: readonly string[] = [],
): Question => ({
  id,
  packId: 'pack',
  topic,
  title,
  tags: [...tags],
  kind: 'concept',
  level: 'mid',
  minutes: 3,
  keyPoints: [{ text: 'A point that an answer makes', terms: [[...terms]] }],
  followUps: [],
  mistakes: [],
  prerequisites: [],
  related: [],
  references: [],
  stages: [],
  calculations: [],
  body: '',
});

const titles = ['Serving', 'Governance', 'Conflict'] as const;
const questions = [
  question('a', 'serving', ['kubernetes', 'feature-store'], 'How does KServe scale?', ['to zero']),
  question('b', 'serving', ['kubernetes', 'gpu'], 'What fills a GPU?', ['continuous batching']),
  question('c', 'governance', ['gdpr', 'audit'], 'What does the EU AI Act ask for?', ['share']),
  question('d', 'conflict', ['negotiation'], 'When did you disagree with a manager?', ['early']),
];
const library: Library = joinPacks(
  [
    {
      pack: {
        id: 'pack',
        title: 'Pack',
        version: 1,
        language: 'en',
        description: 'For tests',
        topics: titles.map((title) => ({ id: title.toLowerCase(), title, description: title })),
      },
      questions: questions.map((one) => ({ file: one.id, question: one })),
    },
  ],
  [],
);

const suggest = (text: string): TopicSuggestion => suggestTopics(text, library);
const topicsOf = (suggestion: TopicSuggestion) =>
  suggestion.kind === 'suggested' ? suggestion.topics : [];

describe('topics of a job description', () => {
  it('are those whose tags and titles it mentions, with the words as they are written', () => {
    const [first, ...others] = topicsOf(
      suggest('You run our Feature Stores on Kubernetes, and KServe with GPUs. GDPR is a plus.'),
    );
    expect(first).toMatchObject({ packId: 'pack', topicId: 'serving', weight: 4 });
    expect([...(first?.words ?? [])].sort()).toEqual([
      'Feature Stores',
      'GPUs',
      'KServe',
      'Kubernetes',
    ]);
    expect(others).toEqual([{ packId: 'pack', topicId: 'governance', weight: 2, words: ['GDPR'] }]);
  });

  it('meet other forms of a word', () => {
    expect(
      topicsOf(suggest('Audits and negotiating'))
        .map(({ topicId }) => topicId)
        .sort(),
    ).toEqual(['conflict', 'governance']);
  });

  it('are not read out of words that stand in every text', () => {
    expect(suggest('An early start, a share of the profit and a great manager')).toEqual({
      kind: 'nothing-found',
      looksEnglish: true,
    });
  });

  it.each(['', '   \n\t '])('are not asked of nothing', (text) => {
    expect(suggest(text)).toEqual({ kind: 'empty' });
  });

  it('are found in a hundred thousand characters, and not looked for in more', () => {
    const text = 'kubernetes '.repeat(10_000).slice(0, 100_000);
    expect(topicsOf(suggest(text))[0]?.topicId).toBe('serving');
    expect(suggest(`${text}!`)).toEqual({ kind: 'too-long', characters: 100_001, most: 100_000 });
  });

  it('in another language are found by the technical words, and it is said', () => {
    const german =
      'Wir suchen eine Kollegin für unser Team. Du betreibst unsere Modelle auf Kubernetes und arbeitest eng mit den Fachabteilungen zusammen. Freude an sauberem Code.';
    const suggestion = suggest(german);
    expect(suggestion).toMatchObject({ kind: 'suggested', looksEnglish: false });
    expect(topicsOf(suggestion).map(({ topicId }) => topicId)).toEqual(['serving']);
    expect(suggest('東京で機械学習エンジニアを募集しています。')).toMatchObject({
      kind: 'nothing-found',
    });
  });

  it('are a suggestion whatever the text: known topics once each, sorted, with words that stand in it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Kubernetes',
        'feature store',
        'GDPR',
        'audit',
        'negotiation',
        'GPU',
        'serving',
      ),
      fc.constantFrom(...generalWords),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ');
        const topics = topicsOf(suggest(text));
        expect(suggest(text)).toEqual(suggest(text));
        expect(new Set(topics.map(({ topicId }) => topicId)).size).toBe(topics.length);
        const weights = topics.map(({ weight }) => weight);
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
        if (topics.length > 0) expect(weights[0]).toBe(4);
        const plain = text.normalize('NFKC');
        for (const { words } of topics) {
          expect(words.length).toBeGreaterThan(0);
          for (const word of words.flatMap((phrase) => phrase.split(' ')))
            expect(plain).toContain(word);
        }
      }),
    );
  });

  it('do not change with the case of the letters or with what every advertisement says', () => {
    const names = fc.subarray(['kubernetes', 'gdpr', 'audit', 'negotiation', 'gpu'], {
      minLength: 1,
    });
    const filling = fc.array(fc.constantFrom(...generalWords), { maxLength: 30 });
    const chosen = (text: string) =>
      topicsOf(suggest(text)).map(({ topicId, weight }) => [topicId, weight]);
    fc.assert(
      fc.property(names, filling, (said, filler) => {
        const text = said.join(', ');
        expect(chosen(text.toUpperCase())).toEqual(chosen(text));
        expect(chosen(`${filler.join(' ')}. ${text}`)).toEqual(chosen(text));
      }),
    );
  });
});
