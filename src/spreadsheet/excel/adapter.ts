import type { Table } from '../../tables/table';
import { addressOf, blockOf } from '../address';
import type { Change, OwnCell, Rewritten } from '../formula-cells';
import { figureAt } from '../inserted/figure-at';
import { type Remembered, type State, stateOf, TableMemory } from '../inserted/memory';
import { standing } from '../inserted/plan';
import { headerRows, layOut } from '../layout';
import { freeSheetName } from '../sheet-name';
import {
  type Capabilities,
  type CellContent,
  type InsertedTable,
  type InsertMode,
  type Placement,
  type Selection,
  type SheetPart,
  type Spreadsheet,
  SpreadsheetError,
  type Watch,
  type Written,
} from '../spreadsheet';
import { isMisread } from '../text';
import { formulasIn, type Heights, putInto, type Taken, type Told, takeFrom } from './block';
import { type Content, contentOf, FORMATS_KEPT, FORMATS_SET, heightsOf, pointsOf } from './content';
import { asSpreadsheetError } from './errors';
import type { ExcelTable } from './excel-table';
import { followHeader, type PageSetUp, setUpPage, takePageBack } from './page';
import { fits, survey, withoutSheet } from './placing';
import { recalculateCalls } from './recalculating';
import { numberStyle } from './results';
import { run, runAsOneStep } from './run';
import { readSelection, selectedRange, watchSelection } from './selecting';

/** What an insert found, and what it left. */
interface Insert {
  readonly sheetId: string;
  readonly written: Written;
  /** Address of all cells that it changed. */
  readonly touched: string;
  readonly before: Taken;
  /** `Range.formulas` of those right after. */
  readonly after: readonly (readonly unknown[])[];
  /** The name of the table that was written, and the address it stood for before. */
  readonly named?: { readonly id: string; readonly before?: string };
  /** Of a table that has its sheet to itself. */
  readonly page?: PageSetUp;
  /** Of an update at the top of a sheet: how many rows down to the header there were, and are. */
  readonly header?: { readonly from: number; readonly to: number };
  /** The Excel table that the cells stand in now, by its id, and the one that they stood in before. */
  readonly excelTable?: { readonly now?: string; readonly before?: ExcelTable };
}

/** What an insert writes. */
interface Made {
  readonly content: (found: Taken) => Content;
  /** In points. */
  readonly widths: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
  /** True where it is to stand in an Excel table. */
  readonly isData?: boolean;
}

/** The port to Excel. `functionNames` are our functions as cells write them. */
export class ExcelSpreadsheet implements Spreadsheet {
  private lastInsert: Insert | undefined;
  private readonly memory = new TableMemory(this);

  constructor(private readonly functionNames: readonly string[]) {}

  get capabilities(): Capabilities {
    return { host: 'excel', formattedResults: numberStyle() !== 'plain' };
  }

  selection(): Promise<Selection> {
    return readSelection();
  }

  onSelectionChange(callback: (selection: Selection) => void): () => void {
    return watchSelection(callback);
  }

  async readAround(where?: Written): Promise<SheetPart> {
    const { readAround } = await looking();
    return run((context) => readAround(context, where));
  }

  async goTo(where: Written): Promise<void> {
    const { goTo } = await looking();
    return run((context) => goTo(context, where));
  }

  place(rows: number, columns: number): Promise<Placement> {
    return run(async (context) => {
      const first = (await selectedRange(context)).getCell(0, 0);
      const sheet = first.worksheet;
      first.load('address,rowIndex,columnIndex');
      sheet.load('name');
      await context.sync();
      const corner = { sheet, row: first.rowIndex, column: first.columnIndex };
      if (!fits(corner, rows, columns)) {
        return { sheet: sheet.name, address: withoutSheet(first.address), state: 'too-large', occupied: 0 };
      }
      return survey(sheet, sheet.getRangeByIndexes(corner.row, corner.column, rows, columns));
    });
  }

  async insertTable(
    table: Table,
    mode: InsertMode,
    placement: Placement,
    choices = '',
    watch?: Watch,
  ): Promise<Written> {
    const grid = layOut(table, mode);
    const made: Made = {
      content: () => contentOf(grid),
      widths: grid.widths.map(pointsOf),
      heights: heightsOf(grid),
      isData: table.form === 'data',
    };
    const written = await stoppable(watch, this.insert(placement, made, watch));
    const page = await setUpPage(written, grid);
    if (page && this.lastInsert) this.lastInsert = { ...this.lastInsert, page };
    await this.remember(written, stateOf(table, mode, choices));
    return written;
  }

