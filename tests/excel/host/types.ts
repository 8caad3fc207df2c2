import { addressOf, type Block, blockAt, MOST_COLUMNS, MOST_ROWS, overlap, withSheet } from './address';
import { type Cell, type CellFormat, formulaOrValue, shown } from './cell';
import { HostError, unknown } from './errors';
import { type HostObject, type HostType, object } from './members';
import {
  type ListTable,
  type Sheet,
  STANDARD_HEIGHT,
  STANDARD_WIDTH,
  type Workbook,
  type XmlPart,
} from './workbook';

export const workbookType: HostType<Workbook> = {
  name: 'Workbook',
  objects: {
    Worksheets: (book) => object(worksheetsType, book),
    Application: (book) => object(applicationType, book),
    CustomXmlParts: (book) => object(xmlPartsType, book),
    Names: (book) => object(namesType, book),
    Tables: (book) => object(tablesType, { book }),
    GetSelectedRange: (book) => object(rangeType, new Range(book.active, book.selection)),
    GetActiveCell: (book) =>
      object(rangeType, new Range(book.active, { ...book.selection, rows: 1, columns: 1 })),
  },
};

const applicationType: HostType<Workbook> = {
  name: 'Application',
  objects: {
    CreateWorkbook: (book, [base64]) => object(workbookCreatedType, { book, base64: String(base64) }),
  },
};

const workbookCreatedType: HostType<{ book: Workbook; base64: string }> = {
  name: 'WorkbookCreated',
  id: () => '{created}',
  methods: {
    Open: ({ book, base64 }) => {
      book.opened.push(base64);
    },
  },
};

interface NameIn {
  readonly book: Workbook;
  readonly name: string;
}

const namesType: HostType<Workbook> = {
  name: 'NamedItemCollection',
  items: (book) => [...book.names.keys()].map((name) => object(nameType, { book, name })),
  item: (book, key) => nameOf(book, key),
  objects: {
    GetItem: (book, [key]) => nameOf(book, key),
    GetItemOrNullObject: (book, [key]) => (book.names.has(String(key)) ? nameOf(book, key) : null),
    Add: (book, [key, reference]) => {
      const name = String(key);
      if (book.names.has(name)) throw new HostError('InvalidArgument', name);
      const { sheet, block } = (reference as HostObject).target as Range;
      book.names.set(name, { sheet, block, visible: true });
      return object(nameType, { book, name });
    },
  },
};

const nameType: HostType<NameIn> = {
  name: 'NamedItem',
  id: ({ name }) => name,
  scalars: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: ({ book, name }) => {
        const { sheet, block, formula } = book.names.get(name)!;
        return formula ?? (block ? `=${withSheet(sheet.name, addressOf(block))}` : '=#REF!');
      },
    },
    Visible: {
      get: ({ book, name }) => book.names.get(name)!.visible,
      set: ({ book, name }, visible) => {
        book.names.get(name)!.visible = Boolean(visible);
      },
    },
  },
  objects: {
    GetRangeOrNullObject: ({ book, name }) => {
      const { sheet, block } = book.names.get(name)!;
      return block ? object(rangeType, new Range(sheet, block)) : null;
    },
  },
  methods: {
    Delete: ({ book, name }) => {
      book.names.delete(name);
    },
  },
};

function nameOf(book: Workbook, key: unknown): HostObject {
  if (!book.names.has(String(key))) throw new HostError('ItemNotFound', String(key));
  return object(nameType, { book, name: String(key) });
}

/** The Excel tables of a workbook, or of one of its worksheets. */
interface TablesIn {
  readonly book: Workbook;
  readonly sheet?: Sheet;
}

const tablesType: HostType<TablesIn> = {
  name: 'TableCollection',
  items: (tables) => tablesOf(tables).map((table) => object(tableType, table)),
  item: (tables, key) => object(tableType, tableOf(tables, key)),
  objects: {
    GetItemOrNullObject: (tables, [key]) => {
      const found = tablesOf(tables).find((table) => isCalled(table, key));
      return found ? object(tableType, found) : null;
    },
    Add: ({ book, sheet = book.active }, [address, hasHeaders]) => {
      if (hasHeaders !== true) throw unknown('tables without headers');
      return object(tableType, book.makeTable(sheet, blockOf(String(address))));
    },
  },
};

