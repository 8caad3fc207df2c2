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
}

/** Remembers what a range holds, of its formats those that an insert changes unless others are wanted. */
export async function takeFrom(
  range: Excel.Range,
  rows: Iterable<number>,
  wanted = FORMATS_SET,
): Promise<Taken> {
  range.load('formulas,values,numberFormat,columnCount');
  const properties = range.getCellProperties(wanted);
  await range.context.sync();
  const columns = Array.from({ length: range.columnCount }, (_, index) => range.getColumn(index).format);
  for (const column of columns) column.load('columnWidth');
  const lines = [...rows].map((row) => ({ row, format: range.getRow(row).format }));
  for (const { format } of lines) format.load('rowHeight');
  await range.context.sync();
  const { values, numberFormat } = range;
  return {
    content: {
      formulas: range.formulas.map((row, r) =>
        row.map((formula, c) => asGiven(formula, values[r]?.[c], numberFormat[r]?.[c])),
      ),
      numberFormats: numberFormat,
      formats: asSettable(properties.value),
    },
    widths: columns.map((column) => column.columnWidth),
    heights: new Map(lines.map(({ row, format }) => [row, format.rowHeight])),
  };
}

/** What a range is to hold; undefined leaves a column as wide as it is. */
export interface Put extends Omit<Taken, 'widths'> {
  readonly widths: readonly (number | undefined)[];
}

/** Writes into a range of its size, in as many requests as it needs. */
export async function putInto(range: Excel.Range, { content, widths, heights }: Put): Promise<void> {
  const columns = content.formulas[0]?.length ?? 0;
  const rowsAtOnce = Math.max(1, Math.floor(MOST_CELLS_AT_ONCE / columns));
  for (let row = 0; row < content.formulas.length; row += rowsAtOnce) {
    const piece = (rows: Content[keyof Content]) => rows.slice(row, row + rowsAtOnce);
    const formulas = piece(content.formulas);
    const part = range.getCell(row, 0).getResizedRange(formulas.length - 1, columns - 1);
    // The format goes first: in a cell of the format @ text stays text.
    part.numberFormat = piece(content.numberFormats);
    part.formulas = formulas;
    part.setCellProperties(piece(content.formats) as Excel.SettableCellProperties[][]);
    await range.context.sync();
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
