import { asGiven, asSettable, type Content, FORMATS_SET } from './content';

/** Office.js cuts longer writes into pieces of its own, and Excel on the web takes 5 MB in one request. */
const MOST_CELLS_AT_ONCE = 1500;

/** In points, by row of a range; `auto` for a row that is as high as its content needs. */
export type Heights = ReadonlyMap<number, number | 'auto'>;

/** What a range holds: content, formats, the widths of its columns, and the heights of rows that were asked for. */
export interface Taken {
  readonly content: Content;
  readonly widths: readonly number[];
  readonly heights: Heights;
  /** True where the whole worksheet was empty: what a range held is then put back by clearing it. */
  readonly isEmpty?: boolean;
}

/** Told how much of a range was dealt with, from 0 to 1; throws where the work is to stop. */
export type Told = (done: number) => void;

/** Remembers what a range holds, of its formats those that an insert changes unless others are wanted. */
export async function takeFrom(
  range: Excel.Range,
  rows: Iterable<number>,
  wanted = FORMATS_SET,
  told: Told = () => {},
): Promise<Taken> {
  const inUse = range.worksheet.getUsedRangeOrNullObject(false);
  inUse.load('address');
  range.load('rowCount,columnCount');
  await range.context.sync();
  const columns = Array.from({ length: range.columnCount }, (_, index) => range.getColumn(index).format);
  for (const column of columns) column.load('columnWidth');
  const lines = [...rows].map((row) => ({ row, format: range.getRow(row).format }));
  for (const { format } of lines) format.load('rowHeight');
  await range.context.sync();
  return {
    content: inUse.isNullObject ? nothingIn(range) : await contentIn(range, wanted, told),
    widths: columns.map((column) => column.columnWidth),
    heights: new Map(lines.map(({ row, format }) => [row, format.rowHeight])),
    ...(inUse.isNullObject ? { isEmpty: true } : {}),
  };
}

function nothingIn({ rowCount, columnCount }: Excel.Range): Content {
  const each = <T>(cell: T): T[][] => Array.from({ length: rowCount }, () => Array(columnCount).fill(cell));
  return { formulas: each(''), numberFormats: each('General'), formats: each({}) };
}

async function contentIn(
  range: Excel.Range,
  wanted: Excel.CellPropertiesLoadOptions,
  told: Told,
): Promise<Content> {
  const formulas: Content['formulas'] = [];
  const numberFormats: Content['numberFormats'] = [];
  const properties: Excel.CellProperties[][] = [];
  await eachPiece(range, async (part, done) => {
    told(done);
    part.load('formulas,values,numberFormat');
    const formats = part.getCellProperties(wanted);
    await range.context.sync();
    const { values, numberFormat } = part;
    for (const [r, row] of part.formulas.entries()) {
      formulas.push(row.map((formula, c) => asGiven(formula, values[r]?.[c], numberFormat[r]?.[c])));
    }
    numberFormats.push(...numberFormat);
    properties.push(...formats.value);
  });
  return { formulas, numberFormats, formats: asSettable(properties) };
}

/** `Range.formulas` of a range of any size, whose row and column count are loaded. */
export async function formulasIn(
  range: Excel.Range,
  told: Told = () => {},
): Promise<Excel.Range['formulas']> {
  const formulas: Excel.Range['formulas'] = [];
  await eachPiece(range, async (part, done) => {
    told(done);
    part.load('formulas');
    await range.context.sync();
    formulas.push(...part.formulas);
  });
  return formulas;
}

/** Goes through a range in pieces that fit in one request. */
async function eachPiece(
  range: Excel.Range,
  take: (part: Excel.Range, done: number, from: number, rows: number) => Promise<void>,
): Promise<void> {
  const { rowCount, columnCount } = range;
  const rowsAtOnce = Math.max(1, Math.floor(MOST_CELLS_AT_ONCE / columnCount));
  for (let row = 0; row < rowCount; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, rowCount - row);
    await take(range.getCell(row, 0).getResizedRange(rows - 1, columnCount - 1), row / rowCount, row, rows);
  }
}

/** What a range is to hold; undefined leaves a column as wide as it is. */
export interface Put extends Omit<Taken, 'widths'> {
  readonly widths: readonly (number | undefined)[];
}

/** Writes into a range of its size, in as many requests as it needs. */
export async function putInto(
  range: Excel.Range,
  { content, widths, heights, isEmpty }: Put,
  told: Told = () => {},
): Promise<void> {
  range.load('rowCount,columnCount');
  await range.context.sync();
  if (isEmpty) {
    withoutEdges(range);
    clearAllBut(range, content.formulas);
  } else {
    await eachPiece(range, async (part, done, from, rows) => {
      told(done);
      const piece = (of: Content[keyof Content]) => of.slice(from, from + rows);
      // The format goes first: in a cell of the format @ text stays text.
      part.numberFormat = piece(content.numberFormats);
      part.formulas = piece(content.formulas);
      part.setCellProperties(piece(content.formats) as Excel.SettableCellProperties[][]);
      await range.context.sync();
    });
  }
  for (const [index, width] of widths.entries()) {
    if (width !== undefined) range.getColumn(index).format.columnWidth = width;
  }
  // after the widths, by which Excel finds how high a row must be
  for (const [row, height] of heights) {
    const { format } = range.getRow(row);
    if (height === 'auto') format.autofitRows();
    else format.rowHeight = height;
  }
  await range.context.sync();
}

/** Takes away the lines around a range: the cells beside it have them too. */
function withoutEdges(range: Excel.Range): void {
  const { rowCount: rows, columnCount: columns } = range;
  const parts = [
    ['left', range.getColumn(0), rows, 1],
    ['right', range.getColumn(columns - 1), rows, 1],
    ['top', range.getRow(0), 1, columns],
    ['bottom', range.getRow(rows - 1), 1, columns],
  ] as const;
  for (const [edge, part, down, across] of parts) {
    const plain = { format: { borders: { [edge]: { style: 'None' } } } } as Excel.SettableCellProperties;
    part.setCellProperties(Array.from({ length: down }, () => Array(across).fill(plain)));
  }
}

/** Clears a range but for the cells in which something is to stay: those that hold null. */
function clearAllBut(range: Excel.Range, formulas: Content['formulas']): void {
  const clear = (row: number, column: number, rows: number, columns: number) => {
    if (rows > 0 && columns > 0)
      range
        .getCell(row, column)
        .getResizedRange(rows - 1, columns - 1)
        .clear();
  };
  let from = 0;
  for (const [row, cells] of formulas.entries()) {
    if (!cells.includes(null)) continue;
    clear(from, 0, row - from, cells.length);
    from = row + 1;
    cells.forEach((cell, column) => {
      if (cell !== null) clear(row, column, 1, 1);
    });
  }
  clear(from, 0, formulas.length - from, formulas[0]?.length ?? 0);
}
