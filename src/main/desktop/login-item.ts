import { mkdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { App } from 'electron';
import { err, ok, type Result } from '../../core/result.ts';

/** How the program is started hidden. */
interface Command {
  readonly executable: string;
  readonly args: readonly string[];
}

function startCommand(app: App): Command {
  // Run from its source, the executable is Electron's own and needs to be told which app.
  const args = app.isPackaged ? ['--hidden'] : [app.getAppPath(), '--hidden'];
  return { executable: process.env['APPIMAGE'] ?? process.execPath, args };
}

/** The autostart entry of freedesktop systems. */
export const autostartFile = (env: NodeJS.ProcessEnv = process.env): string =>
  join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'autostart', 'rehearse.desktop');

/** Exec of a desktop entry: quoted, with its own escapes (Desktop Entry Specification, "The Exec key"). */
const quoted = (word: string): string =>
  `"${word
    .replaceAll(/["`$\\]/g, '\\$&')
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')}"`;

export const desktopEntry = ({ executable, args }: Command): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Rehearse',
    'Comment=Study reminders',
    `Exec=${[executable, ...args].map(quoted).join(' ')}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');

/** Starts Rehearse at login, hidden, or not any more. An error is why the system refused, in words. */
export async function setLoginItem(app: App, enabled: boolean): Promise<Result<void, string>> {
  const command = startCommand(app);
  try {
    if (process.platform !== 'linux') {
      const { executable: path, args } = command;
      app.setLoginItemSettings({ openAtLogin: enabled, path, args: [...args] });
      return ok(undefined);
    }
    const file = autostartFile();
    if (!enabled) await rm(file, { force: true });
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, desktopEntry(command), 'utf8');
    }
    return ok(undefined);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const what = enabled ? 'will not start at login' : 'may still start at login';
    return err(`Rehearse ${what}: ${reason}.`);
  }
}
