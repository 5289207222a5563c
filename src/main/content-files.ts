import { join } from 'node:path';
import { joinPacks, type Library, type ParsedPack } from '../core/content/library.ts';
import { parsePack } from '../core/content/parse.ts';
import type { ContentProblem, Pack, Question } from '../core/content/schema.ts';
import { stampOf, type ParsedContent } from './parsed-content.ts';
import {
  namesIn,
  never,
  questionFilesIn,
  readHere,
  readQuestions,
  textOf,
  type FilesToRead,
  type QuestionFile,
  type ReadFiles,
} from './question-files.ts';
import { inSlices } from './slices.ts';

/** How far the reading is: so many question files of all. */
export interface ReadSoFar {
  readonly read: number;
  readonly all: number;
}

interface Besides {
  /** Packs from elsewhere, which come last, and what was wrong with them. */
  readonly packs?: readonly ParsedPack[];
  readonly problems?: readonly ContentProblem[];
  /** What was parsed at an earlier start. */
  readonly known?: ParsedContent;
  /** Reads what isn't known. */
  readonly readFiles?: ReadFiles;
  /** Told again and again. */
  readonly told?: (soFar: ReadSoFar) => void;
  /** Ends the reading, which rejects then. */
  readonly signal?: AbortSignal;
}

/**
 * Reads every pack under a folder, without holding up the thread that asks. What can't be read or isn't valid is a
 * problem in the library, never an exception.
 */
export async function loadLibrary(folder: string, besides: Besides = {}): Promise<Library> {
  const { packs: others = [], problems: ofOthers = [], told = () => {} } = besides;
  const problems: ContentProblem[] = [];
  const listed: { readonly pack: Pack; readonly files: readonly string[] }[] = [];
  for (const name of await namesIn(folder, problems)) {
    const pack = await readManifest(folder, name, problems);
    if (!pack) continue;
    listed.push({ pack, files: await questionFilesIn(folder, `${name}/questions`, problems) });
  }
  const all = listed.reduce((sum, { files }) => sum + files.length, 0);
  let read = 0;
  const count = (more: number): void => {
    read += more;
    told({ read, all });
  };
  count(0);
  const packs: ParsedPack[] = [];
  for (const { pack, files } of listed) {
    const wanted = { folder, files, packId: pack.id };
    packs.push({ pack, questions: await readWanted(wanted, problems, besides, count) });
  }
  return joinPacks([...packs, ...others], [...problems, ...ofOthers]);
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

/** What is known of files that haven't changed isn't parsed again. */
async function readWanted(
  wanted: FilesToRead,
  problems: ContentProblem[],
  { known, readFiles = readHere, signal = never }: Besides,
  count: (more: number) => void,
): Promise<ParsedPack['questions']> {
  const { files, packId } = wanted;
  const stamps = known ? await stampsOf(wanted, signal) : new Map<string, string>();
  const parsed = new Map<string, Question>();
  for (const [file, stamp] of stamps) {
    const before = known?.get(file, stamp) ?? null;
    if (before?.packId === packId) parsed.set(file, before);
  }
  count(parsed.size);
  const missing = files.filter((file) => !parsed.has(file));
  const read = await readFiles({ ...wanted, files: missing }, signal, count);
  for (const [place, { question, problems: ofFile }] of read.entries()) {
    problems.push(...ofFile);
    const file = missing[place];
    if (question && file !== undefined) parsed.set(file, question);
  }
  const takesItsTurn = inSlices();
  const questions: { readonly file: string; readonly question: Question }[] = [];
  for (const file of files) {
    await takesItsTurn();
    const question = parsed.get(file);
    if (!question) continue;
    questions.push({ file, question });
    const stamp = stamps.get(file);
    if (stamp !== undefined) known?.put(file, stamp, question);
  }
  return questions;
}

/** So many files are looked at side by side. */
const filesAtOnce = 256;

/** Of those whose stamp can be told. */
async function stampsOf(
  { folder, files }: FilesToRead,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const stamps = new Map<string, string>();
  for (let from = 0; from < files.length; from += filesAtOnce) {
    signal.throwIfAborted();
    const some = files.slice(from, from + filesAtOnce);
    const found = await Promise.all(some.map((file) => stampOf(join(folder, file))));
    for (const [place, file] of some.entries()) {
      const stamp = found[place] ?? null;
      if (stamp !== null) stamps.set(file, stamp);
    }
  }
  return stamps;
}
