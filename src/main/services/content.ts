import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  joinPacks,
  questionsOfTopic,
  type Library,
  type ParsedPack,
} from '../../core/content/library.ts';
import { parsePack, parseQuestion } from '../../core/content/parse.ts';
import type { ContentProblem } from '../../core/content/schema.ts';
import type { Output } from '../../core/contract/calls.ts';
import { notFound, type CallResult } from '../../core/contract/errors.ts';
import { ok } from '../../core/result.ts';
import type { Context } from './context.ts';

/** Reads every pack under a folder. What can't be read or isn't valid is a problem in the library, never an exception. */
export async function loadLibrary(folder: string): Promise<Library> {
  const problems: ContentProblem[] = [];
  const packs: ParsedPack[] = [];
  for (const name of await namesIn(folder, problems)) {
    const manifestFile = `${name}/pack.yaml`;
    const manifest = await textOf(join(folder, manifestFile), manifestFile, problems);
    if (manifest === null) continue;
    const pack = parsePack(manifest, manifestFile);
    if (!pack.ok) {
      problems.push(...pack.error);
      continue;
    }
    const questions = [];
    for (const questionName of await namesIn(join(folder, name, 'questions'), problems)) {
      if (!questionName.endsWith('.md')) continue;
      const file = `${name}/questions/${questionName}`;
      const text = await textOf(join(folder, file), file, problems);
      if (text === null) continue;
      const question = parseQuestion(text, file, pack.value.id);
      if (question.ok) questions.push({ file, question: question.value });
      else problems.push(...question.error);
    }
    packs.push({ pack: pack.value, questions });
  }
  return joinPacks(packs, problems);
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

export function contentService({ library, store }: Context) {
  return {
    overview: (): CallResult<Output<'content.overview'>> => {
      const all = library();
      const { packs, problems } = all;
      const { memories, notes } = store.state;
      return ok({
        packs: [...packs],
        problems: [...problems],
        questions: packs
          .flatMap((pack) => pack.topics.flatMap(({ id }) => questionsOfTopic(all, pack.id, id)))
          .map((question) => ({
            id: question.id,
            title: question.title,
            topic: question.topic,
            kind: question.kind,
            level: question.level,
            minutes: question.minutes,
            tags: question.tags,
            packId: question.packId,
            memory: memories[question.id] ?? null,
            hasNote: notes[question.id] !== undefined,
          })),
      });
    },
    question: ({ id }: { id: string }): CallResult<Output<'content.question'>> => {
      const question = library().questions.get(id);
      return question ? ok(question) : { ok: false, error: notFound('question', id) };
    },
  };
}
