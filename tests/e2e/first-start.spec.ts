import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, resize, test } from './app.ts';
import { look, lookInBoth } from './look.ts';

test('the first start leads by keyboard alone to a plan and a drill of five minutes', async ({
  launcher,
}) => {
  const { page, errors } = await launcher.launch();
  const step = (name: string) => page.getByRole('heading', { level: 2, name });
  await expect(page.getByRole('heading', { level: 1, name: 'Welcome to Rehearse' })).toBeVisible();
  await expect(step('When is the interview?')).toBeVisible();

  // A date that has passed is named, and nothing goes on.
  await page.getByLabel('Interview', { exact: true }).focus();
  await page.keyboard.type('01022020');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('This date has passed');
  const inThreeWeeks = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Interview', { exact: true }).fill(`${inThreeWeeks}T09:30`);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('Enter');

  await expect(step('How much time do you have?')).toBeFocused();
  for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']) {
    await page.getByLabel(day, { exact: true }).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('0');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('There are no minutes on any day');
  await page.getByRole('button', { name: '45 min' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Sun', { exact: true })).toHaveValue('45');
  // Going back keeps what was entered.
  await page.getByRole('button', { name: 'Back' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Interview', { exact: true })).toHaveValue(`${inThreeWeeks}T09:30`);
  await page.getByLabel('Interview', { exact: true }).press('Enter');
  await expect(page.getByLabel('Mon', { exact: true })).toHaveValue('45');
  await page.getByLabel('Mon', { exact: true }).press('Enter');

  await expect(step('What is it for?')).toBeFocused();
  await page.getByLabel('Name of the plan').fill('Acme');
  await page.getByRole('button', { name: 'Paste a job description' }).press('Enter');
  await page
    .getByRole('textbox', { name: 'Job description' })
    .fill('You run GPU clusters on Kubernetes, own model governance under GDPR, and serve LLMs.');
  await page.getByRole('button', { name: 'Suggest topics' }).press('Enter');
  await page.getByRole('button', { name: 'Use these weights' }).press('Enter');
  await expect(page.getByText(/topics have the weight chosen here/)).toBeVisible();
  const boxes = page.getByRole('checkbox');
  const topics = await boxes.count();
  for (let place = 0; place < topics; place += 1) {
    await boxes.nth(place).focus();
    await page.keyboard.press('Space');
  }
  await page.getByLabel('Name of the plan').press('Enter');
  await expect(page.getByRole('alert')).toContainText('Choose at least one topic');
  await boxes.first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /^Make the plan/ }).press('Enter');

  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
  await expect(page.getByText(/^[123] questions? left$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave', exact: true }).last().press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Acme' })).toBeVisible();
  await expect(page.getByText(/2[012] days left/)).toBeVisible();
  expect(errors).toEqual([]);
});

test('the first steps can be left, wait where they were, and are gone with the first answer', async ({
  launcher,
}) => {
  const { page } = await launcher.launch();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: '15 min' }).click();
  await page.getByRole('button', { name: 'Look around first' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible();
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('button', { name: 'Begin in three steps' }).click();
  await expect(page.getByLabel('Mon', { exact: true })).toHaveValue('15');

  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await page.getByRole('searchbox').fill('onnx');
  await page.getByRole('link', { name: /What is ONNX/ }).click();
  await page.getByRole('textbox', { name: 'My note' }).click();
  await page.keyboard.type('A file format.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Make a plan' })).toBeVisible();
});

/** Names and contents of everything in the data folder, besides the lock. */
const recordOn = (userData: string): unknown => {
  const folder = join(userData, 'data');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'store.lock')
    .map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'utf8'),
    ]);
};

test('a sample shows how it looks after two weeks, takes nothing in, and is thrown away', async ({
  launcher,
}) => {
  test.setTimeout(120_000);
  const first = await launcher.launch();
  const { page } = first;
  const before = recordOn(launcher.userData);
  await page.getByRole('button', { name: 'See a sample' }).click();
  await expect(page.getByText('This is a sample')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /^Sample: / })).toBeVisible();
  await look(page, 'sample-today');
  await page.getByRole('link', { name: 'Coverage' }).click();
  await expect(page.getByText(/^4\d of \d+ questions seen/)).toBeVisible();
  await look(page, 'sample-coverage');
  // Every write is refused, and says so.
  const refusal = page.getByText('This is a sample, so nothing is saved.', { exact: false });
  await page.getByRole('link', { name: 'Notes', exact: true }).click();
  await page
    .getByRole('button', { name: /^Delete the note/ })
    .first()
    .click();
  await expect(refusal.first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Delete the note/ })).toHaveCount(2);
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('button', { name: 'Start the drill' }).click();
  await expect(refusal).toHaveCount(2);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByText('Larger', { exact: true }).click();
  await expect(refusal.nth(2)).toBeVisible();
  expect(recordOn(launcher.userData)).toEqual(before);

  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(page.getByText('This is a sample', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Welcome to Rehearse' })).toBeVisible();
  await page.getByRole('link', { name: 'Notes', exact: true }).click();
  await expect(page.getByText('You have written no note yet')).toBeVisible();
  expect(recordOn(launcher.userData)).toEqual(before);
  await first.app.close();
  const { page: again } = await launcher.launch();
  await expect(again.getByRole('heading', { level: 1, name: 'Welcome to Rehearse' })).toBeVisible();
});

test('the first steps are accessible at both sizes, in both themes', async ({ launcher }) => {
  test.setTimeout(180_000);
  const { app, page, errors } = await launcher.launch();
  for (const [width, height] of [
    [1280, 800],
    [900, 600],
  ] as const) {
    await resize(app, page, width, height);
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    const shot = (name: string) => lookInBoth(app, page, `first-${name}-${width}`);
    await shot('when');
    await page.getByRole('button', { name: 'See a sample' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Sample: / })).toBeVisible();
    await shot('sample');
    await page.getByRole('button', { name: 'Throw it away' }).click();
    await page.getByLabel('Interview', { exact: true }).fill('');
    await page.getByRole('button', { name: 'Next' }).click();
    await shot('when-wrong');
    await page.getByLabel('Interview', { exact: true }).fill('2040-01-02T10:00');
    await page.getByRole('button', { name: 'Next' }).click();
    await shot('minutes');
    await page.getByRole('button', { name: 'Next' }).click();
    await shot('topics');
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Back' }).click();
  }
  expect(errors).toEqual([]);
});