  /** The table stands, whether it can be remembered or not. */
  private async remember(written: Written, state: State): Promise<void> {
    try {
      const { giveName, namesIn } = await updating();
      const id = await this.memory.freeName(await run(namesIn));
      await this.memory.put({ id, states: [state] });
      await run(async (context) => {
        const range = context.workbook.worksheets.getItem(written.sheet).getRange(written.address);
        giveName(context, id, range);
        await context.sync();
      });
      if (this.lastInsert) this.lastInsert = { ...this.lastInsert, named: { id } };
    } catch {
      // a workbook that takes no names
    }
  }

  async tableAt({ sheet, address }: Written): Promise<InsertedTable | undefined> {
    // most workbooks have no tables of ours, and this is asked at each selection
    if ((await this.memory.all()).length === 0) return undefined;
    const { namesAt, stoodAt } = await updating();
    return run(async (context) => {
      for (const id of await namesAt(context, sheet, blockOf(address))) {
        const [remembered, stood] = [await this.memory.find(id), await stoodAt(context, id)];
        const found = remembered && stood && standing(remembered.states, stood.present);
        if (!found) continue;
        const state = remembered.states[found.age]!;
        const { row, column } = blockOf(address);
        const figure = figureAt(
          state,
          found,
          stood.present,
          row - stood.block.row,
          column - stood.block.column,
        );
        return { id, sheet, address: addressOf(stood.block), choices: state.choices, figure };
      }
      return undefined;
    });
  }

  async placeUpdate({ id }: InsertedTable, table: Table, mode: InsertMode): Promise<Placement> {
    const { reviewUpdate } = await updating();
    const remembered = await this.remembered(id);
    return run(async (context) => (await reviewUpdate(context, remembered, table, mode)).placement);
  }

  async updateTable(
    { id }: InsertedTable,
    table: Table,
    mode: InsertMode,
    placement: Placement,
    choices = '',
    watch?: Watch,
  ): Promise<Written> {
    const { giveName, reviewUpdate, tallRows, writeUpdate } = await updating();
    const remembered = await this.remembered(id);
    const step = runAsOneStep(async (context): Promise<Insert> => {
      const review = await reviewUpdate(context, remembered, table, mode);
      refuse(review.placement, placement);
      const before = await takeFrom(review.touched, tallRows(review), FORMATS_KEPT, reading(watch));
      const { sheet, touched, present, plan, placement: now } = review;
      touched.load('address');
      await context.sync();
      const address = withoutSheet(touched.address);
      const had = { before: review.excelTable };
      let excelTable: Insert['excelTable'];
      let after: Insert['after'];
      try {
        excelTable = { ...had, now: await writeUpdate(context, id, review, before, writing(watch)) };
        after = await formulasIn(touched);
      } catch (error) {
        const failure = await this.putBack({ sheet: now.sheet, address }, before, error, had);
        const renamed = run(async (fresh) => {
          const { worksheets } = fresh.workbook;
          giveName(fresh, id, worksheets.getItem(now.sheet).getRange(addressOf(present)));
          await fresh.sync();
        });
        await renamed.catch(() => {});
        throw failure;
      }
      return {
        sheetId: sheet.id,
        written: { sheet: now.sheet, address: now.address },
        touched: address,
        before,
        after,
        named: { id, before: addressOf(present) },
        excelTable,
        ...(present.row === 0 ? { header: { from: plan.header + 1, to: headerRows(plan.grid) } } : {}),
      };
    });
    this.lastInsert = await stoppable(watch, step);
    const { header, sheetId } = this.lastInsert;
    if (header) await followHeader(sheetId, header);
    const [latest] = remembered.states;
    await this.memory.put({ id, states: [stateOf(table, mode, choices), ...(latest ? [latest] : [])] });
    return this.lastInsert.written;
  }

  private async remembered(id: string): Promise<Remembered> {
    const found = await this.memory.find(id);
    if (!found) throw new SpreadsheetError('table-gone');
    return found;
  }

  insertCell(cell: CellContent, placement: Placement): Promise<Written> {
    const isText = typeof cell.content === 'string' && !cell.isFormula;
    const content = (found: Taken): Content => {
      // The user's own number format stays, but not one that would keep a formula from being read.
      const own = found.content.numberFormats[0]?.[0] ?? 'General';
      const keeps = own !== 'General' && own !== '@' && !isText;
      const written = isText && isMisread(String(cell.content)) ? '@' : (cell.numberFormat ?? 'General');
      return { formulas: [[cell.content]], numberFormats: [[keeps ? own : written]], formats: [[{}]] };
    };
    return this.insert(placement, { content, widths: [], heights: new Map() });
  }

