import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import {
  CellValueType,
  type ICellData,
  type Injector,
  type IRange,
  type IStyleData,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/presets';
import { type Remark, remarkOn } from './remark';
import { spilledCell } from './shown';

/** One sheet of the workbook, cells as they are stored, spilled ones included. Rows and columns count from 0. */
export class Cells {
  constructor(
    private readonly injector: Injector,
    readonly workbook: Workbook,
    readonly sheet: Worksheet,
  ) {}

  get ids(): { unitId: string; subUnitId: string } {
    return { unitId: this.workbook.getUnitId(), subUnitId: this.sheet.getSheetId() };
  }

  stored(row: number, column: number): Nullable<ICellData> {
    return this.sheet.getCellRaw(row, column);
  }

  /** The cell with its style written out, to be put back later. */
  copied(row: number, column: number): ICellData | null {
    const cell = this.stored(row, column);
    if (!cell) return null;
    const style = this.workbook.getStyles().getStyleByCell(cell);
    // the workbook shares its styles among cells and changes none; what else has parts is changed where it stands
    const { p, custom } = cell;
    return {
      ...cell,
      ...(style ? { s: style } : {}),
      ...(p ? { p: structuredClone(p) } : {}),
      ...(custom ? { custom: structuredClone(custom) } : {}),
    };
  }

  spilled(row: number, column: number): ICellData | undefined {
    const { unitId, subUnitId } = this.ids;
    return spilledCell(this.injector.get(FormulaDataModel), unitId, subUnitId, row, column);
  }

  /** Formula with `=`, empty where there is none. */
  formula(row: number, column: number): string {
    const { unitId, subUnitId } = this.ids;
    const cell = this.stored(row, column);
    if (!cell?.f && !cell?.si) return '';
    return (
      this.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, subUnitId, unitId) ??
      cell.f ??
      ''
    );
  }

  value(row: number, column: number): number | string | boolean {
    const stored = this.stored(row, column);
    const cell = stored?.v === undefined ? this.spilled(row, column) : stored;
    if (cell?.v === undefined || cell.v === null) return stored?.p?.body?.dataStream.trimEnd() ?? '';
    return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
  }

  /** The value as the cell shows it. */
  text(row: number, column: number): string {
    const shown = this.sheet.getCell(row, column);
    if (shown?.v === undefined || shown.v === null) return shown?.p?.body?.dataStream.trimEnd() ?? '';
    if (shown.t === CellValueType.BOOLEAN) return shown.v ? 'TRUE' : 'FALSE';
    return String(shown.v);
  }

  remark(row: number, column: number): Remark | undefined {
    return remarkOn(this.stored(row, column)) ?? remarkOn(this.spilled(row, column));
  }

  style(row: number, column: number): IStyleData {
    return this.workbook.getStyles().getStyleByCell(this.stored(row, column)) ?? {};
  }

  /** How many cells of the range hold something. */
  occupied(range: IRange): number {
    let count = 0;
    for (let row = range.startRow; row <= Math.min(range.endRow, this.sheet.getRowCount() - 1); row++) {
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        if (this.value(row, column) !== '' || this.formula(row, column) !== '') count++;
      }
    }
    return count;
  }

  /** Every formula of the sheet. */
  formulas(): { row: number; column: number; formula: string }[] {
    const found: { row: number; column: number; formula: string }[] = [];
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.f || cell?.si) found.push({ row, column, formula: this.formula(row, column) });
    });
    return found;
  }

  /** Merged areas that share a cell with the range. */
  mergesIn(range: IRange): IRange[] {
    return this.sheet.getMergeData().filter((merge) => overlap(merge, range));
  }
}

function overlap(one: IRange, other: IRange): boolean {
  return (
    one.startRow <= other.endRow &&
    one.endRow >= other.startRow &&
    one.startColumn <= other.endColumn &&
    one.endColumn >= other.startColumn
  );
}
