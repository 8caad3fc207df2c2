import type { Ask } from '../library/ask';

/** A finished statistical table. Knows no spreadsheet: the adapters write it. */
export interface Table {
  readonly title: string;
  /** 单位：% — stands at the upper right; absent where a column says the units. */
  readonly unitLine?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** 注, without numbering. */
  readonly notes: readonly string[];
  /** 资料来源, without the word itself. */
  readonly sources: readonly string[];
  /** Its lines; without it, 三线表. */
  readonly style?: TableStyle;
  /** Numbers taken from a report stand apart by their colour from calculated ones. */
  readonly coloured?: boolean;
  /** `data`: header and rows alone, one figure a row, for filters and pivots; the title only names it. */
  readonly form?: 'data';
}

/**
 * 三线表: thick above and below, thin under the header. 全框: thin lines around every cell. 财政: thick above and below, thin
 * inside, the sides open.
 */
export type TableStyle = 'three-line' | 'full' | 'finance';

export interface Column {
  readonly header: string;
  readonly kind: 'text' | 'number';
  /** Width in characters of 汉字. */
  readonly width: number;
}

export interface Row {
  /** `group` rows carry a heading in their first cell (一、招商引资). */
  readonly kind: 'figure' | 'group';
  /** What names the row, where its first cell does not. */
  readonly key?: string;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** Shown as it stands where values are written, and where the cell has no ask. */
  readonly value: number | string;
  /** The formula that gives the value, where there is one. */
  readonly ask?: Ask;
  /** What is asked of a target where that is not its value: by how much it was missed, or whether it was met. */
  readonly question?: 'gap' | 'done';
  /** The cell holds the answer to `ask` less the answer to this. */
  readonly less?: Ask;
  /** Excel number format: `0.0`, `0"以上"`, `"<"0.0`. */
  readonly numberFormat?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly indent?: number;
  /** Id of the figure the value was taken from; none for what was calculated. */
  readonly figure?: string;
}
