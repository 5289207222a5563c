// npm run bench:ui [-- --small-only --seed=7]: the built app on a small store and on a very large one, and how its cost grows.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { memoryNow, startApp } from './app.ts';
import { writePack } from './content.ts';
import {
  measureDrill,
  measureFloor,
  measureScreens,
  measureSearch,
  type Figures,
} from './measures.ts';
import { writePast } from './past.ts';
import { large, small, type Size } from './size.ts';
import { table } from './table.ts';

const { values: options } = parseArgs({
  options: { 'small-only': { type: 'boolean', default: false }, seed: { type: 'string' } },
});
const seed = Number(options.seed ?? 7);
if (!Number.isInteger(seed)) throw new Error('--seed= needs a whole number');
if (!existsSync('out/main/index.cjs'))
  throw new Error('there is no built app: npm run build first');

async function measure(size: Size): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'rehearse-bench-ui-'));
  try {
    await writePack(join(folder, 'content'), size.questions, seed);
    const data = join(folder, 'user', 'data');
    mkdirSync(data, { recursive: true });
    writePast(data, size, seed, Date.now());
    const figures: Figures = new Map();
    // The first start reads the content, those after it may have it ready.
    const first = await startApp(folder);
    figures.set('First start: heading', first.start.heading);
    await first.app.close();
    const measured = await startApp(folder);
    try {
      figures.set('Start: heading', measured.start.heading);
      figures.set('Start: the whole of Today', measured.start.whole);
      await measureFloor(measured, figures);
      await measureScreens(measured, figures);
      await measureDrill(measured, figures);
      await leaveDrill(measured.page);
      await measureSearch(measured, figures);
      const [main, renderer] = await memoryNow(measured);
      figures.set('Memory of main, MB', main ?? null);
      figures.set('Memory of the window, MB', renderer ?? null);
    } finally {
      await measured.app.close();
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function leaveDrill(page: Awaited<ReturnType<typeof startApp>>['page']): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave', exact: true }).last().click();
  await page.locator('main h1').first().waitFor();
}

const sizes = options['small-only'] ? [small] : [small, large];
const columns: { readonly size: Size; readonly figures: Figures }[] = [];
for (const size of sizes) columns.push({ size, figures: await measure(size) });
console.log(table(columns));
