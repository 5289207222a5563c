import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerNext, expect, makePlan, questionCount, test } from './app.ts';

test('kill -9 in the middle of a drill: the next start has every grade and resumes there', async ({
  launcher,
}) => {
  const { app, page } = await launcher.launch();
  await makePlan(page, 'Crash test');
  await page.getByRole('button', { name: 'Start the drill' }).click();
  for (const grade of ['3', '3', '4'] as const) await answerNext(page, grade);
  const next = await page.getByRole('heading', { level: 1 }).innerText();
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await gone;

  const { page: again } = await launcher.launch();
  await expect(again.getByText(/3 answers/)).toBeVisible();
  await again.getByRole('link', { name: /Resume the drill/ }).click();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(next);
});

test('damaged data: the app starts from what is whole, keeps the damaged file aside and says so', async ({
  launcher,
}) => {
  const { app, page } = await launcher.launch();
  await makePlan(page, 'Damage test');
  await page.getByRole('button', { name: 'Start the drill' }).click();
  await answerNext(page, '3');
  await app.close();
  const data = join(launcher.userData, 'data');
  const damaged = Buffer.from('null');
  writeFileSync(join(data, 'snapshot.json'), damaged);

  const { page: again } = await launcher.launch();
  await expect(again.getByText('Your data was damaged and has been recovered')).toBeVisible();
  await expect(again.getByRole('heading', { level: 1, name: 'Damage test' })).toBeVisible();
  await expect(again.getByText(/1 answer/)).toBeVisible();
  const kept = readdirSync(join(data, 'damaged'));
  expect(kept).toHaveLength(1);
  expect(readFileSync(join(data, 'damaged', kept[0] ?? ''))).toEqual(damaged);
  await again.getByRole('button', { name: /^Dismiss/ }).click();
  await expect(again.getByText('Your data was damaged')).toHaveCount(0);
});

test('a broken question file is named with line and reason, and the rest loads', async ({
  launcher,
}) => {
  const content = join(launcher.userData, 'content');
  cpSync('content', content, { recursive: true });
  const file = join(content, 'mlops-engineer/questions/dvc.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('level: junior', 'level: wizard'));
  mkdirSync(join(content, 'empty-pack'));

  const { page } = await launcher.launch({ REHEARSE_CONTENT: content });
  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await expect(page.getByText(`${questionCount - 1} questions`, { exact: true })).toBeVisible();
  await expect(
    page.getByText(/mlops-engineer\/questions\/dvc\.md, line 6: level: /).last(),
  ).toBeVisible();
  await expect(
    page.getByText(/empty-pack\/pack\.yaml, line 1: can’t be read/).last(),
  ).toBeVisible();
});

test('a call of the wrong shape is refused with a typed error and changes nothing', async ({
  launcher,
}) => {
  const { page } = await launcher.launch();
  const invoke = (name: string, input: unknown) =>
    page.evaluate(
      ([call, value]) =>
        (
          window as unknown as {
            rehearse: { invoke(name: string, input: unknown): Promise<unknown> };
          }
        ).rehearse
          .invoke(call, value)
          .catch((error: Error) => error.message),
      [name, input] as const,
    );
  expect(await invoke('plans.save', { id: null, draft: { name: 'x' } })).toMatchObject({
    ok: false,
    error: { kind: 'invalid-input' },
  });
  expect(await invoke('drills.answer', { drillId: 'd', questionId: 'q', grade: 5 })).toMatchObject({
    ok: false,
    error: { kind: 'invalid-input' },
  });
  expect(await invoke('content.question', { id: 'nowhere' })).toMatchObject({
    ok: false,
    error: { kind: 'not-found', id: 'nowhere' },
  });
  expect(await invoke('fs.readFile', '/etc/passwd')).toContain('unknown call');
  expect(await invoke('plans.list', {})).toEqual({
    ok: true,
    value: { plans: [], currentPlanId: null },
  });
  expect(
    await page.evaluate(() => [
      typeof Reflect.get(globalThis, 'require'),
      typeof Reflect.get(globalThis, 'process'),
    ]),
  ).toEqual(['undefined', 'undefined']);
});

test('an export that cannot be written says why, and nothing is lost', async ({ launcher }) => {
  const { app, page } = await launcher.launch();
  await makePlan(page, 'Export test');
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    join(launcher.userData, 'no', 'such', 'folder.md'),
  );
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.getByRole('button', { name: 'Export to Markdown' }).click();
  await expect(page.getByText(/The file was not written/)).toBeVisible();
  await expect(page.getByRole('article', { name: 'Export test' })).toBeVisible();
});

test('a past interview date is told, and the plan still opens', async ({ launcher }) => {
  const { page } = await launcher.launch();
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  // Today asks for the interview as well.
  await expect(page.getByRole('heading', { name: 'New plan' })).toBeVisible();
  await page.getByLabel('Interview', { exact: true }).fill('2024-02-29T10:00');
  await expect(page.getByText('This date has passed.')).toBeVisible();
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.getByText('This interview is over')).toBeVisible();
  await expect(page.getByText(/Thu 29 Feb 2024, 10:00/)).toBeVisible();
});

test('a second instance shows the first one and ends', async ({ launcher }) => {
  const { app, page } = await launcher.launch();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const executable = app.process().spawnfile;
  const second = spawnSync(executable, ['.', `--user-data-dir=${launcher.userData}`], {
    env: { ...process.env, CHROMIUM_HOST_HEADLESS: '1' },
    timeout: 30_000,
  });
  expect(second.status).toBe(0);
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((w) => w.isMinimized()),
      ),
    )
    .toEqual([false]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('links leave the app only through the system, and foreign pages are not opened', async ({
  launcher,
}) => {
  const { app, page } = await launcher.launch();
  await app.evaluate(({ shell }) => {
    shell.openExternal = (url: string) => {
      Reflect.set(globalThis, 'openedOutside', url);
      return Promise.resolve();
    };
  });
  // Later than the call that asks for it, whose answer would be lost with the page's leaving.
  await page.evaluate(() => {
    setTimeout(() => {
      window.open('https://example.invalid/');
      location.href = 'http://127.0.0.1:9/';
    });
  });
  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'openedOutside') as string))
    .toBe('https://example.invalid/');
  expect(app.windows()).toHaveLength(1);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
