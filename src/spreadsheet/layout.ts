import { formulaOf } from '../formulas/written';
import type { Ask } from '../library/ask';
import type { Cell, Column, Row, Table, TableStyle } from '../tables/table';
import type { CellContent, InsertMode } from './spreadsheet';
import { isMisread, widthOf, wrap } from './text';

/**
 * A table as it stands on a sheet: which row holds what. Both adapters paint this and decide nothing themselves.
 *
 *     title                       centred over all columns, not merged
 *     unit line                   at the right, where the table has one
 *     ━━━━━━━━━━━━━━━━━━━━━━━━━━━
 *     header
 *     ───────────────────────────
 *     groups and figures
 *     ━━━━━━━━━━━━━━━━━━━━━━━━━━━
 *     注：1.…                     each on as many rows as it needs
 *     资料来源：…
 *
 * Data for pivots are header and rows alone.
 */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** Of each column, in characters of 汉字 of the body's font. */
  readonly widths: readonly number[];
}

export interface GridRow {
  readonly role: RowRole;
  /** How many lines of text its tallest cell has. */
  readonly lines: number;
  /** One for each column. */
  readonly cells: readonly GridCell[];
  readonly above?: Line;
  readonly below?: Line;
  /** At the left of the first cell and the right of the last. */
  readonly sides?: Line;
  /** Between the cells. */
  readonly between?: Line;
}

export type RowRole = 'title' | 'unit' | 'header' | 'group' | 'figure' | 'note' | 'source';
export type Line = 'thick' | 'thin';

export interface GridCell extends CellContent {
  /** Empty content is an empty cell. `@` marks text that would otherwise be read as something else. */
  readonly numberFormat: string;
  /** `across`: centred over this cell and the empty `across` cells at its right. */
  readonly align: 'left' | 'center' | 'right' | 'across';
  readonly indent: number;
  /** Breaks into lines: its text is wider than its column, and the cell beside it may not be written over. */
  readonly wraps: boolean;
  /** Of the writing, where it is not black: what was taken from a report, in a table that tells so. */
  readonly ink?: typeof TAKEN;
}

/** The blue that financial models have for what was put in and not calculated. */
export const TAKEN = '#0000FF';
export const BLACK = '#000000';

