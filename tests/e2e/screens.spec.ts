import { answerNext, expect, makePlan, resize, test } from './app.ts';
import { lookInBoth } from './look.ts';
import { writePast } from './past.ts';

const links = ['Today', 'Plan', 'Drills', 'Coverage', 'Questions', 'Notes', 'Settings'] as const;

const notes = {
  'shadow-vs-canary':
    'Ours at the shop: **1 % for an hour, 10 % overnight**, watching refunds. Say that the old model stays warm.',
  'data-drift':
    'PSI over 0.2 on `basket_value` in March; the cause was a currency switch, not people.',
  'feature-store':
    'Mention the point-in-time join first. They always ask *why not just a warehouse?*',
};

test('every screen is accessible before anything is done, and a drill, in both themes', async ({
  launcher,
}) => {
  test.setTimeout(300_000);
  const { app, page, errors } = await launcher.launch();
  for (const link of links) {
    await page.getByRole('link', { name: link, exact: true }).click();
    await lookInBoth(app, page, `empty-${link.toLowerCase()}`);
  }
  await makePlan(page, 'MLOps Engineer at Acme');
  await page.getByRole('button', { name: 'Start the drill' }).click();
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
  await lookInBoth(app, page, 'drill-question');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Good' })).toBeVisible();
  await lookInBoth(app, page, 'drill-answer');
  expect(errors).toEqual([]);
});

test('every screen is accessible and logs no error, in both themes', async ({ launcher }) => {
  test.setTimeout(300_000);
  await writePast(launcher.userData, notes);
  const { app, page, errors } = await launcher.launch();
  for (const link of links) {
    await page.getByRole('link', { name: link, exact: true }).click();
    await lookInBoth(app, page, link.toLowerCase());
  }
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.getByRole('tab', { name: 'Calendar' }).click();
  await page.locator('.plan-calendar').scrollIntoViewIfNeeded();
  await lookInBoth(app, page, 'plan-calendar');
  await page
    .getByRole('button', { name: /mock interview/ })
    .first()
    .click();
  await lookInBoth(app, page, 'plan-mock-day');
  await page.getByRole('button', { name: 'Close the day' }).click();
  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await page.getByRole('searchbox').fill('training pipeline for churn');
  await page.getByRole('link', { name: /continuous training pipeline for churn/ }).click();
  await expect(page.locator('.diagram svg')).toBeVisible();
  await lookInBoth(app, page, 'question');
  await page.locator('.diagram').scrollIntoViewIfNeeded();
  await lookInBoth(app, page, 'diagram');
  await resize(app, page, 900, 600);
  for (const link of links) {
    await page.getByRole('link', { name: link, exact: true }).click();
    await lookInBoth(app, page, `small-${link.toLowerCase()}`);
  }
  expect(errors).toEqual([]);
});

test('the planner’s views are accessible at both sizes, in both themes', async ({ launcher }) => {
  test.setTimeout(300_000);
  const first = await launcher.launch();
  await makePlan(first.page, 'MLOps Engineer at Acme');
  await first.page.getByRole('button', { name: 'Start the drill' }).click();
  for (const grade of ['3', '4'] as const) await answerNext(first.page, grade);
  await first.app.close();
  // Two days later, with less time and a second interview: missed days, left-out questions, shared minutes.
  const { app, page, errors } = await launcher.launch({ REHEARSE_CLOCK_OFFSET_MINUTES: '4320' });
  await lookInBoth(app, page, 'missed-today');
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
  await lookInBoth(app, page, 'plan-suggested');
  await page.getByRole('button', { name: 'Use these weights' }).click();
  await page.getByRole('button', { name: 'Make the plan' }).click();
  const views = async (size: string): Promise<void> => {
    await page.getByRole('tab', { name: 'How ready you will be' }).click();
    await lookInBoth(app, page, `${size}readiness`);
    await page.getByRole('table', { name: 'Questions left out' }).scrollIntoViewIfNeeded();
    await lookInBoth(app, page, `${size}left-out`);
    await page.getByRole('tab', { name: 'Calendar' }).click();
    await page.locator('.plan-calendar').scrollIntoViewIfNeeded();
    await lookInBoth(app, page, `${size}calendar`);
    await page.getByRole('button', { name: /, today: / }).click();
    await lookInBoth(app, page, `${size}day`);
    await page
      .getByRole('button', { name: /^Move to …/ })
      .first()
      .click();
    await lookInBoth(app, page, `${size}move`);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Close the day' }).click();
  };
  const article = page.getByRole('article', { name: 'MLOps Engineer at Acme' });
  await article.getByRole('button', { name: 'Change' }).click();
  for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
    await page.getByLabel(day, { exact: true }).fill('12');
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await views('');
  await resize(app, page, 900, 600);
  await views('small-');
  expect(errors).toEqual([]);
});
