import type { Page } from '@playwright/test';
import { answerNext, expect, makePlan, resize, test } from './app.ts';
import { lookInBoth } from './look.ts';

const answer =
  'Data drift means that the inputs move away from the baseline the model was trained on. I measure each feature with PSI or a two-sample test. Labels are not needed for that. First I rule out a broken pipeline.';

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave', exact: true }).last().click();
  await expect(page.getByRole('link', { name: 'Drills', exact: true })).toBeVisible();
}

async function chooseKind(page: Page, name: RegExp, start: RegExp): Promise<void> {
  await page.getByRole('link', { name: 'Drills', exact: true }).click();
  await page.getByRole('tab', { name }).click();
  await page.getByRole('button', { name: start }).click();
  await expect(page.getByRole('button', { name: /Show the answer|Next stage/ })).toBeVisible();
}

test('every part of a drill is accessible, in both themes', async ({ launcher }) => {
  test.setTimeout(240_000);
  const { app, page, errors } = await launcher.launch({}, ['--use-fake-device-for-media-stream']);
  await makePlan(page, 'MLOps Engineer at Acme');
  const drills = page.getByRole('link', { name: 'Drills', exact: true });

  await drills.click();
  for (const kind of [
    'Today',
    'Rapid fire',
    'Mock interview',
    'System design',
    'Behavioural',
    'Custom set',
  ]) {
    await page.getByRole('tab', { name: new RegExp(`^${kind}`) }).click();
    await lookInBoth(app, page, `drills-${kind.toLowerCase().replace(' ', '-')}`);
  }
  await page.getByRole('tab', { name: /^Behavioural/ }).click();
  await page.getByRole('link', { name: /write one/ }).click();
  await lookInBoth(app, page, 'stories-empty');
  await page.getByRole('button', { name: 'Write a story' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('The night the queue filled');
  await page.getByRole('textbox', { name: 'Situation' }).fill('Black Friday. Nobody was on call.');
  await lookInBoth(app, page, 'story');
  await page.getByRole('button', { name: 'Save the story' }).click();
  await lookInBoth(app, page, 'stories');

  await chooseKind(page, /^Behavioural/, /^Start/);
  await lookInBoth(app, page, 'drill-behavioural');
  await page.keyboard.press('h');
  await lookInBoth(app, page, 'drill-held');
  await page.keyboard.press('h');
  await page.keyboard.press('Shift+?');
  await lookInBoth(app, page, 'drill-keys');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Keys in a drill')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await lookInBoth(app, page, 'drill-leave');
  await page.getByRole('button', { name: 'Leave', exact: true }).last().click();
  await drills.click();
  await lookInBoth(app, page, 'drills-under-way');

  await page.evaluate(() => {
    location.hash = '#/questions/data-drift';
  });
  await page.getByRole('button', { name: 'Drill this question' }).click();
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.getByRole('main').getByRole('textbox')).toBeFocused();
  await page.keyboard.type(answer);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await lookInBoth(app, page, 'drill-typed');
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await expect(page.getByText(/Recording 0:0[2-9]/)).toBeVisible();
  await lookInBoth(app, page, 'drill-recording');
  await page.keyboard.press('s');
  await page.keyboard.press('Space');
  await expect(page.getByText('The coach’s reading', { exact: false })).toBeVisible();
  await lookInBoth(app, page, 'drill-coached');
  await page.locator('audio').scrollIntoViewIfNeeded();
  await lookInBoth(app, page, 'drill-recorded');
  await page.keyboard.press('2');
  await expect(page.getByText(/Forecast for the interview/)).toBeVisible();
  await lookInBoth(app, page, 'drill-summary');

  await page.getByRole('link', { name: 'Another drill' }).click();
  await chooseKind(page, /^Rapid fire/, /^Start/);
  await answerNext(page, '3');
  await lookInBoth(app, page, 'drill-rapid');
  await leave(page);
  await chooseKind(page, /^System design/, /^Start/);
  await page.keyboard.type('Ten thousand requests a second, two kilobytes each.');
  await lookInBoth(app, page, 'drill-stage');
  for (let stage = 1; stage <= 6; stage += 1) await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('table', { name: /beside the outline/ })).toBeVisible();
  await lookInBoth(app, page, 'drill-stages');
  await leave(page);
  await chooseKind(page, /^Mock interview/, /^Start/);
  await page.keyboard.press('Space');
  await page.keyboard.press('1');
  await lookInBoth(app, page, 'drill-mock');
  await leave(page);

  await resize(app, page, 900, 600);
  await drills.click();
  await page.getByRole('tab', { name: /^Mock interview/ }).click();
  await lookInBoth(app, page, 'small-drills');
  await chooseKind(page, /^Custom set/, /^Start/);
  await lookInBoth(app, page, 'small-drill');
  await page.keyboard.press('Space');
  await lookInBoth(app, page, 'small-drill-answer');
  expect(errors).toEqual([]);
});
