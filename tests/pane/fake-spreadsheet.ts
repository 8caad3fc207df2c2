import type {
  CellContent,
  InsertMode,
  Placement,
  Selection,
  Spreadsheet,
  Written,
} from '../../src/spreadsheet/spreadsheet';
import type { Table } from '../../src/tables/table';

/** A workbook that remembers what it was told and answers as a test wants it to. */
export class FakeSpreadsheet implements Spreadsheet {
  readonly capabilities = { host: 'browser', formattedResults: false } as const;
  readonly cells: CellContent[] = [];
  readonly tables: { table: Table; mode: InsertMode }[] = [];
  readonly sheets: string[] = [];
  undone = 0;
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

  async place(rows: number, columns: number): Promise<Placement> {
    const { sheet, address } = this.selected;
    const [, column = 'A', row = '1'] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
    const last = `${String.fromCharCode(column.charCodeAt(0) + columns - 1)}${Number(row) + rows - 1}`;
    const range = rows * columns === 1 ? `${column}${row}` : `${column}${row}:${last}`;
    return { sheet, address: range, state: this.state, occupied: this.occupied };
  }

  async insertTable(table: Table, mode: InsertMode, placement: Placement): Promise<Written> {
    this.fail();
    this.tables.push({ table, mode });
    return placement;
  }

  async insertCell(cell: CellContent, placement: Placement): Promise<Written> {
    this.fail();
    this.cells.push(cell);
    return placement;
  }

  async undoInsert(): Promise<Written> {
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

  private fail(): void {
    const { failure } = this;
    this.failure = undefined;
    if (failure) throw failure;
  }
}
