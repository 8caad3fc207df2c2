import { asTyped, isStored } from '../../formulas/prefix';
import type { OwnCell } from '../formula-cells';
import type { Spreadsheet } from '../spreadsheet';
import { type Chore, choreOf, type Done, doneOf, type Left } from './chore';
import { withFormula } from './formula';

/** How often, and after how many milliseconds, repaired cells are looked at until they have answered. */
const LOOKS = 6;
const BETWEEN = 500;

/**
 * Brings cells back to life that Excel opened before it knew our functions: `#NAME?`, or a formula in the form of files
 * (`=_xldudf_TARGET(…)`). Their formulas are entered again as one types them. What is still `#NAME?` then is named.
 */
export async function repairChore(spreadsheet: Spreadsheet): Promise<Chore> {
  const sick = (await spreadsheet.ownFormulas()).filter(isSick);
  const changes = sick.map((cell) => withFormula(cell, asTyped));
  const chore = await choreOf(spreadsheet, changes);
  return {
    ...chore,
    do: async (): Promise<Done> => {
      const done = doneOf(spreadsheet, await spreadsheet.rewrite(changes));
      const still = await stillSick(spreadsheet, done.cells.map(place));
      const cells = done.cells.filter((cell) => !still.some((left) => place(left) === place(cell)));
      return { ...done, cells, left: [...done.left, ...still] };
    },
  };
}

function isSick(cell: OwnCell): boolean {
  const first = cell.cells[0]![0]!;
  return isStored(first.formula) || first.value === '#NAME?';
}

async function stillSick(spreadsheet: Spreadsheet, places: readonly string[]): Promise<Left[]> {
  const isRepaired = new Set(places);
  let repaired: OwnCell[] = [];
  for (let look = 0; look < LOOKS; look++) {
    if (look > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    repaired = (await spreadsheet.ownFormulas()).filter((cell) => isRepaired.has(place(cell)));
    if (!repaired.some((cell) => isSick(cell) || isWaiting(cell))) break;
  }
  return repaired
    .filter(isSick)
    .map(({ sheet, sheetId, address }) => ({ sheet, sheetId, address, why: 'still-unknown' }));
}

function isWaiting({ cells }: OwnCell): boolean {
  return ['', '#BUSY!', '#GETTING_DATA'].includes(String(cells[0]![0]!.value));
}

function place({ sheetId, address }: { sheetId: string; address: string }): string {
  return `${sheetId} ${address.replace(/:.*/, '')}`;
}
