import { type CellOutcome, FormattedNumber, FormulaError, type Outcome } from '../../formulas/outcome';
import { isSupported } from './host';

/**
 * How a number and its number format reach a cell: without the format, as a formatted number (CustomFunctionsRuntime 1.4),
 * or as a double with a format, which took its place (ExcelApi 1.19).
 */
export type NumberStyle = 'plain' | 'FormattedNumber' | 'Double';

/** A choice of the user, for an Excel that claims data types and then shows #VALUE!. */
const PLAIN_NUMBERS = 'functions.plain-numbers';

/** The style that this Excel takes and the user has not refused. */
export function numberStyle(): NumberStyle {
  if (!isSupported('CustomFunctionsRuntime', '1.4') || wantsPlainNumbers()) return 'plain';
  return isSupported('ExcelApi', '1.19') ? 'Double' : 'FormattedNumber';
}

function wantsPlainNumbers(): boolean {
  try {
    return localStorage.getItem(PLAIN_NUMBERS) === 'true';
  } catch {
    return false;
  }
}

/**
 * What Excel takes for an outcome: always rows of cells, as functions.json declares. A single error is thrown, which is
 * how its message is shown; within a block errors are values of their own cells.
 */
export function resultFor(outcome: Outcome, style: NumberStyle): unknown[][] {
  if (Array.isArray(outcome)) return outcome.map((row) => row.map((cell) => cellFor(cell, style)));
  const result = cellFor(outcome, style);
  if (result instanceof CustomFunctions.Error) throw result;
  return [[result]];
}

function cellFor(cell: CellOutcome, style: NumberStyle): unknown {
  if (cell instanceof FormulaError) return errorFor(cell.code, cell.message);
  if (cell instanceof FormattedNumber) return numberFor(cell, style);
  if (typeof cell === 'number' && !Number.isFinite(cell)) return errorFor('#VALUE!', '');
  return cell;
}

function numberFor({ value, numberFormat }: FormattedNumber, style: NumberStyle): unknown {
  if (!Number.isFinite(value)) return errorFor('#VALUE!', '');
  if (style === 'plain' || numberFormat === 'General') return value;
  return { type: style, basicValue: value, numberFormat };
}

/** Excel shows a message of ours with these two errors only. */
export function errorFor(code: FormulaError['code'], message: string): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(code === '#N/A' ? notAvailable : invalidValue, message);
}