const tablesInRangeType: HostType<Range> = {
  name: 'TableScopedCollection',
  items: ({ sheet, block }) =>
    tablesOf({ book: sheet.workbook, sheet })
      .filter((table) => overlap(table.block, block))
      .map((table) => object(tableType, table)),
  item: ({ sheet }, key) => object(tableType, tableOf({ book: sheet.workbook, sheet }, key)),
};

const tableType: HostType<ListTable> = {
  name: 'Table',
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (table, name) => table.sheet.workbook.renameTable(table, String(name)),
    },
    Style: {
      get: ({ style }) => style,
      set: (table, style) => {
        table.style = String(style);
      },
    },
    ShowBandedRows: {
      get: ({ bandedRows }) => bandedRows,
      set: (table, banded) => {
        table.bandedRows = Boolean(banded);
      },
    },
  },
  objects: {
    GetRange: ({ sheet, block }) => object(rangeType, new Range(sheet, block)),
    ConvertToRange: (table) => {
      const { sheet, block } = table;
      sheet.workbook.tables = sheet.workbook.tables.filter((one) => one !== table);
      return object(rangeType, new Range(sheet, block));
    },
  },
  methods: {
    Resize: (table, [address]) => table.sheet.workbook.resizeTable(table, blockOf(String(address))),
  },
};

function tablesOf({ book, sheet }: TablesIn): ListTable[] {
  return book.tables.filter((table) => !sheet || table.sheet === sheet);
}

function tableOf(tables: TablesIn, key: unknown): ListTable {
  const found = tablesOf(tables).find((table) => isCalled(table, key));
  if (!found) throw new HostError('ItemNotFound', String(key));
  return found;
}

function isCalled({ id, name }: ListTable, key: unknown): boolean {
  return id === key || name.toLowerCase() === String(key).toLowerCase();
}

interface XmlPartIn {
  readonly book: Workbook;
  readonly part: XmlPart;
}

const xmlPartsType: HostType<Workbook> = {
  name: 'CustomXmlPartCollection',
  items: (book) => book.xmlParts.map((part) => object(xmlPartType, { book, part })),
  objects: {
    Add: (book, [xml]) => {
      const part = { id: `{part-${book.xmlParts.length + 1}-${Date.now()}}`, xml: String(xml) };
      book.xmlParts.push(part);
      return object(xmlPartType, { book, part });
    },
    GetByNamespace: (book, [namespace]) => object(xmlPartsOfType, { book, namespace: String(namespace) }),
  },
};

const xmlPartsOfType: HostType<{ book: Workbook; namespace: string }> = {
  name: 'CustomXmlPartScopedCollection',
  items: ({ book, namespace }) =>
    book.xmlParts
      .filter(({ xml }) => xml.includes(` xmlns="${namespace}"`))
      .map((part) => object(xmlPartType, { book, part })),
  item: ({ book }, key) => xmlPartOf(book, key),
};

const xmlPartType: HostType<XmlPartIn> = {
  name: 'CustomXmlPart',
  id: ({ part }) => part.id,
  scalars: {
    Id: { get: ({ part }) => part.id },
    NamespaceUri: { get: ({ part }) => /\sxmlns="([^"]*)"/.exec(part.xml)?.[1] ?? '' },
  },
  methods: {
    GetXml: ({ part }) => part.xml,
    Delete: ({ book, part }) => {
      book.xmlParts.splice(book.xmlParts.indexOf(part), 1);
    },
  },
};

function xmlPartOf(book: Workbook, key: unknown): HostObject {
  const part = book.xmlParts.find(({ id }) => id === key);
  if (!part) throw new HostError('ItemNotFound', String(key));
  return object(xmlPartType, { book, part });
}

