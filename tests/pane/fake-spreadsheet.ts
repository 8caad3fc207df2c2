import type { Change, LeftAlone, OwnCell, Rewritten } from '../../src/spreadsheet/formula-cells';
import type {
  Capabilities,
  CellContent,
  InsertedTable,
  InsertMode,
  Placement,
  Selection,
  SheetPart,
  Spreadsheet,
  Watch,
  Written,
} from '../../src/spreadsheet/spreadsheet';
import type { Table } from '../../src/tables/table';

/** A workbook that remembers what it was told and answers as a test wants it to. */
export class FakeSpreadsheet implements Spreadsheet {
  capabilities: Capabilities = { host: 'browser', formattedResults: false };
  readonly cells: CellContent[] = [];
  readonly tables: { table: Table; mode: InsertMode; choices?: string }[] = [];
  /** The inserted table that every cell belongs to. */
  inserted: InsertedTable | undefined;
  readonly updates: { table: Table; mode: InsertMode; choices?: string }[] = [];
  /** What an update would do beyond the table's own cells. */
  inTheWay: Pick<Placement, 'occupied' | 'changed' | 'beside'> = { occupied: 0, changed: 0, beside: 0 };
  readonly sheets: string[] = [];
  /** Cells that call our functions; none are left once they were rewritten. */
  own: readonly OwnCell[] = [];
  /** Why a cell cannot be changed, by its address. */
  refusing: Readonly<Record<string, LeftAlone['why']>> = {};
  readonly changes: Change[] = [];
  readonly keeps = new Map<string, string>();
  /** What is read around the selection. */
  part: SheetPart = { sheet: '工作表1', address: 'C5', row: 4, column: 2, cells: [] };
  undone = 0;
  /** Copies that were made. */
  copies = 0;
  /** What making a copy does. */
  copying: (watch: Watch) => Promise<void> = async () => {};
  /** What the writing of a table takes. */
  writing: (watch: Watch) => Promise<void> = async () => {};
  state: Placement['state'] = 'free';
  occupied = 0;
  /** Thrown by the next write. */
  failure: unknown;
  private selected: Selection = { sheet: '工作表1', address: 'C5', formula: '', value: '', text: '' };
  private readonly callbacks = new Set<(selection: Selection) => void>();

  async selection(): Promise<Selection> {
    return this.selected;
  }

  onSelectionChange(callback: (selection: Selection) => void): () => void {
    this.callbacks.add(callback);
    return () => this.callbacks.delete(callback);
  }

  select(selection: Partial<Selection>): void {
    this.selected = { ...this.selected, formula: '', value: '', text: '', ...selection };
    for (const callback of this.callbacks) callback(this.selected);
  }

  async readAround(): Promise<SheetPart> {
    this.fail();
    return this.part;
  }

  async goTo(where: Written): Promise<void> {
    this.select(where);
  }

  async place(rows: number, columns: number): Promise<Placement> {
    const { sheet, address } = this.selected;
    const [, column = 'A', row = '1'] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
    const last = `${String.fromCharCode(column.charCodeAt(0) + columns - 1)}${Number(row) + rows - 1}`;
    const range = rows * columns === 1 ? `${column}${row}` : `${column}${row}:${last}`;
    return { sheet, address: range, state: this.state, occupied: this.occupied };
  }

  async insertTable(
    table: Table,
    mode: InsertMode,
    placement: Placement,
    choices?: string,
    watch?: Watch,
  ): Promise<Written> {
    this.fail();
    if (watch) await this.writing(watch);
    this.tables.push({ table, mode, choices });
    return placement;
  }

  async tableAt(): Promise<InsertedTable | undefined> {
    return this.inserted;
  }

  async placeUpdate(inserted: InsertedTable): Promise<Placement> {
    const { occupied, beside = 0 } = this.inTheWay;
    const state = this.state === 'free' && occupied + beside > 0 ? 'occupied' : this.state;
    return { sheet: inserted.sheet, address: inserted.address, state, ...this.inTheWay };
  }

  async updateTable(
    inserted: InsertedTable,
    table: Table,
    mode: InsertMode,
    _: Placement,
    choices?: string,
  ): Promise<Written> {
    this.fail();
    this.updates.push({ table, mode, choices });
    return { sheet: inserted.sheet, address: inserted.address };
  }

  async insertCell(cell: CellContent, placement: Placement): Promise<Written> {
    this.fail();
    this.cells.push(cell);
    return placement;
  }

  async undoInsert(watch: Watch): Promise<Written> {
    await this.writing(watch);
    this.fail();
    this.undone++;
    return this.place(1, 1);
  }

  async addSheet(name: string): Promise<void> {
    this.sheets.push(name);
    this.state = 'free';
    this.select({ sheet: name, address: 'A1' });
  }

  async recalculate(): Promise<void> {}

  async ownFormulas(): Promise<readonly OwnCell[]> {
    return this.own;
  }

  async review(changes: readonly Change[]): Promise<Rewritten> {
    const why = (change: Change): LeftAlone['why'] | undefined => this.refusing[change.address];
    return {
      made: changes.filter((change) => !why(change)),
      left: changes.filter(why).map((change) => ({ ...change, why: why(change)! })),
    };
  }

  async rewrite(changes: readonly Change[]): Promise<Rewritten> {
    this.fail();
    const rewritten = await this.review(changes);
    this.changes.push(...rewritten.made);
    this.own = [];
    return rewritten;
  }

  async kept(name: string): Promise<string> {
    return this.keeps.get(name) ?? '';
  }

  async keptNames(): Promise<readonly string[]> {
    return [...this.keeps.keys()].filter((name) => this.keeps.get(name) !== '');
  }

  async keep(name: string, text: string): Promise<void> {
    this.keeps.set(name, text);
  }

  async forgetTables(): Promise<() => Promise<void>> {
    const { inserted } = this;
    this.inserted = undefined;
    return async () => {
      this.inserted = inserted;
    };
  }

  async copyToSend(watch: Watch): Promise<void> {
    const stopped = new Promise<never>((_, reject) => {
      watch.signal.addEventListener('abort', () => reject(watch.signal.reason));
    });
    await Promise.race([this.copying(watch), stopped]);
    this.copies++;
  }

  private fail(): void {
    const { failure } = this;
    this.failure = undefined;
    if (failure) throw failure;
  }
}
