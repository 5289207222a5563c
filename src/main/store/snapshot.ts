import { checksum } from './journal.ts';

export type SnapshotContent =
  | {
      readonly kind: 'whole';
      readonly format: number;
      readonly sequence: number;
      readonly state: unknown;
    }
  | { readonly kind: 'damaged' };

const header = /^rehearse-snapshot ([0-9a-f]{8}) (\d+) (\d+) (\d+)$/;

/** A header line (checksum, format, sequence, length of the state in bytes), then the state as JSON. */
export function toSnapshot(format: number, sequence: number, state: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(state));
  const facts = `${format} ${sequence} ${json.length}`;
  const sum = checksum(Buffer.concat([Buffer.from(`${facts}\n`), json]));
  return Buffer.concat([Buffer.from(`rehearse-snapshot ${sum} ${facts}\n`), json]);
}

/** Reads a snapshot. An empty file, a bare `null` or one changed bit is damage, never a default. */
export function parseSnapshot(content: Buffer): SnapshotContent {
  const end = content.indexOf(0x0a);
  const [, sum, format, sequence, length] =
    header.exec(content.subarray(0, Math.max(0, end)).toString('latin1')) ?? [];
  const json = content.subarray(end + 1);
  if (sum === undefined || json.length !== Number(length)) return { kind: 'damaged' };
  const facts = Buffer.from(`${format} ${sequence} ${length}\n`);
  if (checksum(Buffer.concat([facts, json])) !== sum) return { kind: 'damaged' };
  try {
    const state: unknown = JSON.parse(json.toString('utf8'));
    return { kind: 'whole', format: Number(format), sequence: Number(sequence), state };
  } catch {
    return { kind: 'damaged' };
  }
}
