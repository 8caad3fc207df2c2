// npm run -s formula -- '=TARGET("平湖","固投增速",2023)' …
//
// One JSON object a line: {"formula","value","numberFormat","error","message"}. A block is an array of rows; a cell of it that
// holds an error is the error's text ("#N/A"), and `message` is that of the first such cell. `numberFormat` is that of
// the first cell that has one. For one cell with an error, `value` is null. `-` reads formulas from standard input, one a line.

import { createInterface } from 'node:readline';
import { evaluate } from '../formulas/evaluate';
import { makeFunctions } from '../formulas/functions';
import { type CellOutcome, FormattedNumber, FormulaError, type Outcome } from '../formulas/outcome';
import { makeLibrary } from '../library';
import { seedLibrary } from './seeds';

const functions = makeFunctions(makeLibrary(seedLibrary()));

function print(formula: string): void {
  console.log(JSON.stringify({ formula, ...shown(evaluate(formula, functions)) }));
}

function shown(outcome: Outcome) {
  const cells = Array.isArray(outcome) ? outcome.flat() : [outcome];
  const error = cells.find((cell) => cell instanceof FormulaError);
  const formatted = cells.find((cell) => cell instanceof FormattedNumber);
  return {
    value: Array.isArray(outcome) ? outcome.map((row) => row.map(plain)) : error ? null : plain(outcome),
    numberFormat: formatted?.numberFormat ?? null,
    error: Array.isArray(outcome) ? null : (error?.code ?? null),
    message: error?.message ?? null,
  };
}

function plain(cell: CellOutcome): string | number | boolean {
  if (cell instanceof FormattedNumber) return cell.value;
  return cell instanceof FormulaError ? cell.code : cell;
}

for (const argument of process.argv.slice(2)) {
  if (argument !== '-') {
    print(argument);
    continue;
  }
  for await (const line of createInterface({ input: process.stdin })) if (line.trim()) print(line);
}
