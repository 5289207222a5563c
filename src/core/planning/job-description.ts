import { stemmer } from 'stemmer';
import { z } from 'zod';
import { questionsOfTopic, type Library } from '../content/library.ts';
import type { Question } from '../content/schema.ts';
import { functionWords, generalWords } from './job-ad-words.ts';

/** What a job description says about the topics, or why it says nothing. */
export const topicSuggestionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('empty') }),
  z.strictObject({ kind: z.literal('too-long'), characters: z.number(), most: z.number() }),
  z.strictObject({ kind: z.literal('nothing-found'), looksEnglish: z.boolean() }),
  z.strictObject({
    kind: z.literal('suggested'),
    looksEnglish: z.boolean(),
    /** The most mentioned first. */
    topics: z.array(
      z.strictObject({
        packId: z.string(),
        topicId: z.string(),
        /** As a plan's topics have it: 1 normal, 2 more, 4 most. */
        weight: z.union([z.literal(1), z.literal(2), z.literal(4)]),
        /** What in the text led to it, as it is written there, the most telling first. */
        words: z.array(z.string()),
      }),
    ),
  }),
]);
export type TopicSuggestion = z.infer<typeof topicSuggestionSchema>;

const mostCharacters = 100_000;
const mostWordsInPhrase = 4;
const wordsShown = 6;
/** How much a phrase tells by where the bank has it: a tag is chosen to say what a question is about. */
const worthOf = { tag: 9, title: 2, term: 1 } as const;
/** Of the strongest topic's score. */
const shares = { most: 0.6, more: 0.35, normal: 0.2 } as const;

interface Entry {
  /** Questions that have the phrase. */
  questions: number;
  /** By topic the sum of its questions' worths. */
  readonly topics: Map<string, number>;
}

/**
 * Topics that a job description asks for, found by the bank's own words: tags, topic and question titles and key
 * point terms, compared by their stems (Porter, 1980), rare ones weighing more (inverse document frequency, Spärck
 * Jones, 1972). A suggestion to be corrected by the person, not a reading of the text.
 */
export function suggestTopics(text: string, library: Library): TopicSuggestion {
  if (text.trim() === '') return { kind: 'empty' };
  if (text.length > mostCharacters)
    return { kind: 'too-long', characters: text.length, most: mostCharacters };
  const words = wordsIn(text);
  const looksEnglish = isLikelyEnglish(words);
  const vocabulary = vocabularyOf(library);
  const found = phrasesIn(words, vocabulary);
  const scored = library.packs.flatMap((pack) =>
    pack.topics.map(({ id }) => {
      const key = `${pack.id}/${id}`;
      const size = Math.max(1, questionsOfTopic(library, pack.id, id).length);
      return { packId: pack.id, topicId: id, ...scoreOf(key, size, found, library.questions.size) };
    }),
  );
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best === 0) return { kind: 'nothing-found', looksEnglish };
  const topics = scored
    .filter(({ score }) => score >= shares.normal * best)
    .sort((a, b) => b.score - a.score)
    .map(({ packId, topicId, score, words }) => ({
      packId,
      topicId,
      weight: weightOf(score / best),
      words: [...words],
    }));
  return { kind: 'suggested', looksEnglish, topics };
}

const weightOf = (share: number): 1 | 2 | 4 =>
  share >= shares.most ? 4 : share >= shares.more ? 2 : 1;

interface Word {
  readonly written: string;
  readonly lower: string;
  readonly stem: string;
}

