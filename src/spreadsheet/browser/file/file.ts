import type { FUniver, Injector, IRange } from '@univerjs/presets';
import writeXlsxFile, { type Feature, type Sheet } from 'write-excel-file/universal';
import { addressOf } from '../../address';
import { freeSheetName } from '../../sheet-name';
import { Cells } from '../cells';
import { frozenRows } from '../insertion';
import { contentFor, type FileCell, styleFor } from './cells';

/**
 * The workbook as an Excel file that needs no add-in: our formulas as the values they show, the user's own formulas as
 * formulas. Every sheet prints on A4 across, as wide as one page; the rows that are frozen on the screen are repeated on
 * each page.
 */
export async function workbookFile(api: FUniver, injector: Injector): Promise<Blob> {
  const workbook = api.getActiveWorkbook()!;
  const names: string[] = [];
  const sheets = workbook.getSheets().map((sheet) => {
    const name = freeSheetName(sheet.getSheetName(), names);
    names.push(name);
    return fileSheet(new Cells(injector, workbook.getWorkbook(), sheet.getSheet()), name);
  });
  return writeXlsxFile(
    sheets.map(({ sheet }) => sheet),
    { features: [printing(sheets), answers(sheets)] },
  ).toBlob();
}

interface FileSheet {
  readonly sheet: Sheet<Blob>;
  readonly name: string;
  /** Rows at the top that stay in view and are repeated in print. */
  readonly header: number;
  /** What the formulas of the sheet answered, by address. */
  readonly answers: ReadonlyMap<string, number | string | boolean>;
}

function fileSheet(cells: Cells, name: string): FileSheet {
  const { sheet } = cells;
  const rows = lastRow(cells) + 1;
  const columns = lastColumn(cells) + 1;
  const merges = sheet.getMergeData();
  const answers = new Map<string, number | string | boolean>();
  const data = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column): FileCell | null => {
      const merge = merges.find((one) => contains(one, row, column));
      const isFirst = merge?.startRow === row && merge.startColumn === column;
      if (merge && !isFirst) return null;
      const { answered, ...cell } = cellFor(cells, row, column);
      if (answered !== undefined) {
        answers.set(addressOf({ row, column, rows: 1, columns: 1 }), answered);
      }
      return {
        ...cell,
        ...(column === 0 ? { height: sheet.getRowHeight(row) * POINTS_PER_PIXEL } : {}),
        ...(merge ? spanOf(merge) : {}),
      };
    }),
  );
  const header = frozenRows(cells);
  const widths = Array.from({ length: columns }, (_, column) => ({
    width: Math.max(1, (sheet.getColumnWidth(column) - PIXELS_BESIDE) / PIXELS_PER_DIGIT),
  }));
  return {
    name,
    header,
    answers,
    sheet: {
      data,
      sheet: name,
      columns: widths,
      orientation: 'landscape',
      ...(header > 0 ? { stickyRowsCount: header } : {}),
    },
  };
}

/** Of Excel's usual font. */
const PIXELS_PER_DIGIT = 7;
const PIXELS_BESIDE = 5;
const POINTS_PER_PIXEL = 72 / 96;

function cellFor(cells: Cells, row: number, column: number): FileCell {
  const style = cells.style(row, column);
  const pattern = style.n?.pattern ?? cells.remark(row, column)?.numberFormat ?? 'General';
  const formula = cells.formula(row, column);
  const spills = cells.spilled(row, column) !== undefined;
  const value = cells.value(row, column);
  return {
    ...contentFor({ formula: spills ? '' : formula, isAnswer: spills || formula !== '', value, pattern }),
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

/** One page wide, as many pages long as it takes; the header on each. */
function printing(sheets: readonly FileSheet[]): Feature<Blob> {
  const titles = sheets.flatMap(({ name, header }, index) =>
    header > 0
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escaped(`'${name.replace(/'/g, "''")}'!$1:$${header}`)}</definedName>`,
        ]
      : [],
  );
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml
              .replace(/<sheetPr\s*\/>|<sheetPr>[\s\S]*?<\/sheetPr>/, '')
              .replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace(/<pageSetup\b/, '<pageSetup fitToWidth="1" fitToHeight="0"'),
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            titles.length === 0
              ? xml
              : xml.replace(
                  /<definedNames\s*\/>|<definedNames>\s*<\/definedNames>/,
                  `<definedNames>${titles.join('')}</definedNames>`,
                ),
        },
      },
    },
  };
}

/** Beside each formula what it answered: a reader that does not calculate shows that. */
function answers(sheets: readonly FileSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) =>
            xml.replace(
              /<c r="([A-Z]+\d+)"([^>]*)><f>([\s\S]*?)<\/f><\/c>/g,
              (whole, address: string, attributes: string, formula: string) => {
                const answer = sheets[sheetIndex]?.answers.get(address);
                if (answer === undefined || answer === '') return whole;
                const value = escaped(String(typeof answer === 'boolean' ? Number(answer) : answer));
                return `<c r="${address}"${attributes}${typeOf(answer)}><f>${formula}</f><v>${value}</v></c>`;
              },
            ),
        },
      },
    },
  };
}

function typeOf(answer: number | string | boolean): string {
  if (typeof answer === 'number') return '';
  if (typeof answer === 'boolean') return ' t="b"';
  return answer.startsWith('#') ? ' t="e"' : ' t="str"';
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
