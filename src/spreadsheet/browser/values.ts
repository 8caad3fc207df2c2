import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import {
  type Argument,
  type CellOutcome,
  FormattedNumber,
  FormulaError,
  type Outcome,
} from '../../formulas/outcome';
import { remarkData } from './remark';

type Scalar = number | string | boolean | null;

/**
 * What cells hand to a function, as our functions take it. An argument left out (`,,`) and a blank cell are null; a range
 * or an array constant is a list of rows; a range of one cell is that cell; an error inside a range is its text. Whole
 * columns (A:A) end with the last of their values, so that they spill no blanks over the sheet's `rows`.
 *
 * Functions registered as plain callbacks are given 0 for an argument left out, the same as for a typed 0. Only the
 * value objects that an executor is given tell them apart (`isNull`).
 */
export function argumentsOf(values: readonly BaseValueObject[], rows: number): Argument[] {
  const grids = values.map(gridOf);
  const columns = grids.filter((grid) => grid.length >= rows);
  const used = Math.max(1, ...columns.map(usedRows));
  return grids.map((grid) => {
    const cut = columns.includes(grid) ? grid.slice(0, used) : grid;
    return cut.length === 1 && cut[0]!.length === 1 ? cut[0]![0] : cut;
  });
}

function gridOf(value: BaseValueObject): Scalar[][] {
  if (!value.isArray()) return [[scalarOf(value)]];
  return (value as ArrayValueObject)
    .getArrayValue()
    .map((row) => Array.from(row, (cell) => (cell ? scalarOf(cell) : null)));
}

function scalarOf(value: BaseValueObject): Scalar {
  return value.isNull() ? null : (value.getValue() as Scalar);
}

function usedRows(grid: Scalar[][]): number {
  return grid.findLastIndex((row) => row.some((cell) => cell !== null)) + 1;
}

/** The value object that puts an outcome into the cell: one value, or a block that spills. */
export function resultOf(outcome: Outcome): BaseValueObject {
  if (!Array.isArray(outcome)) return cellValue(outcome);
  const rows = outcome.map((row) => row.map(cellValue));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function cellValue(outcome: CellOutcome): BaseValueObject {
  if (outcome instanceof FormulaError) return errorValue(outcome);
  if (outcome instanceof FormattedNumber) {
    return NumberValueObject.create(outcome.value).withCustomData(
      remarkData({ about: outcome.value, numberFormat: outcome.numberFormat }),
    );
  }
  if (typeof outcome === 'boolean') return BooleanValueObject.create(outcome);
  if (typeof outcome === 'string') return StringValueObject.create(outcome);
  return Number.isFinite(outcome)
    ? NumberValueObject.create(outcome)
    : ErrorValueObject.create(ErrorType.NUM);
}

/** A true error with its sentence. `ErrorValueObject.create` hands out shared objects, so this one is made anew. */
function errorValue(error: FormulaError): BaseValueObject {
  const type = error.code === '#N/A' ? ErrorType.NA : ErrorType.VALUE;
  return new ErrorValueObject(type).withCustomData(remarkData({ about: type, message: error.message }));
}
