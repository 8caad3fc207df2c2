import { parsePeriod } from '../vocabulary/periods';
import { type Desk, errorOf } from './answer';
import { gridOf, isBlank, periodWordOf, type Scalar, wordOf } from './arguments';
import { type Argument, FormulaError } from './outcome';

/** One of the cells of an argument, understood: how to ask for it and what to call it. */
export interface Chosen {
  readonly word: string;
  readonly name: string;
}

/** The cells of an argument that hold something, row by row; none where it was left out. */
export function filled(argument: Argument, { messages }: Desk): Exclude<Scalar, null>[] {
  return gridOf(argument, messages.badCell)
    .flat()
    .filter((cell): cell is Exclude<Scalar, null> => !isBlank(cell));
}

/** The words of an argument, none where it was left out. An error among them is the answer. */
export function wordsIn(argument: Argument, desk: Desk): string[] | FormulaError {
  return eachOrError(filled(argument, desk), (cell) => (cell instanceof FormulaError ? cell : wordOf(cell)));
}

/** The places of an argument; the first that is none is the answer. */
export function placesIn(argument: Argument, desk: Desk): Chosen[] | FormulaError {
  return eachOrError(filled(argument, desk), (cell) => placeOf(cell, desk));
}

/** The times of an argument; the first that is none is the answer. */
export function timesIn(argument: Argument, desk: Desk): string[] | FormulaError {
  return eachOrError(filled(argument, desk), (cell) => timeOf(cell, desk));
}

export function placeOf(cell: Exclude<Scalar, null>, desk: Desk): Chosen | FormulaError {
  if (cell instanceof FormulaError) return cell;
  const word = wordOf(cell);
  const region = desk.library.region(word);
  return 'why' in region ? errorOf(region, desk) : { word, name: region.name };
}

export function timeOf(cell: Exclude<Scalar, null>, desk: Desk): string | FormulaError {
  if (cell instanceof FormulaError) return cell;
  const time = parsePeriod(periodWordOf(cell) ?? '');
  return time ?? errorOf({ why: 'period-unreadable', word: wordOf(cell) }, desk);
}

/** 表头: on unless FALSE, 0 or 否 turns it off. */
export function wantsHeader(argument: Argument, { messages }: Desk): boolean {
  const cell = gridOf(argument, messages.badCell)[0]![0]!;
  return !(cell === false || cell === 0 || (typeof cell === 'string' && /^(false|0|否)$/i.test(cell.trim())));
}

function eachOrError<Cell, Value>(
  cells: readonly Cell[],
  understand: (cell: Cell) => Value | FormulaError,
): Value[] | FormulaError {
  const understood: Value[] = [];
  for (const cell of cells) {
    const value = understand(cell);
    if (value instanceof FormulaError) return value;
    understood.push(value);
  }
  return understood;
}
