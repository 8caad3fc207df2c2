import type { Library } from '../../library/library';
import type { Figure } from '../../reading/figure';
import { readableWithin } from '../../reports/report';
import { blockOf, overlap } from '../address';
import type { CellState } from '../formula-cells';
import type { Spreadsheet } from '../spreadsheet';
import { type Audited, audit } from '../upkeep/audit';
import type { Chore } from '../upkeep/chore';
import { type FreezeSettings, freezeChore } from '../upkeep/freeze';
import { packText, unpackText } from './packed-text';

const NAME = 'used';

/** A figure as a formula of the workbook used it. */
export type UsedFigure = Pick<Figure, 'id' | 'value' | 'max' | 'unit' | 'comparator' | 'words'> & {
  /** Title of its report. */
  readonly report: string;
  readonly sentence: string;
};

/** A cell that shows a figure, or was calculated from it. */
export interface UsedIn {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly shown: Pick<CellState, 'value' | 'numberFormat'>;
  readonly figure: UsedFigure;
}

/** What the workbook remembers of the figures that it uses. */
export interface Used {
  /** Version of the library that gave them; empty where nothing is remembered. */
  readonly library: string;
  readonly cells: readonly UsedIn[];
}

/** What became of a figure that a cell uses. */
export interface UsedChange {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** What the cell showed when the figure was remembered. */
  readonly shown: UsedIn['shown'];
  readonly before: UsedFigure;
  /** Undefined where nothing answers any more. */
  readonly after?: UsedFigure;
}

/** What the workbook remembers. Nothing, where that cannot be read: it is only remembered, never needed. */
export async function readUsed(spreadsheet: Pick<Spreadsheet, 'kept'>): Promise<Used> {
  try {
    const used: Partial<Used> | null = JSON.parse(await unpackText(await spreadsheet.kept(NAME)));
    if (typeof used?.library === 'string' && Array.isArray(used.cells)) return used as Used;
  } catch {}
  return { library: '', cells: [] };
}

/** Remembers in the workbook the figures that it uses now. Writes only where they are others than before. */
export async function rememberUsed(spreadsheet: Spreadsheet, library: Library): Promise<void> {
  const before = await spreadsheet.kept(NAME);
  const cells = await usedNow(spreadsheet, library);
  const used: Used = { library: library.version, cells };
  const text = cells.length === 0 ? '' : await packText(JSON.stringify(used));
  if (text !== before) await spreadsheet.keep(NAME, text);
}

/**
 * What has changed for the workbook since its figures were remembered: for each cell the figure that it used beside the one
 * that answers now. Nothing is recalculated. Cells that hold another formula by now are not compared.
 */
export async function changesSince(
  spreadsheet: Spreadsheet,
  library: Library,
): Promise<{ readonly since: string; readonly changes: readonly UsedChange[] }> {
  const used = await readUsed(spreadsheet);
  if (used.cells.length === 0) return { since: used.library, changes: [] };
  const now = audit(await spreadsheet.ownFormulas(), library);
  const here = new Map(now.map((cell) => [placeOf(cell), cell]));
  const anywhere = new Map(now.map((cell) => [cell.formula, cell]));
  const changes = used.cells.flatMap((cell): UsedChange[] => {
    // a formula that calls no other cells says the same wherever it was moved to
    const moved = /[A-Z]\d/.test(cell.formula.replace(/"[^"]*"/g, ''))
      ? undefined
      : anywhere.get(cell.formula);
    const found = here.get(placeOf(cell)) ?? moved;
    if (!found || found.without === 'references' || found.without === 'many') return [];
    const after = found.figure && usedFigure(found.figure, library);
    if (after && isSame(cell.figure, after)) return [];
    const { sheet, address, formula } = found;
    return [{ sheet, address, formula, shown: cell.shown, before: cell.figure, ...(after ? { after } : {}) }];
  });
  return { since: used.library, changes };
}

/**
 * The cells of these changes become the values that they showed before, kept for thawing as any frozen formula is. A block that
 * shows something else by now is left alone.
 */
export function freezeChanged(
  spreadsheet: Spreadsheet,
  changes: readonly UsedChange[],
  settings: Omit<FreezeSettings, 'scope' | 'shownBefore'>,
): Promise<Chore> {
  const changesIn = (at: { readonly sheet: string; readonly address: string }) =>
    changes.filter(
      ({ sheet, address }) => sheet === at.sheet && overlap(blockOf(address), blockOf(at.address)),
    );
  return freezeChore(spreadsheet, {
    ...settings,
    scope: (at) => changesIn(at).length > 0,
    shownBefore: (cell) => {
      const [change, ...others] = changesIn(cell);
      const single = cell.shown.length === 1 && cell.shown[0]!.length === 1;
      if (single) return change && others.length === 0 ? [[{ formula: '', ...change.shown }]] : undefined;
      const values = cell.shown.flat().map(({ value }) => value);
      return changesIn(cell).every(({ shown }) => values.includes(shown.value)) ? cell.shown : undefined;
    },
  });
}

async function usedNow(spreadsheet: Spreadsheet, library: Library): Promise<UsedIn[]> {
  const audited = audit(await spreadsheet.ownFormulas(), library);
  return audited.flatMap(({ sheet, address, formula, shown, figure }): UsedIn[] => {
    if (!figure) return [];
    const { value, numberFormat } = shown;
    return [{ sheet, address, formula, shown: { value, numberFormat }, figure: usedFigure(figure, library) }];
  });
}

function usedFigure(figure: Figure, library: Library): UsedFigure {
  const { id, value, max, unit, comparator, words } = figure;
  const report = library.report(figure.report);
  return {
    id,
    value,
    ...(max === undefined ? {} : { max }),
    unit,
    comparator,
    words,
    report: report?.entry.title ?? figure.report,
    sentence: report ? readableWithin(report, figure.sentence).trim() : words,
  };
}

/** Another figure that says the same is no change; words count where there is no number. */
function isSame(before: UsedFigure, after: UsedFigure): boolean {
  return (
    before.value === after.value &&
    before.max === after.max &&
    before.unit === after.unit &&
    before.comparator === after.comparator &&
    (before.value !== null || before.words === after.words)
  );
}

function placeOf({ sheet, address, formula }: Pick<Audited, 'sheet' | 'address' | 'formula'>): string {
  return `${sheet}\u0001${address}\u0001${formula}`;
}
