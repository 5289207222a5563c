import type { Page } from '@playwright/test';
import { answerNext, expect, makePlan, test } from './app.ts';
import { look } from './look.ts';

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

for (const theme of ['Light', 'Dark'] as const) {
  test(`every part of a drill is accessible, ${theme.toLowerCase()}`, async ({ launcher }) => {
    test.setTimeout(240_000);
    const { app, page, errors } = await launcher.launch({}, ['--use-fake-device-for-media-stream']);
    const suffix = theme.toLowerCase();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByText(theme, { exact: true }).click();
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
      await look(page, `drills-${kind.toLowerCase().replace(' ', '-')}-${suffix}`);
    }
    await page.getByRole('tab', { name: /^Behavioural/ }).click();
    await page.getByRole('link', { name: /write one/ }).click();
    await look(page, `stories-empty-${suffix}`);
    await page.getByRole('button', { name: 'Write a story' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('The night the queue filled');
    await page
      .getByRole('textbox', { name: 'Situation' })
      .fill('Black Friday. Nobody was on call.');
    await look(page, `story-${suffix}`);
    await page.getByRole('button', { name: 'Save the story' }).click();
    await look(page, `stories-${suffix}`);

    await chooseKind(page, /^Behavioural/, /^Start/);
    await look(page, `drill-behavioural-${suffix}`);
    await page.keyboard.press('h');
    await look(page, `drill-held-${suffix}`);
    await page.keyboard.press('h');
    await page.keyboard.press('Shift+?');
    await look(page, `drill-keys-${suffix}`);
    await page.keyboard.press('Escape');
    await expect(page.getByText('Keys in a drill')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await look(page, `drill-leave-${suffix}`);
    await page.getByRole('button', { name: 'Leave', exact: true }).last().click();
    await drills.click();
    await look(page, `drills-under-way-${suffix}`);

    await page.getByRole('link', { name: 'Questions', exact: true }).click();
    await page.getByRole('searchbox').fill('What is data drift');
    await page.getByRole('link', { name: /What is data drift/ }).click();
    await page.getByRole('button', { name: 'Drill this question' }).click();
    await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
    await page.keyboard.press('a');
    await expect(page.getByRole('main').getByRole('textbox')).toBeFocused();
    await page.keyboard.type(answer);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await look(page, `drill-typed-${suffix}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    await expect(page.getByText(/Recording 0:0[2-9]/)).toBeVisible();
    await look(page, `drill-recording-${suffix}`);
    await page.keyboard.press('s');
    await page.keyboard.press('Space');
    await expect(page.getByText('The coach’s reading', { exact: false })).toBeVisible();
    await look(page, `drill-coached-${suffix}`);
    await page.locator('audio').scrollIntoViewIfNeeded();
    await look(page, `drill-recorded-${suffix}`);
    await page.keyboard.press('2');
    await expect(page.getByText(/Forecast for the interview/)).toBeVisible();
    await look(page, `drill-summary-${suffix}`);

    await page.getByRole('link', { name: 'Another drill' }).click();
    await chooseKind(page, /^Rapid fire/, /^Start/);
    await answerNext(page, '3');
    await look(page, `drill-rapid-${suffix}`);
    await leave(page);
    await chooseKind(page, /^System design/, /^Start/);
    await page.keyboard.type('Ten thousand requests a second, two kilobytes each.');
    await look(page, `drill-stage-${suffix}`);
    for (let stage = 1; stage <= 6; stage += 1) await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('table', { name: /beside the outline/ })).toBeVisible();
    await look(page, `drill-stages-${suffix}`);
    await leave(page);
    await chooseKind(page, /^Mock interview/, /^Start/);
    await page.keyboard.press('Space');
    await page.keyboard.press('1');
    await look(page, `drill-mock-${suffix}`);
    await leave(page);

    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(900, 600));
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(900);
    await drills.click();
    await page.getByRole('tab', { name: /^Mock interview/ }).click();
    await look(page, `small-drills-${suffix}`);
    await chooseKind(page, /^Custom set/, /^Start/);
    await look(page, `small-drill-${suffix}`);
    await page.keyboard.press('Space');
    await look(page, `small-drill-answer-${suffix}`);
    expect(errors).toEqual([]);
  });
}
