import { FluentProvider } from '@fluentui/react-components';
import { useMemo, useReducer, useState } from 'react';
import type { Library } from '../library/library';
import type { LiveLibrary } from '../library/own/live';
import { paneWords } from '../messages/pane';
import type { OwnReports } from '../spreadsheet/own/own-reports';
import type { Spreadsheet } from '../spreadsheet/spreadsheet';
import type { Begun } from './early-search';
import { PaneBody } from './shell/PaneBody';
import { PaneProvider } from './state/context';
import { type PaneState, paneReducer, START } from './state/pane-state';
import { type PreferredLanguage, preferLanguage, preferredLanguage } from './state/preferences';
import { useLibrary, useOwnReports } from './state/use-library';
import { useSelection } from './state/use-selection';
import { useWriting } from './state/use-writing';
import { fluentTheme, type PaneTheme, useContrastFocus, useFaces } from './theme';

interface PaneProps {
  /** Followed where it changes. */
  readonly library: Library | LiveLibrary;
  /** The user's own reports in the workbook. */
  readonly own?: OwnReports | Promise<OwnReports>;
  readonly spreadsheet: Spreadsheet;
  readonly language: 'zh' | 'en';
  readonly theme: PaneTheme;
  /** A search that was begun before the pane stood. */
  readonly begun?: Begun;
}

/** The task pane: find a figure, see where it comes from, put it on the sheet. Fills what it stands in. */
export function Pane({
  library: held,
  own: given,
  spreadsheet,
  language: hostLanguage,
  theme,
  begun,
}: PaneProps) {
  useFaces();
  useContrastFocus();
  const library = useLibrary(held);
  const own = useOwnReports(given);
  const [state, dispatch] = useReducer(paneReducer, begun?.typed ?? '', startWith);
  const [selection, refresh] = useSelection(spreadsheet);
  const writer = useWriting(spreadsheet, refresh);
  const [preferred, setPreferred] = useState(preferredLanguage);
  const language = preferred || hostLanguage;
  const fluent = useMemo(() => fluentTheme(theme, language), [theme, language]);
  const contents = {
    library,
    own,
    spreadsheet,
    language,
    words: paneWords(language),
    state,
    dispatch,
    selection,
    writer,
    refresh,
    preferredLanguage: preferred,
    preferLanguage: (chosen: PreferredLanguage) => {
      setPreferred(chosen);
      return preferLanguage(chosen);
    },
  };
  return (
    <FluentProvider
      data-pane
      theme={fluent}
      lang={language === 'zh' ? 'zh-Hans' : 'en'}
      style={{ height: '100%' }}
    >
      <PaneProvider value={contents}>
        <PaneBody cursor={begun?.cursor} />
      </PaneProvider>
    </FluentProvider>
  );
}

function startWith(typed: string): PaneState {
  return typed === '' ? START : paneReducer(START, { did: 'type', text: typed });
}
