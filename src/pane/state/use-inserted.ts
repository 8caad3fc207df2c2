import { useEffect, useState } from 'react';
import type { InsertedTable } from '../../spreadsheet/spreadsheet';
import { choicesIn } from '../table/choices';
import { usePane } from './context';

/** The inserted table that the selected cell belongs to. */
export interface Inserted {
  /** The way to change it; absent where what it was made by is not known. */
  readonly change?: () => void;
  /** Id of the figure that the cell shows. */
  readonly figure?: string;
}

/** Undefined where the selected cell belongs to no inserted table. */
export function useInserted(): Inserted | undefined {
  const { spreadsheet, selection, dispatch } = usePane();
  const [inserted, setInserted] = useState<InsertedTable>();
  useEffect(() => {
    let current = true;
    setInserted(undefined);
    if (!selection) return;
    spreadsheet.tableAt(selection).then(
      (found) => current && setInserted(found),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [spreadsheet, selection]);
  if (!inserted) return undefined;
  const { figure } = inserted;
  const choices = choicesIn(inserted.choices);
  if (!choices) return { figure };
  const { region, period } = choices;
  return { figure, change: () => dispatch({ did: 'change-table', inserted, region, period }) };
}
