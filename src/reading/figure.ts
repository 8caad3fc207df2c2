import type { Span } from '../reports/readable';

export type Kind = 'target' | 'result';
export type Measure = 'level' | 'growth' | 'share' | 'count' | 'rank' | 'multiple' | 'other';
export type Comparator = '=' | '>=' | '>' | '<=' | '<' | '~';
/** What a bound is of the number turned: at least 20% of a fall is at most −20% of growth. */
export const MIRRORED: Readonly<Record<Comparator, Comparator>> = {
  '=': '=',
  '~': '~',
  '>=': '<=',
  '>': '<',
  '<=': '>=',
  '<': '>',
};

/** 约束力度: 3 确保, 必须, 约束性 · 2 a plain statement, 以上 · 1 预期, 左右 · 0 力争, 争取. */
export type Strength = 0 | 1 | 2 | 3;

/**
 * One quantified target or result as one report states it, once for each place it is stated. This record is public:
 * the command line, packs and tests print it.
 */
export interface Figure {
  /** `report@start`; `.2`, `.3` … where one numeral gives several figures. */
  readonly id: string;
  readonly report: string;
  readonly kind: Kind;
  /** GB/T 2260 code of the nearest enclosing place. */
  readonly region: string;
  /** The body the value is about, where it is not the place itself. */
  readonly entity?: string;
  /** Standard name where the vocabulary knows it, else the cleaned phrase, Simplified, qualifiers included. */
  readonly indicator: string;
  /** The indicator's phrase as the report writes it, Simplified. */
  readonly stated: string;
  readonly measure: Measure;
  /** Number in the stated unit; null for a target in words. A fall is a negative growth. */
  readonly value: number | null;
  /** Upper end of a range. */
  readonly max?: number;
  /** As stated, Simplified: %, 亿元, 个, 个百分点 …; empty for a bare number or words. */
  readonly unit: string;
  readonly comparator: Comparator;
  /** The expression as stated: 增长8%; 与经济增长基本同步. */
  readonly words: string;
  /** 表态用语: the governing wording, if any. */
  readonly commitment?: string;
  readonly strength?: Strength;
  /** The words that decided `strength`, as stated. */
  readonly strengthWords?: string;
  readonly nature?: '约束性' | '预期性';
  /** True for 预计. */
  readonly estimate?: boolean;
  readonly tier?: 'base' | 'stretch';
  /** The stated start of a change (从15%提升到25%). */
  readonly from?: { readonly value: number; readonly period?: string };
  /** Statistical scope: 不含嘉兴港区、嘉兴电厂. */
  readonly scope?: string;
  /** `2023` · `2023H1` · `2023Q3` · `2023-06` · `2022/2026` · `2026`. Empty where the text does not say and nothing implies it. */
  readonly period: string;
  /** True for 年均, 每年 within `period`. */
  readonly perYear?: boolean;
  /** Headings above it, outermost first. */
  readonly section: readonly string[];
  /** True where it stands in the passage that states the headline targets (主要预期目标) or opens the review. */
  readonly headline?: boolean;
  /** The value's own characters in the raw file. */
  readonly source: Span;
  readonly sentence: Span;
  /** Id of the first statement, where the report says the same again. */
  readonly restates?: string;
  /** What a careful reader must know (原文疑有误：…). */
  readonly note?: string;
  /** Names of the rules that fired. */
  readonly rules: readonly string[];
  /** True while the record is exactly the one a person read. */
  readonly reviewed?: boolean;
  /** True where the user's own correction in this workbook made it so. */
  readonly corrected?: boolean;
}
