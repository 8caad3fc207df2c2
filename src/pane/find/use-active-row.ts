import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { Figure } from '../../reading/figure';
import { usePane } from '../state/context';
import { useInsert } from '../state/use-insert';

/** The row of a list of figures that the keys act on, while the caret stays in a text box. */
export interface ActiveRow {
  readonly listId: string;
  readonly active: number;
  readonly activate: (row: number) => void;
  readonly rowId: (row: number) => string;
  readonly open: (row: number) => void;
  /** ↑ ↓ move, Enter inserts the value, Ctrl+Enter the formula, → at the end of the text opens the card. */
  readonly onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
}

export function useActiveRow(figures: readonly Figure[]): ActiveRow {
  const { dispatch } = usePane();
  const { insertValue, insertFormula } = useInsert();
  const listId = useId();
  const [active, setActive] = useState(0);
  // another list begins at its first row
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the list that changes
  useEffect(() => setActive(0), [figures]);

  const rowId = (row: number) => `${listId}-${row}`;
  const activate = (row: number) => setActive(row);
  const open = (row: number) => dispatch({ did: 'open-card', figures: figures.map(({ id }) => id), at: row });

  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const figure = figures[active];
    if (!figure) return;
    if (event.key === 'ArrowDown') activate(Math.min(active + 1, figures.length - 1));
    else if (event.key === 'ArrowUp') activate(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) insertFormula(figure);
    else if (event.key === 'Enter') insertValue(figure);
    else if (event.key === 'ArrowRight' && isAtEnd(event.currentTarget)) open(active);
    else return;
    event.preventDefault();
  };

  return { listId, active: Math.min(active, figures.length - 1), activate, rowId, open, onKey };
}

function isAtEnd(input: HTMLInputElement): boolean {
  return input.selectionStart === input.value.length && input.selectionEnd === input.value.length;
}
