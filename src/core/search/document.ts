import type { Question } from '../content/schema.ts';
import type { SearchDocument } from './index.ts';
import { plainText } from './plain-text.ts';

/** A question's texts besides its title and tags, as they are searched and shown. */
export interface SearchedTexts {
  readonly keyPoints: string;
  readonly answer: string;
  readonly followUps: string;
}

/** What of a question is searched. */
export type Searched = Pick<Question, 'title' | 'tags' | 'body' | 'followUps' | 'mistakes'> & {
  readonly keyPoints: readonly Pick<Question['keyPoints'][number], 'text'>[];
};

/** The same without all else: the terms of key points are as long as the answer. */
export const searchedOf = ({
  title,
  tags,
  keyPoints,
  body,
  followUps,
  mistakes,
}: Searched): Searched => ({
  title,
  tags,
  keyPoints: keyPoints.map(({ text }) => ({ text })),
  body,
  followUps,
  mistakes,
});

const nothing: SearchedTexts = { keyPoints: '', answer: '', followUps: '' };

/**
 * What the index keeps of a question with its note.
 * @param question null for a note whose question has left the bank
 */
export function documentOf(id: string, question: Searched | null, note: string): SearchDocument {
  const { keyPoints, answer, followUps } = question ? searchedTexts(question) : nothing;
  return {
    id,
    title: question?.title ?? '',
    tags: question?.tags.join(' ') ?? '',
    keyPoints,
    text: `${answer}\n${followUps}`,
    note: plainText(note),
  };
}

export function searchedTexts(question: Searched): SearchedTexts {
  const others = question.followUps.flatMap((one) => [one.question, one.answer]);
  return {
    keyPoints: question.keyPoints.map(({ text }) => text).join(' · '),
    answer: plainText(question.body),
    followUps: plainText([...others, ...question.mistakes].join('\n\n')),
  };
}
