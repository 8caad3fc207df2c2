import type { Ask, Found, Reason } from '../library/ask';
import type { Library } from '../library/library';
import { type AnswerMessages, answerMessages, type Told } from '../messages/answers';
import type { Figure, Kind } from '../reading/figure';
import { readableWithin } from '../reports/report';
import { titleOf } from '../vocabulary/indicators';
import { isBlank, periodWordOf, type Scalar, wordOf } from './arguments';
import { type Card, type CellOutcome, FormattedNumber, FormulaError } from './outcome';
import type { Language } from './signatures';

/** What every function works with. */
export interface Desk {
  readonly library: Library;
  readonly language: Language;
  readonly messages: AnswerMessages;
  /** True where numbers carry what their card tells. */
  readonly cards: boolean;
}

export function makeDesk(library: Library, language: Language, cards = false): Desk {
  return { library, language, messages: answerMessages(language), cards };
}

/** Reasons that lie in the arguments' kind; every other one is an absence. */
const WRONG_KIND: ReadonlySet<Reason['why']> = new Set([
  'period-unreadable',
  'unit-kind',
  'unit-unknown',
  'qualifier-unknown',
]);

export function errorOf(reason: Reason, { messages }: Desk): FormulaError {
  return new FormulaError(WRONG_KIND.has(reason.why) ? '#VALUE!' : '#N/A', messages.absence(reason));
}

/** The value that answers, with its number format where it has one. Never NaN. */
export function valueOutcome({ figure, value, numberFormat }: Found, desk: Desk): CellOutcome {
  if (typeof value === 'string') return value;
  if (!Number.isFinite(value)) return new FormulaError('#VALUE!', desk.messages.failed);
  if (desk.cards) return new FormattedNumber(value, numberFormat, cardOf(figure, desk));
  return numberFormat === 'General' ? value : new FormattedNumber(value, numberFormat);
}

/** The ask that one cell of each argument makes; '' where one is a blank inside a range, an error where one holds one. */
export function askOf(
  kind: Kind,
  [region, indicator, period, unit]: readonly Scalar[],
  qualifiers: readonly string[],
  desk: Desk,
): Ask | FormulaError | '' {
  for (const cell of [region, indicator, period, unit]) if (cell instanceof FormulaError) return cell;
  if (isBlank(region!) || isBlank(indicator!) || isBlank(period!)) return '';
  const named = (cell: Scalar | undefined) => wordOf(cell as string | number | boolean);
  const time = periodWordOf(period as string | number | boolean);
  if (time === undefined) return errorOf({ why: 'period-unreadable', word: named(period) }, desk);
  return {
    kind,
    region: named(region),
    indicator: named(indicator),
    period: time,
    ...(unit === undefined || isBlank(unit) ? {} : { unit: named(unit) }),
    ...(qualifiers.length > 0 ? { qualifiers } : {}),
  };
}

/** A figure with what is told of it in words. */
export function told(figure: Figure, { library }: Desk): Told {
  const entry = library.report(figure.report)?.entry;
  return {
    figure,
    region: library.regionOf(figure),
    title: titleOf(figure.indicator, figure.measure),
    report: entry?.title ?? figure.report,
    year: entry?.year ?? Number(figure.period.slice(0, 4)),
    sentence: sentenceOf(figure, library),
    ...(entry?.own ? { own: true } : {}),
  };
}

/** 原文, 出处, 口径 and 表态用语 of a figure; those that it lacks are left out. */
function cardOf(figure: Figure, { library }: Desk): Card {
  const texts = [
    ['原文', sentenceOf(figure, library)],
    ['出处', citation(figure, library)],
    ['口径', figure.scope],
    ['表态用语', figure.commitment],
  ];
  return Object.fromEntries(texts.filter(([, text]) => text));
}

/** 《平湖市人民政府工作报告》，2023年2月1日 */
export function citation(figure: Figure, library: Library): string {
  const entry = library.report(figure.report)?.entry;
  const date = dateText(entry?.date ?? '', 'zh');
  return `《${entry?.title ?? figure.report}》${date ? `，${date}` : ''}`;
}

/** The whole sentence as the report writes it: original script, holes left out. */
export function sentenceOf(figure: Figure, library: Library): string {
  const report = library.report(figure.report);
  return report
    ? readableWithin(report, figure.sentence)
        .replace(/\s*\n\s*/g, '')
        .trim()
    : figure.words;
}

/** 2023-02-01 → 2023年2月1日; 2021-01 → 2021年1月. */
export function dateText(date: string, language: Language): string {
  if (language === 'en') return date;
  const [year, month, day] = date.split('-').map(Number);
  return `${year ? `${year}年` : ''}${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}
