import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, questionCount, test } from './app.ts';

const folder = 'test-results/screens';
mkdirSync(folder, { recursive: true });

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
  await expect(page.getByRole('status')).toHaveText(`${questionCount} questions`);
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
