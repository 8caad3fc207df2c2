import type { FUniver, Injector } from '@univerjs/presets';
import { showFormattedValues } from './shown';

/** A new sheet's size. */
export const SHEET_ROWS = 2000;
export const SHEET_COLUMNS = 60;

/** Opens an empty workbook of one sheet in an engine that has just been made. */
export function prepare(api: FUniver, injector: Injector, sheetName: string): void {
  api.createWorkbook({
    id: 'workbook',
    sheetOrder: ['sheet'],
    sheets: {
      sheet: { id: 'sheet', name: sheetName, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS },
    },
  });
  showFormattedValues(injector);
}
