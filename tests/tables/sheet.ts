import type { Library } from '../../src/library/library';
import { targetTable } from '../../src/tables/layouts';
import type { TableRequest } from '../../src/tables/request';
import type { Cell, Table } from '../../src/tables/table';

const PINGHU = { layout: 'target-list', region: '平湖市', period: '2023' } as const;

/** The table, which must not be empty. */
export function tableOf(library: Library, request: Partial<TableRequest> = {}): Table {
  const result = targetTable(library, { ...PINGHU, ...request });
  if ('empty' in result) throw new Error(`No table: ${JSON.stringify(result.empty)}`);
  return result;
}

/** The column with that header, figures only. */
export function column(table: Table, header: string): Cell[] {
  const index = table.columns.findIndex((one) => one.header === header);
  if (index < 0) throw new Error(`No column ${header} among ${table.columns.map((one) => one.header)}`);
  return table.rows.filter((row) => row.kind === 'figure').map((row) => row.cells[index] ?? { value: '' });
}

/** The values of a column. */
export function values(table: Table, header: string): (number | string)[] {
  return column(table, header).map((cell) => cell.value);
}

export function headers(table: Table): string[] {
  return table.columns.map((one) => one.header);
}
