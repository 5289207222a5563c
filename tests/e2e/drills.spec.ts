import { cpSync, globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerNext, expect, makePlan, test } from './app.ts';
import { expectHeard, listen } from './heard.ts';
import { goTo, tabTo } from './keys.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Starts a kind of drill with the keys alone. */
async function startKind(page: Page, kind: string, start: string): Promise<void> {
  await goTo(page, 'Drills');
  await tabTo(page, 'TodayThe plan');
  for (let presses = 0; presses < 6; presses += 1) {
    const chosen = await page.getByRole('tab', { selected: true }).innerText();
    if (chosen.startsWith(kind)) break;
    await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, start);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Show the answer|Next stage/ })).toBeVisible();
}

/** The events of the journal. */
function journal(userData: string): readonly Record<string, unknown>[] {
  const data = join(userData, 'data');
  return readdirSync(data)
    .filter((name) => name.startsWith('journal-'))
    .sort()
    .flatMap((name) => readFileSync(join(data, name), 'utf8').split('\n'))
    .filter((line) => line.includes('{'))
    .map((line) => JSON.parse(line.slice(line.indexOf('{'))) as Record<string, unknown>);
}

async function kill(app: ElectronApplication): Promise<void> {
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await gone;
}

/** Types into the empty field of an answer once it listens. */
async function write(page: Page, text: string): Promise<void> {
  const field = page.getByRole('main').getByRole('textbox');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await page.keyboard.type(text);
}

async function drillQuestion(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await page.getByRole('searchbox').fill(title);
  // It may have been on the screen before; then the rows are about to change.
  const found = page.getByRole('list', { name: 'Questions' }).getByRole('link').first();
  await expect(found).toContainText(title);
  await found.click();
  await page.getByRole('button', { name: 'Drill this question' }).click();
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
}

test('rapid fire by the keys: the countdown ends a question, and streak and pace are told', async ({
  launcher,
}) => {
  const { page, errors } = await launcher.launch();
  // The window's twenty seconds pass without waiting for them.
  await page.clock.install();
  await startKind(page, 'Rapid fire', 'Start rapid fire');
  await listen(page);
  const first = await heading(page).innerText();
  await expect(page.getByRole('timer', { name: 'Seconds left' })).toBeVisible();
  await page.clock.runFor(15_000);
  await expect(page.getByText('Time is up')).toHaveCount(0);
  await page.clock.runFor(5_000);
  await expect(page.getByText('Time is up')).toBeVisible();
  await expectHeard(page, /^The time is over\. The answer is there\.$/);
  await page.keyboard.press('q');
  await expectHeard(page, /^What did you say\? 1 of/);
  await page.keyboard.press('2');
  await expect(heading(page)).not.toHaveText(first);
  // The next question is read because it has the focus.
  await expect(heading(page)).toBeFocused();
  for (let asked = 1; asked < 9; asked += 1) await answerNext(page, '3');
  await expect(page.getByText(/Streak 8 · \d+ s a question/)).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: 'Well rehearsed' })).toBeVisible();
  await expectHeard(page, /^The answer is there\.$/);
  await expectHeard(page, /^Well rehearsed\.$/);
  await expect(page.getByText('Best streak9')).toBeVisible();
  await expect(page.getByText('Out of time1')).toBeVisible();
  expect(errors).toEqual([]);
});

