import { useEffect, useState } from 'react';
import type { InsertedTable } from '../../spreadsheet/spreadsheet';
import { choicesIn } from '../table/choices';
import { usePane } from './context';

/** The way to change the inserted table that the selected cell belongs to; undefined where there is none. */
export function useInserted(): (() => void) | undefined {
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
  const choices = inserted && choicesIn(inserted.choices);
  if (!choices) return undefined;
  const { region, period } = choices;
  return () => dispatch({ did: 'change-table', inserted, region, period });
}
