import { useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { cellAt, type Cell, type Layout } from './grid-layout.ts';
import { colourOfRecall } from './shares.ts';

interface DenseCellsProps {
  readonly layout: Layout;
  /** The place of the cell that the tab key stops at. */
  readonly stop: number;
  readonly hrefOf: (cell: Cell) => string;
  readonly inWords: (cell: Cell) => string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPoint: (cell: Cell) => void;
  readonly onFocus: (cell: Cell) => void;
}

/**
 * The squares of thousands of questions: a path for each colour draws them all, and only the one that has
 * the focus and the one under the pointer are links.
 */
export function DenseCells(props: DenseCellsProps) {
  const { layout, stop, onPoint, onFocus } = props;
  const [under, setUnder] = useState<Cell | null>(null);
  const paths = useMemo(() => pathsOf(layout), [layout]);
  const cells = useMemo(() => layout.rows.flatMap((row) => row.cells), [layout]);
  const point = ({ currentTarget, clientX, clientY }: PointerEvent<SVGGElement>): void => {
    const box = currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (!box) return;
    const cell = cellAt(layout, clientX - box.left, clientY - box.top);
    if (!cell || cell === under) return;
    setUnder(cell);
    onPoint(cell);
  };
  const focused = cells[stop];
  const links = [focused, under?.place === stop ? undefined : under].filter(
    (cell) => cell !== null && cell !== undefined,
  );
  return (
    <g onPointerMove={point} onPointerDown={point}>
      {paths.map(({ colour, path }) => (
        <path
          key={colour}
          d={path}
          fill={colour}
          stroke="var(--chart-cell-edge)"
          strokeWidth={0.5}
        />
      ))}
      {links.map((cell) => (
        <a
          key={cell.question.id}
          href={props.hrefOf(cell)}
          className="chart-cell"
          data-cell={cell.place}
          tabIndex={cell.place === stop ? 0 : -1}
          aria-label={props.inWords(cell)}
          onKeyDown={props.onKeyDown}
          onFocus={() => onFocus(cell)}
        >
          <title>{props.inWords(cell)}</title>
          <rect
            x={cell.x}
            y={cell.y}
            width={layout.cell}
            height={layout.cell}
            fill={colourOfRecall(cell.question.recall)}
            stroke="var(--chart-cell-edge)"
            strokeWidth={0.5}
          />
        </a>
      ))}
    </g>
  );
}

function pathsOf({ rows, cell }: Layout): readonly { colour: string; path: string }[] {
  const byColour = Map.groupBy(
    rows.flatMap((row) => row.cells),
    ({ question }) => colourOfRecall(question.recall),
  );
  return [...byColour].map(([colour, cells]) => ({
    colour,
    path: cells.map(({ x, y }) => `M${x} ${y}h${cell}v${cell}h${-cell}z`).join(''),
  }));
}
