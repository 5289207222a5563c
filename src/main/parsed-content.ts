import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checksum } from './store/journal.ts';
import type { Question } from '../core/content/schema.ts';
import { inSlices } from './slices.ts';

/** Questions as they were parsed from files that haven't changed since: parsing takes about 2 ms each. */
export interface ParsedContent {
  /** Null for a file that isn't known as it is now. */
  get(file: string, stamp: string): Question | null;
  /** What there is now, known or not. */
  put(file: string, stamp: string, question: Question): void;
  /**
   * Writes down what was put since the last time, where that isn't what it held; of anything else it knows nothing any
   * more. Never rejects: it is only a help.
   */
  save(signal: AbortSignal): Promise<void>;
}

/** One line of the file, after its checksum: a file's name, its stamp, and its question. */
type Line = readonly [file: string, stamp: string, question: Question];

/** What tells one state of a file from another; null where it can't be told. */
export async function stampOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  return found && `${found.size} ${found.mtimeMs}`;
}

/**
 * Opens what was written down at an earlier start. A file of another version counts as not there, and so does a line
 * that isn't whole in its checksum.
 * @param version of the program: another one may parse otherwise
 */
export async function openParsedContent(path: string, version: string): Promise<ParsedContent> {
  let held = await linesOf(path, version);
  let put = new Map<string, Line>();
  const isHeld = ([file, stamp, question]: Line): boolean => {
    const line = held.get(file);
    return line?.[1] === stamp && line[2] === question;
  };
  return {
    get: (file, stamp) => {
      const line = held.get(file);
      return line?.[1] === stamp ? line[2] : null;
    },
    put: (file, stamp, question) => void put.set(file, [file, stamp, question]),
    save: async (signal) => {
      const isSame = put.size === held.size && [...put.values()].every(isHeld);
      held = put;
      put = new Map();
      if (!isSame) await write(path, version, held.values(), signal);
    },
  };
}

const headOf = (version: string): string => `rehearse-parsed-content 2 ${version}\n`;

/** So many letters are written at once. */
const lettersAtOnce = 1_000_000;

async function write(
  path: string,
  version: string,
  lines: Iterable<Line>,
  signal: AbortSignal,
): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'w');
    try {
      const takesItsTurn = inSlices();
      let text = headOf(version);
      for (const line of lines) {
        await takesItsTurn();
        signal.throwIfAborted();
        const json = JSON.stringify(line);
        text += `${checksum(json)} ${json}\n`;
        if (text.length < lettersAtOnce) continue;
        await file.appendFile(text);
        text = '';
      }
      await file.appendFile(text);
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    if (!signal.aborted) console.error('parsed content:', error);
    await rm(temporary, { force: true }).catch(() => {});
  }
}

const newline = 0x0a;
const checksumLetters = 8;

async function linesOf(path: string, version: string): Promise<Map<string, Line>> {
  const lines = new Map<string, Line>();
  const content = await readFile(path).catch(() => null);
  const head = Buffer.from(headOf(version));
  if (content === null || !content.subarray(0, head.length).equals(head)) return lines;
  const takesItsTurn = inSlices();
  let start = head.length;
  for (let end = content.indexOf(newline, start); end >= 0; end = content.indexOf(newline, start)) {
    await takesItsTurn();
    const sum = content.toString('latin1', start, start + checksumLetters);
    const json = content.subarray(start + checksumLetters + 1, end);
    start = end + 1;
    if (checksum(json) !== sum) continue;
    // Whole, and of this very version: what `write` wrote.
    const line = JSON.parse(json.toString()) as Line;
    lines.set(line[0], line);
  }
  return lines;
}
