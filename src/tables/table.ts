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
}

export interface Column {
  readonly header: string;
  readonly kind: 'text' | 'number';
  /** Width in characters of 汉字. */
  readonly width: number;
}

export interface Row {
  /** `group` rows carry a heading in their first cell (一、招商引资). */
  readonly kind: 'figure' | 'group';
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** Shown as it stands where values are written, and where the cell has no ask. */
  readonly value: number | string;
  /** The formula that gives the value, where there is one. */
  readonly ask?: Ask;
  /** Excel number format: `0.0`, `0"以上"`, `"<"0.0`. */
  readonly numberFormat?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly indent?: number;
  /** Id of the figure the value was taken from. */
  readonly figure?: string;
}
