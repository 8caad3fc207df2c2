import { asTyped, renamePrefix } from '../../formulas/prefix';
import type { Row, Table } from '../../tables/table';
import { type Grid, type GridCell, type GridRow, layOut } from '../layout';
import type { State } from './memory';

/** What a cell holds: its formula, else its value. */
export type Held = string | number | boolean;

/** A table as it was written, row by row of the sheet. */
export interface Known {
  readonly rows: readonly KnownRow[];
  readonly columns: readonly string[];
  /** Of each column, as it was written. */
  readonly widths: readonly number[];
  /** Which column names the rows. */
  readonly keyColumn: number;
  /** Which row holds the names of the columns. */
  readonly header: number;
}

export interface KnownRow {
  /** What names the row, also in a table made by other choices. */
  readonly key: string;
  readonly signature: string;
  /** Absent in a digest. */
  readonly row?: GridRow;
  /** What the cells show; where they hold formulas this is what those answered. */
  readonly values?: readonly Held[];
}

export function knownOf({ table, mode, digest }: State): Known {
  const columns = table.columns.map(({ header }) => header);
  const keyColumn = keyColumnOf(table);
  if (digest) {
    const rows = digest.map(([key, signature], index) => ({
      key: index === 0 ? 'header' : rowKey('figure', key),
      signature,
    }));
    return { rows, columns, widths: table.columns.map(({ width }) => width), keyColumn, header: 0 };
  }
  const grid = layOut(table, mode);
  const values = layOut(table, 'values').rows.map((row) => row.cells.map(({ content }) => content));
  const keys = keysOf(grid, table);
  return {
    rows: grid.rows.map((row, index) => ({
      key: keys[index] ?? '',
      signature: signatureOf(row.cells.map(({ content }) => content)),
      row,
      values: values[index] ?? [],
    })),
    columns,
    widths: grid.widths,
    keyColumn,
    header: grid.rows.findIndex(({ role }) => role === 'header'),
  };
}

/** What names each row of a grid; equal in two grids where the rows are about the same. */
export function keysOf(grid: Grid, table: Table): string[] {
  const own = table.rows.map(keyOf);
  const times = new Map<string, number>();
  let at = 0;
  return grid.rows.map(({ role }) => {
    const isBody = role === 'figure' || role === 'group';
    const key = isBody ? rowKey(role, own[at++] ?? '') : role;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key} ${time}`;
  });
}

/** What names a row: its key, else the text of its first cell. */
export function keyOf(row: Row): string {
  return row.key ?? String(row.cells[0]?.value ?? '');
}

function rowKey(role: GridRow['role'], key: string): string {
  return `${role} ${key}`;
}

/** The column in which the keys of the rows stand. */
export function keyColumnOf({ rows, columns, form }: Table): number {
  const [row] = rows;
  if (row?.key !== undefined) return row.cells.findIndex(({ value }) => value === row.key);
  return form === 'data' ? columns.findIndex(({ header }) => header === ID_COLUMN) : 0;
}

/** Header of the column of a data table that holds the ids of its figures. */
const ID_COLUMN = '编号';

/** Does a cell still hold what was written, under whatever prefix our functions go, or what its formula answered? */
export function holds(now: Held, cell: GridCell, value: Held | undefined): boolean {
  return normal(now) === normal(cell.content) || (cell.isFormula && now === value);
}

/** A row in a few characters: two rows have the same where they hold the same. */
export function signatureOf(cells: readonly Held[]): string {
  let hash = 0x811c9dc5;
  for (const cell of cells) {
    for (const character of `${normal(cell)}\u0000`) {
      hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
    }
  }
  return (hash >>> 0).toString(36);
}

function normal(held: Held): string {
  const text = String(held);
  return text.startsWith('=') ? renamePrefix(asTyped(text), 'GWR.', '') : text;
}
