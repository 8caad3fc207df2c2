import { holds } from './known';
import type { State } from './memory';
import type { Present, Standing } from './plan';

/**
 * Id of the figure that a cell of an inserted table shows, by its row and column in the block where the table stands: rows may
 * have been sorted or moved. Undefined for a cell that holds something else by now, or never held a figure.
 */
export function figureAt(
  { table }: State,
  { known, rows, columns }: Standing,
  present: Present,
  row: number,
  column: number,
): string | undefined {
  const [at, across] = [rows.indexOf(row), columns.indexOf(column)];
  const written = known.rows[at];
  const cell = written?.row?.cells[across];
  const now = present[row]?.[column];
  if (!written || !cell || now === undefined || !isOfBody(written)) return undefined;
  if (!holds(now, cell, written.values?.[across])) return undefined;
  const nth = known.rows.slice(0, at).filter(isOfBody).length;
  return table.rows[nth]?.cells[across]?.figure;
}

function isOfBody({ row }: Standing['known']['rows'][number]): boolean {
  return row?.role === 'figure' || row?.role === 'group';
}
