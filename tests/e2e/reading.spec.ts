import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, makePlan, test } from './app.ts';

const pack = 'mlops-engineer';

/**
 * A pack with one broken file and one that can't be read to its end before `letGo`: a pipe. So the reading takes as
 * long as a large bank's.
 */
function slowContent(folder: string) {
  const content = join(folder, 'content');
  cpSync(join('content', pack), join(content, pack), { recursive: true });
  const within = join(content, pack, 'questions');
  const slow = join(within, 'zz-slow-one.md');
  const text = readFileSync(join(within, 'dvc.md'), 'utf8').replace('id: dvc', 'id: zz-slow-one');
  execFileSync('mkfifo', [slow]);
  writeFileSync(join(within, 'a-broken-one.md'), 'no front matter');
  return {
    content,
    count: readdirSync(within).length,
    letGo: () => writeFile(slow, text),
    beAFile: () => {
      rmSync(slow);
      writeFileSync(slow, text);
    },
  };
}

test.skip(process.platform === 'win32', 'a file that is read slowly is a pipe');

test('questions are read behind the window: that is said, the rest works, and what asked before comes after', async ({
  launcher,
}) => {
  const small = await launcher.launch();
  await makePlan(small.page, 'Read later');
  await small.app.close();

  const { content, count, letGo } = slowContent(launcher.userData);
  const { app, page, errors } = await launcher.launch({ REHEARSE_CONTENT: content });
  const reading = page.locator('[aria-live=polite]').getByText(`Reading ${count} questions…`);
  await expect(page.getByRole('heading', { level: 1, name: 'Read later' })).toBeVisible();
  await expect(reading).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Questions read so far' })).toBeVisible();
  const link = 'rehearse://question/zz-slow-one';
  const switches = [`--user-data-dir=${launcher.userData}`, link];
  spawnSync(app.process().spawnfile, ['.', ...switches], {
    env: { ...process.env, CHROMIUM_HOST_HEADLESS: '1' },
    timeout: 30_000,
  });
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(reading).toBeVisible();

  await letGo();
  await expect(page).toHaveURL(/questions\/zz-slow-one/);
  await expect(page.getByRole('heading', { level: 1, name: 'What does DVC do?' })).toBeVisible();
  await expect(reading).toHaveCount(0);
  await expect(page.getByText(/a-broken-one\.md, line 1/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await expect(page.getByText(`${count - 1} questions`, { exact: true })).toBeVisible();
  expect(errors).toEqual([]);
});

test('quitting while a question file is read that never ends loses nothing, and the next start reads them', async ({
  launcher,
}) => {
  const small = await launcher.launch();
  await makePlan(small.page, 'Quit early');
  await small.app.close();

  const { content, count, beAFile } = slowContent(launcher.userData);
  const first = await launcher.launch({ REHEARSE_CONTENT: content });
  await expect(first.page.getByText(/^Reading/)).toBeVisible();
  const themeOf = (page: typeof first.page) => page.getByRole('radio', { name: 'Dark' });
  await first.page.getByRole('link', { name: 'Settings', exact: true }).click();
  await first.page.getByText('Dark', { exact: true }).click();
  await expect(themeOf(first.page)).toBeChecked();
  await first.app.close();
  const cache = join(launcher.userData, 'cache');
  const kept = existsSync(cache) ? readdirSync(cache) : [];
  expect(kept.filter((name) => name.endsWith('.tmp'))).toEqual([]);

  beAFile();
  const { page } = await launcher.launch({ REHEARSE_CONTENT: content });
  await expect(page.getByRole('heading', { level: 1, name: 'Quit early' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start the drill' })).toBeVisible();
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(themeOf(page)).toBeChecked();
  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await expect(page.getByText(`${count - 1} questions`, { exact: true })).toBeVisible();
});
