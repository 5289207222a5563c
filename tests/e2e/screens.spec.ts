import { answerNext, expect, makePlan, test } from './app.ts';
import { look } from './look.ts';

const links = ['Today', 'Plan', 'Drills', 'Coverage', 'Questions', 'Notes', 'Settings'] as const;

for (const theme of ['Light', 'Dark'] as const) {
  test(`every screen is accessible and logs no error, ${theme.toLowerCase()}`, async ({
    launcher,
  }) => {
    test.setTimeout(300_000);
    const { app, page, errors } = await launcher.launch();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByText(theme, { exact: true }).click();
    const suffix = theme.toLowerCase();
    for (const link of links) {
      await page.getByRole('link', { name: link, exact: true }).click();
      await look(page, `empty-${link.toLowerCase()}-${suffix}`);
    }
    await makePlan(page, 'MLOps Engineer at Acme');
    await page.getByRole('button', { name: 'Start the drill' }).click();
    await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
    await look(page, `drill-question-${suffix}`);
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Good' })).toBeVisible();
    await look(page, `drill-answer-${suffix}`);
    await page.keyboard.press('3');
    for (const grade of ['4', '4', '1', '3'] as const) await answerNext(page, grade);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Leave', exact: true }).last().click();
    for (const link of links) {
      await page.getByRole('link', { name: link, exact: true }).click();
      await look(page, `${link.toLowerCase()}-${suffix}`);
    }
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.getByRole('tab', { name: 'Calendar' }).click();
    await page.locator('.plan-calendar').scrollIntoViewIfNeeded();
    await look(page, `plan-calendar-${suffix}`);
    await page
      .getByRole('button', { name: /mock interview/ })
      .first()
      .click();
    await look(page, `plan-mock-day-${suffix}`);
    await page.getByRole('button', { name: 'Close the day' }).click();
    await page.getByRole('link', { name: 'Questions', exact: true }).click();
    await page.getByRole('searchbox').fill('training pipeline for churn');
    await page.getByRole('link', { name: /continuous training pipeline for churn/ }).click();
    await expect(page.locator('.diagram svg')).toBeVisible();
    await look(page, `question-${suffix}`);
    await page.locator('.diagram').scrollIntoViewIfNeeded();
    await look(page, `diagram-${suffix}`);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(900, 600));
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(900);
    for (const link of links) {
      await page.getByRole('link', { name: link, exact: true }).click();
      await look(page, `small-${link.toLowerCase()}-${suffix}`);
    }
    expect(errors).toEqual([]);
  });
}

for (const theme of ['Light', 'Dark'] as const) {
  test(`the planner's views are accessible at both sizes, ${theme.toLowerCase()}`, async ({
    launcher,
  }) => {
    test.setTimeout(300_000);
    const first = await launcher.launch();
    await first.page.getByRole('link', { name: 'Settings' }).click();
    await first.page.getByText(theme, { exact: true }).click();
    await makePlan(first.page, 'MLOps Engineer at Acme');
    await first.page.getByRole('button', { name: 'Start the drill' }).click();
    for (const grade of ['3', '4'] as const) await answerNext(first.page, grade);
    await first.app.close();
    // Two days later, with less time and a second interview: missed days, left-out questions, shared minutes.
    const { app, page, errors } = await launcher.launch({ REHEARSE_CLOCK_OFFSET_MINUTES: '4320' });
    const suffix = theme.toLowerCase();
    await look(page, `missed-today-${suffix}`);
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.getByRole('button', { name: 'New plan' }).click();
    await page.getByLabel('Name').fill('Platform Engineer at Initech');
    await page.getByRole('button', { name: 'Paste a job description' }).click();
    await page
      .getByRole('textbox', { name: 'Job description' })
      .fill('You run GPU clusters on Kubernetes, own model governance under GDPR, and serve LLMs.');
    // By key: the button still moves while its part opens.
    await page.getByRole('button', { name: 'Suggest topics' }).press('Enter');
    await page.getByRole('button', { name: 'Use these weights' }).scrollIntoViewIfNeeded();
    await look(page, `plan-suggested-${suffix}`);
    await page.getByRole('button', { name: 'Use these weights' }).click();
    await page.getByRole('button', { name: 'Make the plan' }).click();
    const views = async (size: string): Promise<void> => {
      await page.getByRole('tab', { name: 'How ready you will be' }).click();
      await look(page, `${size}readiness-${suffix}`);
      await page.getByRole('table', { name: 'Questions left out' }).scrollIntoViewIfNeeded();
      await look(page, `${size}left-out-${suffix}`);
      await page.getByRole('tab', { name: 'Calendar' }).click();
      await page.locator('.plan-calendar').scrollIntoViewIfNeeded();
      await look(page, `${size}calendar-${suffix}`);
      await page.getByRole('button', { name: /, today: / }).click();
      await look(page, `${size}day-${suffix}`);
      await page
        .getByRole('button', { name: /^Move to …/ })
        .first()
        .click();
      await look(page, `${size}move-${suffix}`);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Close the day' }).click();
    };
    const article = page.getByRole('article', { name: 'MLOps Engineer at Acme' });
    await article.getByRole('button', { name: 'Change' }).click();
    for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
      await page.getByLabel(day, { exact: true }).fill('12');
    await page.getByRole('button', { name: 'Save the plan' }).click();
    await views('');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(900, 600));
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(900);
    await views('small-');
    expect(errors).toEqual([]);
  });
}
