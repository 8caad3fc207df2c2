import { useEffect, useState } from 'react';
import type { Placement } from '../../spreadsheet/spreadsheet';
import { usePane } from './context';

/** Where a table would land, said before it lands; without a placement while the workbook is being asked. */
export interface Landing {
  readonly placement?: Placement;
  /** True where an inserted table is to become another one. */
  readonly updates: boolean;
}

/** Asks the workbook where something would be written; `updates` where that is an inserted table. */
export interface Place {
  readonly ask: () => Promise<Placement>;
  readonly updates: boolean;
}

/** Asks again at each change of selection. Nothing is written. */
export function useLanding(place: Place | undefined): Landing | undefined {
  const { selection } = usePane();
  const [placement, setPlacement] = useState<Placement>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer depends on the selection
  useEffect(() => {
    if (!place) return;
    let current = true;
    setPlacement(undefined);
    place.ask().then(
      (answer) => current && setPlacement(answer),
      () => current && setPlacement(undefined),
    );
    return () => {
      current = false;
    };
  }, [place, selection]);
  return place && { placement, updates: place.updates };
}
