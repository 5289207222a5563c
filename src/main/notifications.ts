import { Notification } from 'electron';

export interface Shown {
  readonly title: string;
  readonly body: string;
  /** The words of its buttons. Systems without buttons leave them out. */
  readonly actions: readonly string[];
}

/** What the person did with a notification: a click on it, or the place of a button. */
type Chosen = 'click' | number;

/** False where the system can't show notifications. */
export type Notify = (shown: Shown, onChosen: (chosen: Chosen) => void) => boolean;

/**
 * Shows OS notifications.
 * @param noService in words, that the system has none
 * @param onFailure told why the system refused one, so that the app can show it itself
 */
export function createNotify(
  noService: () => string,
  onFailure: (shown: Shown, reason: string) => void,
): Notify {
  // A notification that nothing refers to is collected, and its click is lost.
  const alive = new Set<Notification>();
  return (shown, onChosen) => {
    if (!Notification.isSupported()) {
      onFailure(shown, noService());
      return false;
    }
    const { title, body, actions } = shown;
    const notification = new Notification({
      title,
      body,
      actions: actions.map((text) => ({ type: 'button' as const, text })),
    });
    alive.add(notification);
    const answered = (chosen: Chosen): void => {
      alive.delete(notification);
      onChosen(chosen);
    };
    notification.on('click', () => answered('click'));
    notification.on('action', (_event, index) => answered(index));
    notification.on('close', () => alive.delete(notification));
    notification.on('failed', (_event, reason) => {
      alive.delete(notification);
      onFailure(shown, reason);
    });
    notification.show();
    return true;
  };
}
