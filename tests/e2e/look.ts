// A picture of what is shown, and what axe finds in it.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const folder = 'test-results/screens';
mkdirSync(folder, { recursive: true });

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Takes a picture under this name, of the window or the whole page, and expects axe to find nothing. */
export async function look(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  await settled(page);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
  expect(await nameless(page), name).toEqual([]);
  expect(await violations(page), name).toEqual([]);
}

/** The same in light and in dark: the program follows the system, where nobody has chosen. */
export async function lookInBoth(
  app: ElectronApplication,
  page: Page,
  name: string,
  options: { readonly fullPage?: boolean } = {},
): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await app.evaluate(({ nativeTheme }, asked) => {
      nativeTheme.themeSource = asked;
    }, theme);
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
    await look(page, `${name}-${theme}`, options);
  }
}

/** Waits for what loads, and until what Mantine fades in or out is there or gone. */
async function settled(page: Page): Promise<void> {
  // What was pressed just now shows its skeleton and begins to move with the next frame.
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
  });
  // What is drawn ahead, out of sight, is read when it is shown.
  await expect(page.locator('[aria-busy=true]').filter({ visible: true })).toHaveCount(0);
  await page.evaluate(async () => {
    const ending = () =>
      document
        .getAnimations()
        .filter(({ effect, playState }) => {
          // What takes longer shows time going by, and is no way from one state to another.
          const isShort = Number(effect?.getComputedTiming().endTime) < 2_000;
          return playState === 'running' && isShort;
        })
        .map(({ finished }) => finished.catch(() => {}));
    for (let left = ending(); left.length > 0; left = ending()) await Promise.all(left);
  });
}

/** A day of the calendar is a small picture of what its name says in words, in other words than the picture. */
const namedOtherwise = { rule: 'label-content-name-mismatch', elements: '.mantine-Calendar-day' };

/** What axe finds. It stays in the page: putting it there takes longer than most of its rules. */
async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async ({ rule, elements }) => {
    const { axe } = window as unknown as {
      axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
    };
    // The only frame draws diagrams for the window, and is neither seen nor read.
    const options: RunOptions = {
      resultTypes: ['violations'],
      elementRef: true,
      iframes: false,
    };
    const found = await axe.run(document, options);
    return found.violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ element }) => id !== rule || !element?.matches(elements))
        .map(({ html }) => `${id}: ${html}`),
    );
  }, namedOtherwise);
}

/** What can be used and has no name for a screen reader, as the browser's own accessibility tree has it. */
async function nameless(page: Page): Promise<readonly string[]> {
  const tree = await page.locator('body').ariaSnapshot();
  return tree.split('\n').filter((line) => usable.test(line));
}

const usable =
  /^\s*- (button|link|textbox|searchbox|combobox|checkbox|radio|switch|slider|spinbutton|tab|menuitem|option|dialog|timer)( \[[^\]]*\])*(:.*)?$/;
