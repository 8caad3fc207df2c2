import { FormulaDataModel, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { type ICellData, type Injector, InterceptorEffectEnum, type IStyleData } from '@univerjs/presets';
import { remarkOn } from './remark';

/** Goes before the workbook's own steps, which fill in spilled cells (100) and then apply number formats (10). */
const BEFORE_SPILLS = 101;

/**
 * Shows the values of our functions in their own number format where the cell's is General: 0.08 as 8%. Holds for
 * spilled cells too.
 */
export function showFormattedValues(injector: Injector): void {
  const spills = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BEFORE_SPILLS,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const { unitId, subUnitId, row, col } = location;
      const remark = remarkOn(location.rawData) ?? remarkOn(spilledCell(spills, unitId, subUnitId, row, col));
      if (!remark?.numberFormat) return next(cell);
      const style = location.workbook.getStyles().getStyleByCell(location.rawData) ?? {};
      if (style.n) return next(cell);
      const shown: IStyleData = { ...style, n: { pattern: remark.numberFormat } };
      return next({ ...location.rawData, ...cell, s: shown });
    },
  });
}

/** The value that a formula elsewhere spilled into this cell, or that stands in the cell which spills. */
export function spilledCell(
  spills: FormulaDataModel,
  unitId: string,
  sheetId: string,
  row: number,
  column: number,
): ICellData | undefined {
  return spills.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column] ?? undefined;
}