test('a mock interview by the keys: what is missed is asked about, and a report closes it', async ({
  launcher,
}) => {
  test.setTimeout(120_000);
  const { page, errors } = await launcher.launch();
  await makePlan(page, 'Interview test');
  await startKind(page, 'Mock interview', 'Start the interview');
  await expect(page.getByText('Warm-up')).toBeVisible();
  await expect(page.getByRole('timer', { name: 'Time left of the interview' })).toBeVisible();
  // An interviewer doesn't wait: there is no hold unless it was asked for.
  await expect(page.getByRole('button', { name: /^Hold/ })).toHaveCount(0);
  let followUps = 0;
  let stages = 0;
  const step = page.getByRole('button', {
    name: /^(Show the answer|Next stage|End the interview)/,
  });
  for (let presses = 0; presses < 60; presses += 1) {
    await expect(step).toBeVisible();
    if (await page.getByRole('heading', { name: 'What would you like to ask us?' }).isVisible())
      break;
    const before = await page.locator('main').innerText();
    const isStage = await page.getByRole('button', { name: 'Next stage' }).isVisible();
    const isFollowUp = await page.getByText('Follow-up', { exact: true }).isVisible();
    if (isStage) {
      await page.keyboard.press('Control+Enter');
      stages += 1;
    } else {
      await page.keyboard.press('Control+Enter');
      if (isFollowUp) {
        // A busy machine may show the words before it listens.
        await expect(async () => {
          await page.keyboard.press('Space');
          await expect(page.getByRole('button', { name: 'Answered' })).toBeVisible({
            timeout: 1_000,
          });
        }).toPass();
        await page.keyboard.press('2');
        followUps += 1;
      } else {
        await expect(page.getByRole('button', { name: 'Good' })).toBeVisible();
        await page.keyboard.press('1');
      }
    }
    await expect(page.locator('main')).not.toHaveText(before, { useInnerText: true });
  }
  expect(followUps).toBeGreaterThan(1);
  expect(stages).toBeGreaterThan(3);
  await write(page, 'Who carries the pager?');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'The interview is over' })).toBeVisible();
  await expect(page.getByText('Who carries the pager?')).toBeVisible();
  await expect(page.getByText(/Then: .* \(partly answered\)/).first()).toBeVisible();
  await expect(page.getByText(/Forecast for the interview: \d+\s% → \d+\s%/)).toBeVisible();
  await page.getByRole('button', { name: /^Drill (this|these \d+) questions? now$/ }).click();
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a system design by the keys, killed in the middle: it resumes in its stage with every word, and the time away is not counted', async ({
  launcher,
}) => {
  const { app, page } = await launcher.launch();
  await startKind(page, 'System design', 'Start the design');
  await expect(page.getByRole('timer', { name: /Time left for/ })).toBeVisible();
  await write(page, 'First, who uses it and how much.');
  await page.keyboard.press('Control+Enter');
  await write(page, 'Ten thousand a second, two kilobytes each.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const title = await heading(page).innerText();
  await kill(app);

  const { page: again, errors } = await launcher.launch();
  await expect(again.getByRole('link', { name: /Resume the drill/ })).toBeVisible();
  await tabTo(again, 'Resume the drill');
  await again.keyboard.press('Enter');
  await expect(heading(again)).toHaveText(title);
  await expect(again.getByRole('textbox')).toHaveValue(
    'Ten thousand a second, two kilobytes each.',
  );
  for (let stage = 2; stage < 6; stage += 1) {
    await again.keyboard.press('Control+Enter');
    await write(again, `Stage ${stage}.`);
  }
  await again.keyboard.press('Control+Enter');
  const sides = again.getByRole('table', { name: 'Your answer beside the outline' });
  await expect(sides).toContainText('First, who uses it and how much.');
  await expect(sides).toContainText('Stage 5.');
  await again.keyboard.press('3');
  await expect(again.getByRole('heading', { name: 'Well rehearsed' })).toBeVisible();
  const answered = journal(launcher.userData).find(({ type }) => type === 'answered');
  expect(answered).toMatchObject({ mode: 'typed' });
  expect(answered?.['text']).toContain('Ten thousand a second');
  expect(answered?.['hesitationSeconds']).toBeLessThan(10);
  expect(errors).toEqual([]);
});

test('a typed answer is marked by the coach, a mark is corrected by its key, and the correction counts', async ({
  launcher,
}) => {
  const { page, errors } = await launcher.launch();
  await drillQuestion(page, 'What is data drift');
  // What is typed right after the key is the answer's, however long main takes to write.
  await page.keyboard.press('a');
  await page.keyboard.type('Data drift is not a change in the inputs, it never matters.');
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toHaveValue(/^Data drift is/);
  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByText('The coach’s reading, which can be wrong', { exact: false }),
  ).toBeVisible();
  const points = page.locator('.key-point');
  const before = await page.locator('.key-point-said').count();
  expect(before).toBeLessThan((await points.count()) / 2);
  const missed = points.nth(0);
  await expect(missed).toContainText(/Missed|Partly/);
  for (let presses = 0; presses < 2; presses += 1) {
    if (/\bSaid\b/.test(await missed.innerText())) break;
    await page.keyboard.press('q');
  }
  await expect(missed).toContainText('Said');
  await page.keyboard.press('2');
  await expect(page.getByRole('heading', { name: 'Well rehearsed' })).toBeVisible();
  const answered = journal(launcher.userData).find(({ type }) => type === 'answered');
  expect(answered?.['keyPointsSaid']).toContain(0);
  expect(answered).toMatchObject({ mode: 'typed', grade: 2 });
  expect(errors).toEqual([]);
});

