import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { joinPacks, type Library, type ParsedPack } from '../core/content/library.ts';
import { parsePack, parseQuestion } from '../core/content/parse.ts';
import type { ContentProblem, Question } from '../core/content/schema.ts';

/** Reads every pack under a folder. What can't be read or isn't valid is a problem in the library, never an exception. */
export async function loadLibrary(folder: string): Promise<Library> {
  const problems: ContentProblem[] = [];
  const packs: ParsedPack[] = [];
  for (const name of await namesIn(folder, problems)) {
    const pack = await readPack(folder, name, problems);
    if (pack) packs.push(pack);
  }
  return joinPacks(packs, problems);
}

interface QuestionFile {
  readonly file: string;
  readonly text: string;
  readonly question: Question;
}

/** The pack in `folder/name`, or null where its manifest can't be used. Adds what is wrong to `problems`. */
export async function readPack(
  folder: string,
  name: string,
  problems: ContentProblem[],
): Promise<(ParsedPack & { readonly questions: readonly QuestionFile[] }) | null> {
  const manifestFile = `${name}/pack.yaml`;
  const manifest = await textOf(join(folder, manifestFile), manifestFile, problems);
  if (manifest === null) return null;
  const pack = parsePack(manifest, manifestFile);
  if (!pack.ok) {
    problems.push(...pack.error);
    return null;
  }
  const questions = await readQuestions(folder, `${name}/questions`, pack.value.id, problems);
  return { pack: pack.value, questions };
}

/** The question files of one folder, `folder/within`. Adds what is wrong to `problems`. */
export async function readQuestions(
  folder: string,
  within: string,
  packId: string,
  problems: ContentProblem[],
): Promise<readonly QuestionFile[]> {
  const questions: QuestionFile[] = [];
  for (const name of await namesIn(join(folder, within), problems)) {
    if (!name.endsWith('.md')) continue;
    const file = `${within}/${name}`;
    const text = await textOf(join(folder, file), file, problems);
    if (text === null) continue;
    const question = parseQuestion(text, file, packId);
    if (question.ok) questions.push({ file, text, question: question.value });
    else problems.push(...question.error);
  }
  return questions;
}

async function namesIn(folder: string, problems: ContentProblem[]): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    problems.push({
      file: folder,
      line: 1,
      reason: `the folder can't be read: ${messageOf(error)}`,
    });
    return [];
  }
}

async function textOf(
  path: string,
  file: string,
  problems: ContentProblem[],
): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    problems.push({ file, line: 1, reason: `can't be read: ${messageOf(error)}` });
    return null;
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
