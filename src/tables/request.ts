import type { Reason } from '../library/ask';
import type { Table } from './table';

export type LayoutId = 'headline-targets' | 'target-list' | 'last-year';

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
  /** Ids of the targets to show; without it, all that the layout has. */
  readonly figures?: readonly string[];
  /** Without it, 备注 alone. */
  readonly columns?: readonly ExtraColumn[];
  /** For `target-list`; without it, the categories of the vocabulary. */
  readonly groupBy?: 'category' | 'section';
  /** Unit of the amounts of money in yuan; without it, each as stated. */
  readonly money?: '元' | '万元' | '亿元';
}

/** A table, or the reason why there is nothing to put in it. */
export type TableResult = Table | { readonly empty: Reason };
