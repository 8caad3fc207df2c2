import {
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/presets';
import type { CellObject } from 'write-excel-file/universal';
import { CELL_PADDING, PIXELS_PER_POINT } from '../paint';
import { type FileFormula, fileFormula } from './formulas';

/** What a cell of the file holds. */
export interface FileCell extends CellObject {
  readonly formula?: Answered;
}

/** A formula of the file with what it answered, for readers that do not calculate. */
export interface Answered extends FileFormula {
  readonly answer: number | string | boolean;
}

/** An error as a formula that gives it: as text it would count as nothing in a sum. */
const ERRORS: Readonly<Record<string, string>> = { '#N/A': 'NA()', '#DIV/0!': '1/0' };

/** What is to be known of a cell. */
export interface Content {
  /** With `=`; empty where there is none, or where its answer fills other cells too. */
  readonly formula: string;
  /** True for whatever a formula gave, here or elsewhere. */
  readonly isAnswer: boolean;
  readonly value: number | string | boolean;
  /** Its number format. */
  readonly pattern: string;
}

/** `defined` are the names that the file tells of, in capitals. */
export function contentFor(
  { formula, isAnswer, value, pattern }: Content,
  defined: ReadonlySet<string>,
): FileCell | undefined {
  const format = pattern === 'General' ? {} : { format: pattern };
  const kept = formula === '' ? undefined : fileFormula(formula, defined);
  if (kept) return { value: kept.text, type: 'Formula', formula: { ...kept, answer: value }, ...format };
  if (isAnswer && isError(value)) {
    const text = ERRORS[value] ?? value;
    return { value: text, type: 'Formula', formula: { text, isArray: false, answer: value } };
  }
  if (value === '') return undefined;
  if (typeof value === 'number') return { value, type: Number, ...format };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value, type: String, ...(pattern === '@' ? { format: '@' } : {}) };
}

export function isError(value: number | string | boolean): value is string {
  return typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value);
}

const LINES: Partial<Record<BorderStyleTypes, string>> = {
  [BorderStyleTypes.THIN]: 'thin',
  [BorderStyleTypes.HAIR]: 'hair',
  [BorderStyleTypes.DOTTED]: 'dotted',
  [BorderStyleTypes.DASHED]: 'dashed',
  [BorderStyleTypes.DASH_DOT]: 'dashDot',
  [BorderStyleTypes.DOUBLE]: 'double',
  [BorderStyleTypes.MEDIUM]: 'medium',
  [BorderStyleTypes.MEDIUM_DASHED]: 'mediumDashed',
  [BorderStyleTypes.THICK]: 'thick',
};
const ACROSS: Partial<Record<HorizontalAlign, CellObject['align']>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};
const DOWN: Partial<Record<VerticalAlign, CellObject['alignVertical']>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'center',
  [VerticalAlign.BOTTOM]: 'bottom',
};

/** A cell's look. */
export function styleFor(style: IStyleData): CellObject {
  const { ff, fs, bl, it, ul, st, cl, bg, ht, vt, tb, pd, bd } = style;
  const size = fs ?? 11;
  const indent = Math.round(((pd?.l ?? 0) - CELL_PADDING) / (size * PIXELS_PER_POINT));
  const sides = { top: bd?.t, bottom: bd?.b, left: bd?.l, right: bd?.r };
  const borders = Object.entries(sides).flatMap(([side, line]) => {
    const name = line && LINES[line.s];
    if (!name) return [];
    return [
      [`${side}BorderStyle`, name],
      [`${side}BorderColor`, hex(line.cl?.rgb) ?? '#000000'],
    ];
  });
  const look = {
    fontFamily: ff ?? undefined,
    fontSize: fs,
    fontWeight: bl ? ('bold' as const) : undefined,
    fontStyle: it ? ('italic' as const) : undefined,
    textDecoration: ul?.s || st?.s ? { underline: Boolean(ul?.s), strikethrough: Boolean(st?.s) } : undefined,
    textColor: hex(cl?.rgb),
    backgroundColor: hex(bg?.rgb),
    align: ht ? ACROSS[ht] : undefined,
    alignVertical: vt ? DOWN[vt] : undefined,
    indent: indent > 0 ? indent : undefined,
    wrap: tb === WrapStrategy.WRAP ? true : undefined,
  };
  return Object.fromEntries([
    ...Object.entries(look).filter(([, aspect]) => aspect !== undefined),
    ...borders,
  ]);
}

/** `#abc`, `rgb(1,2,3)` → `#aabbcc`; undefined for what has no colour of its own. */
function hex(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  if (/^#[0-9a-f]{6}$/i.test(color)) return color;
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (!parts) return undefined;
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}
