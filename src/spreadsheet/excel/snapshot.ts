import type { SheetContent } from '../formula-cells';

/** A worksheet with what its cells hold. */
export interface SheetSnapshot {
  readonly worksheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Loaded with formulas and values; undefined where the worksheet is empty. */
  readonly used: Excel.Range | undefined;
  /** Where the used range begins. */
  readonly row: number;
  readonly column: number;
}

/** Loads every worksheet of the workbook, formulas and values. */
export async function loadSheets(context: Excel.RequestContext): Promise<SheetSnapshot[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const sheets = worksheets.items.map((worksheet) => ({
    worksheet,
    used: worksheet.getUsedRangeOrNullObject(true),
  }));
  for (const { worksheet, used } of sheets) {
    worksheet.protection.load('protected');
    used.load('formulas,values,rowIndex,columnIndex');
  }
  await context.sync();
  return sheets.map(({ worksheet, used }) => ({
    worksheet,
    id: worksheet.id,
    name: worksheet.name,
    isProtected: worksheet.protection.protected,
    used: used.isNullObject ? undefined : used,
    row: used.isNullObject ? 0 : used.rowIndex,
    column: used.isNullObject ? 0 : used.columnIndex,
  }));
}

/** The snapshot as the port looks at a worksheet. */
export function contentOf({ name, isProtected, used, row, column }: SheetSnapshot): SheetContent {
  return {
    name,
    isProtected,
    at: (r, c) => {
      const value = used?.values[r - row]?.[c - column] ?? '';
      const formula = used?.formulas[r - row]?.[c - column] ?? '';
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      return { formula: isFormula ? formula : '', value };
    },
  };
}
