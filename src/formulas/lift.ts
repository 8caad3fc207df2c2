import type { Scalar } from './arguments';
import { type CellOutcome, FormulaError, type Outcome } from './outcome';

/** More cells than this are refused: the answer asks for less. */
export const MOST_CELLS = 100_000;
/** Rows of a whole column (of the old file format, and so of the new one too), columns of a whole row. */
const WHOLE_COLUMN = 65_536;
const WHOLE_ROW = 16_384;

export interface LiftMessages {
  readonly sizesDiffer: string;
  readonly tooManyCells: string;
}

/**
 * Answers once for each cell of the arguments, combined as Excel combines arrays: a column and a row give a block,
 * otherwise sizes must be equal; a scalar goes with every cell. One cell is answered as a scalar.
 */
export function lift(
  grids: readonly Scalar[][][],
  messages: LiftMessages,
  answer: (cells: readonly Scalar[], inRange: boolean) => CellOutcome,
): Outcome {
  const cut = withoutTrailingBlanks(grids);
  const rows = commonSize(cut.map((grid) => grid.length));
  const columns = commonSize(cut.map((grid) => grid[0]!.length));
  if (rows === undefined || columns === undefined) return new FormulaError('#VALUE!', messages.sizesDiffer);
  if (rows * columns > MOST_CELLS) return new FormulaError('#VALUE!', messages.tooManyCells);
  const inRange = grids.some((grid) => grid.length > 1 || grid[0]!.length > 1);
  const block = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      answer(
        cut.map((grid) => {
          const cells = grid.length === 1 ? grid[0]! : grid[row]!;
          return (cells.length === 1 ? cells[0] : cells[column]) ?? null;
        }),
        inRange,
      ),
    ),
  );
  return rows === 1 && columns === 1 ? block[0]![0]! : block;
}

function commonSize(sizes: readonly number[]): number | undefined {
  const size = Math.max(...sizes);
  return sizes.every((other) => other === 1 || other === size) ? size : undefined;
}

/** Whole columns (A:A) and rows (1:1) end where the last of them ends: 平湖, 秀洲 and 1,048,574 blanks → two cells. */
export function withoutTrailingBlanks(grids: readonly Scalar[][][]): readonly Scalar[][][] {
  const long = grids.filter((grid) => grid.length >= WHOLE_COLUMN);
  const wide = grids.filter((grid) => grid[0]!.length >= WHOLE_ROW);
  if (long.length === 0 && wide.length === 0) return grids;
  const rows = Math.max(1, ...long.map(usedRows));
  const columns = Math.max(1, ...wide.map(usedColumns));
  return grids.map((grid) => {
    const kept = grid.length >= WHOLE_COLUMN ? grid.slice(0, rows) : grid;
    return grid[0]!.length >= WHOLE_ROW ? kept.map((row) => row.slice(0, columns)) : kept;
  });
}

function usedRows(grid: Scalar[][]): number {
  let rows = grid.length;
  while (rows > 0 && grid[rows - 1]!.every((cell) => cell === null)) rows--;
  return rows;
}

function usedColumns(grid: Scalar[][]): number {
  let columns = grid[0]!.length;
  while (columns > 0 && grid.every((row) => row[columns - 1] === null)) columns--;
  return columns;
}
