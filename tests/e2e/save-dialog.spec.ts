import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, makePlan, questionCount, test } from './app.ts';

test('the save dialog of the Chromium host asks for a path, refuses a missing folder, and can be cancelled', async ({
  launcher,
}) => {
  test.skip(!process.env['REHEARSE_EXECUTABLE'], 'Electron shows the desktop’s own dialog');
  const { app, page } = await launcher.launch();
  await makePlan(page, 'Dialog test');
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  const ask = async () => {
    const [dialog] = await Promise.all([
      app.context().waitForEvent('page'),
      page.getByRole('button', { name: 'Export to Markdown' }).click(),
    ]);
    await expect(dialog.getByRole('textbox')).toHaveValue(/Dialog test\.md$/);
    return dialog;
  };

  const cancelled = await ask();
  // It closes as the key goes down: on a busy machine before the key is up again.
  await cancelled.keyboard.press('Escape').catch(() => {});
  await expect.poll(() => cancelled.isClosed()).toBe(true);
  await expect(page.getByText(/exported/)).toHaveCount(0);

  const dialog = await ask();
  await dialog.getByRole('textbox').fill(join(launcher.userData, 'missing', 'plan.md'));
  await dialog.keyboard.press('Enter');
  await expect(dialog.getByText('There is no folder')).toBeVisible();
  const target = join(launcher.userData, 'plan.md');
  await dialog.getByRole('textbox').fill(target);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(`${questionCount} questions exported`)).toBeVisible();
  expect(readFileSync(target, 'utf8')).toContain('# Dialog test');

  // A file that is there is replaced only when asked a second time.
  const again = await ask();
  await again.getByRole('textbox').fill(target);
  await again.keyboard.press('Enter');
  await expect(again.getByText('plan.md exists.')).toBeVisible();
  await again.close();
  await expect.poll(() => app.windows().length).toBe(1);
});
