import { addressOf, type Block, overlap, withSheet } from './address';
import { type Border, type Cell, type CellValue, type Edge, emptyCell, enter } from './cell';
import { HostError, unknown } from './errors';

/** Of a column, in points. */
export const STANDARD_WIDTH = 48;
/** Of a row, in points. */
export const STANDARD_HEIGHT = 14.25;

/** Where the cell beside an edge is, and which edge of its own that is. */
const BESIDE: Readonly<Record<Edge, readonly [down: number, right: number, edge: Edge]>> = {
  top: [-1, 0, 'bottom'],
  bottom: [1, 0, 'top'],
  left: [0, -1, 'right'],
  right: [0, 1, 'left'],
};

/** A custom XML part of the workbook’s file. */
export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

/** A name of the workbook, and the cells it stands for: none where they were deleted. */
export interface Name {
  readonly sheet: Sheet;
  block: Block | undefined;
  visible: boolean;
  /** Of a name that stands for no cells. */
  readonly formula?: string;
}

/** An Excel table of a worksheet. */
export interface ListTable {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  block: Block;
  style: string;
  bandedRows: boolean;
}

/** The workbook behind the simulated Excel. */
export class Workbook {
  tables: ListTable[] = [];
  private lastTable = 0;
  readonly names = new Map<string, Name>();
  readonly sheets: Sheet[] = [];
  readonly xmlParts: XmlPart[] = [];
  /** Names that no list shows, with what they stand for. */
  readonly hiddenNames: (readonly [name: string, refersTo: string])[] = [];
  /** Files, in base64, that were opened as new workbooks. */
  readonly opened: string[] = [];
  active: Sheet;
  selection: Block = { row: 0, column: 0, rows: 1, columns: 1 };
  /** Called when the selection or the active worksheet changes. */
  onSelect: (what: 'selection' | 'activation') => void = () => {};
  /** Called when cells have got another content. */
  onChange: (sheet: Sheet, block: Block) => void = () => {};
  /** Called for each cell that gets a formula, also where it had the same before. */
  onFormula: (sheet: Sheet, cell: Cell, address: string) => void = () => {};

  constructor(...names: string[]) {
    for (const name of names.length > 0 ? names : ['Sheet1']) this.add(name);
    this.active = this.sheets[0]!;
  }

  add(name: string): Sheet {
    if (this.find(name)) throw new HostError('ItemAlreadyExists');
    if (name.length > 31 || /[\\/?*:[\]]/.test(name)) throw new HostError('InvalidArgument', name);
    const id = `{00000000-0001-0000-0000-${String(this.sheets.length + 1).padStart(12, '0')}}`;
    const sheet = new Sheet(this, id, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** By name or id. */
  find(key: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  }

  /** Makes an Excel table of cells whose first row names its columns. */
  makeTable(sheet: Sheet, block: Block): ListTable {
    if (sheet.protected) throw new HostError('AccessDenied');
    this.refuseForTable(sheet, block);
    const nth = ++this.lastTable;
    const id = `{table-${nth}}`;
    const table = { id, sheet, name: `表${nth}`, block, style: 'TableStyleMedium2', bandedRows: true };
    this.tables.push(table);
    return table;
  }

  resizeTable(table: ListTable, block: Block): void {
    const { sheet } = table;
    if (block.row !== table.block.row || !overlap(block, table.block)) throw new HostError('InvalidArgument');
    this.refuseForTable(sheet, block, table);
    table.block = block;
  }

  renameTable(table: ListTable, name: string): void {
    const taken = [
      ...this.tables.filter((one) => one !== table).map((one) => one.name),
      ...this.names.keys(),
    ];
    const isTaken = taken.some((one) => one.toLowerCase() === name.toLowerCase());
    if (isTaken || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) throw new HostError('InvalidArgument', name);
    table.name = name;
  }

  private refuseForTable(sheet: Sheet, block: Block, but?: ListTable): void {
    const others = this.tables.filter((table) => table.sheet === sheet && table !== but);
    const inTheWay = [...others.map((table) => table.block), ...sheet.merged];
    if (inTheWay.some((one) => overlap(one, block))) throw new HostError('InvalidArgument', 'overlap');
    const headers = sheet.values({ ...block, rows: 1 })[0]!;
    // Excel would write names of its own into them
    if (
      headers.some((header) => typeof header !== 'string' || header === '') ||
      new Set(headers).size < headers.length
    )
      throw unknown('tables whose columns have no names of their own');
  }

  select(sheet: Sheet, block: Block): void {
    this.activate(sheet);
    this.selection = sheet.selection = block;
    this.onSelect('selection');
  }

  activate(sheet: Sheet): void {
    if (sheet === this.active) return;
    this.active = sheet;
    this.selection = sheet.selection;
    this.onSelect('activation');
  }
}

export class Sheet {
  protected = false;
  selection: Block = { row: 0, column: 0, rows: 1, columns: 1 };
  readonly merged: Block[] = [];
  /** How many rows at the top stay in view. */
  frozenRows = 0;
  readonly page = {
    orientation: 'Portrait',
    paperSize: 'Letter',
    titleRows: '',
    zoom: { scale: 100 } as Record<string, number>,
  };
  /** In points, where it is not the standard width. */
  readonly columnWidths = new Map<number, number>();
  /** In points, where it is not as high as its content needs. */
  readonly rowHeights = new Map<number, number>();
  private readonly cells = new Map<string, Cell>();

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {}

  /** The cell itself, to be changed. */
  cell(row: number, column: number): Cell {
    const key = `${row},${column}`;
    let cell = this.cells.get(key);
    if (!cell) {
      cell = emptyCell();
      this.cells.set(key, cell);
    }
    return cell;
  }

  /** What stands in a cell, without making one. */
  peek(row: number, column: number): Cell {
    return this.cells.get(`${row},${column}`) ?? emptyCell();
  }

  /** Shows a block of values as the answer of the formula in a cell. */
  spill(row: number, column: number, values: readonly (readonly CellValue[])[]): void {
    const block: Block = { row, column, rows: values.length, columns: values[0]!.length };
    values.forEach((line, r) => {
      line.forEach((value, c) => {
        const cell = this.cell(row + r, column + c);
        cell.value = value;
        if (r > 0 || c > 0) cell.spilledFrom = { row, column, rows: 1, columns: 1 };
        else cell.spillsTo = block;
      });
    });
  }

  /** Empty rows above a row; everything below goes down, names too. */
  insertRows(at: number, count: number): void {
    const moved = [...this.cells].map(([key, cell]): [string, Cell] => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return [`${row >= at ? row + count : row},${column}`, cell];
    });
    this.cells.clear();
    for (const [key, cell] of moved) this.cells.set(key, cell);
    this.shiftNames((block) => {
      if (block.row >= at) return { ...block, row: block.row + count };
      return block.row + block.rows > at ? { ...block, rows: block.rows + count } : block;
    });
  }

  deleteRows(at: number, count: number): void {
    const left = [...this.cells].flatMap(([key, cell]): [string, Cell][] => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      if (row >= at && row < at + count) return [];
      return [[`${row >= at ? row - count : row},${column}`, cell]];
    });
    this.cells.clear();
    for (const [key, cell] of left) this.cells.set(key, cell);
    this.shiftNames((block) => {
      const rows = [...Array(block.rows).keys()]
        .map((row) => row + block.row)
        .filter((row) => row < at || row >= at + count);
      if (rows.length === 0) return undefined;
      return { ...block, row: Math.min(block.row, rows[0]! < at ? rows[0]! : at), rows: rows.length };
    });
  }

