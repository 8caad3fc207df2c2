import type { Table } from '../../tables/table';
import { type Grid, layOut } from '../layout';
import type { InsertMode } from '../spreadsheet';
import { type Held, holds, type Known, type KnownRow, keysOf, knownOf, signatureOf } from './known';
import type { State } from './memory';

/** What stands where a table was inserted: one row of the sheet after the other. */
export type Present = readonly (readonly Held[])[];

/** Where a cell of a table stood in the present block, and which cell of the old table it was. */
export interface Origin {
  readonly row: number;
  readonly column: number;
  readonly was: { readonly row: number; readonly column: number };
}

/** How a table that stands on the sheet becomes another one. */
export interface Plan {
  readonly grid: Grid;
  /** The old table as it was written; absent where that is not kept cell by cell. */
  readonly wrote?: Grid;
  /** Cells of the present block that hold what the table did not leave there. */
  readonly changed: number;
  /** True where a row of the table would stand beside other cells of the sheet than before. */
  readonly moves: boolean;
  /** Where a cell of the new table stood, with the formats that its user gave it; undefined for a new one. */
  originOf(row: number, column: number): Origin | undefined;
  /** The column of the old table at a place of the present block, with the width it was given. */
  widthAt(column: number): number | undefined;
  /** How many lines the row of the old table at a place of the present block had. */
  linesAt(row: number): number;
  /** Which row of the present block held the names of the columns. */
  readonly header: number;
}

/**
 * What of a table still stands in a block, by the state that fits best: undefined where it is no longer that table, because
 * it was cleared or written over.
 */
export function standing(states: readonly State[], present: Present): Standing | undefined {
  const found = states.map((state, age) => standingOf(knownOf(state), age, present));
  return found
    .filter(({ named }) => named)
    .sort((one, other) => one.differs - other.differs || one.age - other.age)[0];
}

/** A table found again on its sheet. */
export interface Standing {
  /** Of the states, the one it is in. */
  readonly age: number;
  readonly known: Known;
  /** Row of the block for each row of the table, where it is still there. */
  readonly rows: readonly (number | undefined)[];
  readonly columns: readonly (number | undefined)[];
  readonly changed: number;
  /** How far it is from what was written: cells changed and rows gone. */
  readonly differs: number;
  /** True where enough of its rows still stand. */
  readonly named: boolean;
}

function standingOf(known: Known, age: number, present: Present): Standing {
  const columns = presentColumns(known, present);
  const found = presentRows(known, present, columns);
  const gone = found.filter((row) => row === undefined).length;
  const named = gone * 2 <= known.rows.length;
  const rows = withRowsInPlace(found, present);
  const changed = changedIn(known, rows, columns, present);
  return { age, known, rows, columns, named, changed, differs: changed + gone };
}

export function planUpdate(standing: Standing, table: Table, mode: InsertMode): Plan {
  const { known, rows, columns } = standing;
  const grid = layOut(table, mode);
  const keys = keysOf(grid, table);
  const knownRows = byName(
    keys,
    known.rows.map(({ key }) => key),
  );
  const knownColumns = byNameOrPlace(
    table.columns.map(({ header }) => header),
    known.columns,
  );
  const widths = new Map(known.widths.map((width, index) => [columns[index], width]));
  const lines = new Map(known.rows.map(({ row }, index) => [rows[index], row?.lines ?? 1]));
  const wrote = known.rows.flatMap(({ row }) => row ?? []);
  return {
    grid,
    ...(wrote.length > 0 ? { wrote: { rows: wrote, widths: known.widths } } : {}),
    changed: standing.changed,
    moves: knownRows.some((from, to) => from !== undefined && rows[from] !== undefined && rows[from] !== to),
    originOf(row, column) {
      const fromRow = knownRows[row];
      const fromColumn = knownColumns[column];
      if (fromRow === undefined || fromColumn === undefined) return undefined;
      const at = { row: rows[fromRow], column: columns[fromColumn] };
      if (at.row === undefined || at.column === undefined) return undefined;
      return { row: at.row, column: at.column, was: { row: fromRow, column: fromColumn } };
    },
    widthAt: (column) => widths.get(column),
    linesAt: (row) => lines.get(row) ?? 1,
    header: rows[known.header] ?? known.header,
  };
}