test('100,000 characters pasted are kept, marked, and don’t stop the window', async ({
  launcher,
}) => {
  const { page } = await launcher.launch();
  await drillQuestion(page, 'What is data drift');
  await page.keyboard.press('a');
  const long = 'The distribution of the inputs changes after training. '
    .repeat(2_000)
    .slice(0, 100_000);
  await page.getByRole('textbox', { name: 'Your answer' }).fill(long);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('The coach’s reading', { exact: false })).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: 'Well rehearsed' })).toBeVisible();
  const answered = journal(launcher.userData).find(({ type }) => type === 'answered');
  expect(String(answered?.['text']).length).toBe(long.trim().length);
});

test('a behavioural drill by the keys: a story is written, linked and rehearsed from its outline', async ({
  launcher,
}) => {
  const { page, errors } = await launcher.launch();
  await page.getByRole('link', { name: 'Drills', exact: true }).click();
  await page.getByRole('tab', { name: /Behavioural/ }).click();
  await page.getByRole('link', { name: /write one/ }).click();
  await page.getByRole('button', { name: 'Write a story' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('The night the queue filled');
  await page.getByRole('textbox', { name: 'Situation' }).fill('Black Friday. Nobody was on call.');
  await page
    .getByRole('textbox', { name: 'Action' })
    .fill('I drained the queue by hand. Then I wrote the runbook.');
  await page.getByRole('button', { name: 'Save the story' }).click();
  await expect(page.getByText('still to write: task, result')).toBeVisible();

  await startKind(page, 'Behavioural', 'Start behavioural');
  await expect(page.getByText('No story of yours is linked to this question')).toBeVisible();
  await page.getByRole('combobox', { name: 'Link a story' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'The night the queue filled' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Outline/ })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('o');
  await expect(page.getByText('I drained the queue by hand.')).toBeVisible();
  await expect(page.getByText('Then I wrote the runbook.')).toHaveCount(0);
  await answerNext(page, '3');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Leave', exact: true }).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a set of weak spots: refused plainly while there are none, then it asks what failed', async ({
  launcher,
}) => {
  const { page } = await launcher.launch();
  await page.getByRole('link', { name: 'Drills', exact: true }).click();
  await page.getByRole('tab', { name: /Custom set/ }).click();
  await page.getByRole('switch', { name: 'Weak spots only' }).click();
  await page.getByRole('button', { name: 'Start the set' }).click();
  await expect(page.getByText(/No weak spots fit this choice/)).toBeVisible();
  await drillQuestion(page, 'What is ONNX');
  const title = await heading(page).innerText();
  await page.keyboard.press('Space');
  await page.keyboard.press('2');
  await expect(page.getByRole('heading', { name: 'Well rehearsed' })).toBeVisible();
  await page.getByRole('link', { name: 'Another drill' }).click();
  await page.getByRole('tab', { name: /Custom set/ }).click();
  await page.getByRole('switch', { name: 'Weak spots only' }).click();
  await page.getByRole('button', { name: 'Start the set' }).click();
  await expect(heading(page)).toHaveText(title);
});

const fakeMicrophone = ['--use-fake-device-for-media-stream'];

test('a spoken answer is a real audio file, is played back, and is deleted when the person says so', async ({
  launcher,
}) => {
  const { page, errors } = await launcher.launch({}, fakeMicrophone);
  await drillQuestion(page, 'What is ONNX');
  await page.keyboard.press('s');
  await expect(page.getByText(/Recording 0:0[2-9]/)).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByText(/^Recording/)).toHaveCount(0);
  await page.keyboard.press('Space');
  const player = page.locator('audio');
  await expect(player).toBeVisible();
  await expect(page.getByText(/\d+ KB/)).toBeVisible();
  const folder = join(launcher.userData, 'data', 'recordings');
  const [name = ''] = readdirSync(folder);
  const file = readFileSync(join(folder, name));
  expect(name).toMatch(/^what-is-onnx.*--\d+\.webm$|^[a-z0-9-]+--\d+\.webm$/);
  // The magic number of Matroska and WebM.
  expect(file.subarray(0, 4).toString('hex')).toBe('1a45dfa3');
  expect(file.length).toBeGreaterThan(5_000);
  await page.keyboard.press('p');
  await expect
    .poll(() => player.evaluate((audio: HTMLAudioElement) => audio.currentTime))
    .toBeGreaterThan(0.2);
  // It is sound, and not silence: the fake microphone beeps.
  const loudest = await player.evaluate(async (audio: HTMLAudioElement) => {
    const bytes = await (await fetch(audio.src)).arrayBuffer();
    const sound = await new OfflineAudioContext(1, 48_000, 48_000).decodeAudioData(bytes);
    return sound.getChannelData(0).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  });
  expect(loudest).toBeGreaterThan(0.05);
  await page.keyboard.press('x');
  await page.getByRole('button', { name: 'Delete the recording' }).click();
  await expect(player).toHaveCount(0);
  expect(readdirSync(folder)).toEqual([]);
  expect(errors).toEqual([]);
});

test('without a microphone the drill says so and goes on', async ({ launcher }) => {
  const { page } = await launcher.launch();
  await drillQuestion(page, 'What is ONNX');
  await page.keyboard.press('s');
  await expect(page.getByText('No microphone was found.', { exact: false })).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: 'Well rehearsed' })).toBeVisible();
});

