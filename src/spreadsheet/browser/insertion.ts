import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
} from '@univerjs/preset-sheets-core';
import type { ICellData, IMutationInfo, IRange } from '@univerjs/presets';
import type { Cells } from './cells';
import { naming } from './names';
import type { Step } from './steps';

/** Something to be written: the cells of a range, and for a table the sizes, the merged title and the name it brings along. */
export interface Writing {
  readonly range: IRange;
  readonly content: readonly (readonly (ICellData | null)[])[];
  readonly table?: {
    /** Undefined for a column or row that stays as it is. */
    readonly widths: readonly (number | undefined)[];
    readonly heights: readonly (number | undefined)[];
    readonly merges: readonly IRange[];
    /** Merged cells that are dissolved before. */
    readonly unmerged: readonly IRange[];
  };
  /** How many rows at the top of the sheet are to stay in view; absent where that is not the table's to say. */
  readonly frozenRows?: number;
  /** The cells that get a hidden name, and those that had it before. */
  readonly name?: { readonly id: string; readonly range: IRange; readonly before?: IRange };
}

/** As many as are written without a pause. With each operation the workbook looks through all its cells for formulas: fewer are faster. */
const CELLS_AT_ONCE = 8000;

type Block = readonly (readonly (ICellData | null)[])[];

/** Is it too much to be written without a pause? */
export function isLong({ content }: Writing): boolean {
  return content.length * (content[0]?.length ?? 0) > CELLS_AT_ONCE;
}

/** One insert: what it writes, what it found there, and the way there and back. */
export class Insertion {
  private readonly before: Block;
  private readonly mergedBefore: readonly IRange[];
  private readonly frozenBefore: number;
  private readonly layout: Step;

  constructor(
    readonly cells: Cells,
    readonly writing: Writing,
  ) {
    this.before = this.present();
    this.mergedBefore = writing.table?.unmerged ?? [];
    this.layout = layoutStep(cells, writing);
    this.frozenBefore = frozenRows(cells);
  }

  forward(): Step {
    return {
      redo: [...growing(this.cells, this.writing.range), ...this.written(this.writing.content, this.before)],
      undo: this.back(this.before),
    };
  }

  /** Back to what it found, except for cells that hold something else by now. */
  backward(): Step {
    const present = this.present();
    const result = present.map((row, at) =>
      row.map((cell, to) =>
        holdsTheSame(cell, this.writing.content[at]?.[to]) ? (this.before[at]?.[to] ?? null) : cell,
      ),
    );
    return {
      redo: this.back(result),
      undo: this.written(present, result),
    };
  }

  /** The table with the content of its cells, written where `over` stands. */
  private written(content: Block, over: Block): IMutationInfo[] {
    return [
      ...this.unmerge(this.mergedBefore),
      ...this.fill(content, over),
      ...this.merge(this.writing.table?.merges ?? []),
      ...this.layout.redo,
      ...this.name(this.writing.name?.range),
      ...this.freeze(this.writing.frozenRows),
    ];
  }

  private back(content: Block): IMutationInfo[] {
    return [
      ...this.layout.undo,
      ...this.unmerge(this.writing.table?.merges ?? []),
      ...this.fill(content),
      ...this.merge(this.mergedBefore),
      ...this.name(this.writing.name?.before),
      ...this.freeze(this.frozenBefore),
    ];
  }

  private freeze(rows: number | undefined): IMutationInfo[] {
    if (this.writing.frozenRows === undefined || rows === undefined) return [];
    const at = rows > 0 ? { startRow: rows, ySplit: rows } : { startRow: -1, ySplit: 0 };
    // columns that the user froze stay so
    const { startColumn, xSplit } = this.cells.sheet.getFreeze();
    return [{ id: SetFrozenMutation.id, params: { ...this.cells.ids, startColumn, xSplit, ...at } }];
  }

  private name(range: IRange | undefined): IMutationInfo[] {
    return this.writing.name ? [naming(this.cells, this.writing.name.id, range)] : [];
  }

