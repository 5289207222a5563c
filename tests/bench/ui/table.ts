import type { Figures } from './measures.ts';
import type { Size } from './size.ts';

interface Column {
  readonly size: Size;
  readonly figures: Figures;
}

/** A Markdown table: a row for each thing measured, a column for each store, and how the last is to the first. */
export function table(columns: readonly Column[]): string {
  const names = [...new Set(columns.flatMap(({ figures }) => [...figures.keys()]))];
  const isCompared = columns.length > 1;
  const head = ['', ...columns.map(({ size }) => headOf(size)), ...(isCompared ? ['ratio'] : [])];
  const rows = names.map((name) => {
    const values = columns.map(({ figures }) => figures.get(name) ?? null);
    const [first, last] = [values[0] ?? null, values.at(-1) ?? null];
    const ratio =
      first !== null && last !== null && first > 0 ? `${(last / first).toFixed(1)} ×` : '';
    return [name, ...values.map(inWords), ...(isCompared ? [ratio] : [])];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, place) => (place === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const headOf = ({ questions, reviews, notes }: Size): string =>
  `${questions} questions, ${reviews} reviews, ${notes} notes`;

function inWords(value: number | null): string {
  if (value === null || Number.isNaN(value)) return 'not measured';
  return value < 10 ? value.toFixed(1) : Math.round(value).toString();
}
