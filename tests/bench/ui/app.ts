import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { memoryOf, rendererOf } from '../idle/proc.ts';
import { installRecorder } from './recorder.ts';

export interface Measured {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Seconds of the processor that the window's main thread has taken so far. */
  readonly windowWork: () => Promise<number>;
  /** The longest that main could not answer since this was last asked, milliseconds. */
  readonly mainBlocked: () => Promise<number>;
  /** Milliseconds from the start to the first heading, and to the whole first screen. */
  readonly start: { readonly heading: number; readonly whole: number };
}

const startTimeout = 180_000;

/** Starts the built app on a folder of data and one of content, and puts the measuring devices in. */
export async function startApp(folder: string): Promise<Measured> {
  const begun = performance.now();
  const executable = process.env['REHEARSE_EXECUTABLE'];
  const app = await _electron.launch({
    args: ['.', `--user-data-dir=${join(folder, 'user')}`],
    env: {
      ...process.env,
      CHROMIUM_HOST_HEADLESS: '1',
      REHEARSE_CONTENT: join(folder, 'content'),
    },
    timeout: startTimeout,
    ...(executable ? { executablePath: executable } : {}),
  });
  const page = await app.firstWindow({ timeout: startTimeout });
  page.setDefaultTimeout(startTimeout);
  await page.locator('main h1').waitFor();
  const heading = performance.now() - begun;
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  const whole = performance.now() - begun;
  await page.evaluate(installRecorder);
  const session = await page.context().newCDPSession(page);
  // Of the thread, not of the clock: what other threads and programs do meanwhile is not in it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await app.evaluate(watchLoop);
  return {
    app,
    page,
    start: { heading, whole },
    windowWork: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
    },
    mainBlocked: () => app.evaluate(() => globalThis.benchLongestGap?.() ?? NaN),
  };
}

declare global {
  var benchLongestGap: (() => number) | undefined;
}

/** Runs in main: a timer that should come every few milliseconds tells for how long nothing could. */
function watchLoop(): void {
  const every = 4;
  let last = performance.now();
  let longest = 0;
  setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - every);
    last = now;
  }, every).unref();
  globalThis.benchLongestGap = () => {
    const found = Math.max(longest, performance.now() - last - every);
    longest = 0;
    last = performance.now();
    return found;
  };
}

/** Resident megabytes of main and of the window's process; null where there is no /proc. */
export async function memoryNow({ app }: Measured): Promise<readonly (number | null)[]> {
  if (process.platform !== 'linux') return [null, null];
  const main = await app.evaluate(() => process.pid);
  const renderer = rendererOf(main);
  return [memoryOf(main), renderer === null ? null : memoryOf(renderer)];
}