  /**
   * `over` is what stands there, if that is known. It is emptied first: a cell written over another would keep of its style
   * whatever it does not state itself.
   */
  private fill(content: Block, over?: Block): IMutationInfo[] {
    const { ids } = this.cells;
    const { range } = this.writing;
    const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / (content[0]?.length ?? 1)));
    const operations: IMutationInfo[] = [];
    for (let row = 0; row < content.length; row += rowsAtOnce) {
      const piece = content.slice(row, row + rowsAtOnce);
      const isOverNothing = over && isEmpty(over.slice(row, row + rowsAtOnce));
      const emptied = isOverNothing ? [] : [piece.map((cells) => cells.map(() => null))];
      for (const block of isEmpty(piece) ? emptied : [...emptied, piece]) {
        const cellValue = matrix({ ...range, startRow: range.startRow + row }, block);
        operations.push({ id: SetRangeValuesMutation.id, params: { ...ids, cellValue } });
      }
    }
    return operations;
  }

  private merge(ranges: readonly IRange[]): IMutationInfo[] {
    if (ranges.length === 0) return [];
    return [{ id: AddWorksheetMergeMutation.id, params: { ...this.cells.ids, ranges } }];
  }

  private unmerge(ranges: readonly IRange[]): IMutationInfo[] {
    if (ranges.length === 0) return [];
    return [{ id: RemoveWorksheetMergeMutation.id, params: { ...this.cells.ids, ranges } }];
  }

  private present(): (ICellData | null)[][] {
    const { startRow, endRow, startColumn, endColumn } = this.writing.range;
    return numbers(startRow, endRow).map((row) =>
      numbers(startColumn, endColumn).map((column) => this.cells.copied(row, column)),
    );
  }
}

function isEmpty(block: Block): boolean {
  return block.every((cells) => cells.every((cell) => cell === null));
}

/** How many rows at the top of a sheet stay in view. */
export function frozenRows({ sheet }: Cells): number {
  return Math.max(0, sheet.getFreeze().ySplit);
}

/** How many columns at its left do. */
export function frozenColumns({ sheet }: Cells): number {
  return Math.max(0, sheet.getFreeze().xSplit);
}

/** A formula that has been answered since still is the same; styles do not count. */
function holdsTheSame(cell: ICellData | null, written: ICellData | null | undefined): boolean {
  if (written?.f) return cell?.f === written.f;
  return !cell?.f && !cell?.si && (cell?.v ?? '') === (written?.v ?? '');
}

/** The sheet grows to hold the range; it does not shrink again. */
function growing(cells: Cells, range: IRange): IMutationInfo[] {
  const { sheet, ids } = cells;
  const operations: IMutationInfo[] = [];
  if (range.endRow >= sheet.getRowCount()) {
    operations.push({
      id: SetWorksheetRowCountMutation.id,
      params: { ...ids, rowCount: range.endRow + 1 },
    });
  }
  if (range.endColumn >= sheet.getColumnCount()) {
    operations.push({
      id: SetWorksheetColumnCountMutation.id,
      params: { ...ids, columnCount: range.endColumn + 1 },
    });
  }
  return operations;
}

/** Column widths and row heights of a table. Where the user has other things in a column or row it only grows. */
function layoutStep(cells: Cells, { range, table }: Writing): Step {
  if (!table) return { redo: [], undo: [] };
  const { sheet, ids } = cells;
  const others = outside(cells, range);
  const colWidth: Record<number, number> = {};
  table.widths.forEach((width, index) => {
    if (width === undefined) return;
    const column = range.startColumn + index;
    colWidth[column] = others.columns.has(column) ? Math.max(width, sheet.getColumnWidth(column)) : width;
  });
  const rowHeight: Record<number, number> = {};
  table.heights.forEach((height, index) => {
    if (height === undefined) return;
    const row = range.startRow + index;
    rowHeight[row] = others.rows.has(row) ? Math.max(height, sheet.getRowHeight(row)) : height;
  });
  const widths = { ...ids, ranges: [range], colWidth };
  const heights = { ...ids, ranges: [range], rowHeight };
  return {
    redo: [
      { id: SetWorksheetColWidthMutation.id, params: widths },
      { id: SetWorksheetRowHeightMutation.id, params: heights },
    ],
    undo: [
      { id: SetWorksheetColWidthMutation.id, params: SetWorksheetColWidthMutationFactory(widths, sheet) },
      { id: SetWorksheetRowHeightMutation.id, params: SetWorksheetRowHeightMutationFactory(heights, sheet) },
    ],
  };
}

/** Rows and columns of a range in which something stands outside it. */
function outside(cells: Cells, range: IRange): { rows: Set<number>; columns: Set<number> } {
  const rows = new Set<number>();
  const columns = new Set<number>();
  cells.sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.v === undefined && !cell?.f) return;
    const inRows = row >= range.startRow && row <= range.endRow;
    const inColumns = column >= range.startColumn && column <= range.endColumn;
    if (inRows && !inColumns) rows.add(row);
    if (inColumns && !inRows) columns.add(column);
  });
  return { rows, columns };
}

function matrix(range: IRange, block: Block): Record<number, Record<number, ICellData | null>> {
  const rows: Record<number, Record<number, ICellData | null>> = {};
  block.forEach((cells, row) => {
    const line: Record<number, ICellData | null> = {};
    cells.forEach((cell, column) => {
      line[range.startColumn + column] = cell;
    });
    rows[range.startRow + row] = line;
  });
  return rows;
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