const worksheetsType: HostType<Workbook> = {
  name: 'WorksheetCollection',
  items: (book) => book.sheets.map((sheet) => object(worksheetType, sheet)),
  item: (book, key) => sheetOf(book, key),
  objects: {
    GetActiveWorksheet: (book) => object(worksheetType, book.active),
    GetItem: (book, [key]) => sheetOf(book, key),
    GetItemOrNullObject: (book, [key]) => {
      const sheet = book.find(String(key));
      return sheet ? object(worksheetType, sheet) : null;
    },
    Add: (book, [name]) => object(worksheetType, book.add(String(name))),
  },
  methods: {
    _RegisterSelectionChangedEvent: (_, __, host) => host.listenTo('selection', true),
    _UnregisterSelectionChangedEvent: (_, __, host) => host.listenTo('selection', false),
    _RegisterDataChangedEvent: (_, __, host) => host.listenTo('change', true),
    _UnregisterDataChangedEvent: (_, __, host) => host.listenTo('change', false),
    _RegisterActivatedEvent: (_, __, host) => host.listenTo('activation', true),
    _UnregisterActivatedEvent: (_, __, host) => host.listenTo('activation', false),
  },
};

const worksheetType: HostType<Sheet> = {
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name },
  },
  objects: {
    Protection: (sheet) => object(protectionType, sheet),
    FreezePanes: (sheet) => object(freezePanesType, sheet),
    PageLayout: (sheet) => object(pageLayoutType, sheet),
    Tables: (sheet) => object(tablesType, { book: sheet.workbook, sheet }),
    GetRange: (sheet, [address]) => object(rangeType, new Range(sheet, blockOf(String(address)))),
    GetCell: (sheet, [row, column]) =>
      object(rangeType, new Range(sheet, { row: Number(row), column: Number(column), rows: 1, columns: 1 })),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      object(rangeType, new Range(sheet, { row, column, rows, columns } as Block)),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) =>
      rangeOrNull(sheet, sheet.used(WHOLE_SHEET, valuesOnly !== true)),
  },
  methods: {
    Activate: (sheet) => sheet.workbook.activate(sheet),
    Calculate: (sheet, _, host) => host.calculate(sheet),
  },
};

const protectionType: HostType<Sheet> = {
  name: 'WorksheetProtection',
  scalars: { Protected: { get: (sheet) => sheet.protected } },
};

const freezePanesType: HostType<Sheet> = {
  name: 'WorksheetFreezePanes',
  objects: {
    GetLocationOrNullObject: (sheet) =>
      rangeOrNull(
        sheet,
        sheet.frozenRows > 0
          ? { row: 0, column: 0, rows: sheet.frozenRows, columns: MOST_COLUMNS }
          : undefined,
      ),
  },
  methods: {
    FreezeRows: (sheet, [rows]) => {
      sheet.frozenRows = Number(rows);
    },
    Unfreeze: (sheet) => {
      sheet.frozenRows = 0;
    },
  },
};

const pageLayoutType: HostType<Sheet> = {
  name: 'PageLayout',
  scalars: {
    Orientation: {
      get: ({ page }) => page.orientation,
      set: ({ page }, orientation) => {
        page.orientation = String(orientation);
      },
    },
    PaperSize: {
      get: ({ page }) => page.paperSize,
      set: ({ page }, size) => {
        page.paperSize = String(size);
      },
    },
    Zoom: {
      get: ({ page }) => page.zoom,
      set: ({ page }, zoom) => {
        page.zoom = zoom as Record<string, number>;
      },
    },
  },
  objects: {
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const [, first, last] = /^\$(\d+):\$(\d+)$/.exec(sheet.page.titleRows) ?? [];
      if (!first) return null;
      const rows = Number(last) - Number(first) + 1;
      return rangeOrNull(sheet, { row: Number(first) - 1, column: 0, rows, columns: MOST_COLUMNS });
    },
  },
  methods: {
    SetPrintTitleRows: ({ page }, [rows]) => {
      page.titleRows = String(rows);
    },
  },
};

class Range {
  constructor(
    readonly sheet: Sheet,
    readonly block: Block,
  ) {
    if (block.row + block.rows > MOST_ROWS || block.column + block.columns > MOST_COLUMNS) {
      throw new HostError('InvalidArgument', addressOf(block));
    }
  }

  read<T>(what: (cell: Cell) => T): T[][] {
    return this.sheet.map(this.block, what);
  }

