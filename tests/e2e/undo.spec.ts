import type { Page } from '@playwright/test';
import { answerNext, expect, makePlan, test } from './app.ts';
import { expectHeard, listen } from './heard.ts';
import { look } from './look.ts';

const answersOnToday = async (page: Page, answers: number): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave', exact: true }).last().click();
  await expect(
    page.getByText(`${answers} answer${answers === 1 ? '' : 's'}`, { exact: false }),
  ).toBeVisible();
};

const toStories = (page: Page): Promise<void> =>
  page.evaluate(() => {
    location.hash = '/drills/stories';
  });

test('the last grade is taken back, by key and from the end of a drill, and stays so', async ({
  launcher,
}) => {
  const first = await launcher.launch();
  const { page } = first;
  await makePlan(page, 'Acme');
  await page.getByRole('button', { name: 'Start the drill' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  const undo = page.getByRole('button', { name: /Undo last grade/ });
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
  await expect(undo).toHaveCount(0);
  const kept = await answerNext(page, '3');
  const wrong = await answerNext(page, '1');
  await expect(undo).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(heading).toHaveText(wrong);
  // The card is as it was: the answer is in view, and only one grade is taken back.
  await expect(page.getByRole('button', { name: 'Good' })).toBeVisible();
  await expect(undo).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(heading).toHaveText(wrong);
  expect(kept).not.toBe(wrong);
  await answersOnToday(page, 1);
  await page.getByRole('link', { name: 'Coverage' }).click();
  await expect(page.getByText(/^1 of \d+ questions seen/)).toBeVisible();
  await first.app.close();

  const { page: again, errors } = await launcher.launch();
  await expect(again.getByText('1 answer', { exact: false })).toBeVisible();
  await again.getByRole('link', { name: 'Coverage' }).click();
  await expect(again.getByText(/^1 of \d+ questions seen/)).toBeVisible();
  await again.getByRole('link', { name: 'Today', exact: true }).click();
  await again.getByRole('link', { name: /Resume the drill/ }).click();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(wrong);
  expect(errors).toEqual([]);
});

test('the last grade of a drill is taken back from its summary, and the drill goes on', async ({
  launcher,
}) => {
  const { page, errors } = await launcher.launch();
  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await page.getByRole('searchbox').fill('onnx');
  await page.getByRole('link', { name: /What is ONNX/ }).click();
  await page.getByRole('button', { name: 'Drill this question' }).click();
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Good' })).toBeVisible();
  await page.keyboard.press('4');
  await expect(page.getByRole('heading', { name: 'Well rehearsed' })).toBeVisible();
  await look(page, 'undo-summary');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1, name: /What is ONNX/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Good' })).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByRole('heading', { name: 'Well rehearsed' })).toBeVisible();
  await page.getByRole('button', { name: /Undo last grade/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /What is ONNX/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Good' })).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: 'Well rehearsed' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to Today' }).click();
  await page.getByRole('link', { name: 'Coverage' }).click();
  await expect(page.getByText(/^1 of \d+ questions/)).toBeVisible();
  expect(errors).toEqual([]);
});

test('a deleted plan, story and note come back, the last one first', async ({ launcher }) => {
  const first = await launcher.launch();
  const { page, errors } = first;
  await makePlan(page, 'Acme');
  await toStories(page);
  await page.getByRole('button', { name: 'Write a story' }).click();
  await page.getByLabel('Title').fill('The migration');
  await page.getByLabel('Result').fill('Two hours instead of nine.');
  await page.getByRole('button', { name: 'Save the story' }).click();
  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await page.getByRole('searchbox').fill('onnx');
  await page.getByRole('link', { name: /What is ONNX/ }).click();
  await page.getByRole('textbox', { name: 'My note' }).click();
  await page.keyboard.type('A file format.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await listen(page);
  await page.getByRole('article', { name: 'Acme' }).getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Deleted the plan “Acme”')).toBeVisible();
  await expectHeard(page, /^Deleted the plan “Acme”/);
  await look(page, 'undo-plan');
  await toStories(page);
  await page.getByRole('button', { name: /The migration/ }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('No story yet', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Notes', exact: true }).click();
  await look(page, 'undo-notes');
  await page.getByRole('button', { name: /Delete the note on What is ONNX/ }).click();
  await expect(page.getByText('You have written no note yet')).toBeVisible();

  // The note by its button, then the story and the plan by key.
  await page
    .getByRole('alert')
    .filter({ hasText: 'the note on' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(page.getByText('A file format.')).toBeVisible();
  await toStories(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /The migration/ })).toBeVisible();
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('article', { name: 'Acme' })).toBeVisible();
  // Nothing is left to undo.
  await page.keyboard.press('Control+z');
  await first.app.close();

  const { page: again } = await launcher.launch();
  await expect(again.getByRole('heading', { level: 1, name: 'Acme' })).toBeVisible();
  await again.getByRole('link', { name: 'Notes', exact: true }).click();
  await expect(again.getByText('A file format.')).toBeVisible();
  expect(errors).toEqual([]);
});
