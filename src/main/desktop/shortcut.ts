import { globalShortcut } from 'electron';

export const quickDrillShortcut = 'CommandOrControl+Alt+R';

/**
 * Takes the shortcut of the quick drill, or gives it back.
 * @returns false where another program has it
 */
export function setQuickDrill(enabled: boolean, start: () => void): boolean {
  globalShortcut.unregister(quickDrillShortcut);
  return !enabled || globalShortcut.register(quickDrillShortcut, start);
}
