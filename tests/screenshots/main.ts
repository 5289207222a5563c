// Pictures of every screen on a very large store, in both themes, and of the first screens in German.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startApp } from '../bench/ui/app.ts';
import { writePack } from '../bench/ui/content.ts';
import { writePast } from '../bench/ui/past.ts';
import { large } from '../bench/ui/size.ts';

const into = process.argv[2];
if (!into) throw new Error('name the folder for the pictures');
mkdirSync(into, { recursive: true });

// As the other pictures are written, whatever the machine speaks.
Object.assign(process.env, { LC_ALL: 'en_GB.UTF-8', LANGUAGE: 'en_GB' });

const seed = 7;
const screens = ['today', 'plan', 'drills', 'coverage', 'questions', 'notes', 'settings'] as const;

const beforeLooking = 500;

/** Longer than the forecast of ten thousand questions takes. */
const untilDrawn = 120_000;

async function takePicture(page: Page, screen: string, name: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/${screen}`);
  // The screen before may have been whole: the next one is there first, and then what it waits for.
  await page.waitForTimeout(beforeLooking);
  await page.waitForFunction(
    () => document.querySelector('main h1') && !document.querySelector('[aria-busy="true"]'),
    undefined,
    { timeout: untilDrawn },
  );
  // Mantine fades what it shows.
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(into ?? '', `${name}.png`) });
}

const folder = mkdtempSync(join(tmpdir(), 'rehearse-screenshots-'));
try {
  await writePack(join(folder, 'content'), large.questions, seed);
  const data = join(folder, 'user', 'data');
  mkdirSync(data, { recursive: true });
  writePast(data, large, seed, Date.now());
  const { app, page } = await startApp(folder);
  try {
    for (const theme of ['light', 'dark'] as const) {
      await app.evaluate(({ nativeTheme }, source) => {
        nativeTheme.themeSource = source;
      }, theme);
      for (const screen of screens) await takePicture(page, screen, `huge-${screen}-${theme}`);
    }
  } finally {
    await app.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
