import { type Grid, headerRows } from '../layout';
import type { Written } from '../spreadsheet';
import { isSupported } from './host';
import { withoutSheet } from './placing';

/** What a table set up on its sheet, to be taken back. */
export interface PageSetUp {
  /** How the sheet was printed before; absent where the printing could not be set. */
  readonly printed?: Pick<Excel.PageLayout, 'orientation' | 'paperSize' | 'zoom'>;
}

/**
 * Where a table is all that its sheet holds and begins in A1: freezes the rows down to its header, repeats them on each
 * printed page, and prints on A4 across, as wide as a page. A sheet with frozen rows of its own is left alone. Undefined where nothing was set.
 * Never throws: the table stands whatever becomes of the page.
 */
export async function setUpPage(written: Written, grid: Grid): Promise<PageSetUp | undefined> {
  if (!isSupported('ExcelApi', '1.9') || !/^A1(:|$)/.test(written.address)) return undefined;
  const rows = headerRows(grid);
  const isFrozen = await tried(async (context) => {
    const sheet = context.workbook.worksheets.getItem(written.sheet);
    const used = sheet.getUsedRangeOrNullObject(true);
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    used.load('address');
    await context.sync();
    const isAlone = !used.isNullObject && withoutSheet(used.address) === written.address;
    if (!isAlone || !frozen.isNullObject) return false;
    sheet.freezePanes.freezeRows(rows);
    await context.sync();
    return true;
  });
  if (!isFrozen) return undefined;
  // on its own: without a printer Excel sets up no page
  const printed = await tried(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(written.sheet);
    pageLayout.load('orientation,paperSize,zoom');
    await context.sync();
    const { orientation, paperSize, zoom } = pageLayout;
    pageLayout.setPrintTitleRows(`$1:$${rows}`);
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    await context.sync();
    return { orientation, paperSize, zoom };
  });
  return printed ? { printed } : {};
}

/** Thaws the rows and prints as before. The rows to be repeated cannot be taken away; emptied, they print blank. */
export async function takePageBack(sheetId: string, { printed }: PageSetUp): Promise<void> {
  await tried(async (context) => {
    context.workbook.worksheets.getItem(sheetId).freezePanes.unfreeze();
    await context.sync();
  });
  if (!printed) return;
  await tried(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(sheetId);
    pageLayout.orientation = printed.orientation;
    pageLayout.paperSize = printed.paperSize;
    pageLayout.zoom = printed.zoom;
    await context.sync();
  });
}

/**
 * Of an inserted table at the top of its sheet: where its header is what stays in view, or is repeated in print, the rows of
 * the table that it has become take its place. Never throws.
 */
export async function followHeader(
  sheetId: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  if (from === to || !isSupported('ExcelApi', '1.9')) return;
  await tried(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem(sheetId);
    const frozen = freezePanes.getLocationOrNullObject();
    frozen.load('rowCount,columnCount');
    await context.sync();
    // frozen columns are its user’s
    if (frozen.isNullObject || frozen.rowCount !== from || frozen.columnCount < WHOLE_ROW) return;
    freezePanes.unfreeze();
    freezePanes.freezeRows(to);
    await context.sync();
  });
  await tried(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(sheetId);
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    titles.load('rowIndex,rowCount');
    await context.sync();
    if (titles.isNullObject || titles.rowIndex !== 0 || titles.rowCount !== from) return;
    pageLayout.setPrintTitleRows(`$1:$${to}`);
    await context.sync();
  });
}

const WHOLE_ROW = 16_384;

async function tried<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T | undefined> {
  try {
    return await Excel.run(batch);
  } catch {
    return undefined;
  }
}
