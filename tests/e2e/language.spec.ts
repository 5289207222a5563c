import { expect, resize, test } from './app.ts';
import { foreignWords } from './foreign-words.ts';
import { look } from './look.ts';
import { writePast } from './past.ts';

const screens = ['today', 'plan', 'drills', 'coverage', 'questions', 'notes', 'settings'] as const;
const planName = 'MLOps Engineer at Acme';

const namesOfTheWorld = [
  'Rehearse',
  'English',
  'Deutsch',
  'UTC',
  'Alt + R',
  'Electron',
  'Chromium',
];

test('speaks German when that is chosen, on every screen, and stays so', async ({ launcher }) => {
  test.setTimeout(300_000);
  await writePast(launcher.userData);
  const first = await launcher.launch();
  await first.page.getByRole('link', { name: 'Settings' }).click();
  await first.page.getByText('Deutsch', { exact: true }).click();
  await expect(first.page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
  await first.app.close();

  const { app, page, errors } = await launcher.launch();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE');
  await resize(app, page, 900, 600);
  const names = [planName, launcher.userData, ...namesOfTheWorld];
  const seen: string[] = [];
  const check = async (name: string): Promise<void> => {
    await look(page, `german-${name}`);
    const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (isTooWide) seen.push(`${name}: wider than the window`);
    for (const words of await foreignWords(page, names)) seen.push(`${name}: ${words}`);
  };
  const go = async (to: string): Promise<void> => {
    await page.evaluate((hash) => (location.hash = hash), `#/${to}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  };
  for (const screen of screens) {
    await go(screen);
    await check(screen);
  }
  await go('drills/stories');
  await check('stories');
  await go('questions/mlops-vs-devops');
  await check('question');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('keys');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('palette');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/#\/drill$/);
  await check('drill');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Gut' })).toBeVisible();
  await check('drill-answer');
  await page.keyboard.press('3');
  await expect(page.getByRole('button', { name: 'Gut' })).toHaveCount(0);
  await check('drill-summary');
  await go('questions/mlops-vs-devops');
  await expect(page.getByRole('heading', { level: 1, name: /DevOps/ })).toBeVisible();
  await page.keyboard.press('e');
  await page
    .getByRole('textbox', { name: 'Datei der Frage' })
    .getByText(/^level: /)
    .click();
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  await page.getByRole('button', { name: 'Kopie speichern' }).click();
  await expect(page.getByRole('alert')).toContainText(/Zeile \d+: level: Ungültige Option/);
  await look(page, 'german-refused');
  // The browser's own field for a date takes the day first, though the system speaks English.
  await go('plan');
  await page.getByRole('button', { name: 'Neuer Plan' }).click();
  const interview = page.getByLabel('Interview', { exact: true });
  await interview.focus();
  await page.keyboard.type('31122026');
  await expect(interview).toHaveValue(/^2026-12-31T/);
  await look(page, 'german-new-plan');
  // The native menu is main's own.
  const menu = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(({ label }) => label),
  );
  expect(menu).toEqual(['Datei', 'Bearbeiten', 'Gehe zu', 'Fenster']);
  expect(seen).toEqual([]);
  expect(errors).toEqual([]);
});
