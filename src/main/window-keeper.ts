import type { BrowserWindow } from 'electron';
import type { Push } from '../core/contract/calls.ts';
import type { PushName } from '../core/contract/names.ts';
import { bringForward, createWindow } from './windows.ts';

/**
 * The one window: made when it is wanted, told what happens while it is there.
 * @param placeFile where its size and place are kept
 */
export function createWindowKeeper(closed: () => void, placeFile: string) {
  let window: BrowserWindow | null = null;
  let isReady = false;
  /** Where to go when the page listens. */
  let wanted: string | null = null;

  const push = <Name extends PushName>(name: Name, message: Push<Name>): void => {
    if (window && !window.isDestroyed()) window.webContents.send(name, message);
  };

  function open(to?: string): void {
    isReady = false;
    window = createWindow(
      () => {
        window = null;
        closed();
      },
      placeFile,
      to,
    );
    window.webContents.once('did-finish-load', () => {
      isReady = true;
      if (wanted !== null) push('navigate', { to: wanted });
      wanted = null;
    });
  }

  return {
    current: (): BrowserWindow | null => window,
    push,
    show: (): void => {
      // A new window shows itself when its page is painted.
      if (window) bringForward(window);
      else open();
    },
    navigate: (to: string): void => {
      if (!window) return open(to);
      bringForward(window);
      if (isReady) push('navigate', { to });
      else wanted = to;
    },
  };
}
