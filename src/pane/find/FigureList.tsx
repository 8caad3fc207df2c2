// biome-ignore-all lint/a11y/useSemanticElements: rows of a list that is a grid to assistive technology, and no table
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is in the search box or on the row's buttons

import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { Figure } from '../../reading/figure';
import { unitWidthOf } from '../parts/ValueSlots';
import { ACTIVE_ROW_HEIGHT, FigureRow, ROW_HEIGHT } from './FigureRow';
import type { ActiveRow } from './use-active-row';
import { type RowHeights, useWindow } from './use-window';

const HEIGHTS: RowHeights = { row: ROW_HEIGHT, active: ACTIVE_ROW_HEIGHT };

interface FigureListProps {
  readonly label: string;
  readonly figures: readonly Figure[];
  readonly rows: ActiveRow;
  /** See `FigureRow`. */
  readonly paired?: boolean;
}

/** Figures, one a row, of which one is active. Of a long list only the rows in view are drawn, and the active one. */
export function FigureList({ label, figures, rows, paired }: FigureListProps) {
  const unitWidth = useMemo(() => unitWidthOf(figures), [figures]);
  const list = useRef<HTMLDivElement>(null);
  const { first, end, height, topOf } = useWindow(list, figures.length, rows.active, HEIGHTS);
  const drawn = Array.from({ length: end - first }, (_, nth) => first + nth);
  if (rows.active >= 0 && rows.active < first) drawn.unshift(rows.active);
  else if (rows.active >= end) drawn.push(rows.active);

  // with the focus on a row's buttons, ↑ ↓ take it to the next row's
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = Math.min(Math.max(rows.active + by, 0), figures.length - 1);
    rows.activate(next);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[id="${rows.rowId(next)}"] button`)?.focus(),
    );
  };

  return (
    <div
      ref={list}
      id={rows.listId}
      role="grid"
      aria-label={label}
      aria-rowcount={figures.length}
      style={{ position: 'relative', height }}
      onKeyDown={onKeyDown}
    >
      {drawn.map((row) => (
        <FigureRow
          key={figures[row]!.id}
          id={rows.rowId(row)}
          figure={figures[row]!}
          row={row}
          active={row === rows.active}
          top={topOf(row)}
          unitWidth={unitWidth}
          paired={paired}
          onActivate={rows.activate}
          onOpen={rows.open}
        />
      ))}
    </div>
  );
}
