import { type Argument, FormulaError } from './outcome';

/** What one cell of an argument holds; null is a blank. */
export type Scalar = string | number | boolean | null | FormulaError;

const ERROR_TEXT =
  /^#(N\/A|VALUE!|REF!|NAME\?|NULL!|NUM!|DIV\/0!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)$/;

/**
 * An argument as rows of scalars, always at least 1 × 1.
 *
 * Takes what hosts hand over: a scalar, null or undefined for one left out, rows of cells, a cell-value object
 * (`{type: 'Double', basicValue: 8}`), an error value. `badCell` is the message of a cell that holds an error.
 */
export function gridOf(argument: Argument, badCell: string): Scalar[][] {
  if (isArrayValue(argument)) return gridOf(argument.elements, badCell);
  if (!Array.isArray(argument)) return [[scalarOf(argument, badCell)]];
  const rows: readonly (readonly unknown[])[] = Array.isArray(argument[0]) ? argument : [argument];
  let width = 1;
  for (const row of rows) if (row.length > width) width = row.length;
  return rows.map((row) => {
    const cells: Scalar[] = [];
    for (let column = 0; column < width; column++) cells.push(scalarOf(row[column], badCell));
    return cells;
  });
}

/** One cell: cell-value objects unwrapped, blanks null, errors as `FormulaError`. */
export function scalarOf(cell: unknown, badCell: string): Scalar {
  switch (typeof cell) {
    case 'string':
      if (ERROR_TEXT.test(cell)) return new FormulaError(cell === '#N/A' ? '#N/A' : '#VALUE!', badCell);
      return cell.trim() === '' ? null : cell;
    case 'number':
      return Number.isFinite(cell) ? cell : new FormulaError('#VALUE!', badCell);
    case 'boolean':
      return cell;
    case 'object':
      return cell === null ? null : unwrapped(cell, badCell);
    case 'undefined':
      return null;
    default:
      return new FormulaError('#VALUE!', badCell);
  }
}

function unwrapped(cell: object, badCell: string): Scalar {
  if (cell instanceof FormulaError) return cell;
  const value = cell as {
    type?: unknown;
    basicValue?: unknown;
    text?: unknown;
    value?: unknown;
    code?: unknown;
  };
  if (value.type === 'Empty') return null;
  if (value.type === 'Error' || typeof value.code === 'string') {
    return new FormulaError(
      value.basicValue === '#N/A' || value.code === '#N/A' ? '#N/A' : '#VALUE!',
      badCell,
    );
  }
  // An entity (a linked data type) has no basic value of its own, but the text that its cell shows.
  if (typeof value.text === 'string' && value.text !== '') return value.text;
  if ('basicValue' in value) return scalarOf(value.basicValue, badCell);
  if (typeof value.value === 'number') return scalarOf(value.value, badCell);
  return new FormulaError('#VALUE!', badCell);
}

function isArrayValue(argument: unknown): argument is { elements: unknown[][] } {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    (argument as { type?: unknown }).type === 'Array' &&
    Array.isArray((argument as { elements?: unknown }).elements)
  );
}

/** True for what means “left out” as 单位 and 限定, and “blank” everywhere else. */
export function isBlank(scalar: Scalar): scalar is null | 0 {
  return scalar === null || scalar === 0;
}

/** A scalar as the word it was meant to be: 2023 → `2023`. */
export function wordOf(scalar: string | number | boolean): string {
  if (typeof scalar === 'boolean') return scalar ? 'TRUE' : 'FALSE';
  return typeof scalar === 'number' ? String(scalar) : scalar;
}

/**
 * 年份 as words. A number above 9999 is a date cell: Excel counts days from 1899-12-30 (45000 → 15 March 2023), and a
 * date stands for its year. Undefined for a broken number: 2023.1 may have been typed as 2023.10.
 */
export function periodWordOf(scalar: string | number | boolean): string | undefined {
  if (typeof scalar !== 'number') return wordOf(scalar);
  if (scalar > 9999 && scalar < LAST_DAY) {
    return String(new Date((Math.floor(scalar) - DAYS_TO_1970) * 86_400_000).getUTCFullYear());
  }
  return Number.isInteger(scalar) ? String(scalar) : undefined;
}

/** Day numbers of 1970-01-01 and of the day after 9999-12-31. */
const DAYS_TO_1970 = 25_569;
const LAST_DAY = 2_958_466;
