import { Notification } from 'electron';
import type { Notify } from './services/reminders.ts';

/**
 * Shows OS notifications.
 * @param onFailure told why the system refused one, so that the app can show it itself
 */
export function createNotify(
  onFailure: (title: string, body: string, reason: string) => void,
): Notify {
  // A notification that nothing refers to is collected, and its click is lost.
  const alive = new Set<Notification>();
  return (title, body, onClick) => {
    if (!Notification.isSupported()) {
      onFailure(title, body, 'there is no notification service on this system');
      return false;
    }
    const notification = new Notification({ title, body });
    alive.add(notification);
    notification.on('click', onClick);
    notification.on('close', () => alive.delete(notification));
    notification.on('failed', (_event, reason) => {
      alive.delete(notification);
      onFailure(title, body, reason);
    });
    notification.show();
    return true;
  };
}
