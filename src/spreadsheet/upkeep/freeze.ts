import type { At, CellRows, Change, OwnCell } from '../formula-cells';
import type { Spreadsheet } from '../spreadsheet';
import { type Chore, type Done, doneOf, type Left } from './chore';
import { type FrozenCell, keepFrozen, readFrozen, type Scope, type Source, sameCell, within } from './frozen';

/** Values of a formula that has no answer yet, or found no room for it. #N/A and #VALUE! are answers. */
const UNANSWERED = /^#(NAME\?|BUSY!|GETTING_DATA|SPILL!|CALC!|CONNECT!|REF!)$/;

export interface FreezeSettings {
  readonly scope: Scope | ((cell: At) => boolean);
  /** Version of the library. */
  readonly library: string;
  readonly sourceOf: (cell: OwnCell) => Source | undefined;
  /** What a cell becomes, where that is not what it shows; undefined for one that is left alone. */
  readonly shownBefore?: (cell: OwnCell) => CellRows | undefined;
}

/** Our formulas become the values they show; formula and source are kept in the workbook for thawing. */
export async function freezeChore(spreadsheet: Spreadsheet, settings: FreezeSettings): Promise<Chore> {
  const { scope, shownBefore = ({ shown }: OwnCell) => shown } = settings;
  const isMeant = typeof scope === 'function' ? scope : within(scope, await spreadsheet.selection());
  const own = (await spreadsheet.ownFormulas()).filter(isMeant).map((cell) => {
    const shown = shownBefore(cell);
    return { cell: shown ? { ...cell, shown } : cell, isLost: !shown };
  });
  const lost = own.filter(({ isLost }) => isLost).map(({ cell }): Left => ({ ...at(cell), why: 'changed' }));
  const kept = own.filter(({ isLost }) => !isLost).map(({ cell }) => cell);
  const answered = kept.filter((cell) => !isUnanswered(cell));
  const unanswered = kept.filter(isUnanswered).map((cell): Left => ({ ...at(cell), why: 'unanswered' }));
  const { made, left } = await spreadsheet.review(answered.map(asChange));
  return {
    cells: made,
    left: [...lost, ...unanswered, ...left],
    do: () => freeze(spreadsheet, made, answered, settings),
  };
}

async function freeze(
  spreadsheet: Spreadsheet,
  changes: readonly Change[],
  own: readonly OwnCell[],
  { library, sourceOf }: FreezeSettings,
): Promise<Done> {
  const before = await readFrozen(spreadsheet);
  const sources = new Map(own.map((cell) => [placeOf(cell), sourceOf(cell)]));
  const keeping = (made: readonly Change[]) => ({
    library,
    cells: [
      ...before.cells.filter((cell) => !made.some((change) => sameCell(cell, change))),
      ...made.map((change) => asFrozen(change, sources.get(placeOf(change)))),
    ],
  });
  // Kept first: no formula may be gone from its cell and stand nowhere else.
  await keepFrozen(spreadsheet, keeping(changes));
  const rewritten = await spreadsheet.rewrite(changes);
  if (rewritten.left.length > 0) await keepFrozen(spreadsheet, keeping(rewritten.made));
  const done = doneOf(spreadsheet, rewritten);
  return {
    ...done,
    undo: async () => {
      const undone = await done.undo();
      const now = await readFrozen(spreadsheet);
      const kept = now.cells.filter((cell) => !undone.cells.some((back) => sameCell(cell, back)));
      await keepFrozen(spreadsheet, { ...now, cells: kept });
      return undone;
    },
  };
}

/** Has a formula no answer that could stand for it? */
export function isUnanswered({ shown }: OwnCell): boolean {
  return shown.flat().some(({ value }) => typeof value === 'string' && UNANSWERED.test(value));
}

/** The change that makes values of what a formula shows. */
export function asChange(cell: OwnCell): Change {
  return { ...at(cell), beside: cell.beside, was: cell.cells, to: cell.shown };
}

function asFrozen(
  { sheet, sheetId, address, beside, was, to }: Change,
  source: Source | undefined,
): FrozenCell {
  return {
    sheet,
    sheetId,
    address,
    beside: beside!,
    formula: was,
    values: to,
    ...(source ? { source } : {}),
  };
}

function placeOf({ sheetId, address }: At): string {
  return `${sheetId} ${address}`;
}

function at({ sheet, sheetId, address }: OwnCell) {
  return { sheet, sheetId, address };
}
