import type { IRange } from '@univerjs/presets';
import { addressOf, type Block } from '../address';
import { around, common } from '../around';
import { MOST_READ, type SheetPart, SpreadsheetError } from '../spreadsheet';
import type { Cells } from './cells';

/** Reads cells with what stands around them, as far as the sheet is in use. */
export function readAround(cells: Cells, range: IRange): SheetPart {
  const { startRow, startColumn, endRow, endColumn } = range;
  const asked = {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
  const sheet = cells.sheet.getName();
  const used = usedBlock(cells);
  const inUse = used && common(asked, used);
  if (!inUse) return { sheet, address: addressOf(asked), row: startRow, column: startColumn, cells: [] };
  const address = addressOf(inUse);
  if (inUse.rows * inUse.columns > MOST_READ) throw new SpreadsheetError('too-large', address);
  const { row, column, rows, columns } = around(inUse, used);
  const read = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => ({
      value: cells.value(row + r, column + c),
      text: cells.text(row + r, column + c),
    })),
  );
  return { sheet, address, row, column, cells: read };
}

/** From A1 to the last cell that holds something, spilled or not. */
function usedBlock(cells: Cells): Block | undefined {
  const rows = cells.sheet.getLastRowWithContent() + 1;
  const columns = cells.sheet.getLastColumnWithContent() + 1;
  return rows > 0 && columns > 0 ? { row: 0, column: 0, rows, columns } : undefined;
}
