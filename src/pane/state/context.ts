import { createContext, type Dispatch, useContext } from 'react';
import type { Library } from '../../library/library';
import type { PaneWords } from '../../messages/pane';
import type { OwnReports } from '../../spreadsheet/own/own-reports';
import type { Selection, Spreadsheet } from '../../spreadsheet/spreadsheet';
import type { PaneAction, PaneState } from './pane-state';
import type { PreferredLanguage } from './preferences';
import type { Writer } from './use-writing';

/** What every part of the pane can reach. */
export interface PaneContents {
  /** As it is now: another one after each change. */
  readonly library: Library;
  /** The user's own reports in the workbook; not there until they can be asked for. */
  readonly own: OwnReports | undefined;
  readonly spreadsheet: Spreadsheet;
  readonly language: 'zh' | 'en';
  readonly words: PaneWords;
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly selection: Selection | undefined;
  readonly writer: Writer;
  /** Looks at the selection again: the sheet may hold something else. */
  readonly refresh: () => void;
  readonly preferredLanguage: PreferredLanguage;
  /** False where the choice could not be stored. */
  readonly preferLanguage: (language: PreferredLanguage) => boolean;
}

const Context = createContext<PaneContents | undefined>(undefined);
export const PaneProvider = Context.Provider;

export function usePane(): PaneContents {
  const contents = useContext(Context);
  if (!contents) throw new Error('usePane() is for parts of the Pane');
  return contents;
}
