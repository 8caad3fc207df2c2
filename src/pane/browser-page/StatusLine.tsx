import type { WorkbookWords } from '../../messages/workbook';

/** What is to be said about the selected cell. */
export interface CellNote {
  readonly address: string;
  /** `#N/A`. */
  readonly error: string;
  readonly message: string;
}

/** Below the grid: why the selected cell has no answer; otherwise a formula to try. */
export function StatusLine({ note, words }: { note: CellNote | undefined; words: WorkbookWords }) {
  return (
    <div className="status" role="status" aria-label={words.status}>
      {note ? (
        <p className="status-note" title={note.message}>
          <b>{note.address}</b> <code>{note.error}</code> {note.message}
        </p>
      ) : (
        <p className="status-hint">
          {words.hint} <code>{words.hintFormula}</code>
          <span className="status-key">{words.focusKey}</span>
        </p>
      )}
    </div>
  );
}
