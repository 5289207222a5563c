import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checksum } from './store/journal.ts';
import type { Question } from '../core/content/schema.ts';

/** Questions as they were parsed from files that haven't changed since: parsing takes about 2 ms each. */
export interface ParsedContent {
  /** Null for a file that isn't known as it is now. */
  get(file: string, stamp: string): Question | null;
  put(file: string, stamp: string, question: Question): void;
  /** Writes down what was got or put since it was opened, where that isn't what it held. Never rejects: it is only a help. */
  save(): Promise<void>;
}

/** One line of the file: a file's name, its stamp, and its question. */
type Line = readonly [file: string, stamp: string, question: Question];

/** What tells one state of a file from another; null where it can't be told. */
export async function stampOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  return found && `${found.size} ${found.mtimeMs}`;
}

/**
 * Opens what was written down at an earlier start. A file of another version, and one that isn't whole in
 * its checksum, count as not there.
 * @param version of the program: another one may parse otherwise
 */
export async function openParsedContent(path: string, version: string): Promise<ParsedContent> {
  const held = new Map((await linesOf(path, version)).map((line) => [line[0], line]));
  const used = new Map<string, Line>();
  let isChanged = false;
  return {
    get: (file, stamp) => {
      const line = held.get(file);
      if (line?.[1] !== stamp) return null;
      used.set(file, line);
      return line[2];
    },
    put: (file, stamp, question) => {
      isChanged = true;
      used.set(file, [file, stamp, question]);
    },
    save: async () => {
      if (!isChanged && used.size === held.size) return;
      const lines = Buffer.from([...used.values()].map((line) => JSON.stringify(line)).join('\n'));
      const content = Buffer.concat([Buffer.from(headOf(version, lines)), lines]);
      const temporary = `${path}.${process.pid}.tmp`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(temporary, content);
        await rename(temporary, path);
      } catch (error) {
        console.error('parsed content:', error);
      }
    },
  };
}

/** The version and a checksum over the lines under it. */
const headOf = (version: string, lines: Buffer): string =>
  `rehearse-parsed-content ${checksum(lines)} ${version}\n`;

async function linesOf(path: string, version: string): Promise<readonly Line[]> {
  const content = await readFile(path).catch(() => null);
  if (content === null) return [];
  const lines = content.subarray(content.indexOf('\n') + 1);
  if (content.subarray(0, -lines.length).toString() !== headOf(version, lines)) return [];
  // Whole, and of this very version: what `save` wrote.
  const parse = (line: string): Line => JSON.parse(line) as Line;
  return lines.toString().split('\n').map(parse);
}
