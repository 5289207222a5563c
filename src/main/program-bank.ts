import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import { openBank, type Bank } from './own-questions.ts';
import { stampOf } from './parsed-content.ts';
import { readInThreads } from './reader/client.ts';
import { realFiles } from './store/files.ts';

/** More gain little: each has the program's parser to load, and main takes in what they read. */
const mostReaders = 4;

/**
 * Begins to read the packs that this program comes with, and the person's own questions.
 * @param cacheFile where parsed questions are kept
 * @param program main's bundle; the readers' stands beside it
 */
export async function openProgramBank(
  dataFolder: string,
  cacheFile: string,
  program: string,
): Promise<Bank> {
  const contentFolder = process.env['REHEARSE_CONTENT'] ?? join(app.getAppPath(), 'content');
  // Of the program as it was built: what was parsed by another build is parsed again.
  const version = `${app.getVersion()} ${await stampOf(program)}`;
  const readFiles = readInThreads(
    join(dirname(program), 'reader.cjs'),
    Math.min(availableParallelism(), mostReaders),
  );
  return openBank(contentFolder, dataFolder, [cacheFile, version], realFiles, readFiles);
}
