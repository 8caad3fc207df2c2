import { isSupported } from './host';

/** Cells asked again in one request. */
const AT_ONCE = 500;

/**
 * Asks formulas that call one of the functions again, by giving them to their cells anew; other formulas are not touched.
 * Worksheets that are protected are calculated by Excel as a whole.
 */
export async function recalculateCalls(
  context: Excel.RequestContext,
  functionNames: readonly string[],
): Promise<void> {
  const calls = callPattern(functionNames);
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  for (const { sheet, used } of sheets) {
    sheet.protection.load('protected');
    used.load('formulas');
  }
  await context.sync();
  for (const { sheet, used } of sheets) {
    if (used.isNullObject) continue;
    const found = cellsCalling(calls, used);
    if (found.length === 0) continue;
    if (sheet.protection.protected) sheet.calculate(true);
    else await giveAnew(context, found);
  }
  await context.sync();
}

/** Does a formula call one of these functions? `_xldudf_` is how a file stores them, `GWR.` the namespace of another build. */
function callPattern(functionNames: readonly string[]): (formula: string) => boolean {
  const name = new RegExp(
    `(?<![\\p{L}\\p{N}_.])(?:_xldudf_)?(?:GWR[._])?(?:${functionNames.join('|')})\\s*\\(`,
    'iu',
  );
  return (formula) => formula.startsWith('=') && name.test(formula.replace(/"[^"]*"/g, '""'));
}

interface Found {
  readonly cell: Excel.Range;
  readonly formula: string;
  /** Set where the cell beside or above has the same formula: it may only show a part of that one's answer. */
  readonly parent?: Excel.Range;
}

function cellsCalling(calls: (formula: string) => boolean, used: Excel.Range): Found[] {
  const knowsSpills = isSupported('ExcelApi', '1.12');
  return used.formulas.flatMap((row, r) =>
    row.flatMap((formula, c): Found[] => {
      if (typeof formula !== 'string' || !calls(formula)) return [];
      const cell = used.getCell(r, c);
      const repeated = formula === used.formulas[r - 1]?.[c] || formula === row[c - 1];
      if (!repeated || !knowsSpills) return [{ cell, formula }];
      const parent = cell.getSpillParentOrNullObject();
      parent.load('address');
      cell.load('address');
      return [{ cell, formula, parent }];
    }),
  );
}

async function giveAnew(context: Excel.RequestContext, found: readonly Found[]): Promise<void> {
  if (found.some(({ parent }) => parent)) await context.sync();
  const own = found.filter(
    ({ cell, parent }) => !parent || parent.isNullObject || parent.address === cell.address,
  );
  for (const [index, { cell, formula }] of own.entries()) {
    cell.formulas = [[formula]];
    if (index % AT_ONCE === AT_ONCE - 1) await context.sync();
  }
  await context.sync();
}
