import type { Table } from '../../tables/table';
import { addressOf, type Block, blockOf, overlap } from '../address';
import type { Held } from '../inserted/known';
import type { Remembered } from '../inserted/memory';
import { blockAfter, both, inTheWay, isIn } from '../inserted/place';
import { type Plan, type Present, planUpdate, standing } from '../inserted/plan';
import { BLACK } from '../layout';
import { type InsertMode, type Placement, SpreadsheetError } from '../spreadsheet';
import { type Heights, putInto, type Taken, type Told } from './block';
import { type Content, contentOf, heightOf, pointsOf } from './content';
import {
  addressAfter,
  dissolveExcelTable,
  type ExcelTable,
  excelTablesIn,
  makeExcelTable,
  resizeExcelTable,
} from './excel-table';
import { giveName, namesIn } from './naming';
import { survey } from './placing';

export { dissolveExcelTable, excelTablesIn, giveName, makeExcelTable, namesIn };

/** A range with what stands in it. */
export interface Stood {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly block: Block;
  readonly present: Present;
}

const SIZE = 'address,rowIndex,columnIndex,rowCount,columnCount';

/** The cells that a name stands for; undefined where they were deleted, or the name was. */
export async function stoodAt(context: Excel.RequestContext, id: string): Promise<Stood | undefined> {
  const name = context.workbook.names.getItemOrNullObject(id);
  const range = name.getRangeOrNullObject();
  range.load(`${SIZE},formulas`);
  await context.sync();
  if (name.isNullObject || range.isNullObject) return undefined;
  const sheet = range.worksheet;
  sheet.load('id,name');
  await context.sync();
  return { sheet, range, block: blockIn(range), present: range.formulas };
}

/** The names whose cells hold a cell of a worksheet, the last given first. */
export async function namesAt(
  context: Excel.RequestContext,
  sheet: string,
  { row, column }: Pick<Block, 'row' | 'column'>,
): Promise<string[]> {
  const all = (await namesIn(context)).map((id) => ({
    id,
    range: context.workbook.names.getItem(id).getRangeOrNullObject(),
  }));
  for (const { range } of all) range.load(SIZE);
  await context.sync();
  const there = all.filter(({ range }) => {
    if (range.isNullObject) return false;
    return sheetIn(range.address) === sheet && overlap(blockIn(range), { row, column, rows: 1, columns: 1 });
  });
  return there.map(({ id }) => id).reverse();
}

/** Everything about an update, asked before anything is written. */
export interface Review {
  readonly placement: Placement;
  readonly plan: Plan;
  readonly sheet: Excel.Worksheet;
  readonly present: Block;
  readonly after: Block;
  /** All cells that the update touches. */
  readonly touched: Excel.Range;
  /** The Excel table that the inserted one stands in. */
  readonly excelTable?: ExcelTable;
  /** The new table is to stand in one, and the old one was not. */
  readonly becomesData: boolean;
  readonly isData: boolean;
}

export async function reviewUpdate(
  context: Excel.RequestContext,
  { id, states }: Remembered,
  table: Table,
  mode: InsertMode,
): Promise<Review> {
  const stood = await stoodAt(context, id);
  const found = stood && standing(states, stood.present);
  if (!stood || !found) throw new SpreadsheetError('table-gone');
  const plan = planUpdate(found, table, mode);
  const { sheet, block: present } = stood;
  const after = blockAfter(present, plan);
  const around = both(present, after);
  const touched = rangeIn(sheet, around);
  const excelTable = (await excelTablesIn(stood.range)).find(({ address }) => isAtCorner(address, present));
  const measured = await survey(sheet, touched, excelTable);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('formulas,rowIndex,columnIndex,columnCount');
  await context.sync();
  const at = (row: number, column: number): Held =>
    used.isNullObject ? '' : (used.formulas[row - used.rowIndex]?.[column - used.columnIndex] ?? '');
  const usedColumns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const there = inTheWay(present, plan, at, usedColumns);
  const isInTheWay = there.occupied > 0 || there.beside > 0;
  const isWritable = measured.state === 'free' || measured.state === 'occupied';
  const state = isWritable ? (isInTheWay ? 'occupied' : 'free') : measured.state;
  const placement: Placement = { sheet: sheet.name, address: addressOf(after), state, ...there };
  const isData = table.form === 'data';
  const becomesData = isData && states[found.age]!.table.form !== 'data';
  return { placement, plan, sheet, present, after, touched, excelTable, isData, becomesData };
}

function isAtCorner(address: string, { row, column }: Block): boolean {
  const corner = blockOf(address);
  return corner.row === row && corner.column === column;
}

/**
 * Writes the new table, empties what it leaves of the old one, and gives it the name. Gives the id of the Excel table it
 * stands in now.
 */
