import type { WorkbookWords } from './workbook.zh';

export const workbookEn: WorkbookWords = {
  title: 'Work report figures',
  workbook: 'Workbook',
  sheetName: 'Sheet1',
  loadingWorkbook: 'Opening the workbook…',
  loadingPane: 'Opening the pane…',
  workbookFailed:
    'The workbook did not open. Reload the page; if it still fails, use a recent Chrome, Edge, Firefox or Safari.',
  paneFailed: 'The pane did not open. Reload the page; the workbook works without it.',
  reload: 'Reload',
  download: 'Download .xlsx',
  downloading: 'Making the file…',
  downloadFailed: 'The file could not be made. Try again; if it still fails, copy the table into Excel.',
  fileName: 'report figures',
  closePane: 'Close the pane',
  openPane: 'Open the pane',
  openPaneShort: 'Figures',
  paneWidth: 'Width of the pane',
  status: 'About the selected cell',
  hint: 'Type into a cell',
  hintFormula: '=TARGET("平湖","固投增速",2023)',
  focusKey: 'F6 moves between workbook and pane',
  brokeDown: 'The function broke down; try another way of writing it',
};
