import { expect, test } from './app.ts';

const written = 40;

test('notes come page by page as they are scrolled, and a search in them by the letter', async ({
  launcher,
}) => {
  const { page, errors } = await launcher.launch();
  await page.evaluate(async (count) => {
    const { rehearse } = window as unknown as {
      rehearse: { invoke(name: string, input: unknown): Promise<{ value: { ids: string[] } }> };
    };
    const ids: string[] = [];
    for (let from = 0; ids.length < count; from = ids.length) {
      const part = { kind: 'page', from };
      const { value } = await rehearse.invoke('content.search', { words: '', filter: {}, part });
      ids.push(...value.ids);
    }
    for (const [place, questionId] of ids.slice(0, count).entries()) {
      const text = place === 0 ? 'The zebra incident' : `Story ${place}`;
      await rehearse.invoke('notes.save', { questionId, text });
    }
  }, written);
  await page.getByRole('link', { name: 'Notes', exact: true }).click();
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toHaveText(`${written} notes, newest first`);
  const rows = page.getByRole('list', { name: 'Notes' });
  await expect(rows).toContainText(`Story ${written - 1}`);
  await expect(rows).not.toContainText('The zebra incident');
  await page.keyboard.press('End');
  await expect(rows).toContainText('The zebra incident');

  const field = page.getByRole('searchbox');
  await field.pressSequentially('zebar');
  await expect(status).toHaveText('1 note, best first');
  await expect(page.getByRole('main').locator('mark')).toHaveText('zebra');
  // What was typed is in the address, and is there again on the way back.
  await page.getByRole('main').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Notes' })).toHaveCount(0);
  await page.goBack();
  await expect(field).toHaveValue('zebar');
  await field.fill('qqqq');
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(status).toHaveText(`${written} notes, newest first`);
  expect(errors).toEqual([]);
});
