import { useRef, useState } from 'react';
import { type Checked, type CheckScope, makeChecker } from '../../library/check';
import type { Library } from '../../library/library';
import { SpreadsheetError, type Written } from '../../spreadsheet/spreadsheet';
import { usePane } from '../state/context';
import { sheetNumbers } from './sheet-numbers';

export type CheckState =
  | { readonly is: 'idle' | 'reading' }
  | { readonly is: 'done'; readonly part: Written; readonly checked: readonly Checked[] }
  | { readonly is: 'failed'; readonly why: SpreadsheetError['why'] };

/** The numbers of the selection, checked when asked to. The same cells again after a write or for another scope. */
export function useCheck() {
  const { library, spreadsheet } = usePane();
  const [scope, setScope] = useState<CheckScope>({});
  const [state, setState] = useState<CheckState>({ is: 'idle' });
  const checker = useRef<{ library: Library; scope: CheckScope; check: ReturnType<typeof makeChecker> }>(
    undefined,
  );
  const asked = useRef(0);

  const checkerFor = (wanted: CheckScope) => {
    const made = checker.current;
    if (made?.library === library && made.scope === wanted) return made.check;
    const check = makeChecker(library, wanted);
    checker.current = { library, scope: wanted, check };
    return check;
  };

  const look = async (wanted: CheckScope, where?: Written) => {
    const turn = ++asked.current;
    // what was checked before stays in view while the same cells are read again
    if (!where) setState({ is: 'reading' });
    let next: CheckState;
    try {
      const part = await spreadsheet.readAround(where);
      next = { is: 'done', part, checked: checkerFor(wanted)(sheetNumbers(part)) };
    } catch (problem) {
      next = { is: 'failed', why: problem instanceof SpreadsheetError ? problem.why : 'host' };
    }
    if (turn === asked.current) setState(next);
  };

  const part = state.is === 'done' ? state.part : undefined;
  return {
    scope,
    state,
    start: () => look(scope),
    again: () => part && look(scope, part),
    against(wanted: CheckScope) {
      setScope(wanted);
      if (part) void look(wanted, part);
    },
  };
}
