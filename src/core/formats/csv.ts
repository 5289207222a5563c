import { csvFormatRows } from 'd3-dsv';

/** Spreadsheets take a file without it for one of an old code page. */
const byteOrderMark = '\uFEFF';

/** A table as CSV (RFC 4180, UTF-8 with its mark): a row of names, then the values; null is an empty cell. */
export function toCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const cells = rows.map((row) => row.map((value) => (value === null ? '' : String(value))));
  return `${byteOrderMark}${csvFormatRows([[...columns], ...cells])}\n`;
}
