import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, makePlan, test } from './app.ts';

const folder = 'test-results/screens';
mkdirSync(folder, { recursive: true });

async function look(page: Page, name: string): Promise<void> {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
}

for (const theme of ['Light', 'Dark'] as const) {
  test(`reminder settings with everything on are accessible, ${theme.toLowerCase()}`, async ({
    launcher,
  }) => {
    test.setTimeout(120_000);
    const { app, page, errors } = await launcher.launch({
      DBUS_SESSION_BUS_ADDRESS: '',
      XDG_RUNTIME_DIR: '/nonexistent',
    });
    await makePlan(page, 'MLOps Engineer at Acme');
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByText(theme, { exact: true }).click();
    const add = page.getByRole('button', { name: 'Add a reminder' });
    await add.click();
    await add.click();
    await page.getByLabel('At', { exact: true }).last().fill('02:30');
    for (const name of ['Not started yet', 'Interview countdown', 'Plan in danger', 'Week review'])
      await page.getByRole('switch', { name }).click();
    await page.getByRole('textbox', { name: 'Where' }).fill('Main Street 1, third floor');
    await page.getByLabel('What to bring').fill('Passport');
    await page.getByLabel('When to leave').fill('12:45, tram 4');
    // The clock passes every moment of today and tomorrow: what is due is shown in the window.
    await app.evaluate(({ powerMonitor }) => {
      const Now = globalThis.Date;
      const at = new Now();
      at.setDate(at.getDate() + 1);
      at.setHours(20, 30, 0, 0);
      const shift = at.getTime() - Now.now();
      class Shifted extends Now {
        constructor(...args: [] | ConstructorParameters<typeof Date>) {
          if (args.length === 0) super(Now.now() + shift);
          else super(...args);
        }
        static override now(): number {
          return Now.now() + shift;
        }
      }
      globalThis.Date = Shifted as DateConstructor;
      powerMonitor.emit('resume');
    });
    await expect(page.getByRole('status', { name: 'Reminder' })).toBeVisible();
    await page.getByText('What came, and what did not').click();
    const suffix = theme.toLowerCase();
    await look(page, `reminders-${suffix}`);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(900, 600));
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(900);
    await look(page, `small-reminders-${suffix}`);
    expect(errors).toEqual([]);
  });
}