  /**
   * Writes at a placement. Everything that can refuse is asked first; where writing fails midway, what stood there is written
   * back. Columns and rows only ever grow: others of the sheet’s stand in them too.
   */
  private async insert(
    placement: Placement,
    { content, widths, heights, isData }: Made,
    watch?: Watch,
  ): Promise<Written> {
    this.lastInsert = await runAsOneStep(async (context) => {
      const { sheet, range } = await this.agreed(context, placement);
      const before = await takeFrom(range, heights.keys(), FORMATS_SET, reading(watch));
      let excelTable: Insert['excelTable'];
      let after: Insert['after'];
      try {
        await putInto(
          range,
          {
            content: content(before),
            widths: widths.map((width, index) => Math.max(width, before.widths[index] ?? 0)),
            heights: grown(heights, before.heights),
          },
          writing(watch),
        );
        sheet.load('id');
        await context.sync();
        after = await formulasIn(range);
        watch?.signal.throwIfAborted();
        if (isData) {
          const { makeExcelTable } = await updating();
          excelTable = { now: (await makeExcelTable(sheet, placement.address))?.id };
        }
      } catch (error) {
        throw await this.putBack(placement, before, error, isData ? {} : undefined);
      }
      const { address } = placement;
      const written = { sheet: placement.sheet, address };
      return { sheetId: sheet.id, written, touched: address, before, after, excelTable };
    });
    return this.lastInsert.written;
  }

  /** Finds the placement again and throws where it may not be written to, or holds more than the user agreed to. */
  private async agreed(context: Excel.RequestContext, placement: Placement) {
    const where = `${placement.sheet}!${placement.address}`;
    if (placement.state !== 'free' && placement.state !== 'occupied') {
      throw new SpreadsheetError(placement.state, where);
    }
    const sheet = context.workbook.worksheets.getItem(placement.sheet);
    const range = sheet.getRange(placement.address);
    refuse(await survey(sheet, range), placement);
    return { sheet, range };
  }

  /**
   * After a failed write: writes back what stood there. Gives the error that says how it ended. `had` is given where the
   * write may have touched Excel tables, with the one that stood there.
   */
  private async putBack(
    { sheet, address }: Written,
    before: Taken,
    cause: unknown,
    had?: Insert['excelTable'],
  ): Promise<SpreadsheetError> {
    const where = `${sheet}!${address}`;
    try {
      const tables = had && (await updating());
      await run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const range = worksheet.getRange(address);
        await tables?.dissolveMade(range, had?.before);
        await putInto(range, before);
        if (had?.before) await tables?.restoreExcelTable(worksheet, had.before);
      });
      return new SpreadsheetError('lost-midway', where, { cause });
    } catch {
      return new SpreadsheetError('half-written', where, { cause });
    }
  }

  async undoInsert(watch?: Watch): Promise<Written> {
    const insert = this.lastInsert;
    if (!insert) throw new SpreadsheetError('nothing-to-undo');
    await stoppable(
      watch,
      runAsOneStep((context) => this.takeBack(context, insert, watch)),
    );
    if (insert.page) await takePageBack(insert.sheetId, insert.page);
    if (insert.header) {
      const { from, to } = insert.header;
      await followHeader(insert.sheetId, { from: to, to: from });
    }
    this.lastInsert = undefined;
    return insert.written;
  }

  private async takeBack(
    context: Excel.RequestContext,
    insert: Insert,
    watch: Watch | undefined,
  ): Promise<void> {
    const { sheetId, touched, before, after, named, excelTable } = insert;
    const tables = (named || excelTable) && (await updating());
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) throw new SpreadsheetError('nothing-to-undo');
    const range = sheet.getRange(touched);
    range.load('rowCount,columnCount');
    await context.sync();
    const now = await formulasIn(range, reading(watch));
    // an empty worksheet is cleared in one request
    const present = before.isEmpty ? undefined : await takeFrom(range, before.heights.keys(), FORMATS_KEPT);
    const isOwn = excelTable?.now !== undefined && excelTable.now !== excelTable.before?.id;
    const standing =
      excelTable && (await tables?.excelTablesIn(range))?.find(({ id }) => id === excelTable.now);
    try {
      if (standing && isOwn) await tables?.dissolveExcelTable(context, standing.id);
      await putInto(range, { ...before, content: exceptChanged(before.content, after, now) }, writing(watch));
      if (excelTable?.before) await tables?.restoreExcelTable(sheet, excelTable.before);
      if (!named) return;
      tables?.giveName(context, named.id, named.before ? sheet.getRange(named.before) : undefined);
      await context.sync();
    } catch (error) {
      if (!present) throw error;
      const had = excelTable && { before: standing };
      const failure = await this.putBack({ sheet: sheet.name, address: touched }, present, error, had);
      // made again, its Excel table is another one of the same name
      if (standing && isOwn) {
        const again = await run(async (fresh) => {
          const cells = fresh.workbook.worksheets.getItem(sheetId).getRange(touched);
          return (await tables?.excelTablesIn(cells))?.find(({ name }) => name === standing.name);
        }).catch(() => undefined);
        this.lastInsert = { ...insert, excelTable: { ...excelTable, now: again?.id } };
      }
      throw failure;
    }
  }

  addSheet(name: string): Promise<void> {
    return run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const sheet = worksheets.add(
        freeSheetName(
          name,
          worksheets.items.map((other) => other.name),
        ),
      );
      sheet.activate();
      sheet.getRange('A1').select();
      await context.sync();
    });
  }

  recalculate(): Promise<void> {
    return run((context) => recalculateCalls(context, this.functionNames));
  }

  async ownFormulas(): Promise<readonly OwnCell[]> {
    const { ownFormulas } = await upkeep();
    return run((context) => ownFormulas(context, this.functionNames));
  }

  async review(changes: readonly Change[]): Promise<Rewritten> {
    const { review } = await upkeep();
    return run(async (context) => {
      const { made, left } = await review(context, changes);
      return { made, left };
    });
  }

  async rewrite(changes: readonly Change[]): Promise<Rewritten> {
    const { rewrite } = await upkeep();
    return runAsOneStep((context) => rewrite(context, changes));
  }

  async kept(name: string): Promise<string> {
    const { readKept } = await upkeep();
    return run((context) => readKept(context, name));
  }

  async keptNames(): Promise<readonly string[]> {
    const { readKeptNames } = await upkeep();
    return run(readKeptNames);
  }

  async keep(name: string, text: string): Promise<void> {
    const { writeKept } = await upkeep();
    return run((context) => writeKept(context, name, text));
  }

  async forgetTables(): Promise<() => Promise<void>> {
    const { giveNamesBack, tableNames, takeNames } = await upkeep();
    const named = await run((context) => tableNames(context, this.functionNames));
    const remember = await this.memory.forget();
    const { lastInsert } = this;
    const bringBack = async () => {
      await run((context) => giveNamesBack(context, named));
      await remember();
      this.lastInsert = lastInsert;
    };
    this.lastInsert = undefined;
    try {
      await run((context) => takeNames(context, named));
    } catch (problem) {
      await bringBack();
      throw problem;
    }
    return bringBack;
  }

  async copyToSend(watch: Watch): Promise<void> {
    const [{ openCopy }, own] = await Promise.all([sending(), this.ownFormulas()]);
    try {
      await openCopy(own, watch);
    } catch (problem) {
      watch.signal.throwIfAborted();
      throw asSpreadsheetError(problem);
    }
  }
}

