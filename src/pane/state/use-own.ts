import { useSyncExternalStore } from 'react';
import { ownWords } from '../../messages/own';
import { NotKept } from '../../spreadsheet/own/not-kept';
import type { OwnReports, OwnState } from '../../spreadsheet/own/own-reports';
import { usePane } from './context';

/** The user's own reports and corrections, kept current; undefined until they can be asked for. */
export function useOwn(): { readonly own: OwnReports; readonly state: OwnState } | undefined {
  const { own } = usePane();
  const state = useSyncExternalStore(own?.subscribe ?? neverChanges, own?.now ?? nothing);
  return own && state && { own, state };
}

function neverChanges(): () => void {
  return () => {};
}

function nothing(): undefined {
  return undefined;
}

/** Why a change was not made, in a sentence; `otherwise` where no more is known. */
export function whyNotKept(problem: unknown, language: 'zh' | 'en', otherwise: string): string {
  return problem instanceof NotKept ? ownWords(language).notKept(problem.why) : otherwise;
}
