import {
  deserializeRangeWithSheet,
  SetArrayFormulaDataMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetTriggerFormulaCalculationStartMutation,
  SetWorksheetActiveOperation,
  serializeRange,
} from '@univerjs/preset-sheets-core';
import { type FUniver, ICommandService, type Injector, type IRange } from '@univerjs/presets';
import type { Table } from '../../tables/table';
import type { CellState, Change, LeftAlone, OwnCell, Rewritten } from '../formula-cells';
import { inputsFrom } from '../inputs';
import { figureAt } from '../inserted/figure-at';
import { stateOf, TableMemory } from '../inserted/memory';
import { standing } from '../inserted/plan';
import { headerRows, layOut } from '../layout';
import { objection } from '../reviewing';
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
import { Cells } from './cells';
import { frozenRows, Insertion, isLong, type Writing } from './insertion';
import { type NamedCells, namedCells, naming } from './names';
import { blockAt, contentOf as contentsOf, ownFormulas } from './own-formulas';
import { centredSpans, columnWidths, contentOf, paintedCells, rowHeights } from './paint';
import { SHEET_COLUMNS, SHEET_ROWS } from './prepare';
import { readAround } from './reading';
import { rewritingStep } from './rewriting';
import { reverse, type Step, take, takeWatched } from './steps';
import { placeOf, planFor, presentIn, updated } from './updating';

/** The limits of Excel's own sheets: a workbook that outgrows them could not be opened there. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** What may change the selection or what stands in it. */
const SELECTION_CHANGES = new Set([
  SetSelectionsOperation.id,
  SetWorksheetActiveOperation.id,
  SetRangeValuesMutation.id,
  SetArrayFormulaDataMutation.id,
]);

/** The port to the browser workbook. `functionNames` are our functions as cells write them; `save` gives a file to the user. */
export class BrowserSpreadsheet implements Spreadsheet {
  readonly capabilities: Capabilities = { host: 'browser', formattedResults: true };
  private lastInsert: Insertion | undefined;
  private readonly memory = new TableMemory(this);
  private readonly ourFormula: RegExp;

  constructor(
    private readonly api: FUniver,
    private readonly injector: Injector,
    private readonly functionNames: readonly string[],
    private readonly save: (file: Blob) => void,
  ) {
    this.ourFormula = new RegExp(`(?<![A-Z0-9_.])(?:${functionNames.join('|')})\\s*\\(`, 'i');
  }

  async selection(): Promise<Selection> {
    return this.readSelection();
  }