test('without leave to use the microphone the drill says so and goes on', async ({ launcher }) => {
  const { app, page } = await launcher.launch({}, fakeMicrophone);
  await drillQuestion(page, 'What is ONNX');
  await app.evaluate(({ session }) => {
    session.defaultSession.setPermissionRequestHandler((_contents, _name, answer) => answer(false));
    session.defaultSession.setPermissionCheckHandler(() => false);
  });
  await expect(async () => {
    await page.keyboard.press('s');
    await expect(page.getByText('The microphone may not be used.', { exact: false })).toBeVisible({
      timeout: 1_000,
    });
  }).toPass();
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: 'Well rehearsed' })).toBeVisible();
});

test('a question that left the bank in the middle of a drill is named and not asked', async ({
  launcher,
}) => {
  const content = join(launcher.userData, 'content');
  cpSync('content', content, { recursive: true });
  const env = { REHEARSE_CONTENT: content };
  const { app, page } = await launcher.launch(env);
  await makePlan(page, 'Removal test');
  await page.getByRole('button', { name: 'Start the drill' }).click();
  await answerNext(page, '3');
  const title = await heading(page).innerText();
  await app.close();
  const file = globSync('*/questions/*.md', { cwd: content }).find((name) =>
    readFileSync(join(content, name), 'utf8').includes(title),
  );
  rmSync(join(content, file ?? title));

  const { page: again } = await launcher.launch(env);
  await again.getByRole('link', { name: /Resume the drill/ }).click();
  await expect(again.getByText('The question bank has changed')).toBeVisible();
  await expect(heading(again)).not.toHaveText(title);
  await answerNext(again, '3');
});

