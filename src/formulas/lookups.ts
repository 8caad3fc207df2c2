import type { Ask } from '../library/ask';
import type { Kind } from '../reading/figure';
import { askOf, type Desk, errorOf, valueOutcome } from './answer';
import { gridOf, isBlank, type Scalar, wordOf } from './arguments';
import { sentenceOutcome, sourceOutcome, whyOutcome } from './explain';
import { fieldOutcome } from './fields';
import { lift } from './lift';
import { type Argument, type CellOutcome, FormulaError, type Outcome } from './outcome';
import { SIGNATURES } from './signatures';

export type Formula = (...args: Argument[]) => Outcome;

/** The functions that ask for one figure: each cell of their ranges is a question of its own. */
export function makeLookups(desk: Desk): Record<string, Formula> {
  const lookups: Record<string, Formula> = {};
  for (const [name, kind] of [
    ['TARGET', 'target'],
    ['ACTUAL', 'result'],
  ] as const) {
    lookups[name] = remembered(valueLookup(name, kind, desk));
    lookups[`${name}_FIELD`] = fieldLookup(`${name}_FIELD`, kind, desk);
    const textual = { SOURCE: sourceOutcome, SENTENCE: sentenceOutcome, WHY: whyOutcome };
    for (const [suffix, outcome] of Object.entries(textual)) {
      const id = `${name}_${suffix}`;
      const lookup: Formula = (region, indicator, period, qualifiers) =>
        asked(id, kind, [region, indicator, period], qualifiers, desk, (ask) => outcome(ask, desk));
      lookups[id] = suffix === 'WHY' ? (...args) => inWords(lookup(...args)) : lookup;
    }
  }
  return lookups;
}

function valueLookup(id: string, kind: Kind, desk: Desk): Formula {
  return (region, indicator, period, unit, qualifiers) =>
    asked(id, kind, [region, indicator, period, unit], qualifiers, desk, (ask) => {
      const found = desk.library.resolve(ask);
      return found.found ? valueOutcome(found, desk) : errorOf(found.reason, desk);
    });
}

/** Errors as their sentences: who asks WHY reads them in the cell. */
function inWords(outcome: Outcome): Outcome {
  if (Array.isArray(outcome)) return outcome.map((row) => row.map(sentenceOf));
  return sentenceOf(outcome);
}

function sentenceOf(cell: CellOutcome): CellOutcome {
  return cell instanceof FormulaError ? cell.message : cell;
}

function fieldLookup(id: string, kind: Kind, desk: Desk): Formula {
  return (region, indicator, period, field, qualifiers) =>
    asked(id, kind, [region, indicator, period, field], qualifiers, desk, ({ unit, ...ask }) =>
      unit === undefined ? '' : fieldOutcome(unit, ask, desk),
    );
}

/**
 * Asks once for each cell. The first three arguments must not be blank; a blank alone says which it is, one inside a range
 * answers ''. `qualifiers` narrow every cell alike.
 */
function asked(
  id: string,
  kind: Kind,
  args: readonly Argument[],
  qualifiers: Argument,
  desk: Desk,
  answer: (ask: Ask) => CellOutcome,
): Outcome {
  const { messages } = desk;
  const grids = args.map((argument) => gridOf(argument, messages.badCell));
  const blank = blankAlone(id, grids, desk);
  if (blank) return blank;
  const narrowing = qualifierWords(qualifiers, desk);
  if (narrowing instanceof FormulaError) return narrowing;
  return lift(grids, messages, (cells) => {
    const ask = askOf(kind, cells, narrowing, desk);
    return ask === '' || ask instanceof FormulaError ? ask : answer(ask);
  });
}

/** The error for a required argument that is one blank cell, or was left out. */
export function blankAlone(id: string, grids: readonly Scalar[][][], desk: Desk): FormulaError | undefined {
  const { parameters } = SIGNATURES.find((each) => each.id === id)!;
  const at = parameters.findIndex((parameter, index) => {
    const grid = grids[index];
    return !parameter.optional && grid && grid.length === 1 && grid[0]!.length === 1 && isBlank(grid[0]![0]!);
  });
  return at < 0 ? undefined : blankArgument(id, at, desk);
}

/** The error for a required argument, by its place, that holds nothing. */
export function blankArgument(id: string, at: number, { language, messages }: Desk): FormulaError {
  const { parameters } = SIGNATURES.find((each) => each.id === id)!;
  return new FormulaError('#VALUE!', messages.argumentBlank(parameters[at]!.name[language]));
}

function qualifierWords(argument: Argument, { messages }: Desk): string[] | FormulaError {
  const words: string[] = [];
  for (const row of gridOf(argument, messages.badCell)) {
    for (const cell of row) {
      if (cell instanceof FormulaError) return cell;
      if (!isBlank(cell)) words.push(wordOf(cell as string | number | boolean));
    }
  }
  return words;
}

/** Answers kept; beyond it the memory starts anew. */
const MOST_REMEMBERED = 200_000;

/**
 * Remembers the answers to single cells, so that a warm call costs joining the key and one look-up. Ranges are asked cell
 * by cell, and each of their asks is remembered by the library.
 */
function remembered(formula: Formula): Formula {
  const answers = new Map<string, Outcome>();
  return (region, indicator, period, unit, qualifiers) => {
    const key = keyOf(region, indicator, period, unit, qualifiers);
    if (key === undefined) return formula(region, indicator, period, unit, qualifiers);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const outcome = formula(region, indicator, period, unit, qualifiers);
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(key, outcome);
    return outcome;
  };
}

/** Undefined where an argument is no plain word or number. A number and its text differ: 45000 is a date, "45000" is not. */
function keyOf(
  region: Argument,
  indicator: Argument,
  period: Argument,
  unit: Argument,
  qualifiers: Argument,
): string | undefined {
  const a = wordIn(region);
  const b = wordIn(indicator);
  const time = only(period);
  const c = typeof time === 'number' ? `#${time}` : wordIn(time);
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (unit == null && qualifiers == null) return `${a}\u0001${b}\u0001${c}`;
  const d = unit == null ? '' : wordIn(unit);
  const e = qualifiers == null ? '' : wordIn(qualifiers);
  return d === undefined || e === undefined ? undefined : `${a}\u0001${b}\u0001${c}\u0001${d}\u0001${e}`;
}

function wordIn(argument: Argument): string | undefined {
  const cell = only(argument);
  return typeof cell === 'string' ? cell : undefined;
}

/** The only cell of a 1 × 1 range, or the argument itself. */
function only(argument: Argument): unknown {
  if (!Array.isArray(argument) || argument.length !== 1) return argument;
  const row: unknown = argument[0];
  return Array.isArray(row) && row.length === 1 ? row[0] : argument;
}