/** How far down the names of the columns may have gone. */
const ROWS_OF_HEADER = 12;

/** The column of the block for each column of the table. */
function presentColumns(known: Known, present: Present): (number | undefined)[] {
  const count = present[0]?.length ?? 0;
  if (count === known.columns.length) return known.columns.map((_, index) => index);
  const names = (row: readonly Held[]) => known.columns.filter((name) => row.includes(name)).length;
  const [header] = present.slice(0, ROWS_OF_HEADER).sort((one, other) => names(other) - names(one));
  return byName(known.columns, (header ?? []).map(String));
}

/** The row of the block for each row of the table: rows that hold the same, wherever they went; then rows of the same name. */
function presentRows(
  known: Known,
  present: Present,
  columns: readonly (number | undefined)[],
): (number | undefined)[] {
  const at = (row: number, column: number): Held =>
    columns[column] === undefined ? '' : (present[row]?.[columns[column]] ?? '');
  const signatures = present.map((_, row) => signatureOf(known.columns.map((_, column) => at(row, column))));
  const isFree = new Set(present.keys());
  const rows: (number | undefined)[] = known.rows.map(() => undefined);
  const take = (to: number, row: number | undefined) => {
    if (row === undefined || !isFree.delete(row)) return;
    rows[to] = row;
  };
  known.rows.forEach(({ signature }, index) => {
    if (signatures[index] === signature) take(index, index);
  });
  const names = known.rows.map((row) => nameIn(row, known.keyColumn));
  const pair = (mine: readonly string[], theirs: (row: number) => string) => {
    const places = new Map<string, number[]>();
    for (const row of isFree) places.set(theirs(row), [...(places.get(theirs(row)) ?? []), row]);
    rows.forEach((row, index) => {
      if (row === undefined && mine[index]) take(index, places.get(mine[index])?.shift());
    });
  };
  pair(
    known.rows.map(({ signature }) => signature),
    (row) => signatures[row] ?? '',
  );
  pair(names, (row) => String(at(row, known.keyColumn)));
  return rows;
}

/** In a block of the table's height a row whose name was changed by hand still is that row. */
function withRowsInPlace(found: readonly (number | undefined)[], present: Present): (number | undefined)[] {
  if (present.length !== found.length) return [...found];
  const taken = new Set(found);
  return found.map((row, index) => (row === undefined && !taken.has(index) ? index : row));
}

/** The text by which a row of the table is known on the sheet; a digest has it in its key. */
function nameIn({ key, values }: KnownRow, keyColumn: number): string {
  return values ? String(values[keyColumn] ?? '') : key.replace(/^\S+ /, '');
}

function changedIn(
  known: Known,
  rows: readonly (number | undefined)[],
  columns: readonly (number | undefined)[],
  present: Present,
): number {
  const fromRow = new Map(rows.map((row, index) => [row, index]));
  const fromColumn = new Map(columns.map((column, index) => [column, index]));
  let changed = 0;
  present.forEach((line, r) => {
    const row = known.rows[fromRow.get(r) ?? -1];
    const isWhole =
      row &&
      !row.row &&
      row.signature ===
        signatureOf(columns.map((column) => (column === undefined ? '' : (line[column] ?? ''))));
    line.forEach((now, c) => {
      if (now === '' || isWhole) return;
      const at = fromColumn.get(c);
      const cell = at === undefined ? undefined : row?.row?.cells[at];
      if (!cell || !holds(now, cell, row?.values?.[at ?? -1])) changed += 1;
    });
  });
  return changed;
}

/** For each name its place among others; of equal names each takes the next. */
function byName(names: readonly string[], among: readonly string[]): (number | undefined)[] {
  const places = new Map<string, number[]>();
  among.forEach((name, index) => {
    places.set(name, [...(places.get(name) ?? []), index]);
  });
  return names.map((name) => places.get(name)?.shift());
}

/** As `byName`; what has no equal takes the same place where that is left (2022年目标 becomes 2023年目标). */
function byNameOrPlace(names: readonly string[], among: readonly string[]): (number | undefined)[] {
  const found = byName(names, among);
  const taken = new Set(found);
  return found.map((place, index) =>
    place === undefined && index < among.length && !taken.has(index) ? index : place,
  );
}
