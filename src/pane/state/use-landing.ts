import { useEffect, useState } from 'react';
import type { Placement } from '../../spreadsheet/spreadsheet';
import { usePane } from './context';

/** Where a table would land, said before it lands; without a placement while the workbook is being asked. */
export interface Landing {
  readonly placement?: Placement;
}

/** Asks the workbook about `rows` × `columns` at the selection, again at each change. Nothing is written. */
export function useLanding(size: { rows: number; columns: number } | undefined): Landing | undefined {
  const { spreadsheet, selection } = usePane();
  const [placement, setPlacement] = useState<Placement>();
  const { rows, columns } = size ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer depends on the selection
  useEffect(() => {
    if (!rows || !columns) return;
    let current = true;
    setPlacement(undefined);
    spreadsheet.place(rows, columns).then(
      (answer) => current && setPlacement(answer),
      () => current && setPlacement(undefined),
    );
    return () => {
      current = false;
    };
  }, [spreadsheet, selection, rows, columns]);
  return size && { placement };
}
