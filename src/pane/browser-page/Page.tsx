import { type ReactNode, type Ref, useCallback, useEffect, useRef, useState } from 'react';
import type { WorkbookWords } from '../../messages/workbook';
import './page.css';
import { DownloadButton } from './DownloadButton';
import { rememberedWidth, rememberWidth } from './pane-width';
import { Splitter } from './Splitter';
import { type CellNote, StatusLine } from './StatusLine';

/** Here the pane lies over the workbook, so it waits to be asked for; `page.css` knows the same width. */
const NARROW = '(max-width: 700px)';

export interface PageProps {
  readonly words: WorkbookWords;
  readonly dark: boolean;
  /** Where the workbook will stand. */
  readonly gridRef: Ref<HTMLDivElement>;
  readonly workbookState: 'loading' | 'ready' | 'failed';
  readonly focusGrid: () => void;
  /** Gives the user the workbook as a file. */
  readonly download: () => Promise<void>;
  readonly note: CellNote | undefined;
  readonly pane: ReactNode;
}

/** The page: the workbook at the left, the pane at the right, a movable line between them. */
export function Page({ words, dark, gridRef, workbookState, focusGrid, download, note, pane }: PageProps) {
  const [open, setOpen] = useState(() => !matchMedia(NARROW).matches);
  const [width, setWidth] = useState(rememberedWidth);
  const paneRef = useRef<HTMLElement>(null);

  const focusPane = useCallback(() => {
    setOpen(true);
    // Once it stands: a closed pane is hidden, and what is hidden takes no focus.
    requestAnimationFrame(() => firstField(paneRef.current)?.focus());
  }, []);
  useSwitchKey(paneRef, focusPane, focusGrid);

  const resize = (to: number) => {
    setWidth(to);
    rememberWidth(to);
  };
  const close = () => {
    setOpen(false);
    focusGrid();
  };

  return (
    <div className="page" data-theme={dark ? 'dark' : 'light'}>
      <main className="workbook" aria-label={words.workbook}>
        <div className="grid" ref={gridRef} />
        {workbookState !== 'ready' && (
          <div className="cover" role={workbookState === 'failed' ? 'alert' : 'status'}>
            <p>{workbookState === 'failed' ? words.workbookFailed : words.loadingWorkbook}</p>
            {workbookState === 'failed' && <ReloadButton words={words} />}
          </div>
        )}
        <div className="foot">
          <StatusLine note={note} words={words} />
          {workbookState === 'ready' && <DownloadButton words={words} download={download} />}
        </div>
      </main>
      {open && <Splitter label={words.paneWidth} width={width} onWidth={resize} />}
      <section
        className="pane"
        aria-label={words.title}
        ref={paneRef}
        hidden={!open}
        style={{ ['--pane-width' as string]: `${width}px` }}
      >
        <header className="pane-title">
          <h1>{words.title}</h1>
          <button
            type="button"
            className="icon"
            aria-label={words.closePane}
            title={words.closePane}
            onClick={close}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M5 5l10 10M15 5L5 15" />
            </svg>
          </button>
        </header>
        <div className="pane-body">{pane}</div>
      </section>
      {!open && (
        <button
          type="button"
          className="rail"
          aria-label={words.openPane}
          title={words.openPane}
          onClick={focusPane}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M12 5l-5 5 5 5" />
          </svg>
          <span>{words.openPaneShort}</span>
        </button>
      )}
    </div>
  );
}

export function ReloadButton({ words }: { words: WorkbookWords }) {
  return (
    <button type="button" className="reload" onClick={() => location.reload()}>
      {words.reload}
    </button>
  );
}

/** F6, or Ctrl+F6 as in Excel on the web, moves the keyboard between workbook and pane. */
function useSwitchKey(pane: { current: HTMLElement | null }, focusPane: () => void, focusGrid: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      if (pane.current?.contains(document.activeElement)) focusGrid();
      else focusPane();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [pane, focusPane, focusGrid]);
}

/** The search box, or whatever else in the pane takes the keyboard first. */
function firstField(pane: HTMLElement | null): HTMLElement | null {
  return (
    pane?.querySelector<HTMLElement>('.pane-body input') ??
    pane?.querySelector<HTMLElement>('.pane-body button, .pane-body [tabindex="0"]') ??
    null
  );
}
