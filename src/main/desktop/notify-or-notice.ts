import type { Area } from '../../core/contract/calls.ts';
import { createNotify, type Notify } from '../notifications.ts';
import type { Context } from '../services/context.ts';

interface Window {
  readonly show: () => void;
  readonly changed: (areas: readonly Area[]) => void;
}

/** Notifications of the system; where it shows none, the window has a notice instead. */
export function notifyOrNotice(
  { words, notices, newId }: Pick<Context, 'words' | 'notices' | 'newId'>,
  window: Window,
): {
  /** Brings the window forward where the system shows nothing. */
  readonly notify: Notify;
  /** For who has just closed the window, and doesn't want it back: it has the notice when it opens. */
  readonly notifyOrLater: Notify;
} {
  const noService = (): string => words().t('main.reminders.noService');
  const note = (title: string, message: string): void => {
    notices.push({ id: newId(), level: 'info', title, message });
  };
  // Said once: after that the window simply shows them.
  let toldOfNoService = false;
  return {
    notify: createNotify(noService, (_shown, reason) => {
      if (!toldOfNoService) {
        toldOfNoService = true;
        const { t } = words();
        note(t('main.reminders.inWindow'), t('main.reminders.inWindowWhy', { reason }));
        window.changed(['app']);
      }
      window.show();
    }),
    notifyOrLater: createNotify(noService, ({ title, body }) => note(title, body)),
  };
}
