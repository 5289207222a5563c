import type { BrowserWindow } from 'electron';

/** Whether the person is in a drill, with the screen to themselves. Reminders ask before they speak. */
export interface Focus {
  readonly isDrilling: () => boolean;
  readonly set: (on: boolean) => void;
}

/** @param window the window there is, if there is one */
export function createFocus(window: () => BrowserWindow | null): Focus {
  let drilling = false;
  return {
    // A window that was closed in the middle of a drill leaves no drill on the screen.
    isDrilling: () => drilling && window() !== null,
    set: (on) => {
      if (drilling === on) return;
      drilling = on;
      const shown = window();
      if (shown && !shown.isDestroyed()) shown.setFullScreen(on);
    },
  };
}
