import type { Output } from '../../core/contract/calls.ts';

type Question = Output<'coverage.get'>['questions'][number];

/** A question's square: its place in the whole grid, and where it is drawn, in pixels. */
export interface Cell {
  readonly question: Question;
  readonly place: number;
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  /** A block of rows for each topic. */
  readonly rows: readonly {
    readonly topicId: string;
    readonly y: number;
    readonly cells: readonly Cell[];
  }[];
  readonly columns: number;
  readonly height: number;
  /** Width of the labels, left of the squares. */
  readonly labels: number;
  /** Width of a square, and from one to the next. */
  readonly cell: number;
  readonly step: number;
  /** Whether there are too many squares for each to be an element of its own. */
  readonly isDense: boolean;
}

const labelsWide = 190;
const gap = 6;
/** A topic's name needs so much. */
const leastRows = 20;
const mostElements = 1_000;

/**
 * @param width of the whole grid, in pixels
 * @param textScale by how much labels are larger than usual
 */
export function laidOut(questions: readonly Question[], width: number, textScale = 1): Layout {
  const labels = labelsWide * textScale;
  const isDense = questions.length > mostElements;
  const cell = isDense ? 9 : 18;
  const step = isDense ? 12 : 22;
  const columns = Math.max(4, Math.floor((width - labels) / step));
  let top = 1;
  let first = 0;
  const rows = [...Map.groupBy(questions, ({ topicId }) => topicId)].map(([topicId, members]) => {
    const y = top;
    const cells = members.map((question, index) => ({
      question,
      place: first + index,
      x: labels + (index % columns) * step,
      y: y + Math.floor(index / columns) * step,
    }));
    first += members.length;
    top += Math.max(leastRows * textScale, Math.ceil(members.length / columns) * step) + gap;
    return { topicId, y, cells };
  });
  return { rows, columns, height: top, labels, cell, step, isDense };
}

/** The square at a point, with the space between it and the next. */
export function cellAt({ rows, columns, labels, step }: Layout, x: number, y: number): Cell | null {
  const row = rows.findLast((one) => one.y <= y);
  const column = Math.floor((x - labels) / step);
  if (!row || column < 0 || column >= columns) return null;
  return row.cells[Math.floor((y - row.y) / step) * columns + column] ?? null;
}
