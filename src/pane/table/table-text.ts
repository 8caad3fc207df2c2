import { layOut } from '../../spreadsheet/layout';
import type { Table } from '../../tables/table';
import { formatNumber } from './number-format';

/** A table as plain text for the clipboard: columns parted by tabs, numbers as they are shown. */
export function tableText(table: Table): string {
  return layOut(table, 'values')
    .rows.map(({ cells }) =>
      cells
        .map(({ content, numberFormat }) =>
          typeof content === 'number' ? formatNumber(content, numberFormat).text : content,
        )
        .join('\t')
        .trimEnd(),
    )
    .join('\n');
}
