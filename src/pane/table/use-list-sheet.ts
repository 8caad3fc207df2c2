import { sizeOf } from '../../spreadsheet/layout';
import type { Table } from '../../tables/table';
import { usePane } from '../state/context';

/** Writes a list on a new worksheet of that name. */
export function useListSheet(): (list: Table, name: string) => void {
  const { spreadsheet, writer } = usePane();
  return (list, name) =>
    void writer.toNewSheet(
      {
        what: name,
        ...sizeOf(list),
        write: (placement, watch) => spreadsheet.insertTable(list, 'values', placement, '', watch),
      },
      name,
    );
}
