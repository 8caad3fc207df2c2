import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Library } from '../../library/library';
import type { LiveLibrary } from '../../library/own/live';
import type { OwnReports } from '../../spreadsheet/own/own-reports';

/** The library as it is now; the pane is drawn again with another one after each change. */
export function useLibrary(library: Library | LiveLibrary): Library {
  return useSyncExternalStore(
    'onChange' in library ? library.onChange : neverChanges,
    'onChange' in library ? () => library.now : () => library,
  );
}

function neverChanges(): () => void {
  return () => {};
}

/** The user's own reports, as soon as they are there. */
export function useOwnReports(given: OwnReports | Promise<OwnReports> | undefined): OwnReports | undefined {
  const [own, setOwn] = useState<OwnReports>();
  useEffect(() => {
    let isGone = false;
    // without them the pane does everything else
    Promise.resolve(given).then(
      (there) => isGone || setOwn(there),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [given]);
  return own;
}
