import * as fs from 'node:fs/promises';
import { dirname } from 'node:path';

/** The file operations that a store uses, so that a test can make one of them fail. */
export type Files = Pick<
  typeof fs,
  'open' | 'rename' | 'link' | 'copyFile' | 'readFile' | 'readdir' | 'mkdir' | 'rm' | 'writeFile'
>;

export const realFiles: Files = fs;

/** Windows refuses a rename for a moment while a virus scanner or an indexer has the file open. */
const refusedForAMoment = new Set(['EPERM', 'EBUSY', 'EACCES']);
const renamePatienceMilliseconds = 3_000;

export const hasCode = (error: unknown, code: string): boolean => codeOf(error) === code;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Makes a name's appearance in its folder durable. Windows can't open a folder, and doesn't need it. */
export async function syncFolder(files: Files, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await files.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function renamePatiently(files: Files, from: string, to: string): Promise<void> {
  const patience = process.platform === 'win32' ? renamePatienceMilliseconds : 0;
  for (let waited = 0, pause = 20; ; waited += pause, pause *= 2) {
    try {
      await files.rename(from, to);
      return;
    } catch (error) {
      if (waited >= patience || !refusedForAMoment.has(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** Writes a whole file so that after any crash the old or the new content is there. `keepAs` names the old content's second home. */
export async function replaceFile(
  files: Files,
  path: string,
  content: Buffer,
  keepAs?: string,
): Promise<void> {
  const temporary = `${path}.tmp`;
  const handle = await files.open(temporary, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (keepAs !== undefined) await keepUnder(files, path, keepAs);
  await renamePatiently(files, temporary, path);
  await syncFolder(files, dirname(path));
}

async function keepUnder(files: Files, path: string, keepAs: string): Promise<void> {
  const temporary = `${keepAs}.tmp`;
  await files.rm(temporary, { force: true });
  try {
    await linkOrCopy(files, path, temporary);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  await renamePatiently(files, temporary, keepAs);
}

/** A second name for a file that is never written in place. Some file systems have no hard links: there it is a copy. */
export async function linkOrCopy(files: Files, path: string, second: string): Promise<void> {
  try {
    await files.link(path, second);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw error;
    await files.copyFile(path, second);
  }
}

/** A file's content, or null when there is none. Other errors are thrown. */
export async function contentOf(files: Files, path: string): Promise<Buffer | null> {
  try {
    return await files.readFile(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** The names in a folder; none when there is no such folder. */
export async function namesIn(files: Files, folder: string): Promise<readonly string[]> {
  try {
    return (await files.readdir(folder)).sort();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