test('how sure somebody is goes with the key that shows the answer, and into Coverage', async ({
  launcher,
}) => {
  const { app, page, errors } = await launcher.launch();
  await drillQuestion(page, 'What is data drift');
  await page.keyboard.press('e');
  await expect(page.getByRole('button', { name: 'Good' })).toBeVisible();
  // The same key marks a key point now, and no longer tells how sure one is.
  await page.keyboard.press('e');
  await expect(page.getByRole('checkbox').nth(2)).toContainText('Said');
  await expect.poll(() => JSON.stringify(journal(launcher.userData))).toContain('"marked"');
  await kill(app);

  const next = await launcher.launch();
  await next.page.getByRole('link', { name: 'Drills', exact: true }).click();
  await next.page.getByRole('link', { name: /Resume the drill/ }).click();
  await expect(next.page.getByRole('checkbox').nth(2)).toContainText('Said');
  await next.page.keyboard.press('1');
  // It comes again, and is recalled then.
  await expect(next.page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
  await next.page.keyboard.press('Space');
  await expect(next.page.getByRole('button', { name: 'Good' })).toBeVisible();
  await next.page.keyboard.press('3');
  await expect(
    next.page.getByRole('heading', { name: 'You were sure of this, and missed it' }),
  ).toBeVisible();
  const answered = journal(launcher.userData).find(({ type }) => type === 'answered');
  expect(answered).toMatchObject({ grade: 1, confidence: 3 });
  await next.page.getByRole('link', { name: 'See the coverage' }).click();
  await next.page.getByRole('button', { name: 'Table: Confidence' }).click();
  const table = next.page.getByRole('table', { name: 'Confidence' });
  await expect(table.getByRole('row').nth(1)).toHaveText(/^Fairly sure\s*75\s*0/);
  expect([...errors, ...next.errors]).toEqual([]);
});

test('the sixth key point has the key of that place on English and on German keyboards', async ({
  launcher,
}) => {
  const { page } = await launcher.launch();
  await page.evaluate(() => {
    location.hash = '#/questions/ab-test-power';
  });
  await page.getByRole('button', { name: 'Drill this question' }).click();
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
  await page.keyboard.press('Space');
  const sixth = page.getByRole('checkbox').nth(5);
  await expect(sixth.locator('kbd')).toHaveText('Y');
  await page.keyboard.press('y');
  await expect(sixth).toContainText('Said');
  await page.keyboard.press('z');
  await expect(sixth).toContainText('Partly');
});

test('the next card waits out of sight: its time begins with it, and after an undo it begins anew', async ({
  launcher,
}) => {
  const { page, errors } = await launcher.launch();
  await makePlan(page, 'Acme');
  await page.getByRole('button', { name: 'Start the drill' }).click();
  const cards = page.locator('main');
  const clock = page.getByRole('timer');
  const show = page.getByRole('button', { name: 'Show the answer' });
  await expect(cards).toHaveCount(2);
  await expect(cards.nth(1)).toBeHidden();
  const next = await cards.nth(1).locator('h1').textContent();
  await expect(clock).toHaveText(/^0:(0[4-9]|[1-5]\d)$/);
  const first = await answerNext(page, '3');
  await expect(heading(page)).toHaveText(String(next));
  await expect(heading(page)).toBeFocused();
  await expect(clock).toHaveText(/^0:0[0-3]$/);

  await page.keyboard.press('Space');
  await page.keyboard.press('q');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toHaveText(first);
  await expect(cards).toHaveCount(2);
  await page.keyboard.press('3');
  await expect(heading(page)).toHaveText(String(next));
  await expect(show).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox').first()).not.toBeChecked();
  expect(errors).toEqual([]);
});

test('a drill has the screen to itself, holds its clock when asked, and its keys are told', async ({
  launcher,
}) => {
  const { app, page } = await launcher.launch();
  const isFull = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
  await drillQuestion(page, 'What is ONNX');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('Shift+?');
  await expect(page.getByText('Keys in a drill')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Keys in a drill')).toHaveCount(0);
  await expect(page.getByText('Leave the drill?')).toHaveCount(0);
  await page.keyboard.press('h');
  await expect(page.getByRole('heading', { name: 'The clock stands' })).toBeVisible();
  await page.keyboard.press('h');
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();

  // Main refuses, in its own time: the place to type is there at once, and goes again unless it holds something.
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('drills.step');
    ipcMain.handle('drills.step', async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { ok: false, error: { kind: 'storage', message: 'There is no room.' } };
    });
  });
  const field = page.getByRole('textbox', { name: 'Your answer' });
  const refusal = page.getByRole('alert').filter({ hasText: 'There is no room.' });
  await page.keyboard.press('a');
  await expect(field).toBeFocused({ timeout: 400 });
  await expect(refusal).toBeVisible();
  await expect(field).toHaveCount(0);
  await refusal.getByRole('button').click();
  await expect(refusal).toHaveCount(0);
  await page.keyboard.press('a');
  await page.keyboard.type('Kept.');
  await expect(refusal).toBeVisible();
  await expect(field).toHaveValue('Kept.');
  await refusal.getByRole('button').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave', exact: true }).last().click();
  await expect.poll(isFull).toBe(false);
});
