import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import { type WorkbookWords, workbookWords } from '../../messages/workbook';
import type { OwnReports } from '../../spreadsheet/own/own-reports';
import type { Selection, Spreadsheet, Watch } from '../../spreadsheet/spreadsheet';
import { Page, ReloadButton } from './Page';
import { PaneBoundary } from './PaneBoundary';
import type { CellNote } from './StatusLine';
import { useDark } from './use-dark';

export type Language = 'zh' | 'en';

/** A workbook that stands in the page. */
export interface PageWorkbook {
  readonly spreadsheet: Spreadsheet & { messageAt(selection: Selection): string | undefined };
  /** The user's own reports in it. */
  readonly own: OwnReports;
  setDark(dark: boolean): void;
  focus(): void;
}

export interface WorkbookPlace {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
  readonly words: WorkbookWords;
}

export interface PaneSettings {
  readonly spreadsheet: Spreadsheet;
  readonly own: OwnReports;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

export interface BrowserAppProps {
  readonly language: Language;
  /** Called once each, at the same time: what they load is large. */
  readonly loadWorkbook: () => Promise<(place: WorkbookPlace) => Promise<PageWorkbook>>;
  readonly loadPane: () => Promise<ComponentType<PaneSettings>>;
}

/** The page with what is loaded into it. Its frame stands at once. */
export function BrowserApp({ language, loadWorkbook, loadPane }: BrowserAppProps) {
  const words = workbookWords(language);
  const dark = useDark();
  const container = useRef<HTMLDivElement>(null);
  const [workbook, setWorkbook] = useState<PageWorkbook | 'failed'>();
  const [Pane, setPane] = useState<{ is: ComponentType<PaneSettings> } | 'failed'>();
  const ready = typeof workbook === 'object' ? workbook : undefined;
  const note = useNote(ready);

  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once; the theme is followed below
  useEffect(() => {
    const failed = (error: unknown) => {
      console.error(error);
      return 'failed' as const;
    };
    const place = { container: container.current!, language, dark, words };
    loadWorkbook()
      .then((open) => open(place))
      .catch(failed)
      .then(setWorkbook);
    loadPane()
      .then((loaded) => ({ is: loaded }))
      .catch(failed)
      .then(setPane);
    document.title = words.title;
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, []);

  useEffect(() => ready?.setDark(dark), [ready, dark]);
  const focusGrid = useCallback(() => ready?.focus(), [ready]);

  const failed = (
    <div className="pane-note" role="alert">
      {words.paneFailed}
      <ReloadButton words={words} />
    </div>
  );
  return (
    <Page
      words={words}
      dark={dark}
      gridRef={container}
      workbookState={workbook === 'failed' ? 'failed' : workbook ? 'ready' : 'loading'}
      focusGrid={focusGrid}
      download={() => ready!.spreadsheet.copyToSend(UNWATCHED)}
      note={note}
      pane={
        // The workbook itself says that it did not open; without it the pane has nothing to write to.
        workbook === 'failed' ? null : Pane === 'failed' ? (
          failed
        ) : Pane && ready ? (
          <PaneBoundary fallback={failed}>
            <Pane.is
              spreadsheet={ready.spreadsheet}
              own={ready.own}
              language={language}
              theme={dark ? 'dark' : 'light'}
            />
          </PaneBoundary>
        ) : (
          <div className="pane-note" role="status">
            {words.loadingPane}
          </div>
        )
      }
    />
  );
}

/** The button below the grid shows that the file is being made, no more; the page 发送副本 follows it. */
const UNWATCHED: Watch = { signal: new AbortController().signal, onProgress: () => {} };

/** What is to be said about the selected cell, followed as selection and values change. */
function useNote(workbook: PageWorkbook | undefined): CellNote | undefined {
  const [note, setNote] = useState<CellNote>();
  useEffect(() => {
    if (!workbook) return;
    return workbook.spreadsheet.onSelectionChange((selection) => {
      const message = workbook.spreadsheet.messageAt(selection);
      const address = selection.address.replace(/:.*/, '');
      setNote(message === undefined ? undefined : { address, error: selection.text, message });
    });
  }, [workbook]);
  return note;
}
