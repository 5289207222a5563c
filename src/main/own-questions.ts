import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameOwnPack, ownPack } from '../core/content/own-pack.ts';
import type { Library } from '../core/content/library.ts';
import type { ContentProblem } from '../core/content/schema.ts';
import { reasonOf } from '../core/reason-of.ts';
import { err, ok, type Result } from '../core/result.ts';
import { wordsIn, type Words } from '../core/words/index.ts';
import { loadLibrary, type ReadSoFar } from './content-files.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { openParsedContent } from './parsed-content.ts';
import { readHere, readQuestions, type QuestionFile, type ReadFiles } from './question-files.ts';
import { contentOf, realFiles, replaceFile, type Files } from './store/files.ts';
import { unlessAborted } from './unless-aborted.ts';

/** Why a file was not deleted. */
export type NotRemoved =
  | { readonly kind: 'changed-outside' }
  | { readonly kind: 'no-file' }
  | { readonly kind: 'refused'; readonly message: string };

/** Why a deleted question was not written again. */
export type NotPutBack =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly message: string };

/** The bank together with the person's own questions, which are Markdown files in the data folder. */
export interface Bank {
  /** Empty until the files have been read. */
  readonly library: () => Library;
  /** Resolves when they have been; rejects when the reading was stopped. */
  readonly whole: Promise<void>;
  /** How far the reading is; null when everything has been read. */
  readonly reading: () => ReadSoFar | null;
  /** Ends what is being kept, leaves what is being read, and resolves when nothing is written any more. */
  readonly stop: () => Promise<void>;
  /** Resolves when what was left has come back: never, where a drive doesn't answer. */
  readonly left: () => Promise<unknown>;
  /** Names the person's own pack in their language, from now on. */
  readonly speak: (words: Words) => void;
  /** The text of one's own question; null where there is none, or it can't be read. */
  readonly read: (id: string) => Promise<string | null>;
  /** Whether there is a file of that name, be it in order or not. */
  readonly has: (id: string) => boolean;
  /** Writes the whole file, or leaves the old one; the library has the question then. */
  readonly write: (id: string, text: string) => Promise<Result<void, string>>;
  /**
   * Deletes the file of one's own question. One that isn't as the library knows it stays, and is read again.
   * @returns its text
   */
  readonly remove: (id: string) => Promise<Result<string, NotRemoved>>;
  /** Writes a deleted question again; refused where there is a file of its name by now. */
  readonly putBack: (id: string, text: string) => Promise<Result<void, NotPutBack>>;
}

/**
 * Begins to read the files, which takes seconds where there are thousands of them and they haven't been parsed before.
 * @param contentFolder of the packs that the program comes with
 * @param dataFolder holds the folder of the person's own questions
 * @param parsedContent where parsed questions are kept, and of which version of the program
 * @param readFiles reads the files of the packs
 */
export function openBank(
  contentFolder: string,
  dataFolder: string,
  parsedContent: readonly [path: string, version: string],
  files: Files = realFiles,
  readFiles: ReadFiles = readHere,
): Bank {
  const folder = join(dataFolder, ownPack.id);
  const stopping = new AbortController();
  const { signal } = stopping;
  const inTurn = oneAtATime();
  let spoken = wordsIn('en-GB');
  let reading: ReadSoFar | null = { read: 0, all: 0 };
  let loaded: Loaded = { own: [], library: { packs: [], questions: new Map(), problems: [] } };
  const parsed = openParsedContent(...parsedContent);
  const reads = new Set<Promise<unknown>>();
  const unlessStopped = <T>(read: Promise<T>): Promise<T> => {
    reads.add(read);
    const back = (): void => void reads.delete(read);
    read.then(back, back);
    return unlessAborted(read, signal);
  };
  const readAll = async () => {
    const problems: ContentProblem[] = [];
    const own = await readQuestions(dataFolder, ownPack.id, ownPack.id, problems);
    const known = await parsed;
    // An empty pack is nobody's topic.
    const packs = own.length > 0 ? [{ pack: ownPack, questions: own }] : [];
    const besides = { packs, problems, known, readFiles, signal };
    const told = (soFar: ReadSoFar): void => void (reading &&= soFar);
    const library = await loadLibrary(contentFolder, { ...besides, told });
    return { own, known, library };
  };
  const load = async (): Promise<void> => {
    await mkdir(folder, { recursive: true }).catch(() => {});
    signal.throwIfAborted();
    const { own, known, library } = await unlessStopped(readAll());
    loaded = { own, library: nameOwnPack(library, spoken) };
    // Nobody waits for it but what is read or written next.
    void inTurn(() => known.save(signal));
  };
  const whole = inTurn(load).then(() => void (reading = null));
  // Told to whoever waits for it.
  whole.catch(() => {});
  const pathOf = (id: string): string => join(folder, `${id}.md`);
  const has = (id: string): boolean => existsSync(pathOf(id));
  const write = async (id: string, text: string): Promise<Result<void, string>> => {
    try {
      await mkdir(folder, { recursive: true });
      await replaceFile(files, pathOf(id), Buffer.from(text));
    } catch (error) {
      return err(reasonOf(error));
    }
    await load();
    return ok(undefined);
  };
  const remove = async (id: string): Promise<Result<string, NotRemoved>> => {
    const known = loaded.own.find(({ question }) => question.id === id);
    if (!known) return err({ kind: 'no-file' });
    try {
      const onDisk = await contentOf(files, pathOf(id));
      if (onDisk !== null && onDisk.toString() !== known.text) {
        await load();
        return err({ kind: 'changed-outside' });
      }
      // One that somebody else has deleted is gone as it should be; what was read of it can still come back.
      await files.rm(pathOf(id), { force: true });
    } catch (error) {
      return err({ kind: 'refused', message: reasonOf(error) });
    }
    await load();
    return ok(known.text);
  };
  const putBack = async (id: string, text: string): Promise<Result<void, NotPutBack>> => {
    if (has(id)) return err({ kind: 'taken' });
    const written = await write(id, text);
    return written.ok ? written : err({ kind: 'refused', message: written.error });
  };
  return {
    library: () => loaded.library,
    whole,
    reading: () => reading,
    stop: () => {
      stopping.abort(new Error('the reading of the questions has been stopped'));
      return inTurn(async () => {});
    },
    left: () => Promise.allSettled(reads),
    speak: (words) => {
      spoken = words;
      loaded = { ...loaded, library: nameOwnPack(loaded.library, words) };
    },
    read: (id) => unlessStopped(readFile(pathOf(id), 'utf8')).catch(() => null),
    has,
    write: (id, text) => inTurn(() => write(id, text)),
    remove: (id) => inTurn(() => remove(id)),
    putBack: (id, text) => inTurn(() => putBack(id, text)),
  };
}

interface Loaded {
  readonly own: readonly QuestionFile[];
  readonly library: Library;
}

/** A bank that says when its library has become another one. */
export function watchedBank(bank: Bank, changed: () => void): Bank {
  const watched = async <T>(work: Promise<T>): Promise<T> => {
    const before = bank.library();
    const result = await work;
    if (bank.library() !== before) changed();
    return result;
  };
  return {
    ...bank,
    speak: (words) => {
      const before = bank.library();
      bank.speak(words);
      if (bank.library() !== before) changed();
    },
    write: (id, text) => watched(bank.write(id, text)),
    remove: (id) => watched(bank.remove(id)),
    putBack: (id, text) => watched(bank.putBack(id, text)),
  };
}