  /** Hands a block of values, or one value for all, to the cells. */
  write(values: unknown, take: (row: number, column: number, value: unknown) => void): null {
    const { row, column, rows, columns } = this.block;
    if (this.sheet.protected) throw new HostError('AccessDenied');
    if (Array.isArray(values) && (values.length !== rows || values.some((line) => line.length !== columns))) {
      throw new HostError('InvalidArgument', 'The size of the values is not that of the range');
    }
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        take(row + r, column + c, Array.isArray(values) ? values[r][c] : values);
      }
    }
    return null;
  }

  within(row: number, column: number, rows: number, columns: number): HostObject {
    return object(
      rangeType,
      new Range(this.sheet, { row: this.block.row + row, column: this.block.column + column, rows, columns }),
    );
  }
}

function enterAll(range: Range, values: unknown): void {
  range.write(values, (row, column, value) => range.sheet.enter(row, column, value));
  range.sheet.workbook.onChange(range.sheet, range.block);
}

const rangeType: HostType<Range> = {
  name: 'Range',
  scalars: {
    Address: { get: ({ sheet, block }) => withSheet(sheet.name, addressOf(block)) },
    RowIndex: { get: ({ block }) => block.row },
    ColumnIndex: { get: ({ block }) => block.column },
    RowCount: { get: ({ block }) => block.rows },
    ColumnCount: { get: ({ block }) => block.columns },
    Values: { get: (range) => range.read((cell) => cell.value), set: enterAll },
    Formulas: { get: (range) => range.read(formulaOrValue), set: enterAll },
    Text: { get: (range) => range.read(shown) },
    NumberFormat: {
      get: (range) => range.read((cell) => cell.numberFormat),
      set: (range, values) =>
        range.write(values, (row, column, value) => {
          if (value !== null) range.sheet.cell(row, column).numberFormat = String(value);
        }),
    },
  },
  objects: {
    Worksheet: ({ sheet }) => object(worksheetType, sheet),
    Format: (range) => object(rangeFormatType, range),
    GetCell: (range, [row, column]) => range.within(Number(row), Number(column), 1, 1),
    GetResizedRange: ({ sheet, block }, [rows, columns]) =>
      object(
        rangeType,
        new Range(sheet, {
          ...block,
          rows: block.rows + Number(rows),
          columns: block.columns + Number(columns),
        }),
      ),
    GetSpillParentOrNullObject: ({ sheet, block }) =>
      rangeOrNull(sheet, sheet.peek(block.row, block.column).spilledFrom),
    GetSpillingToRangeOrNullObject: ({ sheet, block }) =>
      rangeOrNull(sheet, sheet.peek(block.row, block.column).spillsTo),
    GetRow: (range, [row]) => range.within(Number(row), 0, 1, range.block.columns),
    GetColumn: (range, [column]) => range.within(0, Number(column), range.block.rows, 1),
    GetUsedRangeOrNullObject: ({ sheet, block }, [valuesOnly]) =>
      rangeOrNull(sheet, sheet.used(block, valuesOnly !== true)),
    GetTables: (range, [fullyContained]) => {
      if (fullyContained !== false) throw unknown('the tables that lie wholly in a range');
      return object(tablesInRangeType, range);
    },
    GetMergedAreasOrNullObject: ({ sheet, block }) => {
      const areas = sheet.merged.filter((merged) => overlap(merged, block));
      return areas.length > 0 ? object(rangeAreasType, { sheet, areas }) : null;
    },
  },
  methods: {
    Select: ({ sheet, block }) => sheet.workbook.select(sheet, block),
    Clear: ({ sheet, block }, [what]) => {
      if (sheet.protected) throw new HostError('AccessDenied');
      if (what !== undefined && what !== null && what !== 'All') throw unknown(`how to clear ${what}`);
      sheet.clear(block);
      sheet.workbook.onChange(sheet, block);
    },
    GetCellProperties: (range, [wanted]) => range.read((cell) => pick(cell, wanted)),
    SetCellProperties: (range, [values]) =>
      range.write(values, (row, column, value) => {
        const { format = {}, ...others } = value as { format?: Partial<CellFormat> };
        const other = Object.keys(others)[0];
        if (other) throw new HostError('InvalidArgument', other);
        const cell = range.sheet.cell(row, column);
        assign(cell.format as unknown as Tree, format as Tree);
        // a colour alone fills the cell
        if (format.fill?.color && !format.fill.pattern) cell.format.fill.pattern = 'Solid';
        for (const edge of ['top', 'bottom', 'left', 'right'] as const) {
          const line = format.borders?.[edge];
          if (line) range.sheet.draw(row, column, edge, line);
        }
      }),
  },
};

