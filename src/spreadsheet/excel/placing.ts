import type { Placement } from '../spreadsheet';
import { isSupported } from './host';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** More than any table has; beyond it the pane would keep too much for undoing. */
const MOST_CELLS = 500_000;

export interface Corner {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
}

/** Does a block of this size from this corner on fit on the sheet? */
export function fits({ row, column }: Corner, rows: number, columns: number): boolean {
  return row + rows <= MOST_ROWS && column + columns <= MOST_COLUMNS && rows * columns <= MOST_CELLS;
}

/** Asks everything that could refuse a write to a range; `own` is the Excel table that may. Changes nothing. */
export async function survey(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  own?: { readonly id: string },
): Promise<Placement> {
  sheet.load('name');
  sheet.protection.load('protected');
  range.load('address,rowCount,columnCount');
  const used = range.getUsedRangeOrNullObject(true);
  used.load('formulas');
  const merged = isSupported('ExcelApi', '1.13') ? range.getMergedAreasOrNullObject() : undefined;
  merged?.load('address');
  const tables = isSupported('ExcelApi', '1.9') ? range.getTables(false) : undefined;
  tables?.load('items/id');
  await range.context.sync();

  const occupied = used.isNullObject ? 0 : count(used.formulas);
  // The first cell of a merged area takes a value as any cell does.
  const single = range.rowCount === 1 && range.columnCount === 1;
  const isMerged = merged !== undefined && !merged.isNullObject && !single;
  const isInTable = !single && tables?.items.some(({ id }) => id !== own?.id);
  const state = sheet.protection.protected
    ? 'protected'
    : isMerged
      ? 'merged'
      : isInTable
        ? 'in-table'
        : occupied > 0
          ? 'occupied'
          : 'free';
  return { sheet: sheet.name, address: withoutSheet(range.address), state, occupied };
}

/** `'a b'!B4:C5` → `B4:C5`. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

function count(formulas: readonly (readonly unknown[])[]): number {
  return formulas.flat().filter((formula) => formula !== '').length;
}
