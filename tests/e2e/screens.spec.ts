import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answerNext, expect, makePlan, questionCount, test } from './app.ts';

const folder = 'test-results/screens';
mkdirSync(folder, { recursive: true });

const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  // Mantine fades what it shows; a picture is taken of the end.
  await page.waitForTimeout(300);
};

async function look(page: Page, name: string): Promise<void> {
  await settled(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
}

const links = ['Today', 'Plan', 'Coverage', 'Questions', 'Settings'] as const;

for (const theme of ['Light', 'Dark'] as const) {
  test(`every screen is accessible and logs no error, ${theme.toLowerCase()}`, async ({
    launcher,
  }) => {
    test.setTimeout(120_000);
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
    await page.getByRole('link', { name: 'Questions', exact: true }).click();
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

interface QuestionFile {
  readonly id: string;
  readonly kind: string;
  readonly diagrams: number;
}

const questionFiles = ['mlops-engineer', 'engineer-behavioural'].flatMap((pack) => {
  const of = join('content', pack, 'questions');
  return readdirSync(of).map((name): QuestionFile => {
    const text = readFileSync(join(of, name), 'utf8');
    return {
      id: name.replace('.md', ''),
      kind: /^kind: (.*)$/m.exec(text)?.[1] ?? '',
      diagrams: text.match(/^```mermaid$/gm)?.length ?? 0,
    };
  });
});

test('every question renders without a console error, its diagrams drawn', async ({ launcher }) => {
  test.setTimeout(240_000);
  const { page, errors } = await launcher.launch();
  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await expect(page.locator('a.link-row')).toHaveCount(questionCount);
  const kindsSeen = new Set<string>();
  for (const { id, kind, diagrams } of questionFiles) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/questions/${id}`);
    await expect(page.getByRole('heading', { name: 'Key points' })).toBeVisible();
    await expect(page.getByRole('heading', { name: /^In [23]0 seconds$/ })).toBeVisible();
    await expect(page.locator('.diagram svg'), id).toHaveCount(diagrams);
    if (kindsSeen.has(kind) || (kind === 'concept' && diagrams === 0)) continue;
    kindsSeen.add(kind);
    await page.screenshot({ path: join(folder, `kind-${kind}.png`), fullPage: true });
  }
  expect(kindsSeen.size).toBe(7);
  expect(errors).toEqual([]);
});
