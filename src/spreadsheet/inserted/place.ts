import type { Block } from '../address';
import type { Placement } from '../spreadsheet';
import type { Held } from './known';
import type { Plan } from './plan';

/** The block that the updated table takes: it stays where it begins. */
export function blockAfter(present: Block, { grid }: Plan): Block {
  return { ...present, rows: grid.rows.length, columns: grid.widths.length };
}

/** The smallest block around two that begin in the same cell. */
export function both(one: Block, other: Block): Block {
  return {
    ...one,
    rows: Math.max(one.rows, other.rows),
    columns: Math.max(one.columns, other.columns),
  };
}

export function isIn({ rows, columns }: Block, row: number, column: number): boolean {
  return row < rows && column < columns;
}

/** What an update would write over, and what would no longer stand beside the same rows. */
export function inTheWay(
  present: Block,
  plan: Plan,
  at: (row: number, column: number) => Held,
  usedColumns: number,
): Required<Pick<Placement, 'occupied' | 'changed' | 'beside'>> {
  const after = blockAfter(present, plan);
  let outside = 0;
  for (let row = 0; row < after.rows; row++) {
    for (let column = 0; column < after.columns; column++) {
      const isNew = !isIn(present, row, column);
      if (isNew && at(present.row + row, present.column + column) !== '') outside += 1;
    }
  }
  const right = Math.max(present.columns, after.columns);
  const beside = plan.moves
    ? countBeside(present, plan.header + 1, right, (row, column) => at(row, column) !== '', usedColumns)
    : 0;
  return { occupied: outside + plan.changed, changed: plan.changed, beside };
}

function countBeside(
  { row, column, rows }: Block,
  from: number,
  columns: number,
  isUsed: (row: number, column: number) => boolean,
  usedColumns: number,
): number {
  let count = 0;
  for (let r = row + from; r < row + rows; r++) {
    for (let c = 0; c < usedColumns; c++) {
      if ((c < column || c >= column + columns) && isUsed(r, c)) count += 1;
    }
  }
  return count;
}
