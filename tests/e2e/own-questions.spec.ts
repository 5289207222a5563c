import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
  await again.goBack();

  // Deleted by key in the middle of a drill, and brought back with its note and its grade.
  await again.getByRole('textbox', { name: 'My note' }).click();
  await again.keyboard.type('Mine to keep.');
  await expect(again.getByText('Saved', { exact: true })).toBeVisible();
  await again.keyboard.press('Escape');
  await again.keyboard.press('d');
  await expect(again.getByRole('button', { name: 'Show the answer' })).toBeVisible();
  await again.keyboard.press('Escape');
  await again.getByRole('button', { name: 'Leave', exact: true }).last().click();
  await again.getByRole('link', { name: 'Questions', exact: true }).click();
  await again.getByRole('searchbox').fill('onnx really');
  await again.getByRole('link', { name: /Really/ }).click();
  await expect(again.getByRole('heading', { level: 1, name: /Really$/ })).toBeVisible();
  await look(again, 'own-question');
  await again.keyboard.press('Delete');
  await expect(again.getByText(/Deleted the question “What is ONNX/)).toBeVisible();
  await expect(again.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible();
  await expect(again.getByRole('link', { name: /Really/ })).toHaveCount(0);
  expect(existsSync(file)).toBe(false);
  await again.getByRole('link', { name: 'Coverage' }).click();
  await expect(
    again.getByText(`None of ${questionCount} questions has been seen yet.`),
  ).toBeVisible();
  await again.getByRole('link', { name: 'Notes', exact: true }).click();
  await expect(again.getByText('Mine to keep.')).toBeVisible();
  await again.keyboard.press('Control+z');
  await expect(again.getByText('Brought back the question', { exact: false })).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('level: staff');
  await again.getByRole('link', { name: 'Coverage' }).click();
  await expect(again.getByText(`1 of ${questionCount + 1} questions seen`)).toBeVisible();
  await again.getByRole('link', { name: 'Today', exact: true }).click();
  await again.getByRole('link', { name: 'Resume the drill (1 left)' }).click();
  await expect(again.getByRole('heading', { level: 1, name: /Really$/ })).toBeVisible();
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
