import { expect, makePlan, resize, test } from './app.ts';
import { lookInBoth } from './look.ts';
import { sleepUntil } from './sleep-until.ts';

test('reminder settings with everything on are accessible, in both themes', async ({
  launcher,
}) => {
  test.setTimeout(120_000);
  const { app, page, errors } = await launcher.launch({
    DBUS_SESSION_BUS_ADDRESS: '',
    XDG_RUNTIME_DIR: '/nonexistent',
  });
  await makePlan(page, 'MLOps Engineer at Acme');
  await page.getByRole('link', { name: 'Settings' }).click();
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
  await sleepUntil(app, { hour: 20, minute: 30 });
  await expect(page.getByRole('status', { name: 'Reminder' })).toBeVisible();
  await page.getByText('What came, and what did not').click();
  await lookInBoth(app, page, 'reminders', { fullPage: true });
  await resize(app, page, 900, 600);
  await lookInBoth(app, page, 'small-reminders', { fullPage: true });
  expect(errors).toEqual([]);
});
