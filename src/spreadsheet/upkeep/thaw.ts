import type { OwnCell } from '../formula-cells';
import type { Spreadsheet } from '../spreadsheet';
import { type Chore, doneOf } from './chore';
import { type FrozenCell, keepFrozen, readFrozen, type Scope, sameCell, toThaw, within } from './frozen';

/**
 * Frozen formulas come back, exactly as they stood. Cells that hold something else by now, or that stand beside other
 * names since rows were inserted or sorted, are left alone; what is kept of them stays kept.
 */
export async function thawChore(spreadsheet: Spreadsheet, scope: Scope): Promise<Chore> {
  const [frozen, own, selection] = await Promise.all([
    readFrozen(spreadsheet),
    spreadsheet.ownFormulas(),
    spreadsheet.selection(),
  ]);
  const meant = frozen.cells.filter((cell) => !isBack(cell, own));
  const reviewed = await spreadsheet.review(meant.map(toThaw));
  // after the review: worksheets may have been renamed since
  const isMeant = within(scope, selection);
  const made = reviewed.made.filter(isMeant);
  return {
    cells: made,
    left: reviewed.left.filter(isMeant),
    do: async () => {
      const done = doneOf(spreadsheet, await spreadsheet.rewrite(made));
      const isThawed = (cell: FrozenCell) => done.cells.some((change) => sameCell(cell, change));
      await keepFrozen(spreadsheet, {
        ...frozen,
        cells: frozen.cells.filter((cell) => !isThawed(cell) && !isBack(cell, own)),
      });
      return {
        ...done,
        undo: async () => {
          const undone = await done.undo();
          const refrozen = meant.filter((cell) => undone.cells.some((back) => sameCell(cell, back)));
          const now = await readFrozen(spreadsheet);
          await keepFrozen(spreadsheet, { library: frozen.library, cells: [...now.cells, ...refrozen] });
          return undone;
        },
      };
    },
  };
}

/** Brought back already, by the spreadsheet's own undo. */
function isBack(cell: FrozenCell, own: readonly OwnCell[]): boolean {
  const formula = cell.formula[0]![0]!.formula;
  return own.some((other) => sameCell(cell, other) && other.cells[0]![0]!.formula === formula);
}
