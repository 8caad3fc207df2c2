import type { PaneWords } from '../../messages/pane';
import type { Comparator, Figure, Kind } from '../../reading/figure';
import type { CatalogueEntry } from '../../reports/catalogue';
import { periodText } from '../../vocabulary/periods';

/** A value in the three slots in which lists align it; `words` stands in their place where there is no number. */
export interface ShownValue {
  readonly comparator: string;
  readonly digits: string;
  readonly unit: string;
  readonly words?: string;
}

const SIGNS: Record<Comparator, string> = { '=': '', '>=': '≥', '>': '>', '<=': '≤', '<': '<', '~': '≈' };

/** As much of a figure as its value is shown by. */
export type Valued = Pick<Figure, 'value' | 'max' | 'unit' | 'comparator' | 'words'>;

export function shownValue(figure: Valued, words: PaneWords): ShownValue {
  if (figure.value === null) return { comparator: '', digits: '', unit: '', words: figure.words };
  const low = shownNumber(figure.value);
  const digits = figure.max === undefined ? low : words.figure.range(low, shownNumber(figure.max));
  return { comparator: SIGNS[figure.comparator], digits, unit: figure.unit };
}

/** The value in one run of text: ≥ 60 个, 8%, 与经济增长基本同步. */
export function valueInLine(figure: Valued, words: PaneWords): string {
  const { comparator, digits, unit, words: inWords } = shownValue(figure, words);
  return inWords ?? `${comparator && `${comparator} `}${digits}${unit}`;
}

/** What the clipboard takes: 8%, 55.9, -13%; words as words. Plain signs, so that a cell reads it as a number. */
export function copyableValue(figure: Figure): string {
  if (figure.value === null || figure.max !== undefined) return figure.words;
  return `${figure.value}${figure.unit === '%' ? '%' : ''}`;
}

/** -13 → −13, with the minus sign of typesetting. */
export function shownNumber(value: number): string {
  return String(value).replace('-', '−');
}

// 6%以上, 不低于6%, 60个左右: the report's own word for the bound, where it has one
const OWN_WORD =
  /以上|以下|以内|左右|不低于|不少于|不高于|不超过|超过|突破|高于|低于|以上|左右|不低於|高於|低於|超過/;

/** The words that stand beside the number on a card: the report's own (以上), else ours. Empty for an exact value. */
export function wordBeside(figure: Figure, words: PaneWords): string {
  if (figure.comparator === '=') return '';
  return OWN_WORD.exec(figure.words)?.[0] ?? words.figure.beside[figure.comparator];
}

export function kindWord(figure: Figure, words: PaneWords): string {
  return figure.estimate ? words.kind.estimate : words.kind[figure.kind];
}

/** 2023年 · 2017—2021年 · 2023年上半年. In lists (`short`) whole years stand without 年. */
export function shownPeriod(period: string, words: PaneWords, language: 'zh' | 'en', short = false): string {
  if (!period) return words.figure.nameless;
  const text = periodText(period, language);
  return short ? text.replace(/^(\d{4}(?:—\d{4})?)年$/, '$1') : text;
}

/** 2023-02-01 → 2023年2月1日; as much as is known. */
export function shownDate(date: string, words: PaneWords): string {
  const [year = '', month, day] = date.split('-');
  if (month && day) return words.date.day(year, month, day);
  if (month) return words.date.month(year, month);
  return words.date.year(year);
}

/** 节选, 访谈 or nothing. */
export function reportBadge(entry: CatalogueEntry, words: PaneWords): string {
  if (entry.kind === 'part') return words.figure.part;
  return entry.kind === 'interview' ? words.figure.interview : '';
}

/** The place that a report is of: 平湖市, 张江长三角科技城平湖园. */
export function reportPlace(entry: CatalogueEntry): string {
  return entry.body?.name ?? entry.place.name;
}

export const KINDS: readonly Kind[] = ['target', 'result'];
