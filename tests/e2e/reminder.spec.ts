import type { ElectronApplication, Page } from '@playwright/test';
import { expect, makePlan, test } from './app.ts';
import { startNotificationService } from './notification-service.ts';
import { expectHeard, listen } from './heard.ts';
import { sleepUntil } from './sleep-until.ts';

const tomorrowEvening = { hour: 18 } as const;

async function addReminder(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Add a reminder' }).click();
  await expect(page.getByRole('switch', { name: 'Reminder at 18:00 on' })).toBeChecked();
  await expect(page.getByText(/^Next on/)).toBeVisible();
}

async function kill(app: ElectronApplication): Promise<void> {
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await gone;
}

/** A notification that comes after anything that a wake-up would have shown. */
async function testNotification(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Try a notification' }).click();
}

test('a reminder reaches the desktop once, says what is due, and a click opens its first question', async ({
  launcher,
}) => {
  const service = await startNotificationService();
  try {
    const env = { DBUS_SESSION_BUS_ADDRESS: service.address };
    const { app, page } = await launcher.launch(env);
    await makePlan(page, 'Reminder test');
    await addReminder(page);
    expect(service.shown).toEqual([]);
    await sleepUntil(app, tomorrowEvening);
    await expect.poll(() => service.shown).toHaveLength(1);
    expect(service.shown[0]?.title).toMatch(/^\d+ minutes for Reminder test$/);
    const [, first] = /^\d+ new: (.+)$/.exec(service.shown[0]?.body ?? '') ?? [];
    expect(first).toBeTruthy();
    service.click(1);
    await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first ?? '');

    await kill(app);
    const again = await launcher.launch(env);
    await sleepUntil(again.app, tomorrowEvening);
    await testNotification(again.page);
    await expect.poll(() => service.shown.map(({ title }) => title)).toHaveLength(2);
    expect(service.shown[1]?.title).toBe('Reminders work');
  } finally {
    service.stop();
  }
});

test('its buttons start the drill and snooze; a snoozed one comes back once, also after a restart', async ({
  launcher,
}) => {
  const service = await startNotificationService();
  try {
    const env = { DBUS_SESSION_BUS_ADDRESS: service.address };
    const { app, page } = await launcher.launch(env);
    await makePlan(page, 'Snooze test');
    await addReminder(page);
    await sleepUntil(app, tomorrowEvening);
    await expect.poll(() => service.shown).toHaveLength(1);
    const card = page.getByRole('status', { name: 'Reminder' });
    await expect(card).toBeVisible();
    service.press(1, 'In 10 minutes');
    await expect(card).toHaveCount(0);
    await sleepUntil(app, { minutes: 5 });
    await testNotification(page);
    await expect.poll(() => service.shown.map(({ title }) => title)).toHaveLength(2);
    await sleepUntil(app, { minutes: 6 });
    await expect.poll(() => service.shown).toHaveLength(3);
    expect(service.shown[2]?.title).toMatch(/^\d+ minutes for Snooze test$/);

    await kill(app);
    const again = await launcher.launch(env);
    await sleepUntil(again.app, tomorrowEvening);
    await sleepUntil(again.app, { minutes: 30 });
    await testNotification(again.page);
    await expect.poll(() => service.shown.map(({ title }) => title)).toHaveLength(4);
    expect(service.shown[3]?.title).toBe('Reminders work');
    await sleepUntil(again.app, tomorrowEvening);
    await expect.poll(() => service.shown).toHaveLength(5);
    service.press(5, 'Start');
    await expect(again.page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
  } finally {
    service.stop();
  }
});

test('without a notification service the window shows it with its buttons, and says so once', async ({
  launcher,
}) => {
  const { app, page } = await launcher.launch({
    DBUS_SESSION_BUS_ADDRESS: '',
    XDG_RUNTIME_DIR: '/nonexistent',
  });
  await makePlan(page, 'No service');
  await addReminder(page);
  await listen(page);
  await sleepUntil(app, tomorrowEvening);
  const card = page.getByRole('status', { name: 'Reminder' });
  await expect(card.getByText(/\d+ minutes for No service/)).toBeVisible();
  await expectHeard(page, /\d+ minutes for No service/);
  await expectHeard(page, /Reminders are shown in this window/);
  await card.getByRole('button', { name: 'Snooze' }).click();
  await page.getByRole('menuitem', { name: 'In an hour' }).click();
  await expect(card).toHaveCount(0);
  await sleepUntil(app, { minutes: 61 });
  await expect(card).toBeVisible();
  await expect(page.getByText('Reminders are shown in this window')).toHaveCount(1);
  await card.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
});

test('twenty reminders are the most, and each can be switched off', async ({ launcher }) => {
  const { page } = await launcher.launch();
  await page.getByRole('link', { name: 'Settings' }).click();
  const add = page.getByRole('button', { name: 'Add a reminder' });
  for (let count = 0; count < 20; count += 1) await add.click();
  await expect(add).toBeDisabled();
  await expect(
    page.getByText('20 reminders are the most. Remove one to add another.'),
  ).toBeVisible();
  const refused = await page.evaluate(async () => {
    const { rehearse } = window as unknown as {
      rehearse: { invoke(name: string, input: unknown): Promise<{ ok: boolean; value: never }> };
    };
    const now = (await rehearse.invoke('reminders.get', {})).value as {
      settings: { study: { id: string }[] };
    };
    const [one] = now.settings.study;
    const study = Array.from({ length: 200 }, (_, place) => ({ ...one, id: `x${place}` }));
    return rehearse.invoke('reminders.save', { ...now.settings, study });
  });
  expect(refused).toMatchObject({
    ok: false,
    error: {
      kind: 'invalid-input',
      issues: [{ path: 'study', message: 'at most 20 study reminders' }],
    },
  });
  await page.getByLabel('At', { exact: true }).first().fill('23:30');
  await expect(
    page.getByText('23:30 is in your quiet hours, which outlast the day: it will not come'),
  ).toBeVisible();
});
