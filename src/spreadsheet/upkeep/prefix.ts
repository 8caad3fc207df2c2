import { callsUnder, type Prefix, renamePrefix } from '../../formulas/prefix';
import type { Spreadsheet } from '../spreadsheet';
import { type Chore, choreOf } from './chore';
import { withFormula } from './formula';

/** Calls our functions under another prefix all over the workbook: `TARGET(` ⇄ `GWR.TARGET(`. */
export async function prefixChore(spreadsheet: Spreadsheet, from: Prefix, to: Prefix): Promise<Chore> {
  const own = await spreadsheet.ownFormulas();
  const found = own.filter((cell) => callsUnder(from, cell.cells[0]![0]!.formula));
  return choreOf(
    spreadsheet,
    found.map((cell) => withFormula(cell, (formula) => renamePrefix(formula, from, to))),
  );
}
