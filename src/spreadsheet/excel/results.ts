import {
  type Card,
  type CellOutcome,
  FormattedNumber,
  FormulaError,
  type Outcome,
} from '../../formulas/outcome';
import { isSupported } from './host';

/**
 * How a number and its number format reach a cell: without the format, as a formatted number (CustomFunctionsRuntime 1.4),
 * or as a double with a format, which took its place (ExcelApi 1.19).
 */
export type NumberStyle = 'plain' | 'FormattedNumber' | 'Double';

/** A choice of the user, for an Excel that claims data types and then shows #VALUE!. */
const PLAIN_NUMBERS = 'functions.plain-numbers';
/** A choice of the user: numbers with a card that shows their sentence and source. Off unless chosen. */
const CARDS = 'functions.cards';

/** The style that this Excel takes and the user has not refused. */
export function numberStyle(): NumberStyle {
  if (!isSupported('CustomFunctionsRuntime', '1.4') || isChosen(PLAIN_NUMBERS)) return 'plain';
  return isSupported('ExcelApi', '1.19') ? 'Double' : 'FormattedNumber';
}

/** True where the user wants cards and this Excel takes a double with properties. */
export function wantsCards(): boolean {
  return isChosen(CARDS) && numberStyle() === 'Double';
}

function isChosen(setting: string): boolean {
  try {
    return localStorage.getItem(setting) === 'true';
  } catch {
    return false;
  }
}

/**
 * What Excel takes for an outcome: always rows of cells, as functions.json declares. A single error is thrown, which is
 * how its message is shown; within a block errors are values of their own cells. A number that is none
 * would reach a cell as #NUM! or, within a block, as a blank: it says `brokeDown` instead.
 */
export function resultFor(outcome: Outcome, style: NumberStyle, brokeDown: string): unknown[][] {
  const cellFor = (cell: CellOutcome): unknown => {
    if (cell instanceof FormulaError) return errorFor(cell.code, cell.message);
    const number = cell instanceof FormattedNumber ? cell.value : cell;
    if (typeof number === 'number' && !Number.isFinite(number)) return errorFor('#VALUE!', brokeDown);
    return cell instanceof FormattedNumber ? numberFor(cell, style) : cell;
  };
  if (Array.isArray(outcome)) return outcome.map((row) => row.map(cellFor));
  const result = cellFor(outcome);
  if (result instanceof CustomFunctions.Error) throw result;
  return [[result]];
}

function numberFor({ value, numberFormat, card }: FormattedNumber, style: NumberStyle): unknown {
  const format = numberFormat === 'General' ? {} : { numberFormat };
  if (style === 'Double' && card) {
    return { type: style, basicValue: value, ...format, properties: propertiesOf(card) };
  }
  return style === 'plain' || numberFormat === 'General'
    ? value
    : { type: style, basicValue: value, ...format };
}

function propertiesOf(card: Card): Record<string, unknown> {
  const texts = Object.entries(card);
  return Object.fromEntries(texts.map(([name, text]) => [name, { type: 'String', basicValue: text }]));
}

/** Excel shows a message of ours with these two errors only. */
export function errorFor(code: FormulaError['code'], message: string): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(code === '#N/A' ? notAvailable : invalidValue, message);
}
