// npm run bench:planning -- [--full] [--seeds=N] [--cells]: simulated learners whose memory the planner doesn't
// know, the same minutes for every way to choose. Prints mean weighted true recall on the interview day.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { cellsOf, fullGrid, nameOf, shortGrid } from './cells.ts';
import { speed } from './speed.ts';
import { difference, estimate, type Estimate } from './statistics.ts';
import type { CellResult } from './worker.ts';

const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const full = process.argv.includes('--full');
const grid = full ? fullGrid : shortGrid;
const seeds = Number(option('seeds') ?? 5);
const cells = cellsOf(grid);
const parts = Math.max(1, Math.min(Number(option('workers') ?? 8), availableParallelism()));
const saturated = 0.95;
const ours = 'Rehearse';

const results = (await Promise.all(Array.from({ length: parts }, (_, part) => runPart(part))))
  .flat()
  .sort((a, b) => a.place - b.place);

function runPart(part: number): Promise<readonly CellResult[]> {
  return new Promise((resolve, reject) => {
    const found: CellResult[] = [];
    const worker = new Worker(join(import.meta.dirname, 'worker.ts'), {
      workerData: { grid, seeds, part, parts },
    });
    worker.on('message', (result: CellResult) => found.push(result));
    worker.on('error', reject);
    worker.on('exit', () => resolve(found));
  });
}

const points = ({ mean, margin }: Estimate): string =>
  `${mean >= 0 ? '+' : ''}${(100 * mean).toFixed(1)} ± ${(100 * margin).toFixed(1)}`;
const percent = (value: number): string => (100 * value).toFixed(1);
const meanOf = (values: readonly number[]): number => estimate(values).mean;

const choosers = Object.keys(results[0]?.recalls ?? {});
// A cell where every way but the worst gets nearly everything tells nothing of the choosing.
const telling = results.filter(({ recalls }) => meanOf(recalls[ours] ?? []) < saturated);

console.log(
  `${cells.length} cells, ${seeds} seeds each; ${telling.length} are not saturated (below 95 %).`,
);
console.log(
  `\nMean weighted recall on the day, in points; the lead of ${ours} with its 95 % interval\n`,
);
console.log('| way to choose | not saturated | lead | all cells | lead |');
console.log('|---|---|---|---|---|');
const oracles = ['Oracle', 'Oracle, same limits'];
const isOracle = (name: string): boolean => oracles.includes(name);
for (const name of [...choosers.filter((other) => !isOracle(other)), ...oracles]) {
  console.log(`| ${name} | ${[telling, results].map((set) => columns(name, set)).join(' | ')} |`);
}

function columns(name: string, set: readonly CellResult[]): string {
  const withIt = set.filter(({ recalls }) => recalls[name]);
  if (withIt.length === 0) return '– | –';
  const mean = meanOf(withIt.map(({ recalls }) => meanOf(recalls[name] ?? [])));
  const note = withIt.length < set.length ? ` (${withIt.length} cells)` : '';
  const leads = withIt.map(
    ({ recalls }) => meanOf(recalls[ours] ?? []) - meanOf(recalls[name] ?? []),
  );
  return `${percent(mean)}${note} | ${name === ours ? '' : points(estimate(leads))}`;
}

for (const name of oracles) {
  const withIt = telling.filter(({ recalls }) => recalls[name]);
  const share =
    meanOf(withIt.map(({ recalls }) => meanOf(recalls[ours] ?? []))) /
    meanOf(withIt.map(({ recalls }) => meanOf(recalls[name] ?? [])));
  console.log(`\n${ours} reaches ${percent(share)} % of: ${name} (${withIt.length} cells).`);
}

const behind = results.flatMap(({ place, recalls }) =>
  Object.keys(recalls)
    .filter((name) => name !== ours && !isOracle(name))
    .flatMap((name) => {
      const lead = difference(recalls[ours] ?? [], recalls[name] ?? []);
      const cell = cells[place];
      return cell && lead.mean + lead.margin < 0
        ? [`${nameOf(cell)} | ${name} | ${points(lead)}`]
        : [];
    }),
);
console.log(
  `\nBehind a peer beyond noise: ${behind.length} of ${results.length * (choosers.length - 1)} comparisons`,
);
for (const line of behind) console.log(`  ${line}`);

if (process.argv.includes('--cells')) {
  console.log(`\n| learner | days | minutes | questions | kept | ${choosers.join(' | ')} |`);
  console.log(`|${'---|'.repeat(5 + choosers.length)}`);
  for (const { place, recalls } of results) {
    const cell = cells[place];
    if (!cell) continue;
    const values = choosers.map((name) => (recalls[name] ? percent(meanOf(recalls[name])) : '–'));
    console.log(`| ${nameOf(cell)} | ${values.join(' | ')} |`);
  }
}

console.log('\nThe forecast against what came to be, where every day was kept\n');
console.log('| said | mean error | typical error | in the band |');
console.log('|---|---|---|---|');
const moments = ['on the first day', 'in the middle', 'on the last day'] as const;
moments.forEach((when, index) => {
  const said = results.flatMap((result) =>
    result.said.filter(({ passed }) => passed === index / 2),
  );
  const errors = said.map(({ mean, truth }) => mean - truth);
  const inBand = said.filter(({ low, high, truth }) => low <= truth && truth <= high).length;
  const typical = Math.sqrt(meanOf(errors.map((error) => error ** 2)));
  console.log(
    `| ${when} | ${points(estimate(errors))} | ${percent(typical)} | ${percent(inBand / said.length)} % |`,
  );
});

console.log('\nSpeed, as multiples of one pass of ts-fsrs over the same cards\n');
for (const line of speed()) console.log(line);
