import type { ReminderAction } from '../../core/reminders/actions.ts';
import { reminderActions } from '../../core/reminders/actions.ts';
import type { Message } from '../../core/reminders/words.ts';
import type { Words } from '../../core/words/index.ts';
import type { Notify } from '../notifications.ts';

/** Electron has no buttons on Linux: there the window offers them too. */
const hasButtons = process.platform !== 'linux';

/**
 * Shows a reminder as a notification with buttons.
 * @returns false where the window has to offer the buttons
 */
export function showReminder(
  notify: Notify,
  { title, body }: Message,
  choose: (action: ReminderAction | 'open') => void,
  { t }: Words,
): boolean {
  const actions = reminderActions.map((action) => t(`reminders.actions.${action}`));
  const shown = notify({ title, body, actions }, (chosen) => {
    const action = chosen === 'click' ? 'open' : reminderActions[chosen];
    if (action !== undefined) choose(action);
  });
  return shown && hasButtons;
}

/**
 * Shows a notification that says that reminders can be shown.
 * @returns false where they can't
 */
export const showTestReminder = (notify: Notify, chosen: () => void, { t }: Words): boolean =>
  notify(
    { title: t('main.reminders.test'), body: t('main.reminders.testBody'), actions: [] },
    chosen,
  );
