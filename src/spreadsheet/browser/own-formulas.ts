import { FormulaDataModel, serializeRange } from '@univerjs/preset-sheets-core';
import type { Injector, IRange } from '@univerjs/presets';
import { callsOurs } from '../../formulas/prefix';
import { blockOf } from '../address';
import type { CellState, Filled, OwnCell, SheetContent } from '../formula-cells';
import { besideOf } from '../reviewing';
import type { Cells } from './cells';

/** The cells of a sheet whose formulas call one of the functions, with the block that each fills. */
export function ownFormulas(
  injector: Injector,
  cells: Cells,
  isProtected: boolean,
  functionNames: readonly string[],
): OwnCell[] {
  const content = contentOf(cells, isProtected);
  const own = cells.formulas().filter(({ formula }) => callsOurs(formula, functionNames));
  return own.map(({ row, column, formula }) => {
    const address = filledBy(injector, cells, row, column);
    const { rows, columns } = blockOf(address);
    const block = (make: (r: number, c: number) => CellState) =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c) => make(row + r, column + c)),
      );
    return {
      sheet: cells.sheet.getName(),
      sheetId: cells.sheet.getSheetId(),
      address,
      isProtected,
      beside: besideOf(content, row, column),
      cells: block((r, c): CellState => {
        const numberFormat = formatOf(cells, r, c);
        return r === row && c === column
          ? { formula, value: cells.value(r, c), numberFormat }
          : { formula: '', value: '', numberFormat, spilled: true };
      }),
      shown: block((r, c) => shownIn(cells, r, c)),
    };
  });
}

/** The formula whose answer fills a cell together with others, with all that it fills. */
export function blockAt(injector: Injector, cells: Cells, row: number, column: number): Filled | undefined {
  const { unitId, subUnitId } = cells.ids;
  const filled = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[subUnitId] ?? {};
  const isOwn = cells.formula(row, column) !== '';
  const ranges = Object.values(filled).flatMap((line) => Object.values<IRange>(line ?? {}));
  for (const range of ranges) {
    const { startRow, startColumn, endRow, endColumn } = range;
    const isHere = row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
    const isFirst = row === startRow && column === startColumn;
    // where something stands in the way, the block is not filled, and the cell holds its own
    if (!isHere || isFirst !== isOwn || (startRow === endRow && startColumn === endColumn)) continue;
    if (!isFirst && !cells.spilled(row, column)) continue;
    const shown = Array.from({ length: endRow - startRow + 1 }, (_, r) =>
      Array.from({ length: endColumn - startColumn + 1 }, (_, c) =>
        shownIn(cells, startRow + r, startColumn + c),
      ),
    );
    return { address: serializeRange(range), formula: cells.formula(startRow, startColumn), shown };
  }
  return undefined;
}

function shownIn(cells: Cells, row: number, column: number): CellState {
  const own = formatOf(cells, row, column);
  const numberFormat = own === 'General' ? (cells.remark(row, column)?.numberFormat ?? own) : own;
  return { formula: '', value: cells.value(row, column), numberFormat };
}

export function contentOf(cells: Cells, isProtected: boolean): SheetContent {
  return {
    name: cells.sheet.getName(),
    isProtected,
    at: (row, column) => ({ formula: cells.formula(row, column), value: cells.value(row, column) }),
  };
}

export function formatOf(cells: Cells, row: number, column: number): string {
  return cells.style(row, column).n?.pattern ?? 'General';
}

function filledBy(injector: Injector, cells: Cells, row: number, column: number): string {
  const { unitId, subUnitId } = cells.ids;
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange();
  const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  return serializeRange(ranges[unitId]?.[subUnitId]?.[row]?.[column] ?? cell);
}
