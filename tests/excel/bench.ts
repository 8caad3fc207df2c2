import { ExcelSpreadsheet } from '../../src/spreadsheet/excel/adapter';
import type { Bench } from '../spreadsheet/contract';
import { type Block, blockAt } from './host/address';
import type { LibraryFile } from './host/bridge';
import { loadLibrary } from './host/bridge';
import { type Cell, emptyCell, formulaOrValue } from './host/cell';
import { HostError } from './host/errors';
import { EXCEL_2022, Host } from './host/host';
import { type Sheet, STANDARD_HEIGHT, STANDARD_WIDTH, Workbook } from './host/workbook';

export const FUNCTIONS = ['TARGET', 'ACTUAL', 'TARGET_LIST'];

export interface ExcelBench extends Bench {
  readonly host: Host;
  readonly book: Workbook;
  readonly first: Sheet;
  block(address: string): Block;
}

/** Excel as it starts: an empty workbook, Microsoft's library, and the add-in's adapter. */
export async function openExcel(file: LibraryFile, sets = EXCEL_2022): Promise<ExcelBench> {
  const host = new Host(new Workbook(), sets);
  const library = loadLibrary(file, host);
  const { Excel, Office, CustomFunctions } = library;
  Object.assign(globalThis, { Excel, Office, CustomFunctions });
  const book = host.workbook;
  return {
    host,
    book,
    first: book.active,
    sheet: new ExcelSpreadsheet(FUNCTIONS),
    block,
    async select(address) {
      book.select(book.active, block(address));
    },
    async type(address, rows) {
      const { row, column } = block(address);
      for (const [r, line] of rows.entries()) {
        for (const [c, value] of line.entries()) book.active.enter(row + r, column + c, value);
      }
      book.onChange(book.active, block(address));
    },
    async merge(address) {
      book.active.merged.push(block(address));
    },
    async read(address) {
      const { row, column } = block(address);
      const cell = book.active.peek(row, column);
      return { formula: cell.formula ?? '', value: cell.value, numberFormat: cell.numberFormat };
    },
    async paint(address, color) {
      const { row, column } = block(address);
      Object.assign(book.active.cell(row, column).format.fill, { color, pattern: 'Solid' });
    },
    async paintOf(address) {
      const { row, column } = block(address);
      const { fill } = book.active.peek(row, column).format;
      return fill.pattern === 'None' ? '' : fill.color;
    },
    async width(address) {
      return book.active.columnWidths.get(block(address).column) ?? STANDARD_WIDTH;
    },
    async widen(address, width) {
      book.active.columnWidths.set(block(address).column, width);
    },
    async insertRows(row, count) {
      book.active.insertRows(row - 1, count);
    },
    async deleteRows(row, count) {
      book.active.deleteRows(row - 1, count);
    },
    async protect(on) {
      book.active.protected = on;
    },
    async rename(name) {
      book.active.name = name;
    },
    async active() {
      return book.active.name;
    },
    async close() {},
  };
}

/** Lets a step fail once, after the writing has begun. */
export function failWhileWriting({ host }: ExcelBench, step: string): void {
  let writes = false;
  host.beforeEach = (name) => {
    if (name === 'Range.NumberFormat') writes = true;
    if (!writes || name !== step) return;
    host.beforeEach = () => {};
    throw new HostError('GeneralException');
  };
}

function block(address: string): Block {
  const found = blockAt(address);
  if (!found) throw new Error(`no address: ${address}`);
  return found;
}

/** Everything that a worksheet shows in a block, faces, lines and widths included: to compare before and after. */
export function everything(sheet: Sheet, address: string): string[] {
  const plain = seen(emptyCell());
  const { row, column, rows, columns } = block(address);
  const cells: string[] = [];
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const cell = seen(sheet.peek(r, c));
      if (cell !== plain) cells.push(`${r} ${c} ${cell}`);
    }
  }
  const widths = [...sheet.columnWidths].filter(([, width]) => width !== STANDARD_WIDTH).sort();
  const heights = [...sheet.rowHeights].filter(([, height]) => height !== STANDARD_HEIGHT).sort();
  return [...cells, JSON.stringify(widths), JSON.stringify(heights)];
}

/** Without a line its weight and colour show nowhere. */
function seen(cell: Cell): string {
  const lines = Object.entries(cell.format.borders).filter(([, border]) => border.style !== 'None');
  return JSON.stringify([formulaOrValue(cell), cell.numberFormat, { ...cell.format, borders: lines }]);
}
