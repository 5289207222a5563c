import type { ElectronApplication } from '@playwright/test';

/** Moves the main process's clock to an hour of tomorrow, or by minutes, and wakes the reminders as a resume does. */
export async function sleepUntil(
  app: ElectronApplication,
  target: { readonly hour: number; readonly minute?: number } | { readonly minutes: number },
): Promise<void> {
  await app.evaluate(({ powerMonitor }, to) => {
    const Now = globalThis.Date;
    const at = new Now();
    if ('hour' in to) {
      at.setDate(at.getDate() + 1);
      at.setHours(to.hour, to.minute ?? 0, 5, 0);
    } else at.setMinutes(at.getMinutes() + to.minutes);
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
  }, target);
}