  onSelectionChange(callback: (selection: Selection) => void): () => void {
    let last = JSON.stringify(this.readSelection());
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      waiting = undefined;
      const selection = this.readSelection();
      const seen = JSON.stringify(selection);
      if (seen === last) return;
      last = seen;
      callback(selection);
    };
    const listener = this.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (SELECTION_CHANGES.has(id)) waiting ??= setTimeout(look);
    });
    return () => {
      clearTimeout(waiting);
      listener.dispose();
    };
  }

  async readAround(where?: Written): Promise<SheetPart> {
    await this.endEditing();
    const sheet = where?.sheet ?? this.workbook.getActiveSheet().getSheetName();
    return readAround(this.cellsOf(sheet), where ? rangeOf(where.address) : this.selectedRange());
  }

  async goTo({ sheet, address }: Written): Promise<void> {
    await this.endEditing();
    const worksheet = this.workbook.getSheetByName(sheet);
    if (!worksheet) throw new SpreadsheetError('host', sheet);
    if (worksheet.getSheetId() !== this.workbook.getActiveSheet().getSheetId())
      this.workbook.setActiveSheet(worksheet);
    const { startRow, startColumn } = rangeOf(address);
    worksheet.setActiveRange(worksheet.getRange(address));
    worksheet.scrollToCell?.(startRow, startColumn);
  }

  async place(rows: number, columns: number): Promise<Placement> {
    const { startRow, startColumn } = this.selectedRange();
    const range = {
      startRow,
      startColumn,
      endRow: startRow + rows - 1,
      endColumn: startColumn + columns - 1,
    };
    return this.measure(this.cellsOf(this.workbook.getActiveSheet().getSheetName()), range);
  }

  async insertTable(
    table: Table,
    mode: InsertMode,
    placement: Placement,
    choices = '',
    watch?: Watch,
  ): Promise<Written> {
    const { cells, range } = await this.agreed(placement);
    const grid = layOut(table, mode);
    const id = await this.memory.freeName(this.named().map((one) => one.id));
    const writing: Writing = {
      range,
      content: paintedCells(grid),
      table: {
        widths: columnWidths(grid),
        heights: rowHeights(grid),
        merges: centredSpans(grid, range),
        unmerged: cells.mergesIn(range),
      },
      name: { id, range },
      // as in Excel: of a table that has its sheet to itself the header stays in view
      ...(isAlone(cells, range) && frozenRows(cells) === 0 ? { frozenRows: headerRows(grid) } : {}),
    };
    const written = await this.write(cells, writing, watch);
    await this.memory.put({ id, states: [stateOf(table, mode, choices)] });
    this.showSelectionAgain(cells);
    return written;
  }

  async tableAt({ sheet, address }: Written): Promise<InsertedTable | undefined> {
    const { startRow, startColumn } = rangeOf(address);
    const here = this.named().filter(
      (one) => one.sheet === sheet && isInRange(one.range, startRow, startColumn),
    );
    // the last to be written stands over the others
    for (const { id, range } of here.reverse()) {
      const remembered = await this.memory.find(id);
      const present = presentIn(this.cellsOf(sheet), range);
      const found = remembered && standing(remembered.states, present);
      if (!found) continue;
      const state = remembered.states[found.age]!;
      const [row, column] = [startRow - range.startRow, startColumn - range.startColumn];
      const figure = figureAt(state, found, present, row, column);
      return { id, sheet, address: serializeRange(range), choices: state.choices, figure };
    }
    return undefined;
  }

  async placeUpdate(inserted: InsertedTable, table: Table, mode: InsertMode): Promise<Placement> {
    return (await this.reviewUpdate(inserted, table, mode)).placement;
  }

  async updateTable(
    inserted: InsertedTable,
    table: Table,
    mode: InsertMode,
    placement: Placement,
    choices = '',
    watch?: Watch,
  ): Promise<Written> {
    await this.endEditing();
    const { placement: now, plan, cells, range, states } = await this.reviewUpdate(inserted, table, mode);
    this.refuse(now);
    if (now.occupied > placement.occupied || (now.beside ?? 0) > (placement.beside ?? 0))
      throw new SpreadsheetError('occupied', now.address);
    const unmerged = cells.mergesIn(range).filter((merge) => this.isOwnMerge(cells, merge));
    await this.write(cells, updated(cells, range, plan, inserted, unmerged), watch);
    await this.memory.put({
      id: inserted.id,
      states: [stateOf(table, mode, choices), ...states.slice(0, 1)],
    });
    this.showSelectionAgain(cells);
    return { sheet: now.sheet, address: now.address };
  }

  async insertCell(cell: CellContent, placement: Placement): Promise<Written> {
    const { cells, range } = await this.agreed(placement);
    const style = cells.style(range.startRow, range.startColumn);
    const isText = typeof cell.content === 'string' && !cell.isFormula && isMisread(cell.content);
    const pattern = isText ? '@' : (style.n?.pattern ?? cell.numberFormat ?? 'General');
    const s = pattern === 'General' ? style : { ...style, n: { pattern } };
    return this.write(cells, { range, content: [[{ ...contentOf(cell), s }]] });
  }

  async undoInsert(watch?: Watch): Promise<Written> {
    const insert = this.lastInsert;
    if (!insert) throw new SpreadsheetError('nothing-to-undo');
    await this.endEditing();
    const written = writtenBy(insert);
    await this.takeStep(insert, insert.backward(), watch);
    this.lastInsert = undefined;
    this.showSelectionAgain(insert.cells);
    return written;
  }

  async addSheet(name: string): Promise<void> {
    const taken = this.workbook.getSheets().map((sheet) => sheet.getSheetName());
    const sheet = this.workbook.insertSheet(freeSheetName(name, taken), {
      sheet: { rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS },
    });
    this.workbook.setActiveSheet(sheet);
    sheet.setActiveRange(sheet.getRange('A1'));
  }

  async recalculate(): Promise<void> {
    const dirtyRanges = this.workbook.getSheets().flatMap((sheet) => this.ourCells(sheet.getSheetName()));
    if (dirtyRanges.length === 0) return;
    this.injector.get(ICommandService).syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, {
      dirtyRanges,
      forceCalculation: false,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    });
    await this.api.getFormula().onCalculationResultApplied();
  }

  async ownFormulas(): Promise<readonly OwnCell[]> {
    const sheets = this.workbook.getSheets().map((sheet) => sheet.getSheetName());
    return sheets.flatMap((name) =>
      ownFormulas(this.injector, this.cellsOf(name), !this.mayEdit(name), this.functionNames).map((cell) => ({
        ...cell,
        inputs: inputsFrom(name, (sheet, row, column) => this.valueIn(sheet, row, column)),
      })),
    );
  }

  async review(changes: readonly Change[]): Promise<Rewritten> {
    const made: Change[] = [];
    const left: LeftAlone[] = [];
    for (const change of changes) {
      const name = this.nameOf(change);
      const content = name === undefined ? undefined : contentsOf(this.cellsOf(name), !this.mayEdit(name));
      const why = objection(change, content);
      // the user knows the sheet by its present name
      const named = { ...change, sheet: name ?? change.sheet };
      if (why) left.push({ sheet: named.sheet, sheetId: named.sheetId, address: named.address, why });
      else made.push(named);
    }
    return { made, left };
  }

  async rewrite(changes: readonly Change[]): Promise<Rewritten> {
    await this.endEditing();
    const rewritten = await this.review(changes);
    const names = [...new Set(rewritten.made.map(({ sheet }) => sheet))];
    const steps = names.map((name) =>
      rewritingStep(
        this.cellsOf(name),
        rewritten.made.filter(({ sheet }) => sheet === name),
      ),
    );
    const step = { redo: steps.flatMap(({ redo }) => redo), undo: steps.flatMap(({ undo }) => undo) };
    if (names.length > 0) take(this.injector, this.workbook.getId(), step, names.join('、'));
    return rewritten;
  }

  async kept(name: string): Promise<string> {
    const text = this.workbook.getCustomMetadata()?.[name];
    return typeof text === 'string' ? text : '';
  }

  async keptNames(): Promise<readonly string[]> {
    const all = Object.entries(this.workbook.getCustomMetadata() ?? {});
    return all.flatMap(([name, text]) => (typeof text === 'string' && text !== '' ? [name] : []));
  }

  async keep(name: string, text: string): Promise<void> {
    this.workbook.setCustomMetadata({ ...this.workbook.getCustomMetadata(), [name]: text });
  }

  async forgetTables(): Promise<() => Promise<void>> {
    const named = this.named();
    const step: Step = {
      redo: named.map(({ id, sheet }) => naming(this.cellsOf(sheet), id, undefined)),
      undo: named.map(({ id, sheet, range }) => naming(this.cellsOf(sheet), id, range)),
    };
    take(this.injector, this.workbook.getId(), step, '');
    const remember = await this.memory.forget();
    const { lastInsert } = this;
    this.lastInsert = undefined;
    return async () => {
      take(this.injector, this.workbook.getId(), reverse(step), '');
      await remember();
      this.lastInsert = lastInsert;
    };
  }

  /** The copy is an Excel file. */
  async copyToSend(watch: Watch): Promise<void> {
    await this.endEditing();
    const { workbookFile } = await import(/* webpackChunkName: "file" */ './file/file');
    const file = await workbookFile(this.api, this.injector, watch, await this.data());
    watch.signal.throwIfAborted();
    this.save(file);
  }

  /** Why the first cell of a selection holds an error, where one of our functions put it there. */
  messageAt(selection: Selection): string | undefined {
    const { startRow, startColumn } = rangeOf(selection.address);
    return this.cellsOf(selection.sheet).remark(startRow, startColumn)?.message;
  }

  /** As `messageAt`, of a cell by its position. */
  messageIn(at: {
    readonly subUnitId: string;
    readonly row: number;
    readonly col: number;
  }): string | undefined {
    const sheet = this.workbook.getSheetBySheetId(at.subUnitId)?.getSheetName();
    return sheet === undefined ? undefined : this.cellsOf(sheet).remark(at.row, at.col)?.message;
  }

  private get workbook() {
    return this.api.getActiveWorkbook()!;
  }

  private nameOf({ sheetId, sheet }: Change): string | undefined {
    const found = this.workbook.getSheetBySheetId(sheetId) ?? this.workbook.getSheetByName(sheet);
    return found?.getSheetName();
  }

  private valueIn(sheetName: string, row: number, column: number): CellState['value'] | undefined {
    return this.workbook.getSheetByName(sheetName) ? this.cellsOf(sheetName).value(row, column) : undefined;
  }

  private cellsOf(sheetName: string): Cells {
    const sheet = this.workbook.getSheetByName(sheetName);
    if (!sheet) throw new SpreadsheetError('host', sheetName);
    return new Cells(this.injector, this.workbook.getWorkbook(), sheet.getSheet());
  }

  private selectedRange(): IRange {
    const sheet = this.workbook.getActiveSheet();
    const range = this.workbook.getActiveRange()?.getRange();
    // Whole columns and rows are selected without the other coordinate.
    return {
      startRow: range?.startRow || 0,
      startColumn: range?.startColumn || 0,
      endRow: range ? orElse(range.endRow, sheet.getMaxRows() - 1) : 0,
      endColumn: range ? orElse(range.endColumn, sheet.getMaxColumns() - 1) : 0,
    };
  }

  private readSelection(): Selection {
    const range = this.selectedRange();
    const sheet = this.workbook.getActiveSheet().getSheetName();
    const cells = this.cellsOf(sheet);
    const { startRow, startColumn } = range;
    const merged = cells.mergesIn(range).find((merge) => serializeRange(merge) === serializeRange(range));
    const inputs = inputsFrom(sheet, (name, row, column) => this.valueIn(name, row, column));
    const block = blockAt(this.injector, cells, startRow, startColumn);
    return {
      sheet,
      address: serializeRange(merged ? oneCell(startRow, startColumn) : range),
      formula: cells.formula(startRow, startColumn),
      value: cells.value(startRow, startColumn),
      text: cells.text(startRow, startColumn),
      inputs,
      ...(block ? { block: { ...block, inputs } } : {}),
    };
  }

  /** Where the inserted tables stand. */
  private named(): NamedCells[] {
    return namedCells(this.injector, this.workbook.getId());
  }

  /** Those of data. */
  private async data(): Promise<NamedCells[]> {
    const all = await this.memory.all();
    const isData = (id: string) => all.find((one) => one.id === id)?.states[0]?.table.form === 'data';
    return this.named().filter(({ id }) => isData(id));
  }

  private async reviewUpdate({ id }: InsertedTable, table: Table, mode: InsertMode) {
    const named = this.named().find((one) => one.id === id);
    const remembered = await this.memory.find(id);
    if (!named || !remembered) throw new SpreadsheetError('table-gone');
    const { sheet, range } = named;
    const cells = this.cellsOf(sheet);
    const plan = planFor(cells, range, remembered.states, table, mode);
    const { touched, after, ...inTheWay } = placeOf(cells, range, plan);
    const measured = this.measure(cells, touched);
    const isInTheWay = inTheWay.occupied > 0 || (inTheWay.beside ?? 0) > 0;
    const writable = measured.state === 'free' || measured.state === 'occupied';
    const state = writable ? (isInTheWay ? 'occupied' : 'free') : measured.state;
    const placement: Placement = { sheet, address: serializeRange(after), state, ...inTheWay };
    return { placement, plan, cells, range, states: remembered.states };
  }

  private measure(cells: Cells, range: IRange): Placement {
    const where = { sheet: cells.sheet.getName(), address: serializeRange(range), occupied: 0 };
    if (range.endRow >= MOST_ROWS || range.endColumn >= MOST_COLUMNS) return { ...where, state: 'too-large' };
    if (!this.mayEdit(where.sheet)) return { ...where, state: 'protected' };
    if (this.foreignMerges(cells, range).length > 0) return { ...where, state: 'merged' };
    const occupied = cells.occupied(range);
    return { ...where, occupied, state: occupied > 0 ? 'occupied' : 'free' };
  }

  private mayEdit(sheetName: string): boolean {
    return this.workbook.getSheetByName(sheetName)?.getWorksheetPermission().canEdit() ?? false;
  }

  private foreignMerges(cells: Cells, range: IRange): IRange[] {
    const merges = cells.mergesIn(range);
    // One cell may be written into merged cells that begin there.
    if (serializeRange(range) === serializeRange(oneCell(range.startRow, range.startColumn))) {
      return merges.filter((m) => m.startRow !== range.startRow || m.startColumn !== range.startColumn);
    }
    return merges.filter((merge) => !this.isOwnMerge(cells, merge));
  }

  /** The title of an inserted table, merged over its columns: the only merged cells that another one may dissolve. */
  private isOwnMerge(cells: Cells, merge: IRange): boolean {
    return this.named().some(
      ({ sheet, range }) =>
        sheet === cells.sheet.getName() &&
        merge.startRow === range.startRow &&
        merge.endRow === range.startRow &&
        merge.startColumn === range.startColumn &&
        merge.endColumn === range.endColumn,
    );
  }

  private refuse({ state, sheet, address }: Placement): void {
    if (state === 'protected') throw new SpreadsheetError('protected', sheet);
    if (state === 'merged' || state === 'too-large') throw new SpreadsheetError(state, address);
  }

  /** The place that the user agreed to, if it still is what it was then. */
  private async agreed(placement: Placement): Promise<{ cells: Cells; range: IRange }> {
    await this.endEditing();
    const cells = this.cellsOf(placement.sheet);
    const range = rangeOf(placement.address);
    const now = this.measure(cells, range);
    this.refuse(now);
    if (now.occupied > placement.occupied) throw new SpreadsheetError('occupied', now.address);
    return { cells, range };
  }

  /** What the user is typing goes into its cell first, as when any other cell is clicked. */
  private async endEditing(): Promise<void> {
    if (this.workbook.isCellEditing?.()) await this.workbook.endEditingAsync(true);
  }

  /** The frame around the selected cell becomes that of the merged title which now stands there. */
  private showSelectionAgain(cells: Cells): void {
    const { startRow, startColumn } = this.selectedRange();
    const cell = oneCell(startRow, startColumn);
    const sheet = this.workbook.getActiveSheet();
    if (sheet.getSheetId() !== cells.sheet.getSheetId()) return;
    sheet.getRange(cells.mergesIn(cell)[0] ?? cell).activate();
  }

  private async write(cells: Cells, writing: Writing, watch?: Watch): Promise<Written> {
    const insert = new Insertion(cells, writing);
    await this.takeStep(insert, insert.forward(), watch);
    this.lastInsert = insert;
    return writtenBy(insert);
  }

  private async takeStep(insert: Insertion, step: Step, watch: Watch | undefined): Promise<void> {
    const { address } = writtenBy(insert);
    const workbookId = this.workbook.getId();
    if (!watch || !isLong(insert.writing)) take(this.injector, workbookId, step, address);
    else await takeWatched(this.injector, workbookId, step, address, watch);
  }

  private ourCells(sheetName: string): { unitId: string; sheetId: string; range: IRange }[] {
    const cells = this.cellsOf(sheetName);
    const { unitId, subUnitId } = cells.ids;
    return cells
      .formulas()
      .filter(({ formula }) => this.ourFormula.test(formula))
      .map(({ row, column }) => ({ unitId, sheetId: subUnitId, range: oneCell(row, column) }));
  }
}

function writtenBy({ cells, writing }: Insertion): Written {
  return { sheet: cells.sheet.getName(), address: serializeRange(writing.range) };
}

function rangeOf(address: string): IRange {
  return deserializeRangeWithSheet(address).range;
}

function oneCell(row: number, column: number): IRange {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}

function isAlone({ sheet }: Cells, { startRow, startColumn, endRow, endColumn }: IRange): boolean {
  return (
    startRow === 0 &&
    startColumn === 0 &&
    sheet.getLastRowWithContent() <= endRow &&
    sheet.getLastColumnWithContent() <= endColumn
  );
}

function isInRange(
  { startRow, startColumn, endRow, endColumn }: IRange,
  row: number,
  column: number,
): boolean {
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}

function orElse(number: number, otherwise: number): number {
  return Number.isNaN(number) ? otherwise : number;
}
