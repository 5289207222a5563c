import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { syncFolder, type Files } from './files.ts';

/** One line of a segment, as read. Offsets are bytes. */
type JournalLine =
  | {
      readonly kind: 'event';
      readonly sequence: number;
      readonly format: number;
      readonly value: unknown;
    }
  | { readonly kind: 'damaged' };

export interface Segment {
  readonly lines: readonly JournalLine[];
  /** Bytes up to the end of the last whole line; what follows is a torn tail. */
  readonly wholeBytes: number;
}

const newline = 0x0a;
const segmentName = /^journal-(\d{12})\.log$/;

export const segmentFile = (firstSequence: number): string =>
  `journal-${String(firstSequence).padStart(12, '0')}.log`;

/** The first sequence number of a segment by its file's name; null for another file. */
export function firstSequenceOf(name: string): number | null {
  const digits = segmentName.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** `checksum sequence format json`, the checksum (CRC-32, hexadecimal) over all that follows it. */
export function toLine(sequence: number, format: number, value: unknown): Buffer {
  const content = `${sequence} ${format} ${JSON.stringify(value)}`;
  return Buffer.from(`${checksum(content)} ${content}\n`);
}

export const checksum = (content: string | Buffer): string =>
  crc32(content).toString(16).padStart(8, '0');

/** Reads a segment. A line that isn't whole in its checksum is damaged; bytes after the last newline are a torn tail. */
export function parseSegment(content: Buffer): Segment {
  const lines: JournalLine[] = [];
  let start = 0;
  for (let end = content.indexOf(newline); end >= 0; end = content.indexOf(newline, start)) {
    lines.push(parseLine(content.subarray(start, end)));
    start = end + 1;
  }
  return { lines, wholeBytes: start };
}

function parseLine(bytes: Buffer): JournalLine {
  const sum = bytes.subarray(0, 8).toString('latin1');
  const rest = bytes.subarray(9);
  if (bytes[8] !== 0x20 || checksum(rest) !== sum) return { kind: 'damaged' };
  const [, sequence, format, json] = /^(\d+) (\d+) (.*)$/s.exec(rest.toString('utf8')) ?? [];
  if (json === undefined) return { kind: 'damaged' };
  try {
    const value: unknown = JSON.parse(json);
    return { kind: 'event', sequence: Number(sequence), format: Number(format), value };
  } catch {
    return { kind: 'damaged' };
  }
}

/** Appends lines to one segment, each durable before it counts. */
export class JournalWriter {
  readonly #handle: FileHandle;
  #bytes: number;
  /** A failed write left bytes behind that could not be cut off yet. */
  #ragged = false;

  private constructor(handle: FileHandle, bytes: number) {
    this.#handle = handle;
    this.#bytes = bytes;
  }

  /** Opens or creates a segment and cuts it to `bytes`, its last good offset. */
  static async open(
    files: Files,
    folder: string,
    name: string,
    bytes: number,
  ): Promise<JournalWriter> {
    const handle = await files.open(join(folder, name), 'a');
    try {
      await handle.truncate(bytes);
      await handle.sync();
      await syncFolder(files, folder);
    } catch (error) {
      await handle.close();
      throw error;
    }
    return new JournalWriter(handle, bytes);
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Rejects when the disk refuses; the segment is then as before. */
  async append(line: Buffer): Promise<void> {
    if (this.#ragged) await this.#cutBack();
    try {
      await this.#writeWhole(line);
      await this.#handle.datasync();
    } catch (error) {
      this.#ragged = true;
      // The next append tries again; until then recovery would read at most this one unacknowledged line.
      await this.#cutBack().catch(() => {});
      throw error;
    }
    this.#bytes += line.length;
  }

  async #writeWhole(line: Buffer): Promise<void> {
    for (let written = 0; written < line.length;) {
      const { bytesWritten } = await this.#handle.write(line, written);
      written += bytesWritten;
    }
  }

  async #cutBack(): Promise<void> {
    await this.#handle.truncate(this.#bytes);
    await this.#handle.datasync();
    this.#ragged = false;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}
