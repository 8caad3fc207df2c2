import { useCallback, useEffect, useState } from 'react';
import { openShelf, type Shelf, type Shelved } from '../../spreadsheet/own/shelf';

/** What stands on the shelf; `none` where the browser keeps no storage. */
export type OnShelf = 'reading' | 'none' | readonly Shelved[];

const shelf: Shelf = openShelf();

/** The shelf of this computer, and the way to look at it again after a change. */
export function useShelf(): { readonly shelf: Shelf; readonly on: OnShelf; readonly look: () => void } {
  const [on, setOn] = useState<OnShelf>('reading');
  const look = useCallback(() => {
    shelf.read().then(setOn, () => setOn('none'));
  }, []);
  useEffect(() => {
    look();
    // another window may have put something there
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [look]);
  return { shelf, on, look };
}
