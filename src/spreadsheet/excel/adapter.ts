import type { Table } from '../../tables/table';
import type { Change, OwnCell, Rewritten } from '../formula-cells';
import { layOut } from '../layout';
import { freeSheetName } from '../sheet-name';
import {
  type Capabilities,
  type CellContent,
  type CopyWatch,
  type InsertMode,
  type Placement,
  type Selection,
  type SheetPart,
  type Spreadsheet,
  SpreadsheetError,
  type Written,
} from '../spreadsheet';
import { isMisread } from '../text';
import { putInto, setWidths, takeFrom } from './block';
import { type Content, contentOf, pointsOf } from './content';
import { asSpreadsheetError } from './errors';
import { type PageSetUp, setUpPage, takePageBack } from './page';
import { fits, survey, withoutSheet } from './placing';
import { recalculateCalls } from './recalculating';
import { numberStyle } from './results';
import { run, runAsOneStep } from './run';
import { readSelection, selectedRange, watchSelection } from './selecting';

/** What an insert found, and what it left. */
interface Insert {
  readonly sheetId: string;
  readonly written: Written;
  readonly before: { readonly content: Content; readonly widths: readonly number[] };
  /** `Range.formulas` right after. */
  readonly after: readonly (readonly unknown[])[];
  /** Of a table that has its sheet to itself. */
  readonly page?: PageSetUp;
}

/** The port to Excel. `functionNames` are our functions as cells write them. */
export class ExcelSpreadsheet implements Spreadsheet {
  private lastInsert: Insert | undefined;

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
    const { readAround } = await reading();
    return run((context) => readAround(context, where));
  }

  async goTo(where: Written): Promise<void> {
    const { goTo } = await reading();
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

  async insertTable(table: Table, mode: InsertMode, placement: Placement): Promise<Written> {
    const grid = layOut(table, mode);
    const written = await this.insert(placement, async () => ({
      content: contentOf(grid),
      widths: grid.widths.map(pointsOf),
    }));
    const page = await setUpPage(written, grid);
    if (page && this.lastInsert) this.lastInsert = { ...this.lastInsert, page };
    return written;
  }

  insertCell(cell: CellContent, placement: Placement): Promise<Written> {
    const isText = typeof cell.content === 'string' && !cell.isFormula;
    return this.insert(placement, async (found) => {
      // The user's own number format stays, but not one that would keep a formula from being read.
      const own = found.content.numberFormats[0]?.[0] ?? 'General';
      const keeps = own !== 'General' && own !== '@' && !isText;
      const written = isText && isMisread(String(cell.content)) ? '@' : (cell.numberFormat ?? 'General');
      return {
        content: { formulas: [[cell.content]], numberFormats: [[keeps ? own : written]], formats: [[{}]] },
        widths: [],
      };
    });
  }

  /**
   * Writes what `make` makes of what stood there. Everything that can refuse is asked first; where writing fails midway,
   * what stood there is written back.
   */
  private async insert(
    placement: Placement,
    make: (found: Insert['before']) => Promise<{ content: Content; widths: readonly number[] }>,
  ): Promise<Written> {
    const where = `${placement.sheet}!${placement.address}`;
    this.lastInsert = await runAsOneStep(async (context) => {
      const { sheet, range } = await this.agreed(context, placement);
      const before = await takeFrom(range);
      const { content, widths } = await make(before);
      try {
        await putInto(range, content);
        // Columns are only ever widened: other rows of the sheet stand in them too.
        await setWidths(
          range,
          widths.map((width, index) => Math.max(width, before.widths[index] ?? 0)),
        );
        range.load('formulas');
        sheet.load('id');
        await context.sync();
      } catch (error) {
        throw await this.putBack(placement, before, where, error);
      }
      const written = { sheet: placement.sheet, address: placement.address };
      return { sheetId: sheet.id, written, before, after: range.formulas };
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
    const now = await survey(sheet, range);
    if (now.state !== 'free' && now.state !== 'occupied') throw new SpreadsheetError(now.state, where);
    if (now.occupied > placement.occupied) throw new SpreadsheetError('occupied', where);
    return { sheet, range };
  }

  /** After a failed write: writes back what stood there. Gives the error that says how it ended. */
  private async putBack(
    placement: Placement,
    before: Insert['before'],
    where: string,
    cause: unknown,
  ): Promise<SpreadsheetError> {
    try {
      await run(async (context) => {
        const range = context.workbook.worksheets.getItem(placement.sheet).getRange(placement.address);
        await putInto(range, before.content);
        await setWidths(range, before.widths);
      });
      return new SpreadsheetError('lost-midway', where, { cause });
    } catch {
      return new SpreadsheetError('half-written', where, { cause });
    }
  }

  async undoInsert(): Promise<Written> {
    const insert = this.lastInsert;
    if (!insert) throw new SpreadsheetError('nothing-to-undo');
    const { written, before, after } = insert;
    await runAsOneStep(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(insert.sheetId);
      await context.sync();
      if (sheet.isNullObject) throw new SpreadsheetError('nothing-to-undo');
      const range = sheet.getRange(written.address);
      range.load('formulas');
      await context.sync();
      await putInto(range, exceptChanged(before.content, after, range.formulas));
      await setWidths(range, before.widths);
    });
    if (insert.page) await takePageBack(insert.sheetId, insert.page);
    this.lastInsert = undefined;
    return written;
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

  async keep(name: string, text: string): Promise<void> {
    const { writeKept } = await upkeep();
    return run((context) => writeKept(context, name, text));
  }

  async copyToSend(watch: CopyWatch): Promise<void> {
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
function reading() {
  return import(/* webpackChunkName: "check" */ './reading');
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
