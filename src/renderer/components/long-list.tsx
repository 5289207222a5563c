import { Box } from '@mantine/core';
import { measureElement, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

interface LongListProps {
  readonly count: number;
  readonly label: string;
  /** A row stays at its place, and is filled with what is to stand there. Each row holds one link or button, which the arrow keys move to. */
  readonly children: (place: number) => ReactNode;
  /** Of a row before it has been measured, pixels. */
  readonly rowHeight: number;
  /** Told the places that are on the screen, the last not included. */
  readonly onShown?: (from: number, to: number) => void;
}

const control = 'a, button';

/**
 * A list of any length that scrolls with the page and draws only what is on the screen. The arrow keys go
 * from row to row; the attributes tell a screen reader how long it is.
 */
export function LongList(props: LongListProps) {
  const { count, onShown, rowHeight } = props;
  const list = useRef<HTMLUListElement>(null);
  const [offset, setOffset] = useState(0);
  // Its functions are called here only, never handed to another component.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => rowHeight,
    overscan: 2,
    scrollMargin: offset,
    // The observer tells a new row's size before it is painted; asking for it earlier would lay the page out once more.
    measureElement: (row, entry, list) =>
      entry === undefined
        ? (list.measurementsCache[list.indexFromElement(row)]?.size ?? rowHeight)
        : measureElement(row, entry, list),
  });
  useLayoutEffect(() => {
    // Only on the way up: a page that has just been opened may still stand where the last one was scrolled to.
    virtualizer.shouldAdjustScrollPositionOnItemSizeChange = (
      item,
      _delta,
      { scrollDirection, scrollOffset },
    ) => scrollDirection === 'backward' && item.start < (scrollOffset ?? 0);
  }, [virtualizer]);
  const rows = virtualizer.getVirtualItems();
  const from = rows[0]?.index ?? 0;
  const to = (rows.at(-1)?.index ?? -1) + 1;

  useEffect(() => onShown?.(from, to), [onShown, from, to]);
  useLayoutEffect(() => {
    const measure = (): void =>
      setOffset((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    // What stands above the list may grow or shrink: a notice, filters in one line more.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);

  const focusRow = useCallback(
    (place: number) => {
      if (place < 0 || place >= count) return;
      virtualizer.scrollToIndex(place);
      const focus = (): boolean => {
        const row = list.current?.querySelector<HTMLElement>(`[data-index="${place}"]`);
        row?.querySelector<HTMLElement>(control)?.focus({ preventScroll: true });
        return row != null;
      };
      // A row that was outside the screen is there when the scrolling has been painted.
      if (!focus()) requestAnimationFrame(() => requestAnimationFrame(focus));
    },
    [count, virtualizer],
  );
  const onKeyDown = (event: React.KeyboardEvent<HTMLUListElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = event.target instanceof Element ? event.target.closest('[data-index]') : null;
    if (step === undefined || row === null) return;
    event.preventDefault();
    const next = Number(row.getAttribute('data-index')) + step;
    if (next < 0) document.querySelector<HTMLElement>('[data-above-list]')?.focus();
    else focusRow(next);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <Box
      component="ul"
      ref={list}
      aria-label={props.label}
      className="long-list"
      h={virtualizer.getTotalSize()}
      pt={(rows[0]?.start ?? offset) - offset}
      onKeyDown={onKeyDown}
    >
      {rows.map(({ index, key }) => (
        <li
          key={key}
          data-index={index}
          ref={virtualizer.measureElement}
          aria-setsize={count}
          aria-posinset={index + 1}
        >
          {props.children(index)}
        </li>
      ))}
    </Box>
  );
}

/** Moves to the first row of the list on the screen, from the field above it. */
export function focusFirstRow(): void {
  document.querySelector<HTMLElement>(`.long-list [data-index="0"] :is(${control})`)?.focus();
}
