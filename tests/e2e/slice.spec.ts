import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerNext, expect, makePlan, questionCount, test } from './app.ts';
import { goTo, openPalette, tabTo, watchPointer } from './keys.ts';

test('by the keys alone a person plans, drills, sees the coverage move, takes a note and exports; the next start knows all of it', async ({
  launcher,
}) => {
  const first = await launcher.launch();
  const { page } = first;
  const heading = page.getByRole('heading', { level: 1 });
  const pressed = await watchPointer(page);
  await expect(page.getByRole('heading', { name: 'When is the interview?' })).toBeVisible();
  await openPalette(page, 'Plan');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeVisible();
  await tabTo(page, 'Name');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Interview at Acme');
  await tabTo(page, 'Make the plan');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Interview at Acme');
  // Before the person's day begins, at four, it is still the day before.
  await expect(page.getByText(/1[45] days left/)).toBeVisible();

  await tabTo(page, 'Start the drill');
  await page.keyboard.press('Enter');
  const titles: string[] = [];
  for (const grade of ['3', '4', '2'] as const) titles.push(await answerNext(page, grade));
  expect(new Set(titles).size).toBe(3);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Good' })).toBeVisible();
  await page.keyboard.press('q');
  await expect(page.getByText(/1 of \d key points/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Leave', exact: true }).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /Resume the drill/ })).toBeVisible();

  await goTo(page, 'Coverage');
  await expect(
    page.getByText(`3 of ${questionCount} questions seen`, { exact: false }),
  ).toBeVisible();
  await expect(page.locator('.recharts-bar-rectangle').first()).toBeVisible();
  // The charts are reached and read by keys.
  await tabTo(page, 'Questions by topic');
  await page.keyboard.press('ArrowRight');
  const chart = page.getByRole('region', { name: 'Coverage by topic' });
  await expect(chart.getByRole('status')).not.toBeEmpty();

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('What is data drift');
  const found = page.getByRole('list', { name: 'Questions' }).getByRole('link').first();
  await expect(found).toHaveText(/^What is data drift/);
  await page.keyboard.press('ArrowDown');
  await expect(found).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(/^What is data drift/);
  // The editor is loaded with the first note that is shown.
  await expect(page.getByRole('textbox', { name: 'My note' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'My note' })).toBeFocused();
  await page.keyboard.type('PSI over **0.25**: act.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');

  const target = join(launcher.userData, 'export.md');
  await first.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, target);
  await openPalette(page, 'Plan');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Interview at Acme' })).toBeVisible();
  await tabTo(page, 'Export to Markdown');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${questionCount} questions exported`)).toBeVisible();
  expect(await pressed()).toBe(0);
  const exported = readFileSync(target, 'utf8');
  expect(exported).toContain('# Interview at Acme');
  expect(exported).toContain('PSI over **0.25**: act.');
  expect(exported.match(/^### /gm)).toHaveLength(questionCount);
  expect(first.errors).toEqual([]);
  await first.app.close();

  const { page: again, errors } = await launcher.launch();
  await expect(again.getByRole('heading', { name: 'Interview at Acme' })).toBeVisible();
  await expect(again.getByText(/3 answers/)).toBeVisible();
  await again.getByRole('link', { name: 'Coverage' }).click();
  await expect(
    again.getByText(`3 of ${questionCount} questions seen`, { exact: false }),
  ).toBeVisible();
  await again.getByRole('link', { name: 'Questions', exact: true }).click();
  await again.getByRole('searchbox').fill('data drift');
  const drift = again.getByRole('list', { name: 'Questions' }).getByRole('link').first();
  await expect(drift).toHaveText(/^What is data drift/);
  await drift.click();
  await expect(again.getByRole('textbox', { name: 'My note' })).toHaveText(
    'PSI over **0.25**: act.',
  );
  expect(errors).toEqual([]);
});

test('a drill over one question ends with what came of it', async ({ launcher }) => {
  const { page } = await launcher.launch();
  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await page.getByRole('searchbox').fill('onnx');
  await page.getByRole('link', { name: /What is ONNX/ }).click();
  await page.getByRole('button', { name: 'Drill this question' }).click();
  await expect(page.getByText('Say your answer aloud')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Good' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'My note' })).toBeFocused();
  await page.keyboard.type('An **opset** is a version.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  // Again brings it back in the same drill.
  await page.keyboard.press('1');
  await expect(page.getByText('Say your answer aloud')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Good' })).toBeVisible();
  await expect(page.locator('strong', { hasText: 'opset' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change the note' })).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: 'Well rehearsed' })).toBeVisible();
  await expect(page.getByText('Worth another look')).toBeVisible();
  await page.getByRole('link', { name: 'Back to Today' }).click();
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
});

test('several plans: the current one is followed, and a plan can be deleted', async ({
  launcher,
}) => {
  const { page } = await launcher.launch();
  await makePlan(page, 'First');
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.getByRole('button', { name: 'New plan' }).click();
  await page.getByLabel('Name').fill('Second');
  await page.getByRole('checkbox', { name: 'Behavioural' }).uncheck();
  await page.getByRole('button', { name: 'Make the plan' }).click();
  const second = page.getByRole('article', { name: 'Second' });
  await second.getByRole('button', { name: 'Make current' }).click();
  await page.getByRole('link', { name: 'Coverage' }).click();
  await expect(page.getByText(/^None of \d+ questions has been seen yet\.$/)).toBeVisible();
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await second.getByRole('button', { name: 'Delete' }).click();
  await expect(second).toHaveCount(0);
  await page.getByRole('link', { name: 'Today' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'First' })).toBeVisible();
});