  /** Names and Excel tables. */
  private shiftNames(shift: (block: Block) => Block | undefined): void {
    for (const name of this.workbook.names.values()) {
      if (name.sheet === this && name.block) name.block = shift(name.block);
    }
    this.workbook.tables = this.workbook.tables.flatMap((table) => {
      if (table.sheet !== this) return [table];
      const block = shift(table.block);
      return block ? [Object.assign(table, { block })] : [];
    });
  }

  /** Takes contents and formats from cells. */
  clear({ row, column, rows, columns }: Block): void {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        this.cells.delete(`${r},${c}`);
      }
    }
  }

  enter(row: number, column: number, given: unknown): void {
    const cell = this.cell(row, column);
    if (given !== null) this.withdraw(cell);
    enter(cell, given);
    if (cell.formula) {
      const address = withSheet(this.name, addressOf({ row, column, rows: 1, columns: 1 }));
      this.workbook.onFormula(this, cell, address);
    }
  }

  /** A cell that is written to no longer shows a part of another one’s answer, and its own answer goes. */
  private withdraw(cell: Cell): void {
    delete cell.spilledFrom;
    const { spillsTo } = cell;
    if (!spillsTo) return;
    delete cell.spillsTo;
    for (let row = 0; row < spillsTo.rows; row++) {
      for (let column = 0; column < spillsTo.columns; column++) {
        const part = this.cell(spillsTo.row + row, spillsTo.column + column);
        if (part === cell) continue;
        part.value = '';
        delete part.spilledFrom;
      }
    }
  }

  /** Draws a line at an edge of a cell: its neighbour there has the same one. */
  draw(row: number, column: number, edge: Edge, line: Partial<Border>): void {
    Object.assign(this.cell(row, column).format.borders[edge], line);
    const [down, right, other] = BESIDE[edge];
    const [besideRow, besideColumn] = [row + down, column + right];
    if (besideRow < 0 || besideColumn < 0) return;
    Object.assign(this.cell(besideRow, besideColumn).format.borders[other], line);
  }

  /** The smallest block around all cells that hold something, or look like something, within `limits`. */
  used(limits: Block, withLooks = false): Block | undefined {
    const held = [...this.cells]
      .filter(
        ([, cell]) => cell.formula !== undefined || cell.value !== '' || (withLooks && !looksPlain(cell)),
      )
      .map(([key]) => key.split(',').map(Number) as [number, number])
      .filter(([row, column]) => overlap(limits, { row, column, rows: 1, columns: 1 }));
    if (held.length === 0) return undefined;
    // more than can be handed to Math.min at once
    const least = (at: 0 | 1) =>
      held.reduce((one, cell) => Math.min(one, cell[at]), Number.POSITIVE_INFINITY);
    const most = (at: 0 | 1) => held.reduce((one, cell) => Math.max(one, cell[at]), 0);
    const [row, column] = [least(0), least(1)];
    return { row, column, rows: most(0) - row + 1, columns: most(1) - column + 1 };
  }

  values(block: Block): CellValue[][] {
    return this.map(block, (cell) => cell.value);
  }

  map<T>(block: Block, read: (cell: Cell) => T): T[][] {
    return Array.from({ length: block.rows }, (_, row) =>
      Array.from({ length: block.columns }, (_, column) =>
        read(this.peek(block.row + row, block.column + column)),
      ),
    );
  }
}

const PLAIN = JSON.stringify(emptyCell());

function looksPlain(cell: Cell): boolean {
  return JSON.stringify({ ...emptyCell(), numberFormat: cell.numberFormat, format: cell.format }) === PLAIN;
}
