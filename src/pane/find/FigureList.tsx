// biome-ignore-all lint/a11y/useSemanticElements: rows of a list that is a grid to assistive technology, and no table
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is in the search box or on the row's buttons

import { Button, makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent, useMemo, useState } from 'react';
import type { Figure } from '../../reading/figure';
import { unitWidthOf } from '../parts/ValueSlots';
import { usePane } from '../state/context';
import { FigureRow } from './FigureRow';
import type { ActiveRow } from './use-active-row';

/** As many rows are drawn at first; the rest when asked for. */
const DRAWN_AT_FIRST = 100;

const useStyles = makeStyles({
  more: { margin: '8px 12px', width: 'calc(100% - 24px)' },
});

interface FigureListProps {
  readonly label: string;
  readonly figures: readonly Figure[];
  readonly rows: ActiveRow;
}

/** Figures, one a row, of which one is active. */
export function FigureList({ label, figures, rows }: FigureListProps) {
  const styles = useStyles();
  const { words } = usePane();
  const unitWidth = useMemo(() => unitWidthOf(figures), [figures]);
  const [drawnAllOf, setDrawnAllOf] = useState<readonly Figure[]>();
  const drawn =
    drawnAllOf === figures ? figures : figures.slice(0, Math.max(DRAWN_AT_FIRST, rows.active + 1));

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
    <>
      <div
        id={rows.listId}
        role="grid"
        aria-label={label}
        aria-rowcount={figures.length}
        onKeyDown={onKeyDown}
      >
        {drawn.map((figure, row) => (
          <FigureRow
            key={figure.id}
            id={rows.rowId(row)}
            figure={figure}
            row={row}
            active={row === rows.active}
            unitWidth={unitWidth}
            onActivate={rows.activate}
            onOpen={rows.open}
          />
        ))}
      </div>
      {drawn.length < figures.length && (
        <Button className={styles.more} onClick={() => setDrawnAllOf(figures)}>
          {words.find.showAll}
        </Button>
      )}
    </>
  );
}
