import type { ICellData, IRange } from '@univerjs/presets';
import type { Table } from '../../tables/table';
import { addressOf, type Block } from '../address';
import type { State } from '../inserted/memory';
import { blockAfter, both, inTheWay, isIn } from '../inserted/place';
import { type Plan, type Present, planUpdate, standing } from '../inserted/plan';
import { headerRows } from '../layout';
import { type InsertedTable, type InsertMode, type Placement, SpreadsheetError } from '../spreadsheet';
import type { Cells } from './cells';
import { frozenRows, type Writing } from './insertion';
import { centredSpans, columnWidths, paintedCells, rowHeights } from './paint';

/** What stands in the cells of a table that was inserted. */
export function presentIn(cells: Cells, range: IRange): Present {
  return rowsOf(range).map((row) =>
    columnsOf(range).map((column) => cells.formula(row, column) || cells.value(row, column)),
  );
}

/** How an inserted table at a range becomes another. Throws where it no longer stands there. */
export function planFor(
  cells: Cells,
  range: IRange,
  states: readonly State[],
  table: Table,
  mode: InsertMode,
): Plan {
  const found = standing(states, presentIn(cells, range));
  if (!found) throw new SpreadsheetError('table-gone', addressOf(blockIn(range)));
  return planUpdate(found, table, mode);
}

/** What of a sheet an update touches, and what it would write over. */
export function placeOf(
  cells: Cells,
  range: IRange,
  plan: Plan,
): { readonly touched: IRange; readonly after: IRange } & Pick<Placement, 'occupied' | 'changed' | 'beside'> {
  const present = blockIn(range);
  const after = blockAfter(present, plan);
  const at = (row: number, column: number) => cells.formula(row, column) || cells.value(row, column);
  const usedColumns = cells.sheet.getLastColumnWithContent() + 1;
  return {
    touched: rangeIn(both(present, after)),
    after: rangeIn(after),
    ...inTheWay(present, plan, at, usedColumns),
  };
}

/** The cells that the update writes: the new table with the formats of the old one's user, nothing where the old one only was. */
export function updated(
  cells: Cells,
  range: IRange,
  plan: Plan,
  { id }: InsertedTable,
  unmerged: readonly IRange[],
): Writing {
  const present = blockIn(range);
  const after = blockAfter(present, plan);
  const touched = both(present, after);
  const next = paintedCells(plan.grid);
  const wrote = plan.wrote && paintedCells(plan.wrote);
  const content = rowsOf(rangeIn(touched)).map((row, r) =>
    columnsOf(rangeIn(touched)).map((column, c): ICellData | null => {
      const cell = next[r]?.[c];
      if (!cell) return isIn(present, r, c) ? null : cells.copied(row, column);
      const origin = plan.originOf(r, c);
      if (!origin) return cell;
      const style = cells.style(present.row + origin.row, present.column + origin.column);
      const was = wrote?.[origin.was.row]?.[origin.was.column] ?? cell;
      return { ...cell, s: mergedStyle(cell.s as Style, was.s as Style, style as Style) };
    }),
  );
  return {
    range: rangeIn(touched),
    content,
    table: {
      ...sizes(cells, present, plan),
      merges: centredSpans(plan.grid, rangeIn(after)),
      unmerged,
    },
    name: { id, range: rangeIn(after), before: range },
    ...(present.row === 0 && frozenRows(cells) === plan.header + 1
      ? { frozenRows: headerRows(plan.grid) }
      : {}),
  };
}

type Style = Readonly<Record<string, unknown>>;

/** What was written keeps its way; what the user made of it since stays. */
function mergedStyle(next: Style = {}, was: Style = {}, now: Style = {}): Style {
  const names = new Set([...Object.keys(next), ...Object.keys(now)]);
  const aspects = [...names].map((name) => {
    if (name === 'bd')
      return [name, mergedStyle(next.bd as Style, was.bd as Style, now.bd as Style)] as const;
    const isAsWritten = same(now[name], was[name]) || isTextFormat(now[name]);
    return [name, (isAsWritten ? next : now)[name]] as const;
  });
  return Object.fromEntries(aspects.filter(([, aspect]) => aspect !== undefined && aspect !== null));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** `@` marks text that looks like a number: it belongs to what stands in the cell. */
function isTextFormat(value: unknown): boolean {
  return (value as { pattern?: unknown } | undefined)?.pattern === '@';
}

/** Sizes that nobody has changed since; undefined leaves a column or row as it is. */
function sizes(
  { sheet }: Cells,
  present: Block,
  plan: Plan,
): { widths: (number | undefined)[]; heights: (number | undefined)[] } {
  const { grid, wrote } = plan;
  const widths = columnWidths(grid).map((width, index) => {
    if (index >= present.columns) return width;
    const [given] = columnWidths({ rows: [], widths: [plan.widthAt(index) ?? 0] });
    const now = sheet.getColumnWidth(present.column + index);
    return now < given! - 1 ? undefined : Math.max(now, width);
  });
  const given = wrote && rowHeights(wrote);
  const heights = rowHeights(grid).map((height, index) => {
    if (index >= present.rows) return height;
    const now = sheet.getRowHeight(present.row + index);
    return given && now !== given[index] ? undefined : height;
  });
  return { widths, heights };
}

export function blockIn({ startRow, startColumn, endRow, endColumn }: IRange): Block {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

function rangeIn({ row, column, rows, columns }: Block): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

function rowsOf({ startRow, endRow }: IRange): number[] {
  return Array.from({ length: endRow - startRow + 1 }, (_, index) => startRow + index);
}

function columnsOf({ startColumn, endColumn }: IRange): number[] {
  return Array.from({ length: endColumn - startColumn + 1 }, (_, index) => startColumn + index);
}
