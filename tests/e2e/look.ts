// A picture of what is shown, and what axe finds in it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const folder = 'test-results/screens';
mkdirSync(folder, { recursive: true });

const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  // Mantine fades what it shows; a picture is taken of the end.
  await page.waitForTimeout(300);
};

/** Takes a picture under this name, of the window or the whole page, and expects axe to find nothing. */
export async function look(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  await settled(page);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
  expect(await nameless(page), name).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** What can be used and has no name for a screen reader, as the browser's own accessibility tree has it. */
async function nameless(page: Page): Promise<readonly string[]> {
  const tree = await page.locator('body').ariaSnapshot();
  return tree.split('\n').filter((line) => usable.test(line));
}

const usable =
  /^\s*- (button|link|textbox|searchbox|combobox|checkbox|radio|switch|slider|spinbutton|tab|menuitem|option|dialog|timer)( \[[^\]]*\])*(:.*)?$/;
