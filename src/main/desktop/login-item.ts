import { mkdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { App } from 'electron';
import { reasonOf } from '../../core/reason-of.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { wordsIn } from '../../core/words/index.ts';
import { languages, type Language } from '../../core/words/languages.ts';

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

/** The desktop chooses the language itself; the first one is for those that it doesn't find. */
const commentIn = (language: Language): string =>
  `Comment${language === 'en' ? '' : `[${language}]`}=${wordsIn(language).t('main.login.comment')}`;

export const desktopEntry = ({ executable, args }: Command): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Rehearse',
    ...languages.map((language) => commentIn(language)),
    `Exec=${[executable, ...args].map(quoted).join(' ')}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');

/** Starts Rehearse at login, hidden, or not any more. An error is the system's reason for refusing. */
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
    return err(reasonOf(error));
  }
}
