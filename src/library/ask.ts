import type { Comparator, Figure, Kind } from '../reading/figure';

/** One question, arguments still in the user's words. */
export interface Ask {
  readonly kind: Kind;
  readonly region: string;
  readonly indicator: string;
  /** 2023 · 2023年 · 2023H1 · 2023年三季度 · 2022-2026 · 十四五. */
  readonly period: string;
  readonly unit?: string;
  /** 限定: scope, tier, 上限/下限/中值, 累计/年均, body, report id. */
  readonly qualifiers?: readonly string[];
}

export type Resolution = Found | Absent;

/** The figure that answers and the value it gives to this very ask (unit, sign, bound applied). */
export interface Found {
  readonly found: true;
  readonly figure: Figure;
  /** Number (a rate is a fraction unless a unit was asked for) or words. */
  readonly value: number | string;
  /** Excel number format that shows the value as stated: `0%`, `0.0%`, `General`. */
  readonly numberFormat: string;
  /** Unit of `value`; empty for words and for a rate given as a fraction. */
  readonly unit: string;
  /** Comparator of `value`: the figure's, mirrored where a 降幅 was asked. */
  readonly comparator: Comparator;
  /** True where a fall was asked (降幅): `value` is the figure's growth with its sign turned. */
  readonly turned: boolean;
  /** Others that say the same. */
  readonly agreeing: readonly Figure[];
  /** Figures of other reports that give another value for the same period. */
  readonly differingLater: readonly Figure[];
}

export interface Absent {
  readonly found: false;
  readonly reason: Reason;
}

/** Why a word names no single place. */
export type RegionReason = Extract<Reason, { why: 'region-unknown' | 'region-ambiguous' }>;

/** Why there is no answer. The `messages` make sentences of these. */
export type Reason =
  | { readonly why: 'region-unknown'; readonly word: string; readonly suggestions: readonly string[] }
  | { readonly why: 'region-ambiguous'; readonly word: string; readonly places: readonly string[] }
  | { readonly why: 'period-unreadable'; readonly word: string }
  | {
      readonly why: 'no-report';
      /** Absent where targets and results were asked for alike. */
      readonly kind?: Kind;
      readonly region: string;
      readonly period: string;
      /** Periods held for the region; empty where the library has none of its reports. */
      readonly have: readonly string[];
    }
  | {
      readonly why: 'indicator-unknown';
      readonly word: string;
      readonly suggestions: readonly string[];
    }
  /** The whole report sets none. `near` says what it does state. */
  | {
      readonly why: 'not-stated';
      readonly region: string;
      readonly period: string;
      readonly kind: Kind;
      /** Title of the indicator asked for: 固定资产投资增速. */
      readonly title: string;
      /** Titles of the reports that would state it, for citation. */
      readonly reports: readonly string[];
      readonly near: readonly Near[];
    }
  /** Only a part of the report is in the library: nothing can be concluded. */
  | {
      readonly why: 'not-in-part';
      readonly region: string;
      readonly period: string;
      readonly kind: Kind;
      readonly title: string;
      readonly reports: readonly string[];
      readonly missing: string;
      readonly near: readonly Near[];
    }
  | {
      readonly why: 'disagree';
      readonly region: string;
      readonly period: string;
      readonly title: string;
      readonly figures: readonly Figure[];
      /** Title of the report and sentence of each figure, in the same order. */
      readonly statements: readonly Statement[];
    }
  | { readonly why: 'unit-kind'; readonly asked: string; readonly stated: string }
  | { readonly why: 'unit-unknown'; readonly asked: string; readonly known: readonly string[] }
  | { readonly why: 'qualifier-unknown'; readonly asked: string; readonly known: readonly string[] };

/** Where a figure stands: title and year of the report, and the sentence, shortened around the value where it is long. */
export interface Statement {
  readonly report: string;
  readonly year: number;
  readonly sentence: string;
  /** True where the user added the report. */
  readonly own?: boolean;
}

/** A figure that is almost what was asked for, and in what it differs. */
export interface Near {
  readonly figure: Figure;
  readonly differs:
    | 'kind'
    | 'measure'
    | 'scope'
    | 'tier'
    | 'period'
    | 'average'
    | 'entity'
    /** 易混: another thing with a name like it. */
    | 'confusable'
    /** A longer name that holds the one asked for. */
    | 'name';
  /** The words to ask with instead: 地区生产总值增速; empty where a 限定 is to be left out. */
  readonly ask: string;
}
