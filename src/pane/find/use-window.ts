import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows drawn beyond those in view, above and below. */
const BEYOND = 8;
/** Taken to be in view where nothing can be measured. */
const USUAL_HEIGHT = 760;

/** The rows of a long list that are drawn, and where they stand. */
export interface RowWindow {
  readonly first: number;
  /** Behind the last. */
  readonly end: number;
  readonly height: number;
  readonly topOf: (row: number) => number;
}

/** Pixels. Rows are of one height; the active one alone may be higher. */
export interface RowHeights {
  readonly row: number;
  readonly active: number;
}

/**
 * Draws only the rows in view of `list`, which scrolls with the tab's panel (or what is marked `data-scroller` around it), and
 * keeps the active row in view when another becomes active.
 */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  rows: number,
  active: number,
  heights: RowHeights,
): RowWindow {
  const { row: rowHeight, active: activeHeight } = heights;
  const [view, setView] = useState({ from: 0, height: USUAL_HEIGHT });
  const topOf = (row: number) =>
    row * rowHeight + (active >= 0 && row > active ? activeHeight - rowHeight : 0);

  useLayoutEffect(() => {
    const scroller = scrollerOf(list.current);
    if (!scroller) return;
    const look = () => {
      const from = Math.max(scroller.scrollTop - (list.current?.offsetTop ?? 0), 0);
      // a step of rows at a time, so that scrolling within it draws nothing anew
      const step = BEYOND * rowHeight;
      const stepped = Math.floor(from / step) * step;
      const height = scroller.clientHeight || USUAL_HEIGHT;
      setView((last) => (last.from === stepped && last.height === height ? last : { from: stepped, height }));
    };
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', look);
      resized.disconnect();
    };
  }, [list, rowHeight]);

  // another active row comes into view, with a little room beneath the search box
  useLayoutEffect(() => {
    const scroller = scrollerOf(list.current);
    if (!scroller || !list.current || active < 0) return;
    const top = list.current.offsetTop + active * rowHeight;
    const bottom = top + activeHeight;
    if (active === 0) return;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (bottom > scroller.scrollTop + scroller.clientHeight)
      scroller.scrollTop = Math.min(top, bottom - scroller.clientHeight);
  }, [list, active, rowHeight, activeHeight]);

  const first = Math.max(Math.floor(view.from / rowHeight) - BEYOND, 0);
  const end = Math.min(first + Math.ceil(view.height / rowHeight) + 3 * BEYOND, rows);
  return { first: Math.min(first, rows), end, height: rows > 0 ? topOf(rows) : 0, topOf };
}

function scrollerOf(list: HTMLElement | null): HTMLElement | null {
  return list?.closest<HTMLElement>('[role="tabpanel"], [data-scroller]') ?? null;
}
