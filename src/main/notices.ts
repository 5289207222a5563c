import { assertNever } from '../core/assert-never.ts';
import type { Library } from '../core/content/library.ts';
import { reasonInWords } from '../core/content/reasons.ts';
import type { Notice } from '../core/contract/calls.ts';
import type { LinkFault } from '../core/deep-links.ts';
import type { Words } from '../core/words/index.ts';
import type { OpenFailure, StoreNotice } from './store/index.ts';

/** What happened while the data was opened, in words for the person. */
export function storeNotice(notice: StoreNotice, index: number, { t }: Words): Notice {
  const id = `store-${index}`;
  const warning = (title: string, message: string): Notice => ({
    id,
    level: 'warning',
    title,
    message,
  });
  switch (notice.kind) {
    case 'recovered': {
      const { from, keptAs } = notice;
      return warning(
        t('main.notices.recovered'),
        from === null
          ? t('main.notices.recoveredFromJournal', { keptAs })
          : t('main.notices.recoveredFrom', { from, keptAs }),
      );
    }
    case 'damage-set-aside': {
      const { events, keptAs } = notice;
      return warning(
        t('main.notices.damaged'),
        t('main.notices.damagedEntries', { count: events, keptAs }),
      );
    }
    case 'gap':
      return warning(t('main.notices.gap'), t('main.notices.gapEntries', { count: notice.events }));
    case 'brought-back': {
      const { files } = notice;
      return warning(
        t('main.notices.broughtBack', { count: files.length }),
        t('main.notices.broughtBackFrom', { files: files.join(', ') }),
      );
    }
    case 'not-brought-back':
      return warning(
        t('main.notices.ownMissing'),
        t('main.notices.ownMissingStill', { reason: notice.message }),
      );
    case 'migrated':
      return {
        id,
        level: 'info',
        title: t('main.notices.migrated'),
        message: t('main.notices.migratedFrom', { from: notice.from, to: notice.to }),
      };
    default:
      return assertNever(notice);
  }
}

/** Tells once how many question files were left out; the list itself is on the Questions screen. */
export function contentNotice({ problems }: Library, words: Words): Notice | null {
  const { t } = words;
  const [first] = problems;
  if (!first) return null;
  const { file, line, reason } = first;
  return {
    id: 'content-problems',
    level: 'warning',
    title: t('main.notices.content', { count: problems.length }),
    message: t('main.notices.contentFirst', { file, line, reason: reasonInWords(reason, words) }),
  };
}

/** Why the data can't be opened at all, and what to do. */
export function openFailureText(failure: OpenFailure, folder: string, { t }: Words): string {
  switch (failure.kind) {
    case 'newer-format': {
      const { found, known } = failure;
      return t('main.open.newerFormat', { folder, found, known });
    }
    case 'in-use':
      return t('main.open.inUse', { folder, pid: failure.pid });
    case 'unreadable':
      return t('main.open.unreadable', { folder, reason: failure.message });
    case 'nothing-whole':
      return t('main.open.nothingWhole', { folder });
    default:
      return assertNever(failure);
  }
}

/** Of a link from outside that leads nowhere. */
export const linkNotice = (
  id: string,
  link: string,
  fault: LinkFault | 'unknownQuestion',
  { t }: Words,
): Notice => ({
  id,
  level: 'warning',
  title: t('main.link.title'),
  message: t(`main.link.${fault}`, { link: link.slice(0, 120) }),
});
