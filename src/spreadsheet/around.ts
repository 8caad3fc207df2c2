import type { Block } from './address';

/** How far from a number the texts are looked for that say what it is. */
const ROWS_ABOVE = 40;
const COLUMNS_LEFT = 12;
const COLUMNS_RIGHT = 4;

/** The part of one block that lies in another; undefined where they have no cell in common. */
export function common(one: Block, other: Block): Block | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** A block with what stands around it, as far as the sheet is in use. */
export function around(block: Block, used: Block): Block {
  const row = Math.max(block.row - ROWS_ABOVE, 0);
  const column = Math.max(block.column - COLUMNS_LEFT, 0);
  const rows = block.row + block.rows - row;
  const columns = block.column + block.columns + COLUMNS_RIGHT - column;
  return common({ row, column, rows, columns }, used) ?? block;
}
