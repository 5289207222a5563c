import { saidAndTrue, type Said } from './calibration.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { cellsOf, oracleFits, type Grid } from './cells.ts';
import { limitedOracle, oracle } from './oracle.ts';
import { peers, planner } from './peers.ts';
import { simulate } from './world.ts';

interface Work {
  readonly grid: Grid;
  readonly seeds: number;
  readonly part: number;
  readonly parts: number;
}

/** Recall by chooser and seed, of one cell. */
export interface CellResult {
  readonly place: number;
  readonly recalls: Readonly<Record<string, readonly number[]>>;
  readonly said: readonly Said[];
}

const { grid, seeds, part, parts } = workerData as Work;
cellsOf(grid).forEach((cell, place) => {
  if (place % parts !== part) return;
  const choosers = [planner, ...peers, ...(oracleFits(cell) ? [oracle, limitedOracle] : [])];
  const recalls = Object.fromEntries(
    choosers.map((chooser) => [
      chooser.name,
      Array.from({ length: seeds }, (_, seed) => simulate(cell, chooser, 1009 * (seed + 1))),
    ]),
  );
  const said = cell.missed ? [] : saidAndTrue(cell, 1009);
  // A worker's port has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage({ place, recalls, said } satisfies CellResult);
});
