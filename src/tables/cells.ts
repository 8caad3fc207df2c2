import type { Library } from '../library/library';
import type { Figure } from '../reading/figure';
import { askFor } from './asks';
import type { Shown } from './numbers';
import type { EmptySign } from './request';
import type { Cell } from './table';

/** What stands in a cell of a column of numbers; undefined for nothing. */
export type NumberCell = Shown | Quoted | undefined;

/** What no single number in the row's unit can say: `60家` in a row of 个, `4.3／4.4` where the report says both. */
export interface Quoted {
  readonly figure: Figure;
  readonly text: string;
  /** True where the report gives different values. */
  readonly differs: boolean;
}

/** The number in a cell, if it has one. */
export function numberIn(cell: NumberCell): (Shown & { readonly value: number }) | undefined {
  return cell && 'value' in cell && cell.value !== null ? { ...cell, value: cell.value } : undefined;
}

/**
 * How many decimals each cell of some columns shows. A table of one unit has as many all down a column; in a table of
 * several units each row has its own, the same in all columns (3.5 and 4.0 亿美元; 60 个).
 */
export function decimalPlaces(columns: readonly (readonly NumberCell[])[]): number[][] {
  const numbers = columns.map((column) => column.map(numberIn));
  const hasOneUnit = new Set(numbers.flat().flatMap((cell) => (cell ? [cell.unit] : []))).size <= 1;
  return numbers.map((column) =>
    column.map((cell, row) => {
      const alike = hasOneUnit
        ? column
        : numbers.map((one) => one[row]).filter((one) => one?.unit === cell?.unit);
      return Math.max(0, ...alike.map((one) => one?.decimals ?? 0));
    }),
  );
}

/**
 * The cells of one column of numbers. A bound stays in the number format, so that it prints as stated and still
 * computes. Numbers without words behind them leave their room, so that digits stand below digits: `0"以上"` beside
 * `0_以_上`.
 */
export function numberCells(
  library: Library,
  column: readonly NumberCell[],
  places: readonly number[],
  emptySign: EmptySign = '—',
): Cell[] {
  const words = column.map((cell) => numberIn(cell)?.bound.after ?? '');
  const room = words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  return column.map((cell, row) => {
    if (!cell) return emptyCell(emptySign);
    const { figure } = cell;
    if ('text' in cell) return { value: cell.text, figure: figure.id, align: 'right' };
    const ask = askFor(library, cell);
    const from = { ...(ask ? { ask } : {}), figure: figure.id, align: 'right' as const };
    if (cell.value === null) return { value: figure.words, ...from };
    const decimals = places[row] ?? 0;
    if (cell.max !== undefined) {
      return { value: `${cell.value.toFixed(decimals)}${RANGE}${cell.max.toFixed(decimals)}`, ...from };
    }
    return { value: cell.value, numberFormat: numberFormat(cell, decimals, room), ...from };
  });
}

/** A cell for which there is nothing: the house's sign, centred. */
export function emptyCell(sign: EmptySign = '—'): Cell {
  return { value: sign, align: 'center' };
}

const RANGE = '—';

/** `0.0`, `0"以上"`, `"超"0_以_上`, `"<"0.0`, `0"以上";"下降"0"以上"`. `room` is the longest word behind a number of the column. */
function numberFormat({ value, bound, fraction }: Shown, decimals: number, room: string): string {
  const digits = fraction ?? (decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0');
  const left = Array.from(room.slice(bound.after.length), (character) => `_${character}`).join('');
  const behind = `${quoted(bound.after)}${left}`;
  const format = `${quoted(bound.before)}${digits}${behind}`;
  if (bound.fall) return `${format};${quoted('下降')}${quoted(bound.before)}${digits}${behind}`;
  // a single section would set the minus before the word: -超5
  if (bound.before && (value ?? 0) < 0) return `${format};${quoted(bound.before)}-${digits}${behind}`;
  return format;
}

function quoted(words: string): string {
  return words ? `"${words}"` : '';
}
