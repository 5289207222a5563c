import { assertNever } from '../core/assert-never.ts';
import type { Library } from '../core/content/library.ts';
import type { Notice } from '../core/contract/calls.ts';
import type { OpenFailure, StoreNotice } from './store/index.ts';

/** What happened while the data was opened, in words for the person. */
export function storeNotice(notice: StoreNotice, index: number): Notice {
  const id = `store-${index}`;
  switch (notice.kind) {
    case 'recovered':
      return {
        id,
        level: 'warning',
        title: 'Your data was damaged and has been recovered',
        message: `A data file could not be read. Rehearse went back to ${notice.from} and added every later answer from the journal. The damaged file is kept as ${notice.keptAs} in the data folder.`,
      };
    case 'damage-set-aside':
      return {
        id,
        level: 'warning',
        title: 'Part of the journal was damaged',
        message: `${notice.events} ${notice.events === 1 ? 'entry' : 'entries'} could not be read; everything else was kept. A copy of the file is ${notice.keptAs} in the data folder.`,
      };
    case 'gap':
      return {
        id,
        level: 'warning',
        title: 'Some entries are missing',
        message: `${notice.events} ${notice.events === 1 ? 'entry is' : 'entries are'} missing from the journal. What came before and after was kept.`,
      };
    case 'brought-back': {
      const { files } = notice;
      return {
        id,
        level: 'warning',
        title: `${files.length} of your own ${files.length === 1 ? 'questions was' : 'questions were'} missing and came back`,
        message: `The newest backup had ${files.join(', ')}. What you had deleted since can be deleted again.`,
      };
    }
    case 'not-brought-back':
      return {
        id,
        level: 'warning',
        title: 'Your own questions are missing',
        message: `They could not be brought back from the backup: ${notice.message}. The backups folder in the data folder still has them.`,
      };
    case 'migrated':
      return {
        id,
        level: 'info',
        title: 'Your data was brought to the current format',
        message: `It was in format ${notice.from} and is now in format ${notice.to}. A copy of the old files is in the data folder.`,
      };
    default:
      return assertNever(notice);
  }
}

/** Tells once how many question files were left out; the list itself is on the Questions screen. */
export function contentNotice({ problems }: Library): Notice | null {
  if (problems.length === 0) return null;
  const first = problems[0];
  return {
    id: 'content-problems',
    level: 'warning',
    title: `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the question files`,
    message: `${first?.file}, line ${first?.line}: ${first?.reason}. Everything else was loaded; the Questions screen lists them all.`,
  };
}

/** Why the data can't be opened at all, and what to do. */
export function openFailureText(failure: OpenFailure, folder: string): string {
  switch (failure.kind) {
    case 'newer-format':
      return `The data in ${folder} was written by a newer version of Rehearse (format ${failure.found}; this version knows ${failure.known}). Nothing was changed. Install the newer version to open it.`;
    case 'in-use':
      return `Another program (process ${failure.pid}) is using the data in ${folder}. Nothing was changed. Close it and start Rehearse again.`;
    case 'unreadable':
      return `The data in ${folder} can't be opened: ${failure.message}. Nothing was changed or overwritten.`;
    default:
      return assertNever(failure);
  }
}
