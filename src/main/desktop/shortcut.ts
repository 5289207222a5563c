import { globalShortcut } from 'electron';
import { err, ok, type Result } from '../../core/result.ts';

export const quickDrillShortcut = 'CommandOrControl+Alt+R';

/** Takes the shortcut of the quick drill, or gives it back. Another program may have it. */
export function setQuickDrill(enabled: boolean, start: () => void): Result<void, string> {
  globalShortcut.unregister(quickDrillShortcut);
  if (!enabled || globalShortcut.register(quickDrillShortcut, start)) return ok(undefined);
  return err('The shortcut is taken by another program, so the quick drill is off for now.');
}
