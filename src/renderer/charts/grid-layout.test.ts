import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellAt, laidOut } from './grid-layout.ts';

const grids = fc.record({
  count: fc.constantFrom(0, 1, 40, 999, 1_001, 3_000),
  topics: fc.integer({ min: 1, max: 30 }),
  width: fc.integer({ min: 1, max: 1_600 }),
});

it('gives each question a square of its own, in order, and finds it by any point in it', () => {
  fc.assert(
    fc.property(grids, fc.double({ min: 0, max: 0.99, noNaN: true }), (grid, within) => {
      const questions = Array.from({ length: grid.count }, (_, place) => ({
        id: `q${place}`,
        title: `Question ${place}`,
        topicId: `t${place % grid.topics}`,
        state: 'unseen' as const,
        recall: null,
      }));
      const layout = laidOut(questions, grid.width);
      const cells = layout.rows.flatMap((row) => row.cells);
      expect(cells.map(({ place }) => place)).toEqual(cells.map((_, place) => place));
      expect(new Set(cells.map(({ question }) => question.id)).size).toBe(grid.count);
      const inside = within * layout.cell;
      for (const cell of cells) {
        expect(cell.y + layout.cell).toBeLessThanOrEqual(layout.height);
        expect(cellAt(layout, cell.x + inside, cell.y + inside)).toBe(cell);
      }
    }),
    { numRuns: 30 },
  );
});

it('has nothing left of the squares, right of them or below the last', () => {
  const question = { id: 'a', title: 'A', topicId: 't', state: 'unseen' as const, recall: null };
  const layout = laidOut([question], 600);
  expect(cellAt(layout, 10, 5)).toBeNull();
  expect(cellAt(layout, 5_000, 5)).toBeNull();
  expect(cellAt(layout, 200, 500)).toBeNull();
});
