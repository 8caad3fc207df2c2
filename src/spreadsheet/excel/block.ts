import { asGiven, asSettable, type Content, FORMATS_SET } from './content';

/** Office.js cuts longer writes into pieces of its own, and Excel on the web takes 5 MB in one request. */
const MOST_CELLS_AT_ONCE = 1500;

/** What a range holds: content, formats, and the widths of its columns. */
export interface Taken {
  readonly content: Content;
  readonly widths: readonly number[];
}

/** Remembers what a range holds, of its formats those that an insert changes unless others are wanted. */
export async function takeFrom(range: Excel.Range, wanted = FORMATS_SET): Promise<Taken> {
  range.load('formulas,values,numberFormat,columnCount');
  const properties = range.getCellProperties(wanted);
  await range.context.sync();
  const columns = Array.from({ length: range.columnCount }, (_, index) => range.getColumn(index).format);
  for (const column of columns) column.load('columnWidth');
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
  };
}

/** Writes content into a range of its size, in as many requests as it needs. */
export async function putInto(range: Excel.Range, content: Content): Promise<void> {
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
}

/** Makes the columns of a range so wide, in points; undefined leaves a column as it is. */
export async function setWidths(range: Excel.Range, widths: readonly (number | undefined)[]): Promise<void> {
  for (const [index, width] of widths.entries()) {
    if (width !== undefined) range.getColumn(index).format.columnWidth = width;
  }
  await range.context.sync();
}