/** Loaded when first needed, together with the pages behind ⋯. */
function upkeep() {
  return import(/* webpackChunkName: "menu" */ './upkeep');
}

/** Loaded when a copy is first made. */
function sending() {
  return import(/* webpackChunkName: "sending" */ './sending/sending');
}

/** Loaded when numbers are first checked. */
function looking() {
  return import(/* webpackChunkName: "check" */ './reading');
}

/** Loaded when a table is written. */
function updating() {
  return import(/* webpackChunkName: "table" */ './updating');
}

/** Throws where a place may not be written to, or holds more than the user agreed to. */
function refuse(now: Placement, agreed: Placement): void {
  const where = `${now.sheet}!${now.address}`;
  if (now.state !== 'free' && now.state !== 'occupied') throw new SpreadsheetError(now.state, where);
  const isMore = now.occupied > agreed.occupied || (now.beside ?? 0) > (agreed.beside ?? 0);
  if (isMore) throw new SpreadsheetError('occupied', where);
}

/** How much of the time goes by while what stands there is read. */
const READING = 0.3;

function reading(watch: Watch | undefined): Told {
  return (done) => tell(watch, done * READING);
}

function writing(watch: Watch | undefined): Told {
  return (done) => tell(watch, READING + done * (1 - READING));
}

function tell(watch: Watch | undefined, done: number): void {
  watch?.signal.throwIfAborted();
  watch?.onProgress(done);
}

/** What was stopped and put back as it was has not failed. */
async function stoppable<T>(watch: Watch | undefined, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (problem) {
    const isHalf = problem instanceof SpreadsheetError && problem.why === 'half-written';
    if (!isHalf) watch?.signal.throwIfAborted();
    throw problem;
  }
}

function grown(heights: ReadonlyMap<number, number>, before: Heights): Heights {
  return new Map([...heights].map(([row, height]) => [row, Math.max(height, Number(before.get(row) ?? 0))]));
}

/** Content without the cells that hold something else now than an insert left there. */
function exceptChanged(
  content: Content,
  after: Insert['after'],
  now: readonly (readonly unknown[])[],
): Content {
  const kept = (row: number, column: number) => after[row]?.[column] !== now[row]?.[column];
  const each = <T>(rows: T[][], instead: T) =>
    rows.map((row, r) => row.map((cell, c) => (kept(r, c) ? instead : cell)));
  return {
    formulas: each(content.formulas, null),
    numberFormats: each(content.numberFormats, null),
    formats: each(content.formats, {}),
  };
}
