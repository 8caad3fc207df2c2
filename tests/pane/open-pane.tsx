import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Library } from '../../src/library/library';
import { type LiveLibrary, makeLiveLibrary } from '../../src/library/own';
import { Pane } from '../../src/pane/Pane';
import { OwnReports } from '../../src/spreadsheet/own/own-reports';
import { FakeSpreadsheet } from './fake-spreadsheet';
import { LIBRARY } from './invented';

// The parts that are loaded on use are at hand, as in a pane that was open before; see on-use.test.tsx for the wait.
import '../../src/pane/add/AddView';
import '../../src/pane/check/CheckView';
import '../../src/pane/correct/CorrectView';
import '../../src/pane/figure/card';
import '../../src/pane/menu/pages';
import '../../src/pane/reading/reading';
import '../../src/pane/report/ReportView';
import '../../src/pane/shell/bars';
import '../../src/pane/shell/SelectionPanel';
import '../../src/pane/shell/TableZone';
import '../../src/pane/years/ChangesView';

/** Opens the pane over an invented library and a workbook that remembers. */
export async function openPane({
  language = 'zh',
  theme = 'light',
  spreadsheet = new FakeSpreadsheet(),
  library = LIBRARY,
  own,
}: {
  language?: 'zh' | 'en';
  theme?: 'light' | 'dark';
  spreadsheet?: FakeSpreadsheet;
  library?: Library | LiveLibrary;
  own?: OwnReports;
} = {}) {
  const user = userEvent.setup();
  const live = 'onChange' in library ? library : makeLiveLibrary(library);
  const reports = own ?? new OwnReports(live, spreadsheet);
  if (!own) await reports.read();
  const { container } = render(
    <Pane library={live} own={reports} spreadsheet={spreadsheet} language={language} theme={theme} />,
  );
  await screen.findByText('C5');
  return { user, spreadsheet, library: live, container, searchBox: searchBox() };
}

export function searchBox(): HTMLInputElement {
  return screen.getAllByRole<HTMLInputElement>('combobox')[0]!;
}

/** What each row of the list says. */
export function rowsShown(): string[] {
  return screen.getAllByRole('row').map((row) => row.textContent ?? '');
}

/** To be called after each test. */
export function closePane(): void {
  cleanup();
  localStorage.clear();
}
