import type { Locator, Page } from '@playwright/test';
import { answerNext, expect, makePlan, test } from './app.ts';

const days = (count: number) => ({ REHEARSE_CLOCK_OFFSET_MINUTES: String(count * 24 * 60) });
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

const openPlan = (page: Page) => page.getByRole('link', { name: 'Plan', exact: true }).click();
const openCalendar = (page: Page) => page.getByRole('tab', { name: 'Calendar' }).click();
const today = (page: Page): Locator => page.getByRole('button', { name: /, today: / });
/** The days of the calendar that can be opened, today first. */
const calendarDays = (page: Page): Locator =>
  page.locator('.plan-calendar td button:enabled:visible');

/** The expected recall shown, in percent. */
async function forecastOf(page: Page): Promise<number> {
  await page.getByRole('tab', { name: 'How ready you will be' }).click();
  const text = await page.getByTestId('forecast').innerText();
  return Number(/^(\d+)\s%$/.exec(text)?.[1]);
}

/** Unticks the other topics of the form. */
async function keepTopics(page: Page, isKept: (place: number) => boolean): Promise<void> {
  const topics = page.getByRole('checkbox');
  await expect(topics.first()).toBeVisible();
  const count = await topics.count();
  for (let place = 0; place < count; place += 1)
    if (!isKept(place)) await topics.nth(place).uncheck();
}

async function setMinutes(page: Page, name: string, minutes: number): Promise<void> {
  await page.getByRole('article', { name }).getByRole('button', { name: 'Change' }).click();
  for (const day of weekdays) await page.getByLabel(day, { exact: true }).fill(String(minutes));
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
}

test('two days are missed: the plan is made anew, says what it cost and what wins it back', async ({
  launcher,
}) => {
  const { app, page } = await launcher.launch();
  await makePlan(page, 'Acme');
  await expect(page.getByText(/Expected recall on the day: \d+\s%/)).toBeVisible();
  await expect(page.getByText(/recall on the day 0\s% → \d+\s% for .*\smin/).first()).toBeVisible();
  await expect(page.getByTestId('missed-days')).toHaveCount(0);
  await page.getByRole('button', { name: 'Start the drill' }).click();
  for (const grade of ['3', '4', '3'] as const) await answerNext(page, grade);
  await openHash(page, '#/plan');
  const before = await forecastOf(page);
  await app.close();

  const later = await launcher.launch(days(3));
  const note = later.page.getByTestId('missed-days');
  await expect(note).toContainText(/ and .* passed without study\. No backlog waits for you/);
  await expect(note).toContainText(/Your expected recall on the day went from \d+\s% to \d+\s%\./);
  await expect(note).toContainText(/\d+ more minutes a day would win it back|win part of it back/);
  await openPlan(later.page);
  await expect(later.page.getByTestId('missed-days')).toBeVisible();
  expect(await forecastOf(later.page)).toBeLessThan(before);
  // More minutes do what the note says.
  const short = await forecastOf(later.page);
  await setMinutes(later.page, 'Acme', 60);
  await expect.poll(() => forecastOf(later.page)).toBeGreaterThan(short);
  expect(later.errors).toEqual([]);
});

