import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownPack } from '../core/content/own-pack.ts';
import type { Library, ParsedPack } from '../core/content/library.ts';
import type { ContentProblem } from '../core/content/schema.ts';
import { err, ok, type Result } from '../core/result.ts';
import { loadLibrary, readQuestions } from './content-files.ts';
import { openParsedContent } from './parsed-content.ts';
import { messageOf, realFiles, replaceFile } from './store/files.ts';

/** The bank together with the person's own questions, which are Markdown files in the data folder. */
export interface Bank {
  readonly library: () => Library;
  /** The text of one's own question; null where there is none, or it can't be read. */
  readonly read: (id: string) => Promise<string | null>;
  /** Whether there is a file of that name, be it in order or not. */
  readonly has: (id: string) => boolean;
  /** Writes the whole file, or leaves the old one; the library has the question then. */
  readonly write: (id: string, text: string) => Promise<Result<void, string>>;
}

/**
 * @param contentFolder of the packs that the program comes with
 * @param dataFolder holds the folder of the person's own questions
 * @param parsedContent where parsed questions are kept, and of which version of the program
 */
export async function openBank(
  contentFolder: string,
  dataFolder: string,
  parsedContent: readonly [path: string, version: string],
): Promise<Bank> {
  const folder = join(dataFolder, ownPack.id);
  const load = async (): Promise<Library> => {
    const problems: ContentProblem[] = [];
    const own = await ownQuestions(dataFolder, problems);
    const known = await openParsedContent(...parsedContent);
    return loadLibrary(contentFolder, { packs: own ? [own] : [], problems, known });
  };
  let library = await load();
  return {
    library: () => library,
    read: (id) => readFile(join(folder, `${id}.md`), 'utf8').catch(() => null),
    has: (id) => existsSync(join(folder, `${id}.md`)),
    write: async (id, text) => {
      try {
        await mkdir(folder, { recursive: true });
        await replaceFile(realFiles, join(folder, `${id}.md`), Buffer.from(text));
      } catch (error) {
        return err(messageOf(error));
      }
      library = await load();
      return ok(undefined);
    },
  };
}

/** Null without a question: an empty pack is nobody's topic. */
async function ownQuestions(
  dataFolder: string,
  problems: ContentProblem[],
): Promise<ParsedPack | null> {
  await mkdir(join(dataFolder, ownPack.id), { recursive: true }).catch(() => {});
  const questions = await readQuestions(dataFolder, ownPack.id, ownPack.id, problems);
  return questions.length > 0 ? { pack: ownPack, questions } : null;
}
