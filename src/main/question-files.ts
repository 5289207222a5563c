import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseQuestion } from '../core/content/parse.ts';
import type { ContentProblem, Question } from '../core/content/schema.ts';
import type { Language } from '../core/words/languages.ts';
import { reasonOf } from '../core/reason-of.ts';

export interface QuestionFile {
  readonly file: string;
  readonly text: string;
  readonly question: Question;
}

/** Files of one pack, to be read and parsed. */
export interface FilesToRead {
  readonly folder: string;
  /** Named from the folder. */
  readonly files: readonly string[];
  readonly packId: string;
}

/** A file as it was read: its question, or what is wrong with it. */
export interface ReadFile {
  readonly question: Question | null;
  readonly problems: readonly ContentProblem[];
}

/**
 * Reads files, wherever it does so, and answers in their order.
 * @param told how many more have been read
 */
export type ReadFiles = (
  wanted: FilesToRead,
  signal: AbortSignal,
  told: (count: number) => void,
) => Promise<readonly ReadFile[]>;

/** Of a reading that nobody ends. */
export const never = new AbortController().signal;

/** In the thread that asks. */
export const readHere: ReadFiles = async ({ folder, files, packId }, signal, told) => {
  const all: ReadFile[] = [];
  for (const file of files) {
    signal.throwIfAborted();
    const problems: ContentProblem[] = [];
    const read = await readQuestion(folder, file, packId, problems);
    all.push({ question: read?.question ?? null, problems });
    told(1);
  }
  return all;
};

/** The question files of one folder, `folder/within`. Adds what is wrong to `problems`. */
export async function readQuestions(
  folder: string,
  within: string,
  packId: string,
  problems: ContentProblem[],
): Promise<readonly QuestionFile[]> {
  const questions: QuestionFile[] = [];
  for (const file of await questionFilesIn(folder, within, problems)) {
    const read = await readQuestion(folder, file, packId, problems);
    if (read) questions.push(read);
  }
  return questions;
}

async function readQuestion(
  folder: string,
  file: string,
  packId: string,
  problems: ContentProblem[],
): Promise<QuestionFile | null> {
  const text = await textOf(join(folder, file), file, problems);
  if (text === null) return null;
  const question = parseQuestion(text, file, packId);
  if (question.ok) return { file, text, question: question.value };
  problems.push(...question.error);
  return null;
}

/** Names of question files, from `folder`. */
export async function questionFilesIn(
  folder: string,
  within: string,
  problems: ContentProblem[],
): Promise<readonly string[]> {
  const names = await namesIn(join(folder, within), problems);
  return names.filter((name) => name.endsWith('.md')).map((name) => `${within}/${name}`);
}

/** What the system says, which it says in one language only. */
const inAny = (error: unknown): Readonly<Record<Language, string>> => {
  const message = reasonOf(error);
  return { en: message, de: message };
};

/** What is in a folder, in the order of names; nothing, and a problem, where it can't be read. */
export async function namesIn(
  folder: string,
  problems: ContentProblem[],
): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    problems.push({
      file: folder,
      line: 1,
      reason: { says: 'folderUnreadable', message: inAny(error) },
    });
    return [];
  }
}

/** A file's text; null, and a problem, where it can't be read. */
export async function textOf(
  path: string,
  file: string,
  problems: ContentProblem[],
): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    problems.push({ file, line: 1, reason: { says: 'unreadable', message: inAny(error) } });
    return null;
  }
}
