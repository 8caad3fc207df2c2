import type { Inputs } from '../formulas/used';
import { type Block, blockOf } from './address';
import type { CellState } from './formula-cells';

/** More cells than any formula of ours is given for its arguments. */
const MOST_CELLS = 10_000;

/** A reference as a formula writes it: `A2`, `$A$2:$A$9`, `'a b'!A1`. */
export interface Reference {
  /** Empty for the worksheet that the formula stands in. */
  readonly sheet: string;
  readonly block: Block;
}

/** Undefined for what is no plain block of a bearable size: `A1#`, whole columns. */
export function referenceOf(text: string): Reference | undefined {
  const [, quoted, plain = '', address = ''] = /^(?:'((?:[^']|'')+)'!|([^!]+)!)?([^!]+)$/.exec(text) ?? [];
  if (!/^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(address)) return undefined;
  const block = blockOf(address);
  if (block.rows * block.columns > MOST_CELLS) return undefined;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, block };
}

/** The values behind the references of a formula, where `at` tells what stands in a cell of a worksheet. */
export function inputsFrom(
  sheet: string,
  at: (sheet: string, row: number, column: number) => CellState['value'] | undefined,
): Inputs {
  return (text) => {
    const reference = referenceOf(text);
    if (!reference) return undefined;
    const { row, column, rows, columns } = reference.block;
    const values = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => at(reference.sheet || sheet, row + r, column + c)),
    );
    return values.flat().includes(undefined) ? undefined : values;
  };
}
