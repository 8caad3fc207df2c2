import type { SheetNumber } from '../../library/check';
import { addressOf, type Block, blockOf } from '../../spreadsheet/address';
import type { ReadCell, SheetPart } from '../../spreadsheet/spreadsheet';

/** A line of the sheet with no more than so many texts stands by itself: a title, 单位：亿元. */
const TITLE_TEXTS = 2;

/** The numbers of the cells that were asked for, row by row, with the texts around each. */
export function sheetNumbers({ address, row, column, cells }: SheetPart): SheetNumber[] {
  if (cells.length === 0) return [];
  const asked = blockOf(address);
  const at = (r: number, c: number): ReadCell | undefined => cells[r - row]?.[c - column];
  const titles = titlesAbove(asked, row, cells);
  const numbers: SheetNumber[] = [];
  for (let r = asked.row; r < asked.row + asked.rows; r++) {
    for (let c = asked.column; c < asked.column + asked.columns; c++) {
      const cell = at(r, c);
      const value = cell && numberIn(cell);
      if (!cell || value === undefined) continue;
      const left = range(c - 1, column, -1).map((each) => at(r, each));
      const right = range(c + 1, column + (cells[r - row]?.length ?? 0) - 1, 1).map((each) => at(r, each));
      const above = range(r - 1, row, -1).map((each) => at(each, c));
      numbers.push({
        address: addressOf({ row: r, column: c, rows: 1, columns: 1 }),
        text: cell.text,
        value,
        beside: textsOf([...left, ...right]),
        above: textsOf(above),
        titles,
      });
    }
  }
  return numbers;
}

/** Nearest first. */
function titlesAbove(asked: Block, row: number, cells: SheetPart['cells']): string[] {
  const lines = cells.slice(0, Math.max(asked.row - row, 0)).reverse();
  return lines.map((line) => textsOf(line)).flatMap((texts) => (texts.length <= TITLE_TEXTS ? texts : []));
}

function textsOf(cells: readonly (ReadCell | undefined)[]): string[] {
  return cells.flatMap(
    (cell) => (cell && (isYear(cell) || numberIn(cell) === undefined) && cell.text.trim()) || [],
  );
}

/** 2023 names a period; 2,023 is a number. */
function isYear({ text }: ReadCell): boolean {
  return /^(?:19|20)\d{2}$/.test(text.trim());
}

/** A number, also one typed as text: 1,234.5 · 8.0%. Dates show themselves as such and are none. */
function numberIn({ value, text }: ReadCell): number | undefined {
  if (typeof value === 'number') return /\d[-/年月:]\d|[年月日]/.test(text) ? undefined : value;
  if (typeof value !== 'string') return undefined;
  const [, digits = '', percent] = /^\s*([-−]?\d[\d,]*(?:\.\d+)?)\s*([%％]?)\s*$/.exec(value) ?? [];
  if (digits === '') return undefined;
  return Number(`${digits.replaceAll(',', '').replace('−', '-')}e${percent ? -2 : 0}`);
}

/** `from` to `to`, downwards or upwards by `step`; empty where `to` lies the other way. */
function range(from: number, to: number, step: 1 | -1): number[] {
  return Array.from({ length: Math.max(0, (to - from) * step + 1) }, (_, nth) => from + nth * step);
}
