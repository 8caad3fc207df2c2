import type { Inputs } from '../formulas/used';

/** Where a cell or block stands. */
export interface At {
  /** Name of the worksheet, for the user. */
  readonly sheet: string;
  /** Stays when the worksheet is renamed or moved. */
  readonly sheetId: string;
  /** `B4`, or `B4:D9`. */
  readonly address: string;
}

/** What stands in one cell. */
export interface CellState {
  /** With `=`; empty where there is none. */
  readonly formula: string;
  readonly value: number | string | boolean;
  readonly numberFormat: string;
  /** The cell only shows a part of the answer of the block's first cell; by itself it is empty. */
  readonly spilled?: true;
}

export type CellRows = readonly (readonly CellState[])[];

/** A formula with the block that its answer fills. */
export interface Filled {
  /** The block, or the one cell. */
  readonly address: string;
  readonly formula: string;
  readonly shown: CellRows;
  /** What stands in the cells that the formula refers to. */
  readonly inputs?: Inputs;
}

/** A cell whose formula calls one of our functions, with the block that its answer fills. */
export interface OwnCell extends At {
  readonly isProtected: boolean;
  readonly beside: Beside;
  /** As it stands: the formula first, then what it spilled. */
  readonly cells: CellRows;
  /** The same as plain values, in number formats that show them as they are shown now. */
  readonly shown: CellRows;
  /** What stands in the cells that the formula refers to. */
  readonly inputs?: Inputs;
}

/** What names a cell in its worksheet: the first word or year of its row before it, the first of its column above it. */
export type Beside = readonly [row: string, column: string];

/** One block to be written, if it still holds what it held. */
export interface Change extends At {
  readonly was: CellRows;
  readonly to: CellRows;
  /** Set where the block must also still stand beside the same names: rows may have been inserted or sorted. */
  readonly beside?: Beside;
}

export interface LeftAlone extends At {
  readonly why: 'protected' | 'changed' | 'moved' | 'sheet-gone';
}

export interface Rewritten {
  readonly made: readonly Change[];
  readonly left: readonly LeftAlone[];
}

/** Looks up what stands in a worksheet, by row and column from 0. */
export interface SheetContent {
  readonly name: string;
  readonly isProtected: boolean;
  at(row: number, column: number): { readonly formula: string; readonly value: CellState['value'] };
}
