import { addressOf, type Block, blockOf } from '../address';
import { isSupported } from './host';
import { withoutSheet } from './placing';

/*
 * Data stand in an Excel table of their own: it filters, pivots and formulas name it, and it grows and shrinks with what it
 * holds. Printed tables stand in plain cells.
 */
/** An Excel table as it stands on its sheet. */
export interface ExcelTable {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/** Lines above and below and no colours: what it leaves when it is dissolved, an insert puts back. */
const STYLE = 'TableStyleLight1';
const NAME = '指标数据';

/** Where Excel can make a table of cells, and make it larger or smaller. */
export function takesTables(): boolean {
  return isSupported('ExcelApi', '1.13');
}

/** The Excel tables that a range has a cell of. */
export async function excelTablesIn(range: Excel.Range): Promise<ExcelTable[]> {
  if (!takesTables()) return [];
  const tables = range.getTables(false);
  tables.load('items/id,items/name');
  await range.context.sync();
  const found = tables.items.map((table) => ({ table, cells: table.getRange() }));
  for (const { cells } of found) cells.load('address');
  await range.context.sync();
  return found.map(({ table: { id, name }, cells }) => ({ id, name, address: withoutSheet(cells.address) }));
}

/** Makes an Excel table of cells whose first row names their columns; under a free name, unless it had one. */
export async function makeExcelTable(
  sheet: Excel.Worksheet,
  address: string,
  had?: string,
): Promise<ExcelTable | undefined> {
  if (!takesTables()) return undefined;
  const name = had ?? (await freeName(sheet.context as Excel.RequestContext));
  const table = sheet.tables.add(address, true);
  table.name = name;
  table.style = STYLE;
  table.showBandedRows = false;
  table.load('id');
  await sheet.context.sync();
  return { id: table.id, name, address };
}

/** Its cells stay as they are. Nothing where the user did that already. */
export async function dissolveExcelTable(context: Excel.RequestContext, id: string): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(id);
  table.convertToRange();
  await context.sync();
}

/** Under the name that it has, so that pivots and formulas go on with it. Nothing where it is gone. */
export async function resizeExcelTable(
  context: Excel.RequestContext,
  id: string,
  address: string,
): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(id);
  table.resize(address);
  await context.sync();
}

/** How large an Excel table becomes when the data in it do: columns and rows that its user added stay in it. */
export function addressAfter(table: ExcelTable, present: Block, after: Block): string {
  const { rows, columns } = blockOf(table.address);
  return addressOf({
    ...after,
    rows: rows > present.rows ? Math.max(rows, after.rows) : after.rows,
    columns: columns > present.columns ? Math.max(columns, after.columns) : after.columns,
  });
}

/** Excel tables and names of cells share their names; case does not count. */
async function freeName(context: Excel.RequestContext): Promise<string> {
  const { workbook } = context;
  workbook.tables.load('items/name');
  workbook.names.load('items/name');
  await context.sync();
  const taken = new Set(
    [...workbook.tables.items, ...workbook.names.items].map(({ name }) => name.toLowerCase()),
  );
  for (let nth = 1; ; nth++) {
    const name = nth === 1 ? NAME : `${NAME}_${nth}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