export async function writeUpdate(
  context: Excel.RequestContext,
  id: string,
  review: Review,
  before: Taken,
  told: Told,
): Promise<string | undefined> {
  const { sheet, present, after, excelTable, isData, becomesData } = review;
  const range = rangeIn(sheet, after);
  if (excelTable && !isData) await dissolveExcelTable(context, excelTable.id);
  const put = {
    content: updatedContent(review, before.content),
    widths: updatedWidths(review, before.widths),
    heights: updatedHeights(review, before.heights),
  };
  await putInto(range, put, told);
  for (const block of vacated(present, after)) rangeIn(sheet, block).clear();
  for (const row of tallRows(review).filter((each) => each >= after.rows)) {
    sheet.getRangeByIndexes(present.row + row, present.column, 1, 1).format.autofitRows();
  }
  giveName(context, id, range);
  await context.sync();
  if (excelTable && isData) {
    await resizeExcelTable(context, excelTable.id, addressAfter(excelTable, present, after));
    return excelTable.id;
  }
  // data that their user took out of their Excel table stay out of it
  return becomesData ? (await makeExcelTable(sheet, addressOf(after)))?.id : undefined;
}

/** Takes away the Excel tables that a failed write may have made in a range, all but the one that stood there. */
export async function dissolveMade(range: Excel.Range, before: ExcelTable | undefined): Promise<void> {
  for (const { id } of await excelTablesIn(range)) {
    if (id !== before?.id) await dissolveExcelTable(range.context as Excel.RequestContext, id);
  }
}

/** The Excel table in which the cells stood, as it was: of its size, or made again. */
export async function restoreExcelTable(sheet: Excel.Worksheet, before: ExcelTable): Promise<void> {
  const context = sheet.context as Excel.RequestContext;
  const standing = context.workbook.tables.getItemOrNullObject(before.id);
  await context.sync();
  if (standing.isNullObject) await makeExcelTable(sheet, before.address, before.name);
  else await resizeExcelTable(context, before.id, before.address);
}

/** What the block of the new table is to hold: the table, with the formats that the old one's user gave its cells. */
function updatedContent({ plan, present }: Review, before: Content): Content {
  const next = contentOf(plan.grid);
  const wrote = plan.wrote && contentOf(plan.wrote);
  const formats = next.formats.map((row, r) =>
    row.map(({ format = {} }, c): Excel.SettableCellProperties => {
      const origin = plan.originOf(r, c);
      const here = before.formats[r]?.[c]?.format ?? {};
      if (!origin)
        return {
          format: isIn(present, r, c) ? joined(format, moved(inked(PLAIN, {}, format), here)) : format,
        };
      const now = before.formats[origin.row]?.[origin.column]?.format ?? {};
      const was = wrote?.formats[origin.was.row]?.[origin.was.column]?.format ?? format;
      return { format: joined(merged(format, was, now), moved(inked(now, was, format), here)) };
    }),
  );
  return {
    formulas: next.formulas,
    numberFormats: next.numberFormats.map((row, r) =>
      row.map((format, c) => {
        const origin = plan.originOf(r, c);
        const now = origin && before.numberFormats[origin.row]?.[origin.column];
        const was = origin && (wrote?.numberFormats[origin.was.row]?.[origin.was.column] ?? format);
        // `@` belongs to the text that stands in the cell
        return !now || now === was || now === '@' ? format : now;
      }),
    ),
    formats: withSharedLines(formats),
  };
}

/** Widths in points; undefined leaves a column as its user made it. */
function updatedWidths(
  { plan, present }: Review,
  before: readonly number[],
): readonly (number | undefined)[] {
  return plan.grid.widths.map((width, index) => {
    const now = before[index] ?? 0;
    const given = plan.widthAt(index);
    const isNarrowed = index < present.columns && given !== undefined && now < pointsOf(given) - 1;
    return isNarrowed ? undefined : Math.max(now, pointsOf(width));
  });
}

/** The rows of a review’s range whose heights are the table’s to say: of the old one or the new. */
export function tallRows({ plan, present, after }: Review): number[] {
  return Array.from({ length: Math.max(present.rows, after.rows) }, (_, row) => row).filter(
    (row) => plan.linesAt(row) > 1 || linesIn(plan, row) > 1,
  );
}

/** A row that its user made higher or lower is only ever raised. */
function updatedHeights({ plan, after }: Review, before: Heights): Heights {
  const heights = new Map<number, number | 'auto'>();
  for (const [row, height] of before) {
    const [now, had, has] = [Number(height), heightOf(plan.linesAt(row)), heightOf(linesIn(plan, row))];
    if (row >= after.rows || had === has) continue;
    const isOwn = had !== undefined && Math.abs(now - had) > 1;
    if (has !== undefined) heights.set(row, had === undefined || isOwn ? Math.max(now, has) : has);
    else if (!isOwn) heights.set(row, 'auto');
  }
  return heights;
}

function linesIn({ grid }: Plan, row: number): number {
  return grid.rows[row]?.lines ?? 1;
}

