import type { Grid } from '../layout';
import type { Written } from '../spreadsheet';
import { isSupported } from './host';
import { withoutSheet } from './placing';

/** How a sheet was printed before a table set it up. */
export interface PageBefore {
  readonly orientation: Excel.PageLayout['orientation'];
  readonly paperSize: Excel.PageLayout['paperSize'];
}

/**
 * Where a table is all that its sheet holds and begins in A1: freezes the rows down to its header, repeats them on each
 * printed page, and prints on A4 across. A sheet with frozen rows of its own is left alone. Answers how the page was before;
 * undefined where nothing was set. Never throws: the table stands even where Excel has no printer to set up a page for.
 */
export async function setUpPage(written: Written, grid: Grid): Promise<PageBefore | undefined> {
  if (!isSupported('ExcelApi', '1.9') || !/^A1(:|$)/.test(written.address)) return undefined;
  const rows = grid.rows.findIndex(({ role }) => role === 'header') + 1;
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(written.sheet);
      const used = sheet.getUsedRangeOrNullObject(true);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      const page = sheet.pageLayout;
      used.load('address');
      page.load('orientation,paperSize');
      await context.sync();
      const isAlone = !used.isNullObject && withoutSheet(used.address) === written.address;
      if (!isAlone || !frozen.isNullObject) return undefined;
      const before = { orientation: page.orientation, paperSize: page.paperSize };
      sheet.freezePanes.freezeRows(rows);
      page.setPrintTitleRows(`$1:$${rows}`);
      page.orientation = 'Landscape';
      page.paperSize = 'A4';
      await context.sync();
      return before;
    });
  } catch {
    return undefined;
  }
}

/** Prints a sheet as before and thaws its rows; its title rows, which the interface cannot take away, repeat nothing then. */
export async function putPageBack(sheetId: string, before: PageBefore): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.freezePanes.unfreeze();
      sheet.pageLayout.orientation = before.orientation;
      sheet.pageLayout.paperSize = before.paperSize;
      await context.sync();
    });
  } catch {
    // the cells are as they were; the page is a matter of printing
  }
}