test('what does not fit is named with the reason, and fewer topics make room', async ({
  launcher,
}) => {
  const { page } = await launcher.launch();
  await makePlan(page, 'Acme');
  await openPlan(page);
  await setMinutes(page, 'Acme', 5);
  const table = page.getByRole('table', { name: 'Questions left out' });
  await expect(table.getByText(/the others add more for each minute/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Change minutes or topics' }).click();
  await keepTopics(page, (place) => place === 0);
  for (const day of weekdays) await page.getByLabel(day, { exact: true }).fill('60');
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await expect(page.getByTestId('forecast')).toBeVisible();
  await expect(table).toHaveCount(0);
});

test('with the keyboard alone: a day is opened, a session moved, and a restart respects it', async ({
  launcher,
}) => {
  const { app, page, errors } = await launcher.launch();
  await makePlan(page, 'Acme');
  await openPlan(page);
  await page.getByRole('tab', { name: 'How ready you will be' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Calendar' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  // Into the grid, from the end of the plan back to its first day: no arrow may leave it.
  await page.keyboard.press('Tab');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(today(page)).toBeFocused();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  // It takes the focus when it has come in; before that it would take it from the menu.
  await expect(drawer.locator(':focus')).toHaveCount(1);
  const move = drawer.getByRole('button', { name: /^Move to …/ }).first();
  const title = ((await move.getAttribute('aria-label')) ?? '').replace('Move to …: ', '');
  await move.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`“${title}” is on`)).toBeVisible();
  await expect(drawer.getByRole('link', { name: title, exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(today(page)).toBeFocused();
  expect(errors).toEqual([]);
  await app.close();

  const { page: again } = await launcher.launch();
  await openPlan(again);
  await openCalendar(again);
  await calendarDays(again).nth(2).click();
  const sessions = again.getByRole('dialog');
  const session = sessions.getByRole('listitem').filter({ hasText: title });
  await expect(session.getByText('moved by you')).toBeVisible();
  await session.getByRole('button', { name: /^Give back/ }).click();
  await expect(again.getByText('moved by you')).toHaveCount(0);
  await expect(again.getByRole('list', { name: 'Moved by you' })).toHaveCount(0);
});

test('a single day gets other minutes, or none, and its plan follows', async ({ launcher }) => {
  const { page } = await launcher.launch();
  await makePlan(page, 'Acme');
  await openPlan(page);
  await openCalendar(page);
  const second = calendarDays(page).nth(1);
  await second.click();
  await page.getByLabel('Minutes this day').fill('0');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('A day off.')).toBeVisible();
  await page.getByRole('button', { name: /^As every / }).click();
  await expect(page.getByLabel('Minutes this day')).toHaveValue('30');
  await page.getByLabel('Minutes this day').fill('90');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Close the day' }).click();
  await expect(second).toHaveAccessibleName(/ of 90 minutes planned/);
});

test('a second interview shares the minutes, and says so', async ({ launcher }) => {
  const { page } = await launcher.launch();
  await openPlan(page);
  const boxes = page.getByRole('checkbox', { checked: true });
  await expect(boxes).toHaveCount(19);
  await page.getByRole('button', { name: 'Choose none of MLOps Engineer' }).click();
  await expect(boxes).toHaveCount(6);
  for (const day of weekdays) await page.getByLabel(day, { exact: true }).fill('10');
  await makePlan(page, 'Acme');
  await openPlan(page);
  const alone = await forecastOf(page);
  await expect(page.getByText(/share the same minutes/)).toHaveCount(0);
  await page.getByRole('button', { name: 'New plan' }).click();
  await page.getByLabel('Name').fill('Initech');
  const interview = page.getByLabel('Interview', { exact: true });
  const [day = '', time = ''] = (await interview.inputValue()).split('T');
  const later = new Date(Date.parse(day) + 4 * 86_400_000).toISOString().slice(0, 10);
  await interview.fill(`${later}T${time}`);
  await page.getByRole('button', { name: 'Choose none of Behavioural, for any engineer' }).click();
  await expect(boxes).toHaveCount(13);
  await page.getByRole('button', { name: 'Make the plan' }).click();
  const shared = page.getByRole('alert').filter({ hasText: 'share the same minutes' });
  await expect(shared).toContainText('“Acme”');
  await expect(shared).toContainText('the days after it have those of “Initech”');
  expect(await forecastOf(page)).toBeLessThan(alone);
  await openCalendar(page);
  await expect(page.getByRole('button', { name: /interview: Acme$/ })).toBeVisible();
  await page.getByRole('button', { name: /interview: Initech$/ }).click();
  await expect(page.getByText('the minutes of “Initech” count')).toBeVisible();
  await page.getByRole('button', { name: 'Close the day' }).click();
  await page.getByRole('link', { name: 'Today' }).click();
  await expect(page.getByText(/ · for “Initech”$/).first()).toBeVisible();
});

test('a job description leads to weights, after the person has seen them', async ({ launcher }) => {
  const { page } = await launcher.launch();
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.getByRole('button', { name: 'Paste a job description' }).click();
  const field = page.getByRole('textbox', { name: 'Job description' });
  const ask = page.getByRole('button', { name: 'Suggest topics' });
  await ask.click();
  await expect(page.getByText('There is no text yet')).toBeVisible();
  await field.fill('kubernetes '.repeat(10_000));
  await ask.click();
  await expect(page.getByText('The text has 110,000 characters')).toBeVisible();
  await field.fill('A pastry chef who loves croissants and early mornings.');
  await ask.click();
  await expect(page.getByText('None of its words is in the questions')).toBeVisible();
  await field.fill('You own model governance under the GDPR and the EU AI Act. GPUs are a plus.');
  await ask.click();
  const suggested = page.getByRole('list', { name: 'Suggested weights' });
  await expect(suggested.getByText(/because of .*“GDPR”/).first()).toBeVisible();
  const weight = page.getByRole('radiogroup', { name: 'Weight of Governance', exact: true });
  await expect(weight.getByRole('radio', { name: 'Normal' })).toBeChecked();
  await page.getByRole('button', { name: 'Use these weights' }).click();
  await expect(weight.getByRole('radio', { name: 'Most' })).toBeChecked();
  await page.getByLabel('Name').fill('Bank');
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bank' })).toBeVisible();
  await openPlan(page);
  await page.getByRole('article', { name: 'Bank' }).getByRole('button', { name: 'Change' }).click();
  await expect(weight.getByRole('radio', { name: 'Most' })).toBeChecked();
});

async function openHash(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}
