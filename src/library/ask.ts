import type { Figure, Kind } from '../reading/figure';

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
  /** Unit of `value`. */
  readonly unit: string;
  /** Others that say the same. */
  readonly agreeing: readonly Figure[];
  /** Later reports that give another value for the same period. */
  readonly differingLater: readonly Figure[];
}

export interface Absent {
  readonly found: false;
  readonly reason: Reason;
}

/** Why there is no answer. The `messages` make sentences of these. */
export type Reason =
  | { readonly why: 'region-unknown'; readonly word: string; readonly suggestions: readonly string[] }
  | { readonly why: 'region-ambiguous'; readonly word: string; readonly places: readonly string[] }
  | { readonly why: 'period-unreadable'; readonly word: string }
  | {
      readonly why: 'no-report';
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
      readonly title: string;
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
  | { readonly why: 'disagree'; readonly title: string; readonly figures: readonly Figure[] }
  | { readonly why: 'unit-kind'; readonly asked: string; readonly stated: string }
  | { readonly why: 'unit-unknown'; readonly asked: string; readonly known: readonly string[] }
  | { readonly why: 'qualifier-unknown'; readonly asked: string; readonly known: readonly string[] };

/** A figure that is almost what was asked for, and in what it differs. */
export interface Near {
  readonly figure: Figure;
  readonly differs: 'kind' | 'measure' | 'scope' | 'tier' | 'period' | 'entity' | 'confusable';
  /** The words to ask with instead: 地区生产总值增速. */
  readonly ask: string;
}
