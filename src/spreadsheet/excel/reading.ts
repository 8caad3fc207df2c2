import { addressOf, type Block } from '../address';
import { around, common } from '../around';
import { MOST_READ, type SheetPart, SpreadsheetError, type Written } from '../spreadsheet';
import { withoutSheet } from './placing';
import { selectedRange } from './selecting';

const SIZE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Reads the selection, or the cells at `where`, with what stands around them. */
export async function readAround(context: Excel.RequestContext, where?: Written): Promise<SheetPart> {
  const range = where
    ? context.workbook.worksheets.getItem(where.sheet).getRange(where.address)
    : await selectedRange(context);
  const { worksheet } = range;
  const used = worksheet.getUsedRangeOrNullObject(true);
  range.load(`address,${SIZE}`);
  worksheet.load('name');
  used.load(SIZE);
  await context.sync();
  const asked = used.isNullObject ? undefined : common(blockIn(range), blockIn(used));
  if (!asked) {
    const { rowIndex: row, columnIndex: column } = range;
    return { sheet: worksheet.name, address: withoutSheet(range.address), row, column, cells: [] };
  }
  const address = addressOf(asked);
  if (asked.rows * asked.columns > MOST_READ) throw new SpreadsheetError('too-large', address);
  const { row, column, rows, columns } = around(asked, blockIn(used));
  const part = worksheet.getRangeByIndexes(row, column, rows, columns);
  part.load('values,text');
  await context.sync();
  const cells = part.values.map((line, r) =>
    line.map((value, c) => ({ value, text: String(part.text[r]?.[c] ?? '') })),
  );
  return { sheet: worksheet.name, address, row, column, cells };
}

export async function goTo(context: Excel.RequestContext, { sheet, address }: Written): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(address).select();
  await context.sync();
}

function blockIn(range: Excel.Range): Block {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
