import type { Reason } from '../library/ask';
import type { Kind } from '../reading/figure';
import type { Table, TableStyle } from './table';

export type LayoutId =
  | 'headline-targets'
  | 'target-list'
  | 'last-year'
  | 'target-result'
  | 'changes'
  | 'path'
  | 'chain'
  | 'places'
  | 'years'
  | 'data';

/** A column that may stand beside the numbers: 备注, 表态用语, 约束力度, 属性, 报告表述. */
export type ExtraColumn = 'remark' | 'commitment' | 'strength' | 'nature' | 'words';

/** What a table is to show. */
export interface TableRequest {
  readonly layout: LayoutId;
  /** Name of a place or body, as in `HeldRegion.name`. */
  readonly region: string;
  /** As in `Figure.period`: the year or span that the targets are for. */
  readonly period: string;
  /** The report to read, where the place has several for that year. */
  readonly report?: string;
  /** For `places` and `data`; without it, `region` alone. */
  readonly regions?: readonly string[];
  /** For `years`, `path` and `data`; without it, all that are held. */
  readonly periods?: readonly string[];
  /** Titles of the indicators to show (固定资产投资增速); without it, see `usualIndicators`. */
  readonly indicators?: readonly string[];
  /** For `places`, `years` (targets, without it) and `data` (both, without it). */
  readonly kind?: Kind;
  /** Ids of the targets to show; without it, all that the layout has. */
  readonly figures?: readonly string[];
  /** Without it, 备注 alone. */
  readonly columns?: readonly ExtraColumn[];
  /** For `target-list`; without it, the categories of the vocabulary. */
  readonly groupBy?: 'category' | 'section';
  /** Unit of the amounts of money in yuan; without it, each as stated. */
  readonly money?: '元' | '万元' | '亿元';
  /** Without it, 三线表. */
  readonly style?: TableStyle;
  /** Numbers taken from a report in blue, calculated ones in black; the notes say so. Without it, all black. */
  readonly coloured?: boolean;
  /** What stands in an empty cell, by the house's own style; without it, —. The notes say what it means. */
  readonly emptySign?: EmptySign;
}

export type EmptySign = '—' | '…' | '';

/** A table, or the reason why there is nothing to put in it. */
export type TableResult = Table | { readonly empty: Reason };
