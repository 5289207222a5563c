import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

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
const questionSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  keyPoints: z.array(z.strictObject({ text: z.string(), terms: z.array(z.array(z.string())) })),
  answers: z.array(
    z.strictObject({ type: z.enum(answerTypes), marks: z.array(markSchema), text: z.string() }),
  ),
});

export type LabelledQuestion = z.infer<typeof questionSchema>;
export type Half = 'development' | 'held out';

const folder = join(import.meta.dirname, '../../fixtures/coach');

/** The labelled questions, by file name. Throws when a file is not as it should be. */
export function loadLabelledSet(): readonly LabelledQuestion[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const question = questionSchema.parse(parse(readFileSync(join(folder, name), 'utf8')));
      const uneven = question.answers.find(
        ({ marks }) => marks.length !== question.keyPoints.length,
      );
      if (uneven) throw new Error(`${name}: a ${uneven.type} answer has not one mark a key point`);
      return question;
    });
}

/** Which half a question belongs to: by FNV-1a of its id, so that nobody chooses. */
export function halfOf(id: string): Half {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
  }
  return (hash >>> 8) % 2 === 1 ? 'development' : 'held out';
}