export interface Font {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Lays a table out. In the mode `formulas` every cell that has an ask holds the formula that asks it. */
export function layOut(table: Table, mode: InsertMode): Grid {
  const { columns, style = 'three-line' } = table;
  const body = table.rows.map((row) => bodyRow(row, table, mode));
  const widths = columns.map((column) => column.width);
  const ruled = withLines([headerRow(columns), ...body], style);
  // data are for filters and pivots: each row of the height that any other has
  if (table.form === 'data') return { rows: ruled, widths };
  const width = Math.max(LEAST_NOTE_WIDTH, sum(widths));
  return {
    rows: [
      titleRow(table.title, columns.length),
      ...(table.unitLine ? [unitRow(table.unitLine, columns.length)] : []),
      ...ruled.map((row, index) => wrapped(row, widths, table.rows[index - 1])),
      ...footOf(table).flatMap(({ role, text }) =>
        hanging(text, width).map((line) => textRow(role, line, columns.length)),
      ),
    ],
    widths,
  };
}

/** How many rows and columns a table takes on a sheet. */
export function sizeOf(table: Table): { rows: number; columns: number } {
  return { rows: layOut(table, 'values').rows.length, columns: table.columns.length };
}

/** How many rows of a table lie above its first figure, the header among them. */
export function headerRows({ rows }: Grid): number {
  return rows.findIndex(({ role }) => role === 'header') + 1;
}

/** The face of a row, as printed statistical tables have it. */
export function fontOf(role: RowRole): Font {
  if (role === 'title') return { name: '黑体', size: 14, bold: true };
  return { name: '宋体', size: BODY_SIZE, bold: role === 'group' };
}

/** Size of the body's font in points; one 汉字 of a column's width is as wide. */
export const BODY_SIZE = 10;

const LEAST_NOTE_WIDTH = 24;

function titleRow(title: string, columns: number): GridRow {
  const cells = textCells(title, 0, columns).map((cell): GridCell => ({ ...cell, align: 'across' }));
  return { role: 'title', lines: 1, cells };
}

function unitRow(unitLine: string, columns: number): GridRow {
  const cells = textCells(unitLine, columns - 1, columns).map(
    (cell): GridCell => ({ ...cell, align: 'right' }),
  );
  return { role: 'unit', lines: 1, cells };
}

function headerRow(columns: readonly Column[]): GridRow {
  return {
    role: 'header',
    lines: 1,
    cells: columns.map((column) => ({ ...textCell(column.header), align: 'center' })),
  };
}

function textRow(role: RowRole, text: string, columns: number): GridRow {
  return { role, lines: 1, cells: textCells(text, 0, columns) };
}

function bodyRow(row: Row, { columns, coloured }: Table, mode: InsertMode): GridRow {
  const cells = columns.map((column, index): GridCell => {
    const cell = row.cells[index] ?? { value: '' };
    const body = bodyCell(cell, column, mode);
    return coloured && cell.figure !== undefined ? { ...body, ink: TAKEN } : body;
  });
  return { role: row.kind, lines: 1, cells };
}

/** A row with its texts broken where they are wider than their columns; `said` is what its formulas answer. Headings run on. */
function wrapped(row: GridRow, widths: readonly number[], said?: Row): GridRow {
  if (row.role === 'group') return row;
  const lines = row.cells.map(({ content, indent, isFormula }, column) => {
    const text = isFormula ? said?.cells[column]?.value : content;
    const width = (widths[column] ?? 0) - indent - ROOM;
    return typeof text === 'string' && widthOf(text) > width ? wrap(text, Math.max(1, width)).length : 1;
  });
  return {
    ...row,
    lines: Math.max(1, ...lines),
    cells: row.cells.map((cell, column) => ({ ...cell, wraps: (lines[column] ?? 1) > 1 })),
  };
}

/** Of a column’s width, what its text leaves free, so that another face breaks no earlier. */
const ROOM = 1;

function bodyCell(cell: Cell, column: Column, mode: InsertMode): GridCell {
  const align = cell.align ?? (column.kind === 'number' ? 'right' : 'left');
  const indent = cell.indent ?? 0;
  const numberFormat = cell.numberFormat ?? 'General';
  if (mode === 'formulas' && cell.ask) {
    return { content: formulaIn(cell, cell.ask), isFormula: true, numberFormat, align, indent, wraps: false };
  }
  if (typeof cell.value === 'string') return { ...textCell(cell.value), align, indent };
  return { content: cell.value, isFormula: false, numberFormat, align, indent, wraps: false };
}

const FUNCTIONS = { gap: 'TARGET_GAP', done: 'TARGET_DONE' } as const;

/** A difference is rounded to what the cell shows, so that it is the number that a table of values has. */
function formulaIn({ question, less, numberFormat = '' }: Cell, ask: Ask): string {
  if (!less) return formulaOf(ask, question && FUNCTIONS[question]);
  const decimals = /\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  return `=ROUND(${formulaOf(ask).slice(1)}-${formulaOf(less).slice(1)},${decimals})`;
}

/** A row of empty cells with a text in one of them. */
function textCells(text: string, at: number, columns: number): GridCell[] {
  return Array.from({ length: columns }, (_, index) => textCell(index === at ? text : ''));
}

function textCell(text: string): GridCell {
  return {
    content: text,
    isFormula: false,
    numberFormat: isMisread(text) ? '@' : 'General',
    align: 'left',
    indent: 0,
    wraps: false,
  };
}

/** The lines of header and body; each edge between two rows is told once, to the upper of them. */
function withLines(rows: readonly GridRow[], style: TableStyle): GridRow[] {
  const { outer, inner, sides, between } = LINES[style];
  const last = rows.length - 1;
  return rows.map((row, index) => {
    const below = index === last ? outer : index === 0 ? 'thin' : inner;
    return {
      ...row,
      ...(index === 0 ? { above: outer } : {}),
      ...(below ? { below } : {}),
      ...(sides ? { sides } : {}),
      ...(between ? { between } : {}),
    };
  });
}

interface Lines {
  /** Above the header and below the last row. */
  readonly outer: Line;
  /** Below each row of the body. */
  readonly inner?: Line;
  readonly sides?: Line;
  readonly between?: Line;
}

const LINES: Readonly<Record<TableStyle, Lines>> = {
  'three-line': { outer: 'thick' },
  full: { outer: 'thin', inner: 'thin', sides: 'thin', between: 'thin' },
  finance: { outer: 'thick', inner: 'thin', between: 'thin' },
};

/**
 * What stands below a table, each note whole.
 *
 *     注：1.“—”表示报告未提出。
 *     　　2.上年地区生产总值为小口径。
 *     资料来源：平湖市人民政府工作报告（2022年2月15日）；平湖市人民政府工作报告（2023年2月1日）。
 */
export function footOf({ notes, sources, form }: Table): { role: 'note' | 'source'; text: string }[] {
  if (form === 'data') return [];
  const lines = notes.map((note, index) => {
    const number = notes.length > 1 ? `${index + 1}.` : '';
    return { role: 'note', text: `${index === 0 ? '注：' : '　　'}${number}${note}` } as const;
  });
  if (sources.length === 0) return lines;
  const list = sources.map((source) => source.replace(/。$/, '')).join('；');
  return [...lines, { role: 'source', text: `资料来源：${list}。` }];
}

/** Lines of which all but the first are indented by two characters. */
function hanging(text: string, width: number): string[] {
  const [first = '', ...others] = wrap(text, width);
  const rest = wrap(others.join(''), width - 2);
  return [first, ...rest.map((line) => `　　${line}`)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
