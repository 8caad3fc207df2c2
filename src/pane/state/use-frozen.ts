import { useEffect, useState } from 'react';
import { frozenAt } from '../../spreadsheet/upkeep/frozen';
import { usePane } from './context';

/** Id of the figure that answered the formula frozen in the selected cell; undefined where there is no such cell. */
export function useFrozen(): string | undefined {
  const { spreadsheet, selection } = usePane();
  const [figure, setFigure] = useState<string>();
  useEffect(() => {
    let current = true;
    setFigure(undefined);
    if (!selection) return;
    frozenAt(spreadsheet, selection).then(
      (found) => current && setFigure(found?.source?.figure),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [spreadsheet, selection]);
  return figure;
}
