import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { joinPacks, type Library, type ParsedPack } from '../core/content/library.ts';
import { parsePack, parseQuestion } from '../core/content/parse.ts';
import type { ContentProblem, Pack, Question } from '../core/content/schema.ts';
import { stampOf, type ParsedContent } from './parsed-content.ts';

interface Besides {
  /** Packs from elsewhere, which come last, and what was wrong with them. */
  readonly packs?: readonly ParsedPack[];
  readonly problems?: readonly ContentProblem[];
  /** What was parsed at an earlier start. */
  readonly known?: ParsedContent;
}

/** Reads every pack under a folder. What can't be read or isn't valid is a problem in the library, never an exception. */
export async function loadLibrary(
  folder: string,
  { packs: others = [], problems: ofOthers = [], known }: Besides = {},
): Promise<Library> {
  const problems: ContentProblem[] = [];
  const packs: ParsedPack[] = [];
  for (const name of await namesIn(folder, problems)) {
    const pack = await readManifest(folder, name, problems);
    if (!pack) continue;
    const within = `${name}/questions`;
    const questions = known
      ? await readWithKnown(folder, within, pack.id, problems, known)
      : await readQuestions(folder, within, pack.id, problems);
    packs.push({ pack, questions });
  }
  await known?.save();
  return joinPacks([...packs, ...others], [...problems, ...ofOthers]);
}

export interface QuestionFile {
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
  const pack = await readManifest(folder, name, problems);
  if (!pack) return null;
  const questions = await readQuestions(folder, `${name}/questions`, pack.id, problems);
  return { pack, questions };
}

async function readManifest(
  folder: string,
  name: string,
  problems: ContentProblem[],
): Promise<Pack | null> {
  const manifestFile = `${name}/pack.yaml`;
  const manifest = await textOf(join(folder, manifestFile), manifestFile, problems);
  if (manifest === null) return null;
  const pack = parsePack(manifest, manifestFile);
  if (pack.ok) return pack.value;
  problems.push(...pack.error);
  return null;
}

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

/** The same, but what is known of files that haven't changed isn't parsed again. */
async function readWithKnown(
  folder: string,
  within: string,
  packId: string,
  problems: ContentProblem[],
  known: ParsedContent,
): Promise<ParsedPack['questions']> {
  const files = await questionFilesIn(folder, within, problems);
  const stamps: (string | null)[] = [];
  for (let from = 0; from < files.length; from += filesAtOnce) {
    const some = files.slice(from, from + filesAtOnce);
    stamps.push(...(await Promise.all(some.map((file) => stampOf(join(folder, file))))));
  }
  const questions: { file: string; question: Question }[] = [];
  for (const [place, file] of files.entries()) {
    const stamp = stamps[place] ?? null;
    const before = stamp === null ? null : known.get(file, stamp);
    if (before?.packId === packId) {
      questions.push({ file, question: before });
      continue;
    }
    const read = await readQuestion(folder, file, packId, problems);
    if (!read) continue;
    questions.push({ file, question: read.question });
    if (stamp !== null) known.put(file, stamp, read.question);
  }
  return questions;
}

/** So many files are looked at side by side. */
const filesAtOnce = 256;

async function questionFilesIn(
  folder: string,
  within: string,
  problems: ContentProblem[],
): Promise<readonly string[]> {
  const names = await namesIn(join(folder, within), problems);
  return names.filter((name) => name.endsWith('.md')).map((name) => `${within}/${name}`);
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
