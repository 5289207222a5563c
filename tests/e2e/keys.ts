// Ways through the program for who has no mouse.
import { expect, type Page } from '@playwright/test';

/** Goes to a screen through the palette. */
export async function goTo(page: Page, name: string): Promise<void> {
  await openPalette(page, name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** Opens the palette and types; its first entry is this one then. */
export async function openPalette(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.locator('.mantine-Spotlight-action').first()).toHaveText(
    new RegExp(`^${name}`),
  );
}

/** Presses Tab until what has the focus is of this name. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null;
      return (label ?? at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim();
    });
    if (focused.startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${name}`);
}

/** Counts what a mouse does in the page from now on; the function it returns tells how much that was. */
export async function watchPointer(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let pressed = 0;
    const count = (): void => {
      pressed += 1;
      document.documentElement.dataset['pointer'] = String(pressed);
    };
    addEventListener('pointerdown', count, true);
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['pointer'] ?? 0));
}
