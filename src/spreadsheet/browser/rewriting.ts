import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { CellValueType, type ICellData, type IMutationInfo } from '@univerjs/presets';
import { blockOf } from '../address';
import type { CellState, Change } from '../formula-cells';
import type { Cells } from './cells';
import { formatOf } from './own-formulas';
import { contentOf } from './paint';
import type { Step } from './steps';

type Matrix = Record<number, Record<number, ICellData | null>>;

/** The changes of one sheet, and the way back. */
export function rewritingStep(cells: Cells, changes: readonly Change[]): Step {
  const before: Matrix = {};
  const after: Matrix = {};
  for (const { address, to } of changes) {
    const { row, column } = blockOf(address);
    to.forEach((states, r) => {
      states.forEach((state, c) => {
        const at = [row + r, column + c] as const;
        put(before, ...at, cells.copied(...at));
        put(after, ...at, cellOf(cells, ...at, state));
      });
    });
  }
  return { redo: fill(cells, before, after), undo: fill(cells, before, before) };
}

function cellOf(cells: Cells, row: number, column: number, state: CellState): ICellData | null {
  const { n, ...style } = cells.style(row, column);
  const same = formatOf(cells, row, column) === state.numberFormat;
  const pattern = same ? n : state.numberFormat === 'General' ? undefined : { pattern: state.numberFormat };
  const s = pattern ? { ...style, n: pattern } : style;
  if (state.spilled) return { s };
  const isFormula = state.formula !== '';
  const { value } = state;
  if (typeof value === 'boolean' && !isFormula) return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, s };
  return { ...contentOf({ content: isFormula ? state.formula : (value as string | number), isFormula }), s };
}

/** Emptied first: a cell written over another would keep whatever the new one does not state itself. */
function fill(cells: Cells, shape: Matrix, content: Matrix): IMutationInfo[] {
  const empty: Matrix = {};
  for (const [row, line] of Object.entries(shape))
    for (const column of Object.keys(line)) put(empty, Number(row), Number(column), null);
  return [empty, content].map((cellValue) => ({
    id: SetRangeValuesMutation.id,
    params: { ...cells.ids, cellValue },
  }));
}

function put(matrix: Matrix, row: number, column: number, cell: ICellData | null): void {
  matrix[row] ??= {};
  matrix[row][column] = cell;
}
