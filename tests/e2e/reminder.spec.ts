import type { ElectronApplication, Page } from '@playwright/test';
import { expect, makePlan, test } from './app.ts';
import { startNotificationService } from './notification-service.ts';

/** Moves the main process's clock to six in the evening of tomorrow and wakes the reminders, as a resume does. */
async function sleepUntilTomorrowEvening(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ powerMonitor }) => {
    const Real = globalThis.Date;
    const target = new Real();
    target.setDate(target.getDate() + 1);
    target.setHours(18, 0, 5, 0);
    const shift = target.getTime() - Real.now();
    class Shifted extends Real {
      constructor(...args: [] | ConstructorParameters<typeof Date>) {
        if (args.length === 0) super(Real.now() + shift);
        else super(...args);
      }
      static override now(): number {
        return Real.now() + shift;
      }
    }
    globalThis.Date = Shifted as DateConstructor;
    powerMonitor.emit('resume');
  });
}

async function switchReminderOn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('switch', { name: 'Remind me to study every day' }).click();
  await expect(page.getByLabel('At', { exact: true })).toBeEnabled();
}

test('the daily reminder reaches the desktop once, says what is due, and a click opens Today', async ({
  launcher,
}) => {
  const service = await startNotificationService();
  try {
    const env = { DBUS_SESSION_BUS_ADDRESS: service.address };
    const { app, page } = await launcher.launch(env);
    await makePlan(page, 'Reminder test');
    await switchReminderOn(page);
    expect(service.shown).toEqual([]);
    await sleepUntilTomorrowEvening(app);
    await expect.poll(() => service.shown).toHaveLength(1);
    expect(service.shown[0]?.title).toMatch(/^\d+ minutes for Reminder test$/);
    expect(service.shown[0]?.body).toMatch(/\d+ new\. First: /);
    service.click(1);
    await expect(page.getByRole('heading', { level: 1, name: 'Reminder test' })).toBeVisible();

    const gone = new Promise((resolve) => app.process().once('exit', resolve));
    app.process().kill('SIGKILL');
    await gone;
    const again = await launcher.launch(env);
    await sleepUntilTomorrowEvening(again.app);
    // The test notification comes after anything that the wake-up would have shown.
    await again.page.getByRole('link', { name: 'Settings' }).click();
    await again.page.getByRole('button', { name: 'Try a notification' }).click();
    await expect.poll(() => service.shown.map(({ title }) => title)).toHaveLength(2);
    expect(service.shown[1]?.title).toBe('Reminders work');
  } finally {
    service.stop();
  }
});

test('without a notification service the reminder is shown in the app', async ({ launcher }) => {
  const { app, page } = await launcher.launch({
    DBUS_SESSION_BUS_ADDRESS: '',
    XDG_RUNTIME_DIR: '/nonexistent',
  });
  await makePlan(page, 'No service');
  await switchReminderOn(page);
  await sleepUntilTomorrowEvening(app);
  await expect(page.getByText(/\d+ minutes for No service/)).toBeVisible();
});
