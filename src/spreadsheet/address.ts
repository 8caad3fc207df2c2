/** A block of cells, counted from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Reads `B4`, `$B$4:D5`, `A:C`, `2:5`. Throws a RangeError on anything else. */
export function blockOf(address: string): Block {
  const found = /^\$?([A-Z]{0,3})\$?(\d*)(?::\$?([A-Z]{0,3})\$?(\d*))?$/i.exec(address);
  if (!found || address === '') throw new RangeError(address);
  const [, left = '', top = '', right = left, bottom = top] = found;
  const row = top ? Number(top) - 1 : 0;
  const column = left ? columnOf(left) : 0;
  return {
    row,
    column,
    rows: bottom ? Number(bottom) - row : MOST_ROWS,
    columns: right ? columnOf(right) - column + 1 : MOST_COLUMNS,
  };
}

/** `B4:D5`, or `B4` for one cell. */
export function addressOf({ row, column, rows, columns }: Block): string {
  const first = letters(column) + (row + 1);
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows}`;
}

export function overlap(one: Block, other: Block): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function columnOf(text: string): number {
  return [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
