import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, makePlan, test } from './app.ts';

const isHost = Boolean(process.env['REHEARSE_EXECUTABLE']);

/** The tray's menu as the host keeps it. */
const trayMenu = (app: ElectronApplication) =>
  app.evaluate(({ Tray }) => {
    const all = Reflect.get(Tray, '_all') as Set<{
      _toolTip: string;
      _menu: { items: { id?: string; label: string }[] } | null;
    }>;
    const [tray] = all;
    return { toolTip: tray?._toolTip, labels: tray?._menu?.items.map(({ label }) => label) };
  });

const chooseInTray = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Tray }, item) => {
    const all = Reflect.get(Tray, '_all') as Set<{
      _menu: { getMenuItemById(id: string): { click(): void } | null };
    }>;
    for (const tray of all) tray._menu.getMenuItemById(item)?.click();
  }, id);

test('closing the window leaves the reminders on in the tray, which starts a drill and pauses them', async ({
  launcher,
}) => {
  test.skip(!isHost, 'reads the host’s tray');
  const { app, page } = await launcher.launch({ CHROMIUM_HOST_TRAY: '1' });
  await makePlan(page, 'Tray test');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Add a reminder' }).click();
  await expect
    .poll(async () => (await trayMenu(app)).toolTip)
    .toMatch(/^Rehearse: 0 of \d+ min done today, \d+ days left$/);
  await expect
    .poll(async () => (await trayMenu(app)).labels?.at(-1))
    .toBe('Quit: no reminders until it runs again');
  await chooseInTray(app, 'snooze');
  await expect(page.getByText(/^Paused until/)).toBeVisible();

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(() => app.windows().length).toBe(0);
  expect(app.process().exitCode).toBeNull();
  const opened = app.waitForEvent('window');
  await chooseInTray(app, 'drill');
  const drill = await opened;
  await expect(drill.getByRole('button', { name: 'Show the answer' })).toBeVisible();
});

test('links open their screen, in a running and in a new instance; wrong ones are said', async ({
  launcher,
}) => {
  const { app, page } = await launcher.launch();
  await makePlan(page, 'Link test');
  const open = (link: string) =>
    spawnSync(app.process().spawnfile, ['.', `--user-data-dir=${launcher.userData}`, link], {
      env: { ...process.env, CHROMIUM_HOST_HEADLESS: '1' },
      timeout: 30_000,
    });
  open('rehearse://question/dvc');
  await expect(page).toHaveURL(/#\/questions\/dvc$/);
  open('rehearse://today');
  await expect(page.getByRole('heading', { level: 1, name: 'Link test' })).toBeVisible();
  open('rehearse://question/../../etc/passwd');
  await expect(page.getByText(/the link is none of Rehearse’s/)).toBeVisible();
  open('rehearse://question/nowhere');
  await expect(page.getByText(/there is no such question/)).toBeVisible();
  open('rehearse://drill/dvc');
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
});

test('the login item is written and removed, and says why when it can’t be', async ({
  launcher,
}) => {
  test.skip(process.platform !== 'linux', 'an autostart entry is Linux’s');
  const config = join(launcher.userData, 'config');
  const entry = join(config, 'autostart', 'rehearse.desktop');
  const { app, page } = await launcher.launch({ XDG_CONFIG_HOME: config });
  await page.getByRole('link', { name: 'Settings' }).click();
  const login = page.getByRole('switch', { name: 'Start at login' });
  await login.click();
  await expect(login).toBeChecked();
  expect(readFileSync(entry, 'utf8')).toContain('"--hidden"');
  await login.click();
  await expect(login).not.toBeChecked();
  expect(existsSync(entry)).toBe(false);
  await app.close();

  const blocked = join(launcher.userData, 'blocked');
  writeFileSync(blocked, '');
  const again = await launcher.launch({ XDG_CONFIG_HOME: blocked });
  await again.page.getByRole('link', { name: 'Settings' }).click();
  await again.page.getByRole('switch', { name: 'Start at login' }).click();
  await expect(again.page.getByText(/Rehearse will not start at login: /)).toBeVisible();
  await expect(again.page.getByRole('switch', { name: 'Start at login' })).not.toBeChecked();
});

test('the quick drill’s shortcut is off until it is switched on', async ({ launcher }) => {
  test.skip(!isHost, 'presses the host’s shortcut');
  const { app, page } = await launcher.launch();
  await makePlan(page, 'Shortcut test');
  await page.getByRole('link', { name: 'Settings' }).click();
  const isTaken = () =>
    app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('CommandOrControl+Alt+R'));
  expect(await isTaken()).toBe(false);
  await page.getByRole('switch', { name: 'Quick drill from anywhere' }).click();
  await expect.poll(isTaken).toBe(true);
  await app.evaluate(({ globalShortcut }) =>
    (Reflect.get(globalShortcut, '_press') as (keys: string) => void)('CommandOrControl+Alt+R'),
  );
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
  await expect(page.getByText('1 question left')).toBeVisible();
});

test('the calendar file is written and follows the plan', async ({ launcher }) => {
  const { app, page } = await launcher.launch();
  const folder = join(launcher.userData, 'calendar');
  mkdirSync(folder);
  const file = join(folder, 'plan.ics');
  await page.getByRole('link', { name: 'Settings' }).click();
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: 'Export once' }).click();
  await expect(page.getByText(/There is no plan whose interview is still to come/)).toBeVisible();

  await makePlan(page, 'Calendar test');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Keep a file up to date' }).click();
  await expect(page.getByText(`Kept up to date: ${file}`)).toBeVisible();
  const ids = (): string[] => readFileSync(file, 'utf8').match(/^UID:.*$/gm) ?? [];
  const before = ids();
  expect(before.length).toBeGreaterThan(10);
  await page.getByLabel('Sessions begin at').fill('07:15');
  await expect
    .poll(
      () =>
        readFileSync(file, 'utf8').includes('T071500') ||
        /T\d\d1500Z/.test(readFileSync(file, 'utf8')),
    )
    .toBe(true);
  expect(ids()).toEqual(before);
});
