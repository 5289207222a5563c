import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';
import { expect, questionCount, resize, test } from './app.ts';
import { look, lookInBoth } from './look.ts';
import { writePast } from './past.ts';

const chart = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true });

const names = [
  'Readiness over time',
  'Load by day',
  'Coverage by topic',
  'All questions',
  'Recall by kind',
  'Recall by level',
  'Key points missed most',
  'Study calendar',
  'Confidence',
  'Calibration',
] as const;

async function openCoverage(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Coverage', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

/** A day as the files have it, whatever it looks like. */
const textsOf = (cells: (HTMLElement | SVGElement)[]): string[] =>
  cells.map((cell) => cell.querySelector('time')?.dateTime ?? (cell as HTMLElement).innerText);

async function tableOf(page: Page, name: string): Promise<string[][]> {
  await page.getByRole('button', { name: `Table: ${name}` }).click();
  const rows = chart(page, name).getByRole('row');
  const cells = await Promise.all(
    (await rows.all()).map((row) => row.locator('th, td').evaluateAll(textsOf)),
  );
  await page.getByRole('button', { name: `Chart: ${name}` }).click();
  return cells;
}

test('coverage of weeks of study is accessible at any size, in both themes', async ({
  launcher,
}) => {
  test.setTimeout(120_000);
  await writePast(launcher.userData);
  const { app, page, errors } = await launcher.launch();
  for (const [width, height] of [
    [1280, 800],
    [900, 600],
  ] as const) {
    await resize(app, page, width, height);
    await openCoverage(page);
    for (const name of names) await expect(chart(page, name)).toBeVisible();
    await lookInBoth(app, page, `coverage-past-${width}`, { fullPage: true });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  }
  await resize(app, page, 1280, 800);
  for (const name of names) await page.getByRole('button', { name: `Table: ${name}` }).click();
  await look(page, 'coverage-tables', { fullPage: true });
  expect(errors).toEqual([]);
});

test('tables, files and what is read by keyboard tell the same numbers', async ({ launcher }) => {
  await writePast(launcher.userData);
  const { app, page, errors } = await launcher.launch();
  await openCoverage(page);
  await expect(page.getByText('MLOps Engineer at Acme · 12 days left')).toBeVisible();

  const saveAs = async (name: string, format: 'CSV' | 'SVG' | 'PNG'): Promise<Buffer> => {
    const target = join(launcher.userData, `${name}.${format.toLowerCase()}`);
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, target);
    // By keyboard: the message of the save before may lie over the menu.
    await page.getByRole('button', { name: `Save: ${name}` }).focus();
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem', { name: `Save as ${format}` });
    await expect(item).toBeVisible();
    await item.focus();
    await page.keyboard.press('Enter');
    const message = page.getByRole('alert').filter({ hasText: target });
    await expect(message).toBeVisible();
    // Five messages stand at once, and the sixth waits for one to go.
    await message.getByRole('button').press('Enter');
    // The menu that fades away must not be taken for that of the next chart.
    await expect(item).toHaveCount(0);
    return readFileSync(target);
  };

  const expectSameInFile = async (name: string): Promise<void> => {
    const table = await tableOf(page, name);
    expect(table.length, name).toBeGreaterThan(1);
    const csv = csvParseRows((await saveAs(name, 'CSV')).toString('utf8').replace('\uFEFF', ''));
    expect(csv, name).toEqual(table.map((row) => row.map((cell) => (cell === '–' ? '' : cell))));
  };
  for (const name of names) await expectSameInFile(name);

  // The topics' table adds up to the finding.
  const topics = await tableOf(page, 'Coverage by topic');
  const counts = topics.slice(1).map((row) => row.slice(1).map(Number));
  const total = counts.flat().reduce((sum, each) => sum + each, 0);
  const unseen = counts.reduce((sum, row) => sum + (row.at(-1) ?? 0), 0);
  await expect(chart(page, 'Coverage by topic').getByRole('heading')).toContainText(
    `${total - unseen} of ${total} questions seen`,
  );

  // By keyboard the first topic's numbers are read.
  const drawing = chart(page, 'Coverage by topic').locator('svg.recharts-surface').first();
  await drawing.focus();
  await page.keyboard.press('ArrowRight');
  const [columns = [], first = []] = topics;
  const told = chart(page, 'Coverage by topic').getByRole('status');
  await expect(told).toContainText(first[0] ?? '');
  for (const [place, value] of first.entries())
    if (place > 0 && value !== '0') await expect(told).toContainText(`${columns[place]}: ${value}`);

  const svg = (await saveAs('Coverage by topic', 'SVG')).toString('utf8');
  expect(svg).toContain('At risk of fading');
  expect(svg).toContain(`${total - unseen} of ${total}`);
  expect(svg).not.toContain('var(--');
  for (const name of ['Readiness over time', 'All questions', 'Study calendar']) {
    const png = await saveAs(name, 'PNG');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(400);
    expect(png.length).toBeGreaterThan(5000);
  }

  // So do the charts of other screens.
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await expectSameInFile('Days ahead');
  await page.evaluate(() => {
    location.hash = '#/questions/data-drift';
  });
  await expectSameInFile('Recall of the question');
  expect(errors).toEqual([]);
});

