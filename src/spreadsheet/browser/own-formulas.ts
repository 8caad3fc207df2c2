import { FormulaDataModel, serializeRange } from '@univerjs/preset-sheets-core';
import type { Injector } from '@univerjs/presets';
import { callsOurs } from '../../formulas/prefix';
import { blockOf } from '../address';
import type { CellState, OwnCell, SheetContent } from '../formula-cells';
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
      shown: block((r, c) => {
        const own = formatOf(cells, r, c);
        const numberFormat = own === 'General' ? (cells.remark(r, c)?.numberFormat ?? own) : own;
        return { formula: '', value: cells.value(r, c), numberFormat };
      }),
    };
  });
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
