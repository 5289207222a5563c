// Drives the built app as a person does, in Electron or, where REHEARSE_EXECUTABLE names it, in the Chromium host.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  _electron,
  expect,
  test as base,
  type ElectronApplication,
  type Page,
} from '@playwright/test';

interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Console errors and uncaught exceptions of the page. */
  readonly errors: string[];
}

interface Launcher {
  readonly userData: string;
  launch(env?: Readonly<Record<string, string>>, switches?: readonly string[]): Promise<RunningApp>;
}

/** How many questions the program comes with. */
export const questionCount = ['mlops-engineer', 'engineer-behavioural'].reduce(
  (sum, pack) => sum + readdirSync(join('content', pack, 'questions')).length,
  0,
);

interface Fixtures {
  readonly launcher: Launcher;
}
interface WorkerFixtures {
  /** A file for the parsed questions of the first start, which are parsed again where they don't fit. */
  readonly parsedQuestions: string;
}

/**
 * Each test has a data folder of its own; what is still running at its end is closed. Only the first test's start
 * parses every question, a second of a processor.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  parsedQuestions: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'rehearse-e2e-parsed-'));
      await use(join(folder, 'questions'));
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  launcher: async ({ parsedQuestions }, use) => {
    const userData = mkdtempSync(join(tmpdir(), 'rehearse-e2e-'));
    const cache = join(userData, 'cache', 'questions');
    if (existsSync(parsedQuestions)) {
      mkdirSync(dirname(cache));
      copyFileSync(parsedQuestions, cache);
    }
    const running: ElectronApplication[] = [];
    await use({
      userData,
      launch: async (env = {}, switches = []) => {
        const executable = process.env['REHEARSE_EXECUTABLE'];
        const app = await _electron.launch({
          args: ['.', `--user-data-dir=${userData}`, ...switches],
          env: { ...cleanEnvironment(), CHROMIUM_HOST_HEADLESS: '1', ...env },
          ...(executable ? { executablePath: executable } : {}),
        });
        running.push(app);
        const page = await app.firstWindow();
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        page.on('console', (message) => {
          if (message.type() === 'error') errors.push(message.text());
        });
        await page.waitForURL(/index\.html/);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        return { app, page, errors };
      },
    });
    for (const app of running) await app.close().catch(() => {});
    if (existsSync(cache) && !existsSync(parsedQuestions)) copyFileSync(cache, parsedQuestions);
    rmSync(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
});

export { expect };

function cleanEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  // The words and formats that the tests expect, whatever the machine speaks.
  return { ...Object.fromEntries(entries), LC_ALL: 'en_GB.UTF-8', LANGUAGE: 'en_GB' };
}

/** Gives the window a size, and waits until the page has it. */
export async function resize(
  app: ElectronApplication,
  page: Page,
  width: number,
  height: number,
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setSize(to.width, to.height),
    { width, height },
  );
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
}

/** Makes the plan that the form proposes. */
export async function makePlan(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Reveals and grades the question shown; returns its title. */
export async function answerNext(page: Page, grade: '1' | '2' | '3' | '4'): Promise<string> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
  const title = await heading.innerText();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Good' })).toBeVisible();
  await page.keyboard.press(grade);
  await expect(heading).not.toHaveText(title);
  return title;
}
