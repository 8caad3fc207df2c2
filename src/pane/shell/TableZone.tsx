import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { usePane } from '../state/context';
import { TableDock } from '../table/TableDock';
import { TableView } from '../table/TableView';
import { type TableChoice, useTable } from '../table/use-table';

interface TableZoneProps {
  /** Where the pane has the place for a dock. */
  readonly dock: HTMLElement | null;
  /** Told where the table would be written, each time it is another. */
  readonly onPlace: (place: TableChoice['place']) => void;
}

/** 制表 with what only it needs, in a script of its own: what the table is made of, and the dock that writes it. */
export function TableZone({ dock, onPlace }: TableZoneProps) {
  const { state } = usePane();
  const choice = useTable();
  const { place } = choice;
  useEffect(() => onPlace(place), [onPlace, place]);
  const isShown = state.tab === 'table' && state.deeper.length === 0;
  return (
    <>
      <TableView choice={choice} />
      {isShown && dock && createPortal(<TableDock choice={choice} />, dock)}
    </>
  );
}
