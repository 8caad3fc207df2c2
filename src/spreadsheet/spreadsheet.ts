import type { Inputs } from '../formulas/used';
import type { Table } from '../tables/table';
import type { Change, Filled, OwnCell, Rewritten } from './formula-cells';

/** What the pane asks of a workbook. Adapters: `excel/` (Office.js) and `browser/` (Univer). */
export interface Spreadsheet {
  readonly capabilities: Capabilities;
  selection(): Promise<Selection>;
  /** Calls back after each change of selection; returns the way to stop. */
  onSelectionChange(callback: (selection: Selection) => void): () => void;
  /** Everything that can refuse, asked before anything is written. `rows` × `columns` starting at the selection. */
  place(rows: number, columns: number): Promise<Placement>;
  /** The selected cells, or those at `where`, with what stands around them. Refuses more than `MOST_READ` cells. */
  readAround(where?: Written): Promise<SheetPart>;
  /** Shows and selects a cell or block. */
  goTo(where: Written): Promise<void>;
  /**
   * Writes a table at a placement that may be written to. All or nothing. The workbook remembers it together with
   * `choices`, a text that only the pane reads.
   */
  insertTable(
    table: Table,
    mode: InsertMode,
    placement: Placement,
    choices?: string,
    watch?: Watch,
  ): Promise<Written>;
  /** The inserted table that the first of these cells belongs to, wherever it has moved; undefined where none stands there. */
  tableAt(where: Written): Promise<InsertedTable | undefined>;
  /** As `place`, for an inserted table that shall become another one. Changes nothing. */
  placeUpdate(inserted: InsertedTable, table: Table, mode: InsertMode): Promise<Placement>;
  /** Puts another table in the place of an inserted one; formats that the user gave its cells stay. All or nothing. */
  updateTable(
    inserted: InsertedTable,
    table: Table,
    mode: InsertMode,
    placement: Placement,
    choices?: string,
    watch?: Watch,
  ): Promise<Written>;
  /** Writes one value or one formula (with `=`) into the selected cell. */
  insertCell(cell: CellContent, placement: Placement): Promise<Written>;
  /** Puts back what the last insert found there. */
  undoInsert(watch?: Watch): Promise<Written>;
  /** Adds a worksheet, activates it and selects its A1. */
  addSheet(name: string): Promise<void>;
  /** Asks our formulas, and only ours, again. */
  recalculate(): Promise<void>;
  /** Every cell of the workbook whose formula calls one of our functions. */
  ownFormulas(): Promise<readonly OwnCell[]>;
  /** Which of these changes could be made now. Changes nothing. */
  review(changes: readonly Change[]): Promise<Rewritten>;
  /** Makes the changes that can be made, all over the workbook, as one step; all of these or nothing. */
  rewrite(changes: readonly Change[]): Promise<Rewritten>;
  /** The text kept in the workbook under a name; empty where there is none. */
  kept(name: string): Promise<string>;
  /** Names under which a text is kept. */
  keptNames(): Promise<readonly string[]>;
  /** Keeps a text in the workbook, in place of what was kept under that name. */
  keep(name: string, text: string): Promise<void>;
  /**
   * Inserted tables stay as they stand and are remembered no longer. Gives the way to remember them again. Refuses where a name
   * of the user’s calls our functions.
   */
  forgetTables(): Promise<() => Promise<void>>;
  /**
   * Gives the user a copy of the workbook that can be sent to anyone: values in place of our formulas, nothing of ours in
   * its file. The workbook itself stays as it is.
   */
  copyToSend(watch: Watch): Promise<void>;
}

/** How a longer piece of work is followed, and stopped: it then throws the signal’s reason, and all is as it was. */
export interface Watch {
  readonly signal: AbortSignal;
  /** Told how much of it is done, from 0 to 1. */
  onProgress(done: number): void;
}

export interface Capabilities {
  readonly host: 'excel' | 'browser';
  /** Cells keep a number with its number format when typed by hand. */
  readonly formattedResults: boolean;
}

export interface Selection {
  readonly sheet: string;
  /** `B4` or `A1:D11`, without the sheet. */
  readonly address: string;
  /** Formula of the first cell, with `=`; empty where there is none. */
  readonly formula: string;
  readonly value: number | string | boolean;
  /** The value as the cell shows it. */
  readonly text: string;
  /** What stands in the cells that the formula refers to, where it is one of ours. */
  readonly inputs?: Inputs;
  /** The formula whose answer fills the first cell together with others: it stands in the first of them. */
  readonly block?: Filled;
}

/** A part of a sheet: cells that were asked for, cut to those in use, and what stands to their sides and above them. */
export interface SheetPart extends Written {
  /** Where `cells` begin, from 0. */
  readonly row: number;
  readonly column: number;
  /** Empty where nothing is in use. */
  readonly cells: readonly (readonly ReadCell[])[];
}

export interface ReadCell {
  readonly value: number | string | boolean;
  /** The value as the cell shows it. */
  readonly text: string;
}

/** More cells than anyone checks at once. */
export const MOST_READ = 10_000;

export type InsertMode = 'values' | 'formulas';

export interface CellContent {
  readonly content: number | string;
  readonly isFormula: boolean;
  readonly numberFormat?: string;
}

export interface Placement {
  readonly sheet: string;
  readonly address: string;
  /**
   * `free` may be written; `occupied` only after the user agreed; the others refuse. `in-table`: an Excel table of the
   * user’s has some of these cells.
   */
  readonly state: 'free' | 'occupied' | 'protected' | 'merged' | 'in-table' | 'too-large';
  /** How many cells there hold something that would be written over. */
  readonly occupied: number;
  /** Of a table to be updated: how many of those stand in it, changed by hand since it was written. */
  readonly changed?: number;
  /** Of a table to be updated whose rows move: how many cells stand beside them, which do not. */
  readonly beside?: number;
}

/** A table that was inserted, where it stands now. */
export interface InsertedTable extends Written {
  readonly id: string;
  /** As they were given when it was last written. */
  readonly choices: string;
  /** Id of the figure that the cell asked about was written from, while it holds that. */
  readonly figure?: string;
}

export interface Written {
  readonly sheet: string;
  readonly address: string;
}

/** A refusal or failure of the host. The messages make a sentence of it. */
export class SpreadsheetError extends Error {
  constructor(
    readonly why:
      | 'protected'
      | 'merged'
      | 'in-table'
      | 'occupied'
      | 'too-large'
      | 'edit-mode'
      | 'lost-midway'
      | 'half-written'
      | 'nothing-to-undo'
      /** Excel gave no file of the workbook, or one that cannot be read. */
      | 'no-copy'
      /** A copy would still name our functions: in names or rules of the user’s. */
      | 'traces-left'
      /** The inserted table no longer stands there. */
      | 'table-gone'
      | 'host',
    /** Where it happened: sheet and address, where that helps the user. */
    readonly where = '',
    options?: ErrorOptions,
  ) {
    super(`${why} ${where}`, options);
  }
}