/** The blocks of the old table that the new one leaves empty: below it and at its right. */
function vacated(present: Block, after: Block): Block[] {
  const below = { ...present, row: present.row + after.rows, rows: present.rows - after.rows };
  const right = {
    ...present,
    column: present.column + after.columns,
    columns: present.columns - after.columns,
    rows: Math.min(present.rows, after.rows),
  };
  return [below, right].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

function rangeIn(sheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

type Format = Excel.CellPropertiesFormat;
type Font = Excel.CellPropertiesFont;
type Tree = { readonly [name: string]: unknown };

/** What was written keeps its way; what the user made of it since stays. */
function merged(next: Format, was: Format, now: Format): Format {
  return {
    ...kept(next as Tree, was as Tree, now as Tree),
    font: kept(next.font as Tree, { color: BLACK, ...was.font } as Tree, now.font as Tree),
    borders: { ...next.borders, ...ownLines(was, now) },
  };
}

function kept(next: Tree = {}, was: Tree = {}, now: Tree = {}): Tree {
  const own = Object.keys(next).filter(
    (name) => typeof next[name] !== 'object' && now[name] !== undefined && now[name] !== was[name],
  );
  return { ...next, ...Object.fromEntries(own.map((name) => [name, now[name]])) };
}

type Edge = 'top' | 'bottom' | 'left' | 'right';
const EDGES: readonly Edge[] = ['top', 'bottom', 'left', 'right'];
/** Lines that the user drew or took away; the neighbouring cell must be told the same. */
type OwnLine = Excel.CellBorder & { readonly own?: true };

function ownLines(
  { borders: was = {} }: Format,
  { borders: now = {} }: Format,
): Partial<Record<Edge, OwnLine>> {
  const own = EDGES.filter((edge) => was[edge] && now[edge] && !isSameLine(was[edge]!, now[edge]!));
  return Object.fromEntries(own.map((edge) => [edge, { ...now[edge], own: true }]));
}

function isSameLine(one: Excel.CellBorder, other: Excel.CellBorder): boolean {
  if (one.style === 'None' || other.style === 'None') return one.style === other.style;
  return one.style === other.style && one.weight === other.weight;
}

/** Both cells at an edge are told of the user's line there, or the second would undo the first. */
function withSharedLines(formats: Excel.SettableCellProperties[][]): Excel.SettableCellProperties[][] {
  const lineOf = (row: number, column: number, edge: Edge) =>
    formats[row]?.[column]?.format?.borders?.[edge] as OwnLine | undefined;
  return formats.map((row, r) =>
    row.map(({ format = {} }, c) => {
      const besides: Record<Edge, OwnLine | undefined> = {
        top: lineOf(r - 1, c, 'bottom'),
        bottom: lineOf(r + 1, c, 'top'),
        left: lineOf(r, c - 1, 'right'),
        right: lineOf(r, c + 1, 'left'),
      };
      const borders = Object.fromEntries(
        EDGES.flatMap((edge) => {
          const mine = lineOf(r, c, edge);
          const line = !mine?.own && besides[edge]?.own ? besides[edge] : mine;
          if (!line) return [];
          const { own: _, ...plainLine } = line;
          return [[edge, plainLine]];
        }),
      );
      return { format: { ...format, borders } };
    }),
  );
}

/** The format that follows a cell, with the colour that the new table gives it; a colour of the user's own stays. */
function inked(now: Format, was: Format, next: Format): Format {
  const isAsWritten = (now.font?.color ?? BLACK) === (was.font?.color ?? BLACK);
  return isAsWritten ? { ...now, font: { ...now.font, color: next.font?.color ?? BLACK } } : now;
}

/** Formats that an insert never sets, and colour, which it seldom does: they follow their cell. `here` is what the place has now. */
function moved(now: Format, here: Format): Format {
  const font: Font = {};
  for (const name of FONT_ASPECTS) {
    if (now.font?.[name] !== here.font?.[name]) Object.assign(font, { [name]: now.font?.[name] });
  }
  const hasOtherFill = JSON.stringify(now.fill) !== JSON.stringify(here.fill);
  return {
    ...(hasOtherFill && now.fill ? { fill: now.fill } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
  };
}

const FONT_ASPECTS = ['color', 'italic', 'underline', 'strikethrough'] as const;

function joined(one: Format, other: Format): Format {
  return { ...one, ...other, font: { ...one.font, ...other.font } };
}

/** What a new cell has where the cell that stood there has gone elsewhere. */
const PLAIN: Format = {
  fill: { pattern: 'None' },
  font: { color: BLACK, italic: false, underline: 'None', strikethrough: false },
};

function blockIn(range: Excel.Range): Block {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { row, column, rows, columns };
}

/** `'a b'!B4` → `a b` */
function sheetIn(address: string): string {
  const name = address.slice(0, address.lastIndexOf('!'));
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
