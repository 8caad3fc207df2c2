import { callsOurs } from '../../formulas/prefix';
import { addressOf, blockOf } from '../address';
import type { CellState, OwnCell } from '../formula-cells';
import { inputsFrom } from '../inputs';
import { besideOf } from '../reviewing';
import { isSupported } from './host';
import { withoutSheet } from './placing';
import { contentOf, loadSheets, type SheetSnapshot } from './snapshot';

/** Cells asked about their spills in one request. */
const AT_ONCE = 500;

/** Every cell whose formula calls one of the functions, with the block it fills. */
export async function ownFormulas(
  context: Excel.RequestContext,
  functionNames: readonly string[],
): Promise<OwnCell[]> {
  const own: OwnCell[] = [];
  const sheets = await loadSheets(context);
  const contents = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), contentOf(sheet)]));
  const at = (name: string, row: number, column: number) =>
    contents.get(name.toLowerCase())?.at(row, column).value;
  for (const sheet of sheets) {
    const calling = cellsCalling(sheet, functionNames);
    if (calling.length === 0) continue;
    const used = sheet.used!;
    used.load('text,numberFormat');
    const blocks = await spillsOf(sheet, calling);
    for (const [index, { row, column }] of calling.entries()) {
      const address = blocks[index];
      if (address === undefined) continue;
      own.push({ ...ownCell(sheet, row, column, address), inputs: inputsFrom(sheet.name, at) });
    }
  }
  return own;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function cellsCalling({ used, row, column }: SheetSnapshot, names: readonly string[]): Place[] {
  const places: Place[] = [];
  used?.formulas.forEach((cells, r) => {
    cells.forEach((formula, c) => {
      if (typeof formula === 'string' && callsOurs(formula, names))
        places.push({ row: row + r, column: column + c });
    });
  });
  return places;
}

/** The block that each cell fills; undefined for a cell that only shows a part of another one’s answer. */
async function spillsOf(
  { worksheet }: SheetSnapshot,
  places: readonly Place[],
): Promise<(string | undefined)[]> {
  const single = ({ row, column }: Place) => addressOf({ row, column, rows: 1, columns: 1 });
  const { context } = worksheet;
  if (!isSupported('ExcelApi', '1.12')) {
    await context.sync();
    return places.map(single);
  }
  const blocks: (string | undefined)[] = [];
  for (let from = 0; from < places.length; from += AT_ONCE) {
    const asked = places.slice(from, from + AT_ONCE).map((place) => {
      const cell = worksheet.getCell(place.row, place.column);
      const parent = cell.getSpillParentOrNullObject();
      const fills = cell.getSpillingToRangeOrNullObject();
      parent.load('address');
      fills.load('address');
      return { own: single(place), parent, fills };
    });
    await context.sync();
    for (const { own, parent, fills } of asked) {
      const isPart = !parent.isNullObject && withoutSheet(parent.address) !== own;
      blocks.push(isPart ? undefined : fills.isNullObject ? own : withoutSheet(fills.address));
    }
  }
  return blocks;
}

function ownCell(sheet: SheetSnapshot, row: number, column: number, address: string): OwnCell {
  const used = sheet.used!;
  const { rows, columns } = blockOf(address);
  const block = <T>(make: (r: number, c: number) => T) =>
    Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => make(r, c)));
  const content = contentOf(sheet);
  const read = (r: number, c: number) => {
    const [down, across] = [row + r - sheet.row, column + c - sheet.column];
    return {
      value: content.at(row + r, column + c).value,
      numberFormat: String(used.numberFormat[down]?.[across] ?? 'General'),
      text: String(used.text[down]?.[across] ?? ''),
    };
  };
  return {
    sheet: sheet.name,
    sheetId: sheet.id,
    address,
    isProtected: sheet.isProtected,
    beside: besideOf(content, row, column),
    cells: block((r, c): CellState => {
      const { value, numberFormat } = read(r, c);
      const isFirst = r === 0 && c === 0;
      return isFirst
        ? { formula: content.at(row, column).formula, value, numberFormat }
        : { formula: '', value: '', numberFormat, spilled: true };
    }),
    shown: block((r, c): CellState => {
      const { value, numberFormat, text } = read(r, c);
      return { formula: '', value, numberFormat: shownFormat(value, numberFormat, text) };
    }),
  };
}

/** A value of ours brings its format along, which the cell, being General, does not tell: 0.08 shown as 8%. */
function shownFormat(value: unknown, numberFormat: string, text: string): string {
  if (numberFormat !== 'General' || typeof value !== 'number') return numberFormat;
  const [, decimals] = /^-?[\d,]*\d(?:\.(\d+))?%$/.exec(text) ?? [];
  if (!text.endsWith('%')) return numberFormat;
  return decimals ? `0.${'0'.repeat(decimals.length)}%` : '0%';
}
