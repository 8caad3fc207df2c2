import { useEffect, useState } from 'react';
import type { Selection, Spreadsheet } from '../../spreadsheet/spreadsheet';

/** What is selected in the workbook, kept current; undefined until the workbook has answered. */
export function useSelection(spreadsheet: Spreadsheet): [Selection | undefined, () => void] {
  const [selection, setSelection] = useState<Selection>();
  const [asked, setAsked] = useState(0);

  useEffect(() => spreadsheet.onSelectionChange(setSelection), [spreadsheet]);

  // asked again after each write: the cell holds something else, though the selection did not move
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` counts the times
  useEffect(() => {
    let current = true;
    spreadsheet.selection().then(
      (found) => current && setSelection(found),
      () => current && setSelection(undefined),
    );
    return () => {
      current = false;
    };
  }, [spreadsheet, asked]);

  return [selection, () => setAsked((times) => times + 1)];
}
