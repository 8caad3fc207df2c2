import type { CellRows, Change, LeftAlone, Rewritten } from '../formula-cells';
import { objection } from '../reviewing';
import { SpreadsheetError } from '../spreadsheet';
import { isMisread } from '../text';
import { run } from './run';
import { contentOf, loadSheets, type SheetSnapshot } from './snapshot';

/** Blocks written in one request. */
const AT_ONCE = 500;

/** Sorts changes into those that can be made now and those that cannot. Changes nothing. */
export async function review(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<Rewritten & { readonly sheets: readonly SheetSnapshot[] }> {
  const sheets = await loadSheets(context);
  const contents = new Map(sheets.map((sheet) => [sheet, contentOf(sheet)]));
  const made: Change[] = [];
  const left: LeftAlone[] = [];
  for (const change of changes) {
    const sheet = sheetOf(sheets, change);
    // the user knows the worksheet by its present name
    const named = { ...change, sheet: sheet?.name ?? change.sheet, sheetId: sheet?.id ?? change.sheetId };
    const why = objection(change, sheet && contents.get(sheet));
    if (why) left.push({ sheet: named.sheet, sheetId: named.sheetId, address: named.address, why });
    else made.push(named);
  }
  return { made, left, sheets };
}

/** Makes the changes that can be made; if that fails midway, takes back those that were. */
export async function rewrite(context: Excel.RequestContext, changes: readonly Change[]): Promise<Rewritten> {
  const { made, left, sheets } = await review(context, changes);
  try {
    await write(sheets, made, (change) => change.to);
  } catch (cause) {
    const where = [...new Set(made.map(({ sheet }) => sheet))].join('、');
    try {
      await run(async (fresh) => write(await loadSheets(fresh), made, (change) => change.was));
    } catch {
      throw new SpreadsheetError('half-written', where, { cause });
    }
    throw new SpreadsheetError('lost-midway', where, { cause });
  }
  return { made, left };
}

async function write(
  sheets: readonly SheetSnapshot[],
  changes: readonly Change[],
  side: (change: Change) => CellRows,
): Promise<void> {
  for (const [index, change] of changes.entries()) {
    const { worksheet } = sheetOf(sheets, change)!;
    const range = worksheet.getRange(change.address);
    const cells = side(change);
    // The format goes first: in a cell of the format @ text stays text.
    if (formatsDiffer(change)) range.numberFormat = cells.map((row) => row.map((cell) => cell.numberFormat));
    range.formulas = cells.map((row) => row.map(given));
    if (index % AT_ONCE === AT_ONCE - 1) await worksheet.context.sync();
  }
  await sheets[0]?.worksheet.context.sync();
}

function formatsDiffer({ was, to }: Change): boolean {
  return was.some((row, r) => row.some((cell, c) => cell.numberFormat !== to[r]![c]!.numberFormat));
}

/** What `Range.formulas` must be given so that the cell holds this. */
function given({ formula, value, numberFormat, spilled }: CellRows[0][0]): string | number | boolean {
  if (spilled) return '';
  if (formula !== '') return formula;
  if (typeof value !== 'string' || numberFormat === '@') return value;
  // an error that was an answer stays an error
  return isMisread(value) && !/^#(N\/A|VALUE!|DIV\/0!|NUM!|NULL!|REF!)$/.test(value) ? `'${value}` : value;
}

function sheetOf(sheets: readonly SheetSnapshot[], change: Change): SheetSnapshot | undefined {
  return sheets.find(({ id }) => id === change.sheetId) ?? sheets.find(({ name }) => name === change.sheet);
}
