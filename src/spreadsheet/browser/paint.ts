import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  type IBorderStyleData,
  type ICellData,
  type IRange,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/presets';
import { BLACK, BODY_SIZE, fontOf, type Grid, type GridCell, type GridRow, type Line } from '../layout';
import type { CellContent } from '../spreadsheet';
import { isMisread } from '../text';

export const PIXELS_PER_POINT = 96 / 72;
export const CELL_PADDING = 3;
const TITLE_HEIGHT = 36;
const ROW_HEIGHT = 24;
/** What each further line of a row adds. */
const LINE_HEIGHT = 17;

/** The cells of a table as the workbook takes them, whole: nothing of what stood there shines through. */
export function paintedCells(grid: Grid): ICellData[][] {
  return grid.rows.map((row) =>
    row.cells.map((cell, column) => ({ ...contentOf(cell), s: styleOf(cell, row, column) })),
  );
}

/** Widths of a table's columns in pixels. */
export function columnWidths(grid: Grid): number[] {
  const character = BODY_SIZE * PIXELS_PER_POINT;
  return grid.widths.map((width) => Math.ceil(width * character) + 2 * CELL_PADDING + 2);
}

/** Heights of a table's rows in pixels. */
export function rowHeights(grid: Grid): number[] {
  return grid.rows.map(
    ({ role, lines }) => (role === 'title' ? TITLE_HEIGHT : ROW_HEIGHT) + (lines - 1) * LINE_HEIGHT,
  );
}

/** Texts centred over several columns, for a table at `at`. The workbook knows no such alignment: those cells are merged. */
export function centredSpans(grid: Grid, at: IRange): IRange[] {
  return grid.rows.flatMap((row, index) => {
    const from = row.cells.findIndex((cell) => cell.align === 'across');
    if (from < 0) return [];
    const after = row.cells.findIndex((cell, column) => column > from && cell.align !== 'across');
    const to = (after < 0 ? row.cells.length : after) - 1;
    const startRow = at.startRow + index;
    const span = {
      startRow,
      endRow: startRow,
      startColumn: at.startColumn + from,
      endColumn: at.startColumn + to,
    };
    return to > from ? [span] : [];
  });
}

/**
 * A value or a formula. Text never becomes a formula or a number, whatever it begins with, and stays text when the cell is
 * edited later.
 */
export function contentOf(cell: CellContent): ICellData {
  const { content } = cell;
  if (content === '') return {};
  if (cell.isFormula) return { f: String(content) };
  if (typeof content === 'number') return { v: content, t: CellValueType.NUMBER };
  return { v: content, t: isMisread(content) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function styleOf(cell: GridCell, row: GridRow, column: number): IStyleData {
  const font = fontOf(row.role);
  const borders = {
    ...edge('t', row.above),
    ...edge('b', row.below),
    ...edge('l', column > 0 ? row.between : row.sides),
    ...edge('r', column < row.cells.length - 1 ? row.between : row.sides),
  };
  return {
    ff: font.name,
    fs: font.size,
    bl: font.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ht: ALIGNMENT[cell.align],
    vt: VerticalAlign.MIDDLE,
    tb: cell.wraps ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: { l: CELL_PADDING + cell.indent * font.size * PIXELS_PER_POINT, r: CELL_PADDING },
    ...(cell.ink ? { cl: { rgb: cell.ink } } : {}),
    ...(cell.numberFormat === 'General' ? {} : { n: { pattern: cell.numberFormat } }),
    ...(Object.keys(borders).length > 0 ? { bd: borders } : {}),
  };
}

const ALIGNMENT: Record<GridCell['align'], HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  across: HorizontalAlign.CENTER,
};

function edge(side: 't' | 'b' | 'l' | 'r', line: Line | undefined): { [side: string]: IBorderStyleData } {
  if (!line) return {};
  const s = line === 'thick' ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN;
  return { [side]: { s, cl: { rgb: BLACK } } };
}
