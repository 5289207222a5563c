import { join } from 'node:path';
import { parseISO } from 'date-fns';
import { contentOf, linkOrCopy, namesIn, replaceFile, syncFolder, type Files } from './files.ts';

const day = 86_400_000;
const atLeastApart = 30 * 60_000;

export interface Backup {
  readonly name: string;
  readonly takenAt: Date;
  readonly sequence: number;
}

const backupName = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)-(\d+)\.snapshot$/;

const nameOf = (takenAt: Date, sequence: number): string =>
  `${takenAt.toISOString().replaceAll(':', '-')}-${sequence}.snapshot`;

function parseName(name: string): Backup | null {
  const [, hour, minute, second, sequence] = backupName.exec(name) ?? [];
  if (hour === undefined) return null;
  return { name, takenAt: parseISO(`${hour}:${minute}:${second}`), sequence: Number(sequence) };
}

/** Newest first. */
export async function backupsIn(files: Files, folder: string): Promise<readonly Backup[]> {
  return (await namesIn(files, folder))
    .map(parseName)
    .filter((backup) => backup !== null)
    .sort((a, b) => b.sequence - a.sequence || +b.takenAt - +a.takenAt);
}

/**
 * The backups to let go: all of the last two days stay, then the newest of each of 12 days, 10 weeks
 * and 9 months (30 days each), as Anki keeps them. The newest backup always stays.
 */
export function superfluous(backups: readonly Backup[], now: Date): readonly Backup[] {
  const kept = new Set<Backup>(backups.slice(0, 1));
  const newestFirst = [...backups].sort((a, b) => +b.takenAt - +a.takenAt);
  const keepOneEach = (unit: number, count: number): void => {
    const taken = new Set<number>();
    for (const backup of newestFirst) {
      const slot = Math.floor(+backup.takenAt / unit);
      if (+now - +backup.takenAt < 2 * day || taken.has(slot) || taken.size >= count) continue;
      taken.add(slot);
      kept.add(backup);
    }
  };
  for (const backup of newestFirst) if (+now - +backup.takenAt < 2 * day) kept.add(backup);
  keepOneEach(day, 12);
  keepOneEach(7 * day, 10);
  keepOneEach(30 * day, 9);
  return backups.filter((backup) => !kept.has(backup));
}

/** Where a backup keeps what stands beside the record. */
const besideOf = (folder: string, { name }: Backup): string =>
  join(folder, name.replace(/snapshot$/, 'beside'));

/** What stood beside the record at each backup that has it, newest first. */
export async function* besideIn(files: Files, folder: string): AsyncIterable<Buffer> {
  for (const backup of await backupsIn(files, folder)) {
    const beside = await contentOf(files, besideOf(folder, backup));
    if (beside) yield beside;
  }
}

/** Whether the newest backup has this beside the record. */
export async function isBackedUp(files: Files, folder: string, beside: Buffer): Promise<boolean> {
  const [newest] = await backupsIn(files, folder);
  const backedUp = newest ? await contentOf(files, besideOf(folder, newest)) : null;
  return backedUp?.equals(beside) ?? false;
}

/**
 * Copies the snapshot into the backups with what stands beside the record, unless one was taken within half an
 * hour or nothing has changed since.
 * @param gather null for a record that has nothing beside it
 */
export async function takeBackup(
  files: Files,
  snapshot: string,
  folder: string,
  now: Date,
  sequence: number,
  gather: (() => Promise<Buffer>) | null = null,
): Promise<void> {
  await files.mkdir(folder, { recursive: true });
  const existing = await backupsIn(files, folder);
  const newest = existing[0];
  if (newest && Math.abs(+now - +newest.takenAt) < atLeastApart) return;
  const beside = await gather?.();
  const isAsBefore = beside === undefined || (await isBackedUp(files, folder, beside));
  if (newest?.sequence === sequence && isAsBefore) return;
  const backup = { name: nameOf(now, sequence), takenAt: now, sequence };
  if (beside) {
    const path = besideOf(folder, backup);
    if (newest && isAsBefore) await linkOrCopy(files, besideOf(folder, newest), path);
    else await replaceFile(files, path, beside);
  }
  await files.copyFile(snapshot, join(folder, backup.name));
  await syncFolder(files, folder);
  for (const old of superfluous([backup, ...existing], now)) {
    await files.rm(join(folder, old.name), { force: true });
    await files.rm(besideOf(folder, old), { force: true });
  }
}
