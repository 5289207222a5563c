import { useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';

/** Steps of the arrow keys in a row of cells, or in columns of cells. */
interface Steps {
  readonly ArrowLeft: number;
  readonly ArrowRight: number;
  readonly ArrowUp: number;
  readonly ArrowDown: number;
}

/**
 * One stop of the tab key for many cells: arrow keys go on from there. Cells are found by their
 * `data-cell`, 0 to `count` - 1.
 */
export function useRoving(count: number, steps: Steps) {
  const root = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState(0);
  const place = Math.min(current, count - 1);

  const moveTo = (next: number): void => {
    const to = Math.min(count - 1, Math.max(0, next));
    // A cell may be an element only while it is the current one.
    flushSync(() => setCurrent(to));
    root.current?.querySelector<SVGElement>(`[data-cell="${to}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = targetOf(event.key, place, count, steps);
    if (target === null) return;
    event.preventDefault();
    moveTo(target);
  };
  return { root, place, setCurrent, onKeyDown };
}

function targetOf(key: string, place: number, count: number, steps: Steps): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'ArrowUp':
    case 'ArrowDown':
      return place + steps[key];
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
