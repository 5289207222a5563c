import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';

it('reads back as what was written, whatever is in the cells', () => {
  const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.constant(null));
  const rows = fc.array(fc.tuple(cell, cell, cell));
  fc.assert(
    fc.property(rows, (table) => {
      const text = toCsv(['Topic', 'a "quoted", name', 'line\nbreak'], table);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const [names, ...read] = csvParseRows(text.slice(1));
      expect(names).toEqual(['Topic', 'a "quoted", name', 'line\nbreak']);
      expect(read).toEqual(table.map((row) => row.map((value) => String(value ?? ''))));
    }),
  );
});
