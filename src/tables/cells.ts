import type { Library } from '../library/library';
import { askFor } from './asks';
import type { Shown } from './numbers';
import type { Cell } from './table';

/** What stands in a cell of a column of numbers; undefined for nothing. */
export type NumberCell = Shown | undefined;

/** Sign of an empty cell; the notes say what it means. */
export const EMPTY_SIGN = '—';

/**
 * The cells of one column of numbers: equal decimals for each unit, and a bound kept in the number format, so that it
 * prints as stated and still computes. Numbers without words behind them leave their room, so that digits stand below
 * digits: `0"以上"` beside `0_以_上`.
 */
export function numberCells(library: Library, column: readonly NumberCell[]): Cell[] {
  const decimals = new Map<string, number>();
  let room = '';
  for (const cell of column) {
    if (!cell || cell.value === null) continue;
    decimals.set(cell.unit, Math.max(decimals.get(cell.unit) ?? 0, cell.decimals));
    if (cell.bound.after.length > room.length) room = cell.bound.after;
  }
  return column.map((cell) => {
    if (!cell) return { value: EMPTY_SIGN, align: 'center' };
    const ask = askFor(library, cell);
    const from = { ...(ask ? { ask } : {}), figure: cell.figure.id, align: 'right' as const };
    if (cell.value === null) return { value: cell.figure.words, ...from };
    const places = decimals.get(cell.unit) ?? 0;
    if (cell.max !== undefined) {
      return { value: `${cell.value.toFixed(places)}${RANGE}${cell.max.toFixed(places)}`, ...from };
    }
    return { value: cell.value, numberFormat: numberFormat(cell, places, room), ...from };
  });
}

const RANGE = '—';

/** `0.0`, `0"以上"`, `"超"0_以_上`, `"<"0.0`, `0"以上";"下降"0"以上"`. `room` is the longest word behind a number of the column. */
function numberFormat({ value, bound }: Shown, decimals: number, room: string): string {
  const digits = decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
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
