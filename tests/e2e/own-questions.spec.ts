import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, questionCount, test } from './app.ts';
import { look } from './look.ts';

test('a copy of a question is edited, refused with lines and reasons, saved and drilled', async ({
  launcher,
}) => {
  test.setTimeout(120_000);
  const first = await launcher.launch();
  const { page } = first;
  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await page.getByRole('searchbox').fill('onnx');
  await page.getByRole('link', { name: /What is ONNX/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /What is ONNX/ })).toBeVisible();
  await page.keyboard.press('e');
  const editor = page.getByRole('textbox', { name: 'The question’s file' });
  await expect(editor).toContainText('id: my-onnx');
  await look(page, 'own-edit');

  // A wrong level is refused; what was written stays.
  await editor.getByText(/^level: /).click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.type('level: wizard');
  await page.getByRole('button', { name: 'Save the copy' }).click();
  await expect(page.getByRole('alert')).toContainText(/Line \d+: level: /);
  await expect(editor).toContainText('level: wizard');
  await look(page, 'own-refused');
  await editor.getByText('level: wizard').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.type('level: staff');
  await editor.getByText(/^title: /).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Really');
  await page.getByRole('button', { name: 'Save the copy' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /ONNX.* Really$/ })).toBeVisible();
  await expect(page.getByText(/^staff · /)).toBeVisible();
  const file = join(launcher.userData, 'data', 'my-questions', 'my-onnx.md');
  expect(readFileSync(file, 'utf8')).toContain('level: staff');

  await page.getByRole('button', { name: 'Drill this question' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Really$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Good' })).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: 'Well rehearsed' })).toBeVisible();
  // The planner's thread has it too.
  await page.getByRole('link', { name: 'See the coverage' }).click();
  await expect(page.getByText(`1 of ${questionCount + 1} questions seen`)).toBeVisible();
  await first.app.close();

  // It is there after a restart, and can be edited again; a file broken by hand is named and kept.
  const { page: again, app, errors } = await launcher.launch();
  await again.getByRole('link', { name: 'Questions', exact: true }).click();
  await again.getByRole('searchbox').fill('onnx really');
  await again.getByRole('link', { name: /Really/ }).click();
  await again.getByRole('button', { name: 'Edit the question' }).click();
  await expect(again.getByRole('heading', { level: 1, name: 'Edit the question' })).toBeVisible();
  expect(errors).toEqual([]);
  await app.close();
  writeFileSync(file, '---\nid: my-onnx\n');
  const { page: third } = await launcher.launch();
  await expect(third.getByText(/my-onnx\.md/)).toBeVisible();
  await third.getByRole('link', { name: 'Questions', exact: true }).click();
  await third.getByRole('searchbox').fill('onnx');
  await third.getByRole('link', { name: /What is ONNX/ }).click();
  await third.getByRole('button', { name: 'Edit a copy of the question' }).click();
  await expect(third.getByRole('textbox', { name: 'The question’s file' })).toContainText(
    'id: my-onnx-2',
  );
  expect(readFileSync(file, 'utf8')).toBe('---\nid: my-onnx\n');
});

test('what was written and not saved is there again after a restart, and can be dropped', async ({
  launcher,
}) => {
  const edit = async (page: Page) => {
    await page.getByRole('link', { name: 'Questions', exact: true }).click();
    await page.getByRole('searchbox').fill('onnx');
    await page.getByRole('link', { name: /What is ONNX/ }).click();
    await page.getByRole('button', { name: 'Edit a copy of the question' }).click();
    return page.getByRole('textbox', { name: 'The question’s file' });
  };
  const first = await launcher.launch();
  const editor = await edit(first.page);
  await editor.getByText(/^title: /).click();
  await first.page.keyboard.press('End');
  await first.page.keyboard.type(' Unsaved');
  await expect(editor).toContainText('good for? Unsaved');
  await first.app.close();

  const { page, errors } = await launcher.launch();
  const again = await edit(page);
  await expect(again).toContainText('good for? Unsaved');
  await look(page, 'own-draft');
  await page.getByRole('button', { name: 'Begin from what is saved' }).click();
  await expect(again).not.toContainText('Unsaved');
  await expect(page.getByText('What you had not saved is here again')).toHaveCount(0);
  expect(errors).toEqual([]);
});
