import type { Ask, Found } from '../library/ask';
import { makeSuggester } from '../library/suggest';
import { fold } from '../vocabulary/fold';
import { titleOf } from '../vocabulary/indicators';
import { once } from '../vocabulary/once';
import { periodText } from '../vocabulary/periods';
import { type Desk, dateText, errorOf, sentenceOf, valueOutcome } from './answer';
import { withQualifier } from './explain';
import { type CellOutcome, FormulaError } from './outcome';

interface Field {
  readonly name: string;
  readonly english: string;
  readonly meaning: { readonly zh: string; readonly en: string };
  /** Undefined where the figure has none and a blank would be mistaken for one. */
  of(found: Found, ask: Ask, desk: Desk): CellOutcome | undefined;
}

const report = (found: Found, { library }: Desk) => library.report(found.figure.report)?.entry;

/** The value that the ask gives with one more 限定, where there is one. */
function withMore(qualifier: string) {
  return (_: Found, ask: Ask, desk: Desk): CellOutcome | undefined => {
    const found = desk.library.resolve(withQualifier(ask, qualifier));
    return found.found ? valueOutcome(found, desk) : undefined;
  };
}

/** What FIELD knows, in the order in which FIELDS lists them. A text that a figure lacks is empty; a number is an absence. */
const FIELDS: readonly Field[] = [
  {
    name: '数值',
    english: 'value',
    meaning: { zh: '与TARGET相同的数值，比率为小数', en: 'The value as TARGET gives it, rates as fractions' },
    of: (found, _, desk) => valueOutcome(found, desk),
  },
  {
    name: '上限',
    english: 'upper',
    meaning: { zh: '区间或“以内”的上限', en: 'Upper end of a range, or a ceiling' },
    of: withMore('上限'),
  },
  {
    name: '下限',
    english: 'lower',
    meaning: { zh: '区间或“以上”的下限', en: 'Lower end of a range, or a floor' },
    of: withMore('下限'),
  },
  {
    name: '力争值',
    english: 'stretch',
    meaning: { zh: '同时提出确保和力争时的力争值', en: 'The stretch value where the report gives two tiers' },
    of: withMore('力争'),
  },
  {
    name: '单位',
    english: 'unit',
    meaning: { zh: '原文的单位', en: 'Unit as stated' },
    of: ({ figure }) => figure.unit,
  },
  {
    name: '比较',
    english: 'comparator',
    meaning: { zh: '= ≥ > ≤ < ≈ 之一', en: 'One of = ≥ > ≤ < ≈' },
    of: ({ comparator }, _, { messages }) => messages.comparator(comparator),
  },
  {
    name: '表述',
    english: 'words',
    meaning: { zh: '原文的写法，如“增长8%”', en: 'The expression as stated: 增长8%' },
    of: ({ figure }) => figure.words,
  },
  {
    name: '表态用语',
    english: 'commitment',
    meaning: { zh: '确保、力争、预期等用语', en: 'The governing wording: 确保, 力争, 预期 …' },
    of: ({ figure }) => figure.commitment ?? '',
  },
  {
    name: '约束力度',
    english: 'strength',
    meaning: { zh: '3确保，2直述，1预期，0力争', en: '3 ensured, 2 plain, 1 expected, 0 aspired to' },
    of: ({ figure }) => figure.strength ?? '',
  },
  {
    name: '属性',
    english: 'nature',
    meaning: {
      zh: '约束性或预期性，报告写明时才有',
      en: 'Binding or expected, only where the report says so',
    },
    of: ({ figure }) => figure.nature ?? '',
  },
  {
    name: '口径',
    english: 'scope',
    meaning: { zh: '统计口径，如“不含嘉兴港区、嘉兴电厂”', en: 'Statistical scope' },
    of: ({ figure }) => figure.scope ?? '',
  },
  {
    name: '主体',
    english: 'entity',
    meaning: { zh: '数值所属的地区或园区', en: 'The place or body that the value is about' },
    of: ({ figure }, _, { library }) => library.regionOf(figure),
  },
  {
    name: '期间',
    english: 'period',
    meaning: { zh: '数值所属的时间', en: 'The time that the value is about' },
    of: ({ figure }, _, { language }) => periodText(figure.period, language),
  },
  {
    name: '原文',
    english: 'sentence',
    meaning: { zh: '所在的整句原文', en: 'The whole sentence as the report writes it' },
    of: ({ figure }, _, { library }) => sentenceOf(figure, library),
  },
  {
    name: '章节',
    english: 'section',
    meaning: { zh: '所在的各级标题', en: 'The headings above it' },
    of: ({ figure }) => figure.section.join(' › '),
  },
  {
    name: '报告',
    english: 'report',
    meaning: { zh: '报告的标题', en: 'Title of the report' },
    of: (found, _, desk) => (report(found, desk) ? `《${report(found, desk)!.title}》` : found.figure.report),
  },
  {
    name: '日期',
    english: 'date',
    meaning: { zh: '报告的日期', en: 'Date of the report' },
    of: (found, _, desk) => dateText(report(found, desk)?.date ?? '', desk.language),
  },
  {
    name: '网址',
    english: 'site',
    meaning: { zh: '文本的来源网站', en: 'The site that the text was taken from' },
    of: (found, _, desk) => report(found, desk)?.site ?? '',
  },
  {
    name: '编号',
    english: 'id',
    meaning: { zh: '这个数值的编号，由报告编号和位置组成', en: 'Id of the figure: report and position' },
    of: ({ figure }) => figure.id,
  },
  {
    name: '复核',
    english: 'reviewed',
    meaning: {
      zh: '已复核、未复核、本簿更正或自录',
      en: 'Reviewed, not reviewed, corrected in this workbook, or added by a user',
    },
    of: (found, _, desk) => desk.messages.reviewed(found.figure, report(found, desk)?.own ?? false),
  },
  {
    name: '备注',
    english: 'note',
    meaning: { zh: '使用时要注意的事项', en: 'What a careful reader must know' },
    of: ({ figure }) => figure.note ?? '',
  },
];

const BY_NAME = new Map(
  FIELDS.flatMap((field) => [field.name, field.english].map((name) => [name, field] as const)),
);
const suggestFields = once(() =>
  makeSuggester(FIELDS.map(({ name, english }) => ({ name, forms: [name, english] }))),
);

/** One field of the figure that answers. */
export function fieldOutcome(name: string, ask: Ask, desk: Desk): CellOutcome {
  const { library, messages } = desk;
  const field = BY_NAME.get(fold(name).replace(/\s/g, '').toLowerCase());
  if (!field) return new FormulaError('#VALUE!', messages.unknownField(name, suggestFields()(name)));
  const found = library.resolve(ask);
  if (!found.found) return errorOf(found.reason, desk);
  const outcome = field.of(found, ask, desk);
  if (outcome !== undefined) return outcome;
  const { indicator, measure } = found.figure;
  return new FormulaError('#N/A', messages.fieldMissing(titleOf(indicator, measure), field.name));
}

/** FIELDS: name and meaning of each. */
export function fieldList({ language }: Desk): string[][] {
  return FIELDS.map(({ name, english, meaning }) => [
    language === 'en' ? `${name} (${english})` : name,
    meaning[language],
  ]);
}