test('a filter narrows the charts of questions; a square leads to its question', async ({
  launcher,
}) => {
  await writePast(launcher.userData);
  const { page, errors } = await launcher.launch();
  await openCoverage(page);
  const cells = chart(page, 'All questions').locator('a');
  const all = await cells.count();
  await page.getByRole('combobox', { name: 'Level' }).click();
  await page.getByRole('option', { name: 'Senior' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => cells.count()).toBeLessThan(all);
  const senior = await tableOf(page, 'Recall by level');
  expect(senior.map((row) => row[0])).toEqual(['Level', 'Senior']);
  expect(Number(senior[1]?.at(-1))).toBe(await cells.count());
  // So are the answers that the calendar shows.
  const studied = chart(page, 'Study calendar').getByRole('heading');
  const minutes = async () => Number(/(\d+)\smin/.exec(await studied.innerText())?.[1]);
  const ofSenior = await studied.innerText();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(cells).toHaveCount(all);
  await expect(studied).not.toHaveText(ofSenior);
  const inAll = await minutes();

  await page.getByRole('combobox', { name: 'Time' }).click();
  await page.getByRole('option', { name: 'Answered in the last 7 days' }).click();
  await expect.poll(() => cells.count()).toBeLessThan(all);
  await expect(studied).toHaveText(/^Studied on [1-7] of the last 7 days/);
  const lately = await tableOf(page, 'Recall by kind');
  for (const row of lately.slice(1)) expect(row.at(-1)).toBe(row.at(-2));
  // All of it was in the last month, and not all of it of the plan.
  await page.getByRole('combobox', { name: 'Time' }).click();
  await page.getByRole('option', { name: 'Answered in the last 30 days' }).click();
  await expect.poll(minutes).toBe(inAll);
  await page.getByRole('combobox', { name: 'Plan' }).click();
  await page.getByRole('option', { name: 'MLOps Engineer at Acme' }).click();
  await expect.poll(minutes).toBeLessThan(inAll);
  await page.getByRole('combobox', { name: 'Plan' }).click();
  await page.getByRole('option', { name: 'All questions' }).click();
  await page.getByRole('combobox', { name: 'Time' }).click();
  await page.getByRole('option', { name: 'Answered in the last 30 days' }).click();
  await expect(cells).toHaveCount(questionCount);
  await page.getByRole('combobox', { name: 'Plan' }).click();
  await page.getByRole('option', { name: 'All questions' }).click();
  await expect(cells).toHaveCount(all);

  await cells.first().focus();
  await page.keyboard.press('ArrowRight');
  const title = (await cells.nth(1).getAttribute('aria-label')) ?? '';
  await expect(cells.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(page.getByRole('heading', { name: 'Key points' })).toBeVisible();
  expect(title).toContain(await heading.innerText());
  expect(errors).toEqual([]);
});
