import type { Page } from '@playwright/test';
import { answerNext, expect, makePlan, questionCount, resize, test } from './app.ts';
import { expectHeard, listen } from './heard.ts';
import { openPalette } from './keys.ts';
import { lookInBoth } from './look.ts';

const openQuestions = (page: Page): Promise<void> =>
  page.getByRole('link', { name: 'Questions', exact: true }).click();
const rows = (page: Page) => page.getByRole('list', { name: 'Questions' }).getByRole('link');
const status = (page: Page) => page.getByRole('main').getByRole('status').first();
const note = (page: Page) => page.getByRole('textbox', { name: 'My note' });

test('search forgives slips, shows where the words stand, and survives Back', async ({
  launcher,
}) => {
  const { page, errors } = await launcher.launch();
  await openQuestions(page);
  await expect(status(page)).toHaveText(`${questionCount} questions`);
  // Only what is on the screen is drawn.
  expect(await rows(page).count()).toBeLessThan(40);

  const search = page.getByRole('searchbox');
  await search.fill('data dirft');
  await expect(rows(page).first()).toContainText('What is data drift');
  await expect(rows(page).first().locator('mark').first()).toHaveText(/^data$/i);
  await search.fill('feature store');
  await expect(rows(page).first().locator('mark').first()).toHaveText(/^feature$/i);
  const found = await status(page).innerText();
  await page.getByRole('combobox', { name: 'Level' }).click();
  await page.getByRole('option', { name: 'mid', exact: true }).click();
  await expect(status(page)).not.toHaveText(found);
  const narrowed = await status(page).innerText();
  await rows(page).first().click();
  await expect(page.getByRole('heading', { name: 'Key points' })).toBeVisible();
  await page.goBack();
  await expect(search).toHaveValue('feature store');
  await expect(page.getByRole('combobox', { name: 'Level' })).toHaveValue('mid');
  await expect(status(page)).toHaveText(narrowed);

  // A list begins at its top, wherever the screen before it was scrolled to; Back finds the place again.
  await page.getByRole('link', { name: 'Coverage', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Where the holes are' })).toBeVisible();
  const scrolled = () => page.evaluate(() => Math.round(scrollY));
  await page.evaluate(() => scrollTo(0, 1200));
  await openQuestions(page);
  await expect(rows(page).first()).toBeInViewport();
  expect(await scrolled()).toBe(0);
  await page.evaluate(() => scrollTo(0, 1200));
  await expect(rows(page).nth(12)).toBeInViewport();
  await rows(page).nth(12).click();
  await expect(page.getByRole('heading', { name: 'Key points' })).toBeVisible();
  expect(await scrolled()).toBe(0);
  await page.goBack();
  await expect.poll(scrolled).toBe(1200);
  expect(errors).toEqual([]);
});

test('odd input is only words; nothing found says so and offers the way back', async ({
  launcher,
}) => {
  const { page, errors } = await launcher.launch();
  await openQuestions(page);
  const search = page.getByRole('searchbox');
  await search.fill('    ');
  await expect(status(page)).toHaveText(`${questionCount} questions`);
  await search.fill('(.*[drift');
  await expect(rows(page).first().locator('mark').first()).toHaveText(/drift/i);
  await search.fill('x'.repeat(10_000));
  await expect(status(page)).toHaveText('Nothing found');
  await search.fill('drift');
  await page.getByText('Flagged', { exact: true }).click();
  await expect(page.getByText('Nothing has “drift” in it and fits the filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(rows(page).first()).toBeVisible();
  await expect(search).toHaveValue('drift');
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await expect(status(page)).toHaveText(`${questionCount} questions`);
  expect(errors).toEqual([]);
});

test('a note is written in the editor, previewed, found, and there after a restart', async ({
  launcher,
}) => {
  const first = await launcher.launch();
  const { page } = first;
  await openQuestions(page);
  await rows(page).first().click();
  await note(page).click();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.keyboard.type('My **zebra** story\n\n- first\nsecond');
  const preview = page.getByRole('region', { name: 'How the note looks' });
  await expect(preview.locator('strong')).toHaveText('zebra');
  await expect(preview.getByRole('listitem')).toHaveCount(2);
  // Left within the pause before saving: nothing may be lost.
  await page.keyboard.type(' last');
  await page.getByRole('link', { name: 'Notes', exact: true }).click();
  await expect(page.getByRole('link', { name: new RegExp('zebra story first') })).toContainText(
    'last',
  );
  await page.getByRole('searchbox').fill('zebar');
  await expect(page.getByRole('main').locator('mark')).toHaveText('zebra');
  await openQuestions(page);
  await page.getByRole('searchbox').fill('zebra');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first()).toContainText('My note: My zebra story');
  // What was found for the same words before is not what stands there now.
  await rows(page).first().click();
  await note(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Changed: ');
  await openQuestions(page);
  await page.getByRole('searchbox').fill('zebra');
  await expect(rows(page).first()).toContainText('My note: Changed: My zebra story');
  expect(first.errors).toEqual([]);
  await first.app.close();

  const { page: again, errors } = await launcher.launch();
  await again.getByRole('link', { name: 'Notes', exact: true }).click();
  await again.getByRole('link', { name: /zebra/ }).click();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(note(again)).toContainText('Changed: My **zebra** story');
  await expect(note(again)).toContainText('second last');
  expect(errors).toEqual([]);
});

test('a hidden question leaves the list, the plan and drills, and comes back', async ({
  launcher,
}) => {
  const { page, errors } = await launcher.launch();
  await makePlan(page, 'Acme');
  const queue = page.getByRole('main').locator('a.link-row');
  const title = (await queue.first().locator('p').first().innerText()).trim();
  await queue.first().click();
  await page.getByRole('button', { name: 'Hide the question' }).click();
  await expect(page.getByText('This question is in no plan and no drill.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Drill this question' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Today' }).click();
  await expect(queue.first()).toBeVisible();
  await expect(queue.filter({ hasText: title })).toHaveCount(0);
  await openQuestions(page);
  await expect(status(page)).toHaveText(`${questionCount - 1} questions`);
  await page.getByText('Hidden', { exact: true }).click();
  await expect(rows(page)).toHaveCount(1);
  await rows(page).first().click();
  await page.getByRole('button', { name: 'Show it again' }).click();
  await expect(page.getByRole('button', { name: 'Drill this question' })).toBeVisible();
  await openQuestions(page);
  await expect(status(page)).toHaveText(`${questionCount} questions`);
  expect(errors).toEqual([]);
});

test('the keyboard alone: find, read, cover, flag, take a note, go on, list the keys', async ({
  launcher,
}) => {
  const { page, errors } = await launcher.launch();
  await listen(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('drift');
  await expectHeard(page, /^[1-9]\d? questions$/);
  await expect(rows(page).first().locator('mark').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/drift/);
  const first = await heading.innerText();

  await page.keyboard.press('a');
  await expect(page.getByRole('button', { name: 'Show the key points' })).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { name: /^In [23]0 seconds$/ })).toBeVisible();
  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: 'Take the flag away' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(note(page)).toBeFocused();
  await page.keyboard.type('jk are letters here');
  await page.keyboard.press('Escape');
  await expect(note(page)).not.toBeFocused();
  await expect(note(page)).toHaveText('jk are letters here');
  await page.keyboard.press('j');
  await expect(heading).not.toHaveText(first);
  await expect(page.getByText('2 of ', { exact: false })).toBeVisible();
  // Still to be answered first.
  await expect(page.getByRole('button', { name: 'Show the key points' })).toBeVisible();
  await page.keyboard.press('k');
  await expect(heading).toHaveText(first);

  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog.getByText('Next question of the list')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // What isn't listed is found by its name.
  await openPalette(page, 'Mock interview');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: /^Mock interview/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await openPalette(page, 'Text size: Large');
  await page.keyboard.press('Enter');
  await expect
    .poll(() =>
      page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize)),
    )
    .toBeGreaterThan(16);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('onnx');
  await expect(page.getByRole('dialog').locator('mark').first()).toHaveText(/^onnx$/i);
  await expectHeard(page, /^\d+ questions? found$/);
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(/ONNX/);
  expect(errors).toEqual([]);
});

test('questions and notes are accessible, in both themes', async ({ launcher }) => {
  test.setTimeout(300_000);
  const { app, page, errors } = await launcher.launch();
  await makePlan(page, 'MLOps Engineer at Acme');
  await page.getByRole('button', { name: 'Start the drill' }).click();
  for (const grade of ['3', '4', '1'] as const) await answerNext(page, grade);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave', exact: true }).last().click();
  await openQuestions(page);
  await page.getByText('Seen', { exact: true }).click();
  await rows(page).first().click();
  await page.getByRole('button', { name: 'Flag the question' }).click();
  await note(page).click();
  await page.keyboard.type('## At Acme\nWe cut **latency** by `40 ms`.\n\n- cache\nbatching');
  const sizes = [
    { name: '', width: 1280, height: 800 },
    { name: 'small-', width: 900, height: 600 },
  ];
  for (const { name, width, height } of sizes) {
    await resize(app, page, width, height);
    await openQuestions(page);
    await page.getByRole('searchbox').fill('latency cahce');
    await expect(rows(page).first().locator('mark').first()).toBeVisible();
    await lookInBoth(app, page, `${name}search`);
    await page.getByRole('searchbox').fill('qqqqqq');
    await expect(status(page)).toHaveText('Nothing found');
    await lookInBoth(app, page, `${name}search-nothing`);
    await page.getByRole('searchbox').fill('');
    await page.getByText('Seen', { exact: true }).click();
    await expect(page.locator('svg[aria-label="has a note"]')).toBeVisible();
    await lookInBoth(app, page, `${name}questions-seen`);
    await rows(page)
      .filter({ has: page.locator('svg[aria-label="has a note"]') })
      .click();
    await lookInBoth(app, page, `${name}question-top`);
    await note(page).scrollIntoViewIfNeeded();
    await page.getByText('Your record').scrollIntoViewIfNeeded();
    await lookInBoth(app, page, `${name}question-record`);
    await page.evaluate(
      () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    );
    await page.keyboard.press('a');
    await page.evaluate(() => scrollTo(0, 0));
    await lookInBoth(app, page, `${name}question-covered`);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await lookInBoth(app, page, `${name}shortcuts`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
    await page.keyboard.type('drift');
    await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
    await lookInBoth(app, page, `${name}palette`);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Notes', exact: true }).click();
    await lookInBoth(app, page, `${name}notes`);
  }
  expect(errors).toEqual([]);
});
