import type { Readable, Span } from '../reports/readable';

/** A row of a table, its cells parted by strokes or by tabs. Offsets are those of `Readable.text`. */
export interface Row extends Span {
  /** Empty ones too, so that those of several rows stand in columns. */
  readonly cells: readonly Cell[];
}

export interface Cell extends Span {
  readonly text: string;
}

/** The rows of a text with three cells or more, those that follow each other as one list. */
export function rowsOf({ text, raw, at }: Readable): readonly (readonly Row[])[] {
  if (!text.includes('|') && !raw.includes('\t')) return [];
  const tables: Row[][] = [];
  let open: Row[] = [];
  /** The next tab, sought once for all lines before it. */
  let tab = raw.indexOf('\t');
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = start === 0 ? 0 : (at[start - 1] as number) + 1;
    if (tab >= 0 && tab < line) tab = raw.indexOf('\t', line);
    const tabbed = tab >= 0 && end > start && tab < (at[end - 1] as number);
    const cells = text.slice(start, end).includes('|')
      ? strokedCells(text, start, end)
      : tabbed
        ? tabbedCells(text, raw, at, start, end)
        : [];
    if (cells.length >= LEAST_CELLS && cells.some((cell) => cell.text !== '')) {
      if (open.length === 0) tables.push(open);
      open.push({ start, end, cells });
    } else if (!BETWEEN.test(text.slice(start, end))) open = [];
    start = end + 1;
  }
  return tables;
}

const LEAST_CELLS = 3;
/** What may stand between rows of one table: 一、经济发展. */
const BETWEEN = /^[^,;。:|]{0,20}$/;

/** | 生产总值 | 亿元 | 907.5 | */
function strokedCells(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  for (let from = start; from <= end; ) {
    const stroke = text.indexOf('|', from);
    const to = stroke < 0 || stroke > end ? end : stroke;
    cells.push(cellAt(text, from, to));
    from = to + 1;
  }
  if (text[start] === '|') cells.shift();
  if (text[end - 1] === '|') cells.pop();
  return cells;
}

/** The tabs between the cells of a page's table are holes of the text. */
function tabbedCells(text: string, raw: string, at: Int32Array, start: number, end: number): Cell[] {
  const line = start === 0 ? 0 : (at[start - 1] as number) + 1;
  const last = at[end - 1] as number;
  const cells: Cell[] = [];
  let next = start;
  for (let from = line; from <= last; ) {
    const tab = raw.indexOf('\t', from);
    const to = tab < 0 || tab > last ? last + 1 : tab;
    while (next < end && (at[next] as number) < from) next += 1;
    const first = next;
    while (next < end && (at[next] as number) < to) next += 1;
    cells.push(cellAt(text, first, next));
    from = to + 1;
  }
  return cells;
}

function cellAt(text: string, start: number, end: number): Cell {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const cell = words.trim();
  return { start: from, end: from + cell.length, text: cell };
}