/** The words of a text; '+' and '#' belong to names such as C++, and the slash of 'A/B' to one word. */
function wordsIn(text: string): readonly Word[] {
  const stems = new Map<string, string>();
  return [
    ...text.normalize('NFKC').matchAll(/\p{L}\/\p{L}(?![\p{L}\p{N}/])|[\p{L}\p{N}]+[+#]*/gu),
  ].map(([written]) => {
    const lower = written.toLowerCase().replace('/', '');
    const stem = stems.get(lower) ?? stemmer(lower);
    stems.set(lower, stem);
    return { written, lower, stem };
  });
}

const leastWordsToJudge = 20;
const leastShareOfFunctionWords = 0.08;

function isLikelyEnglish(words: readonly Word[]): boolean {
  if (words.length < leastWordsToJudge) return true;
  const carrying = words.filter(({ lower }) => functionWords.has(lower)).length;
  return carrying >= leastShareOfFunctionWords * words.length;
}

/** A phrase's stems; null for one that by itself says nothing. */
function phraseKey(words: readonly Word[]): string | null {
  if (words.length === 0 || words.length > mostWordsInPhrase) return null;
  const isGeneral = words.every(({ lower }) => generalWords.has(lower) || lower.length < 2);
  return isGeneral && words.length < 2 ? null : words.map(({ stem }) => stem).join(' ');
}

/** A word that so many questions have in common ("model") tells nothing about one topic. */
const shareToBeCommon = 0.25;
const leastQuestionsToBeCommon = 5;

/**
 * The stems of names: words that the bank writes with a capital in the middle of a sentence, or in capitals.
 * By itself only a name tells something; "early" or "share" stands in every text.
 */
function namesIn(questions: ReadonlyMap<string, Question>): ReadonlySet<string> {
  const names = new Set<string>();
  const mentions = new Map<string, number>();
  for (const { title, keyPoints, followUps, mistakes } of questions.values()) {
    const sentences = [
      title,
      ...mistakes,
      ...keyPoints.map(({ text }) => text),
      ...followUps.flatMap(({ question, answer }) => [question, answer]),
    ].join('. ');
    for (const [name] of sentences.matchAll(
      /(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{N}]+|\b\p{Lu}\p{L}*\p{Lu}\p{L}*/gu,
    ))
      names.add(stemmer(name.toLowerCase()));
    const asked = [title, ...keyPoints.flatMap(fieldTermsOf)].join(' ');
    for (const stem of new Set(wordsIn(asked).map(({ stem }) => stem)))
      mentions.set(stem, (mentions.get(stem) ?? 0) + 1);
  }
  const most = Math.max(leastQuestionsToBeCommon, shareToBeCommon * questions.size);
  return new Set([...names].filter((stem) => (mentions.get(stem) ?? 0) < most));
}

function vocabularyOf(library: Library): ReadonlyMap<string, Entry> {
  const vocabulary = new Map<string, Entry>();
  const names = namesIn(library.questions);
  const add = (phrase: string, topic: string, worth: number, questions: number): void => {
    const entry = vocabulary.get(phrase) ?? { questions: 0, topics: new Map<string, number>() };
    entry.questions += questions;
    entry.topics.set(topic, (entry.topics.get(topic) ?? 0) + worth);
    vocabulary.set(phrase, entry);
  };
  for (const pack of library.packs) {
    for (const { id, title } of pack.topics) {
      const key = `${pack.id}/${id}`;
      const questions = questionsOfTopic(library, pack.id, id);
      for (const part of title.split(/,| and /)) {
        const phrase = phraseKey(wordsIn(part));
        if (phrase) add(phrase, key, worthOf.tag * Math.max(1, questions.length), 0);
      }
      for (const question of questions)
        for (const [phrase, worth] of phrasesOf(question, names)) add(phrase, key, worth, 1);
    }
  }
  return vocabulary;
}

/** The ways to say an idea begin with the field's; what people say in plain words stands in job descriptions of any kind. */
const fieldTerms = 8;

const fieldTermsOf = ({ terms }: Question['keyPoints'][number]): readonly string[] =>
  terms.flatMap((idea) => idea.slice(0, fieldTerms));

/** What a question is about, each phrase once with its highest worth. */
function phrasesOf(
  { tags, title, keyPoints }: Question,
  names: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const phrases = new Map<string, number>();
  const add = (words: readonly Word[], worth: number): void => {
    const phrase = phraseKey(words);
    const tells = worth === worthOf.tag || words.length > 1 || names.has(phrase ?? '');
    if (phrase && tells) phrases.set(phrase, Math.max(worth, phrases.get(phrase) ?? 0));
  };
  for (const tag of tags) add(wordsIn(tag), worthOf.tag);
  for (const word of wordsIn(title)) add([word], worthOf.title);
  for (const point of keyPoints)
    for (const term of fieldTermsOf(point)) add(wordsIn(term), worthOf.term);
  return phrases;
}

interface Found {
  readonly written: string;
  readonly entry: Entry;
  times: number;
}

function phrasesIn(
  words: readonly Word[],
  vocabulary: ReadonlyMap<string, Entry>,
): readonly Found[] {
  const found = new Map<string, Found>();
  words.forEach((_, from) => {
    for (
      let length = 1;
      length <= mostWordsInPhrase && from + length <= words.length;
      length += 1
    ) {
      const phrase = words.slice(from, from + length);
      const key = phraseKey(phrase);
      const entry = key === null ? undefined : vocabulary.get(key);
      if (key === null || !entry) continue;
      const before = found.get(key);
      if (before) before.times += 1;
      else
        found.set(key, {
          written: phrase.map(({ written }) => written).join(' '),
          entry,
          times: 1,
        });
    }
  });
  return [...found.values()];
}

function scoreOf(
  topic: string,
  size: number,
  found: readonly Found[],
  questions: number,
): { readonly score: number; readonly words: readonly string[] } {
  const parts = found
    .flatMap(({ written, entry, times }) => {
      const worth = entry.topics.get(topic);
      if (worth === undefined) return [];
      const rarity = Math.log(1 + questions / Math.max(1, entry.questions));
      return [{ written, score: rarity * Math.sqrt(worth / size) * (1 + Math.log(times)) }];
    })
    .sort((a, b) => b.score - a.score);
  const telling = parts.slice(0, 2 * wordsShown).map(({ written }) => written);
  const words = telling.filter((word) => !telling.some((other) => isPartOf(word, other)));
  return {
    score: parts.reduce((sum, { score }) => sum + score, 0),
    words: words.slice(0, wordsShown),
  };
}

/** One word of a longer phrase that is told too. */
const isPartOf = (word: string, phrase: string): boolean =>
  word.length < phrase.length && ` ${phrase} `.toLowerCase().includes(` ${word} `.toLowerCase());
