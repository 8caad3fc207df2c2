import type { Cell, Column } from './table';

/** A column with its cells, before it is laid into rows. */
export interface Built {
  readonly header: string;
  readonly kind: Column['kind'];
  readonly cells: readonly Cell[];
}

const LEAST_WIDTH = 4;
const GREATEST_WIDTH = 24;

/** The column as the table has it, as wide as its widest cell needs within limits. */
export function columnOf({ header, kind, cells }: Built): Column {
  const widest = Math.max(
    textWidth(header) + 1,
    ...cells.map((cell) => textWidth(printed(cell)) + (cell.indent ?? 0) + 1),
  );
  return { header, kind, width: Math.min(GREATEST_WIDTH, Math.max(LEAST_WIDTH, Math.ceil(widest))) };
}

/** Roughly what a cell prints: enough for its width. */
function printed({ value, numberFormat }: Cell): string {
  if (typeof value === 'string') return value;
  const [format = ''] = (numberFormat ?? '0').split(';').slice(value < 0 ? -1 : 0);
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return value.toFixed(decimals) + format.replace(/[0."_]/g, '');
}

/** In characters of 汉字; a half-width character is half of one. */
function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character < '\u0100' ? 0.5 : 1), 0);
}
