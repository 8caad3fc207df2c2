import { IDefinedNamesService } from '@univerjs/preset-sheets-core';
import type { FUniver, Injector, IRange } from '@univerjs/presets';
import writeXlsxFile, { type Sheet } from 'write-excel-file/universal';
import { addressOf } from '../../address';
import { NAMES } from '../../inserted/memory';
import { freeSheetName } from '../../sheet-name';
import type { Watch } from '../../spreadsheet';
import { Cells } from '../cells';
import { frozenColumns, frozenRows } from '../insertion';
import type { NamedCells } from '../names';
import { type Answered, contentFor, type FileCell, styleFor } from './cells';
import { answers, definedNames, excelTables, hidden, printing } from './features';
import { fileNames } from './formulas';

/**
 * The workbook as an Excel file that needs no add-in and tells of none: our formulas as the values they show, the user's own
 * formulas and names as they are. Every sheet prints on A4 across, as wide as one page; the rows that are frozen on the
 * screen are repeated on each page. `data` are ranges of data: they stand in Excel tables.
 */
export async function workbookFile(
  api: FUniver,
  injector: Injector,
  { signal, onProgress }: Watch,
  data: readonly NamedCells[],
): Promise<Blob> {
  const workbook = api.getActiveWorkbook()!;
  const renamed: string[] = [];
  const taken: string[] = [];
  const named = workbook.getSheets().map((sheet) => {
    const before = sheet.getSheetName();
    const name = freeSheetName(before, taken);
    taken.push(name);
    if (name !== before) renamed.push(before);
    return { name, cells: new Cells(injector, workbook.getWorkbook(), sheet.getSheet()) };
  });
  // what a formula says of a sheet whose name Excel does not take would be void there
  const isVoid = (formula: string) => renamed.some((name) => formula.includes(name));
  const names = fileNames(usersNames(injector, workbook.getId(), isVoid));
  const defined = new Set([...names.keys()].map((name) => name.toUpperCase()));
  const all = named.reduce((rows, { cells }) => rows + lastRow(cells) + 1, 0);
  let read = 0;
  const rowRead = async () => {
    read += 1;
    if (read % ROWS_AT_ONCE > 0) return;
    onProgress((read / all) * READING);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  };
  const sheets: FileSheet[] = [];
  for (const { name, cells } of named) {
    const here = data.filter(({ sheet }) => sheet === cells.sheet.getName()).map(({ range }) => range);
    sheets.push(await fileSheet(cells, name, { defined, isVoid }, here, rowRead));
  }
  return writeXlsxFile(
    sheets.map(({ sheet }) => sheet),
    {
      features: [
        printing(),
        answers(sheets),
        hidden(sheets),
        definedNames(sheets, names),
        excelTables(sheets, defined),
      ],
    },
  ).toBlob();
}

/** Rows that are read without a pause. */
const ROWS_AT_ONCE = 50;
/** How much of the time goes by while cells are read. The rest writes them and cannot be stopped midway. */
const READING = 0.8;

/** What of a formula the file can keep. */
interface Kept {
  /** The names it tells of, in capitals. */
  readonly defined: ReadonlySet<string>;
  isVoid(formula: string): boolean;
}

/** Cells that are an Excel table. */
export interface FileTable {
  readonly address: string;
  /** What names its columns, in its first row. */
  readonly headers: readonly string[];
}

export interface FileSheet {
  readonly sheet: Sheet<Blob>;
  readonly name: string;
  /** Rows at the top that stay in view and are repeated in print. */
  readonly header: number;
  /** The formulas of the sheet, by address. */
  readonly formulas: ReadonlyMap<string, Answered>;
  readonly tables: readonly FileTable[];
  readonly isHidden: boolean;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
}

/** The names that the user gave to cells of the whole workbook, with what they stand for. Ours are hidden. */
function usersNames(injector: Injector, unitId: string, isVoid: (formula: string) => boolean) {
  const all = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const theirs = all.filter(
    ({ name, hidden: isHidden, localSheetId = EVERYWHERE, formulaOrRefString }) =>
      !isHidden && !NAMES.test(name) && localSheetId === EVERYWHERE && !isVoid(formulaOrRefString),
  );
  return new Map(theirs.map(({ name, formulaOrRefString }) => [name, formulaOrRefString]));
}

const EVERYWHERE = 'AllDefaultWorkbook';

