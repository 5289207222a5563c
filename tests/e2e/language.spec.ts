import { expect, test } from './app.ts';

test('speaks German when that is chosen, and stays so', async ({ launcher }) => {
  const first = await launcher.launch();
  const { page } = first;
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByText('Deutsch', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE');
  await expect(page.getByText('Sprache', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
  // The native menu is main's own.
  const menu = await first.app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(({ label }) => label),
  );
  expect(menu).toEqual(['Datei', 'Bearbeiten', 'Gehe zu', 'Fenster']);
  await first.app.close();
  const again = await launcher.launch();
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'de-DE');
  expect(again.errors).toEqual([]);
});
