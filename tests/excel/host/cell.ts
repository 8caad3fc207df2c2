import type { Block } from './address';
import { HostError, unknown } from './errors';

export type CellValue = number | string | boolean;

/** What stands in one cell. */
export interface Cell {
  value: CellValue;
  /** With `=`. */
  formula?: string;
  numberFormat: string;
  /** The format that the answer of a function brought along; shows where the cell’s own is General. */
  resultFormat?: string;
  format: CellFormat;
  /** Where the cell only shows a part of another one's answer. */
  spilledFrom?: Block;
  /** The block that the answer of this cell fills, where that is more than the cell. */
  spillsTo?: Block;
}

export interface CellFormat {
  font: {
    name: string;
    size: number;
    bold: boolean;
    italic: boolean;
    color: string;
    underline: string;
    strikethrough: boolean;
  };
  /** Without a fill the pattern is None, whatever the colour. */
  fill: { color: string; pattern: string };
  horizontalAlignment: string;
  verticalAlignment: string;
  indentLevel: number;
  wrapText: boolean;
  borders: Record<Edge, Border>;
}

export type Edge = 'top' | 'bottom' | 'left' | 'right';

export interface Border {
  style: string;
  weight: string;
  color: string;
}

export function emptyCell(): Cell {
  return { value: '', numberFormat: 'General', format: plainFormat() };
}

function plainFormat(): CellFormat {
  const border = () => ({ style: 'None', weight: 'Thin', color: '#000000' });
  return {
    font: {
      name: '等线',
      size: 11,
      bold: false,
      italic: false,
      color: '#000000',
      underline: 'None',
      strikethrough: false,
    },
    fill: { color: '#FFFFFF', pattern: 'None' },
    horizontalAlignment: 'General',
    verticalAlignment: 'Bottom',
    indentLevel: 0,
    wrapText: false,
    borders: { top: border(), bottom: border(), left: border(), right: border() },
  };
}

/**
 * Puts into a cell what an add-in hands over, read as Excel reads what is typed: `'…` and cells with the format `@` hold
 * text, `=…` is a formula, numbers, percentages and dates in text become numbers. Refuses text whose reading is uncertain.
 */
export function enter(cell: Cell, given: unknown): void {
  if (given === null) return;
  delete cell.formula;
  delete cell.resultFormat;
  if (typeof given === 'number' || typeof given === 'boolean') {
    cell.value = given;
  } else if (typeof given !== 'string') {
    throw new HostError('InvalidArgument', `A cell cannot hold ${JSON.stringify(given)}`);
  } else if (cell.numberFormat === '@') {
    cell.value = given;
  } else if (given.startsWith("'")) {
    cell.value = given.slice(1);
  } else if (given.startsWith('=')) {
    cell.formula = given;
    cell.value = '#NAME?';
  } else {
    enterText(cell, given);
  }
}

function enterText(cell: Cell, text: string): void {
  const general = cell.numberFormat === 'General';
  if (/^[+-]?\d{1,3}(,?\d{3})*(\.\d*)?(e[+-]?\d+)?$/i.test(text.trim())) {
    cell.value = Number(text.replaceAll(',', ''));
  } else if (/^[+-]?[\d.]+%$/.test(text.trim())) {
    cell.value = Number.parseFloat(text) / 100;
    if (general) cell.numberFormat = '0%';
  } else if (/^(true|false)$/i.test(text)) {
    cell.value = text.toUpperCase() === 'TRUE';
  } else if (/^\d{1,4}[-/年]\d{1,2}([-/月]\d{0,2}日?)?$/.test(text.trim())) {
    const [year = 0, month = 1, day = 1] = (text.match(/\d+/g) ?? []).map(Number);
    cell.value = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    if (general) cell.numberFormat = 'yyyy/m/d';
  } else if (/^[+\-@]/.test(text)) {
    throw unknown(`how Excel reads the text ${text}`);
  } else {
    cell.value = text;
  }
}

/** What `Range.formulas` holds for a cell. */
export function formulaOrValue(cell: Cell): CellValue {
  return cell.formula ?? cell.value;
}

/** What the cell shows. Knows the number formats that the add-in writes. */
export function shown(cell: Cell): string {
  const { value, resultFormat = 'General' } = cell;
  const numberFormat = cell.numberFormat === 'General' ? resultFormat : cell.numberFormat;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string' || numberFormat === 'General' || numberFormat === '@') return String(value);
  // "超"0.0"以上", 0_以_上: words as they stand, and blanks as wide as a character
  const found = /^((?:"[^"]*"|_.)*)0(?:\.(0+))?(%)?((?:"[^"]*"|_.)*)$/.exec(numberFormat);
  if (!found) throw unknown(`the number format ${numberFormat}`);
  const [, before = '', decimals = '', percent = '', after = ''] = found;
  const digits = (percent ? value * 100 : value).toFixed(decimals.length);
  const words = (part: string) => part.replace(/_./g, ' ').replaceAll('"', '');
  return words(before) + digits + percent + words(after);
}