async function fileSheet(
  cells: Cells,
  name: string,
  kept: Kept,
  tables: readonly IRange[],
  rowRead: () => Promise<void>,
): Promise<FileSheet> {
  const { sheet } = cells;
  const rows = lastRow(cells) + 1;
  const columns = lastColumn(cells) + 1;
  const merges = sheet.getMergeData();
  const formulas = new Map<string, Answered>();
  const data: (FileCell | null)[][] = [];
  for (let row = 0; row < rows; row++) {
    data.push(
      Array.from({ length: columns }, (_, column): FileCell | null => {
        const merge = merges.find((one) => contains(one, row, column));
        const isFirst = merge?.startRow === row && merge.startColumn === column;
        if (merge && !isFirst) return null;
        const { formula, ...cell } = cellFor(cells, row, column, kept);
        if (formula) formulas.set(addressOf({ row, column, rows: 1, columns: 1 }), formula);
        return {
          ...cell,
          ...(column === 0 ? { height: sheet.getRowHeight(row) * POINTS_PER_PIXEL } : {}),
          ...(merge ? spanOf(merge) : {}),
        };
      }),
    );
    await rowRead();
  }
  const header = frozenRows(cells);
  const left = frozenColumns(cells);
  const widths = Array.from({ length: columns }, (_, column) => ({
    width: Math.max(1, (sheet.getColumnWidth(column) - PIXELS_BESIDE) / PIXELS_PER_DIGIT),
  }));
  return {
    name,
    header,
    formulas,
    tables: tables.flatMap((range) => tableIn(cells, range) ?? []),
    isHidden: Boolean(sheet.isSheetHidden()),
    isRowHidden: (row) => !sheet.getRowVisible(row),
    isColumnHidden: (column) => !sheet.getColVisible(column),
    sheet: {
      data,
      sheet: name,
      columns: widths,
      orientation: 'landscape',
      ...(header > 0 ? { stickyRowsCount: header } : {}),
      ...(left > 0 ? { stickyColumnsCount: left } : {}),
    },
  };
}

/** Undefined where Excel would find the table damaged: its columns need names of their own, and none of its cells is merged. */
function tableIn(cells: Cells, range: IRange): FileTable | undefined {
  const { startRow, startColumn, endRow, endColumn } = range;
  const columns = endColumn - startColumn + 1;
  const headers = Array.from({ length: columns }, (_, at) => cells.value(startRow, startColumn + at));
  const named = headers.filter((header) => typeof header === 'string' && header !== '').map(String);
  const isSound =
    endRow > startRow &&
    new Set(named.map((header) => header.toLowerCase())).size === columns &&
    cells.mergesIn(range).length === 0;
  const block = { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns };
  return isSound ? { address: addressOf(block), headers: named } : undefined;
}

/** Of Excel's usual font. */
const PIXELS_PER_DIGIT = 7;
const PIXELS_BESIDE = 5;
const POINTS_PER_PIXEL = 72 / 96;

function cellFor(cells: Cells, row: number, column: number, { defined, isVoid }: Kept): FileCell {
  const style = cells.style(row, column);
  const pattern = style.n?.pattern ?? cells.remark(row, column)?.numberFormat ?? 'General';
  const formula = cells.formula(row, column);
  const spills = cells.spilled(row, column) !== undefined;
  const value = cells.value(row, column);
  const isAnswer = spills || formula !== '';
  const lasting = spills || isVoid(formula) ? '' : formula;
  return {
    ...contentFor({ formula: lasting, isAnswer, value, pattern }, defined),
    ...styleFor(style),
  };
}

function lastRow({ sheet }: Cells): number {
  return Math.max(sheet.getLastRowWithContent(), ...sheet.getMergeData().map(({ endRow }) => endRow));
}

function lastColumn({ sheet }: Cells): number {
  return Math.max(
    sheet.getLastColumnWithContent(),
    ...sheet.getMergeData().map(({ endColumn }) => endColumn),
  );
}

function contains(
  { startRow, startColumn, endRow, endColumn }: IRange,
  row: number,
  column: number,
): boolean {
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}

function spanOf({ startRow, startColumn, endRow, endColumn }: IRange): FileCell {
  return {
    ...(endRow > startRow ? { rowSpan: endRow - startRow + 1 } : {}),
    ...(endColumn > startColumn ? { columnSpan: endColumn - startColumn + 1 } : {}),
  };
}
