import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { autostartFile, desktopEntry, setLoginItem } from './login-item.ts';

// Only what the login item asks of the app.
const app = { isPackaged: false, getAppPath: () => '/apps/re hearse' } as unknown as App;
afterEach(() => vi.unstubAllEnvs());

describe.runIf(process.platform === 'linux')('the autostart entry', () => {
  it('is written with its hidden start, and removed again', async () => {
    vi.stubEnv('XDG_CONFIG_HOME', mkdtempSync(join(tmpdir(), 'rehearse-login-')));
    expect(await setLoginItem(app, true)).toEqual({ ok: true, value: undefined });
    expect(readFileSync(autostartFile(), 'utf8')).toMatch(
      /^Exec=".*" "\/apps\/re hearse" "--hidden"$/m,
    );
    await setLoginItem(app, false);
    expect(() => readFileSync(autostartFile())).toThrow('ENOENT');
    expect(await setLoginItem(app, false)).toEqual({ ok: true, value: undefined });
  });

  it('that can’t be written says why', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rehearse-login-'));
    writeFileSync(join(folder, 'file'), '');
    vi.stubEnv('XDG_CONFIG_HOME', join(folder, 'file'));
    expect(await setLoginItem(app, true)).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^E(NOTDIR|EXIST)/),
    });
  });
});

it('quotes what the desktop would read as more than a path', () => {
  const entry = desktopEntry({ executable: '/opt/100% "$HOME"/rehearse', args: ['--hidden'] });
  expect(entry).toContain(String.raw`Exec="/opt/100%% \\"\\$HOME\\"/rehearse" "--hidden"`);
});
