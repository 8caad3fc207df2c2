import type { Reason } from '../library/ask';
import type { Verdict } from '../library/done';
import type { Comparator, Figure, Kind, Measure } from '../reading/figure';
import { answersEn } from './answers.en';
import { answersZh } from './answers.zh';

export type Language = 'zh' | 'en';

/** A figure with what a sentence about it needs. */
export interface Told {
  readonly figure: Figure;
  readonly region: string;
  /** 固定资产投资增速. */
  readonly title: string;
  /** Title of its report, for citation. */
  readonly report: string;
  /** Year of the report. */
  readonly year: number;
  readonly sentence: string;
  /** True where the user added the report. */
  readonly own?: boolean;
}

/** What a whole explanation (WHY) is made of. */
export interface Explanation {
  readonly told: Told;
  readonly turned: boolean;
  readonly agreeing: readonly Told[];
  readonly differing: readonly Told[];
  readonly stretch?: Figure;
  readonly done?: { readonly verdict: Verdict; readonly result: Figure; readonly margin: string };
}

/** Every sentence that a formula can answer with, in one language. Each names the remedy. */
export interface AnswerMessages {
  /** Why there is no answer; with the remedy, unless it is offered beside the sentence. */
  absence(reason: Reason, advises?: boolean): string;
  /** Quotes the sentence, unless it is empty because it stands beside. */
  why(explanation: Explanation): string;
  verdict(verdict: Verdict): string;
  kind(kind: Kind): string;
  comparator(comparator: Comparator): string;
  measure(measure: Measure): string;
  /** Who answers for a figure. `own`: it stands in a report that the user added. */
  reviewed(figure: Figure, own: boolean): string;
  argumentBlank(name: string): string;
  readonly badCell: string;
  readonly sizesDiffer: string;
  readonly tooManyCells: string;
  readonly tooManyRanges: string;
  unknownField(field: string, suggestions: readonly string[]): string;
  fieldMissing(title: string, field: string): string;
  categoryEmpty(category: string, known: readonly string[]): string;
  nothingFound(word: string): string;
  notComparable(words: string): string;
  scopesDiffer(target: string, result: string): string;
  margin(amount: number, unit: string): string;
  unitsDiffer(target: string, result: string): string;
  unknownFunction(name: string, suggestions: readonly string[]): string;
  argumentCount(name: string, least: number, most: number): string;
  referenceNotHere(reference: string): string;
  formulaText(why: FormulaTextWhy, at: string): string;
  readonly failed: string;
}

export type FormulaTextWhy =
  | 'no-equals'
  | 'full-width'
  | 'open-quote'
  | 'open-bracket'
  | 'open-brace'
  | 'ragged-array'
  | 'not-understood';

export function answerMessages(language: Language): AnswerMessages {
  return language === 'en' ? answersEn : answersZh;
}
