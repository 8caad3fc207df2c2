import type { Change, OwnCell } from '../formula-cells';

/** The change that gives a cell another formula. What the old one spilled is its own business. */
export function withFormula(cell: OwnCell, change: (formula: string) => string): Change {
  const { sheet, sheetId, address } = cell;
  const first = cell.cells[0]![0]!;
  return {
    sheet,
    sheetId,
    address: address.replace(/:.*/, ''),
    was: [[first]],
    to: [[{ ...first, formula: change(first.formula) }]],
  };
}