const rangeAreasType: HostType<{ sheet: Sheet; areas: readonly Block[] }> = {
  name: 'RangeAreas',
  scalars: {
    Address: {
      get: ({ sheet, areas }) => areas.map((area) => withSheet(sheet.name, addressOf(area))).join(','),
    },
  },
};

const rangeFormatType: HostType<Range> = {
  name: 'RangeFormat',
  scalars: {
    ColumnWidth: {
      get: ({ sheet, block }) => {
        const widths = Array.from(
          { length: block.columns },
          (_, index) => sheet.columnWidths.get(block.column + index) ?? STANDARD_WIDTH,
        );
        return widths.every((width) => width === widths[0]) ? widths[0] : null;
      },
      set: (range, width) =>
        range.write(width, (_, column, value) => {
          range.sheet.columnWidths.set(column, Number(value));
        }),
    },
    RowHeight: {
      get: ({ sheet, block }) => {
        if (block.rows > 1) throw unknown('the height of several rows');
        return sheet.rowHeights.get(block.row) ?? STANDARD_HEIGHT;
      },
      set: (range, height) =>
        range.write(height, (row, _, value) => {
          range.sheet.rowHeights.set(row, Number(value));
        }),
    },
  },
  methods: {
    AutofitRows: (range) => {
      const { sheet, block } = range;
      if (sheet.protected) throw new HostError('AccessDenied');
      const { row, rows } = block;
      if (
        sheet
          .map({ row, rows, column: 0, columns: 100 }, ({ format }) => format.wrapText)
          .flat()
          .includes(true)
      )
        throw unknown('how high a row with broken lines is');
      for (let r = row; r < row + rows; r++) sheet.rowHeights.delete(r);
    },
  },
};

const WHOLE_SHEET: Block = { row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS };

function rangeOrNull(sheet: Sheet, block: Block | undefined): HostObject | null {
  return block ? object(rangeType, new Range(sheet, block)) : null;
}

function sheetOf(book: Workbook, key: unknown): HostObject {
  const sheet = book.find(String(key));
  if (!sheet) throw new HostError('ItemNotFound', String(key));
  return object(worksheetType, sheet);
}

function blockOf(address: string): Block {
  const block = blockAt(address);
  if (!block) throw new HostError('InvalidArgument', address);
  return block;
}

type Tree = { [name: string]: unknown };

/** The parts of a cell's format that `wanted` names: `{format: {font: {bold: true}}}`. */
function pick(cell: Cell, wanted: unknown): Tree {
  return pickFrom({ format: cell.format }, wanted as Tree);
}

function pickFrom(from: Tree, wanted: Tree): Tree {
  const borders = wanted.style !== undefined && from.top !== undefined;
  // one list of wanted parts stands for all edges
  if (borders)
    return Object.fromEntries(
      Object.entries(from).map(([edge, border]) => [edge, pickFrom(border as Tree, wanted)]),
    );
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, want]) => want)
      .map(([name, want]) => {
        if (!(name in from)) throw new HostError('InvalidArgument', name);
        const value = from[name];
        return [name, typeof want === 'object' ? pickFrom(value as Tree, want as Tree) : value];
      }),
  );
}

function assign(to: Tree, from: Tree): void {
  for (const [name, value] of Object.entries(from)) {
    if (!(name in to)) throw new HostError('InvalidArgument', name);
    if (typeof value === 'object' && value !== null) assign(to[name] as Tree, value as Tree);
    else to[name] = value;
  }
}

/** All types of the workbook, to be held against the library. */
export const workbookTypes = [
  workbookType,
  applicationType,
  workbookCreatedType,
  namesType,
  nameType,
  tablesType,
  tablesInRangeType,
  tableType,
  xmlPartsType,
  xmlPartsOfType,
  xmlPartType,
  worksheetsType,
  worksheetType,
  protectionType,
  rangeType,
  rangeAreasType,
  rangeFormatType,
] as const;
