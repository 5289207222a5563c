// npm run bench:idle [-- --minutes=10]: the built app, idle, with reminders armed: what it costs to keep it running.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { cpuSecondsOf, memoryOf, rendererOf, switchesOf } from './proc.ts';

const given = process.argv.find((word) => word.startsWith('--minutes='))?.split('=')[1];
const minutes = given === undefined ? 2 : Number(given);
if (!(minutes > 0)) throw new Error('--minutes= needs a number above 0');
if (process.platform !== 'linux') throw new Error('this bench reads /proc, which only Linux has');
if (!existsSync('out/main/index.cjs'))
  throw new Error('there is no built app: npm run build first');

const pathFile = 'node_modules/electron/path.txt';
const isElectron =
  existsSync(pathFile) &&
  existsSync(join('node_modules/electron/dist', readFileSync(pathFile, 'utf8')));
const settleMilliseconds = 10_000;
const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Reminders on for every day, an hour ago: the next one is 23 hours away, and nothing comes meanwhile. */
async function armReminders(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { rehearse } = window as unknown as {
      rehearse: { invoke(name: string, input: unknown): Promise<unknown> };
    };
    const answer = (await rehearse.invoke('reminders.get', {})) as {
      value: { settings: Record<string, unknown> };
    };
    const before = new Date(Date.now() - 3_600_000);
    const time = `${String(before.getHours()).padStart(2, '0')}:${String(before.getMinutes()).padStart(2, '0')}`;
    const weekdays = [true, true, true, true, true, true, true];
    const study = [{ id: 'bench', enabled: true, weekdays, time, since: null }];
    await rehearse.invoke('reminders.save', { ...answer.value.settings, study });
  });
}

const userData = mkdtempSync(join(tmpdir(), 'rehearse-idle-'));
const started = performance.now();
const app = await _electron.launch({
  args: ['.', `--user-data-dir=${userData}`],
  env: { ...process.env, CHROMIUM_HOST_HEADLESS: '1' },
  ...(isElectron ? {} : { executablePath: join(process.cwd(), 'tools/chromium-host/electron') }),
});
try {
  const page = await app.firstWindow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const startSeconds = (performance.now() - started) / 1_000;
  await armReminders(page);
  await pause(settleMilliseconds);

  const main = await app.evaluate(() => process.pid);
  const renderer = rendererOf(main);
  const [cpu, switches] = [cpuSecondsOf(main), switchesOf(main)];
  const rendererCpu = renderer === null ? 0 : cpuSecondsOf(renderer);
  await pause(minutes * 60_000);
  const rows = [
    ['runtime', isElectron ? 'Electron' : 'the Chromium host (not Electron)'],
    ['start to first usable paint', `${startSeconds.toFixed(1)} s`],
    ['idle for', `${minutes} min`],
    ['main: CPU', `${(cpuSecondsOf(main) - cpu).toFixed(2)} s`],
    ['main: wake-ups (voluntary context switches)', `${switchesOf(main) - switches}`],
    ['main: memory (resident)', `${memoryOf(main).toFixed(0)} MB`],
    ...(renderer === null
      ? []
      : [
          ['renderer: CPU', `${(cpuSecondsOf(renderer) - rendererCpu).toFixed(2)} s`],
          ['renderer: memory (resident)', `${memoryOf(renderer).toFixed(0)} MB`],
        ]),
  ];
  for (const [name = '', value = ''] of rows) console.log(`${name.padEnd(46)}${value}`);
} finally {
  await app.close();
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
}
