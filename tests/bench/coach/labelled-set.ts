import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseQuestion } from '../../../src/core/content/parse.ts';

const markSchema = z.enum(['said', 'partly', 'missed']);
const answerTypes = [
  'full',
  'partial',
  'paraphrase',
  'typos',
  'spoken',
  'wrong',
  'stuffed',
  'negated',
  'off-topic',
  'empty',
] as const;
const answersSchema = z.array(
  z.strictObject({ type: z.enum(answerTypes), marks: z.array(markSchema), text: z.string() }),
);
const questionSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  keyPoints: z.array(z.strictObject({ text: z.string(), terms: z.array(z.array(z.string())) })),
  answers: answersSchema,
});
const moreAnswersSchema = z.strictObject({ id: z.string(), answers: answersSchema });

export type LabelledQuestion = z.infer<typeof questionSchema>;
export type Half = 'development' | 'held out';

const folder = join(import.meta.dirname, '../../fixtures/coach');
const bank = join(import.meta.dirname, '../../../content/mlops-engineer/questions');

const readFiles = (path: string): readonly { readonly name: string; readonly value: unknown }[] =>
  readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ name, value: parse(readFileSync(join(path, name), 'utf8')) }));

function checked(question: LabelledQuestion, name: string): LabelledQuestion {
  const uneven = question.answers.find(({ marks }) => marks.length !== question.keyPoints.length);
  if (uneven) throw new Error(`${name}: a ${uneven.type} answer has not one mark a key point`);
  return question;
}

/** The labelled questions, by file name. Throws when a file is not as it should be. */
export const loadLabelledSet = (): readonly LabelledQuestion[] =>
  readFiles(folder).map(({ name, value }) => checked(questionSchema.parse(value), name));

/**
 * Questions of the development half with answers that hardly share a word with the key points, right ones
 * (`paraphrase`) and wrong ones. They were written later than the set and are no part of its figures.
 */
export function loadOwnWords(all: readonly LabelledQuestion[]): readonly LabelledQuestion[] {
  return readFiles(join(folder, 'own-words')).map(({ name, value }) => {
    const { id, answers } = moreAnswersSchema.parse(value);
    const question = all.find((each) => each.id === id);
    if (!question || halfOf(id) !== 'development')
      throw new Error(`${name}: no question of the development half`);
    return checked({ ...question, answers }, name);
  });
}

/**
 * The questions with the ways to say each idea that the bank has now; the set was written with the bank's first ones.
 * A key point that the bank puts in other words than the set keeps its own.
 */
export const asInTheBank = (questions: readonly LabelledQuestion[]): readonly LabelledQuestion[] =>
  questions.map((question) => {
    const file = join(bank, `${question.id}.md`);
    const parsed = parseQuestion(readFileSync(file, 'utf8'), file, question.id);
    if (!parsed.ok) throw new Error(`${file} is no question`);
    const points = new Map(parsed.value.keyPoints.map((point) => [point.text, point]));
    return {
      ...question,
      keyPoints: question.keyPoints.map((point) => points.get(point.text) ?? point),
    };
  });

/** Which half a question belongs to: by FNV-1a of its id, so that nobody chooses. */
export function halfOf(id: string): Half {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
  }
  return (hash >>> 8) % 2 === 1 ? 'development' : 'held out';
}
