/** A block of cells, from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** Reads `B4`, `$B$4`, `B4:D5`; undefined for anything else. */
export function blockAt(address: string): Block | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address);
  if (!found) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = found;
  const columns = [columnOf(left), columnOf(right)].sort((a, b) => a - b) as [number, number];
  const rows = [Number(top) - 1, Number(bottom) - 1].sort((a, b) => a - b) as [number, number];
  return {
    row: rows[0],
    column: columns[0],
    rows: rows[1] - rows[0] + 1,
    columns: columns[1] - columns[0] + 1,
  };
}

/** `B4:D5`, or `B4` for one cell. */
export function addressOf(block: Block): string {
  const first = letters(block.column) + (block.row + 1);
  if (block.rows === 1 && block.columns === 1) return first;
  return `${first}:${letters(block.column + block.columns - 1)}${block.row + block.rows}`;
}

/** `Sheet1!B4`, quoted where the name needs it: `'a b'!B4`. */
export function withSheet(sheet: string, address: string): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${address}`;
}

/** Splits `'a b'!B4` into sheet and address; the sheet is empty where none is named. */
export function splitSheet(address: string): [sheet: string, address: string] {
  const found = /^(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/.exec(address);
  if (!found) return ['', address];
  return [(found[1] ?? found[2] ?? '').replaceAll("''", "'"), found[3] ?? ''];
}

export function overlap(a: Block, b: Block): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function letters(column: number): string {
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

function columnOf(text: string): number {
  return [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
