import type { Readable, Span } from '../reports/readable';
import { strengthOf } from '../vocabulary/commitment';
import { standardIndicator } from '../vocabulary/indicators';
import { unitAt } from '../vocabulary/units/at';
import type { Draft } from './draft';
import { newDraft } from './draft';
import type { Comparator, Kind, Measure } from './figure';
import { MIRRORED } from './figure';
import type { Cell, Row } from './rows';
import { rowsOf } from './rows';
import { isCount } from './unit-classes';

/** A table of indicators that says in its own first row what each column is. */
export interface IndicatorTable extends Span {
  /** Without the headings above it. */
  readonly drafts: readonly Draft[];
}

/**
 * The tables of a text whose every column is named, with an indicator a row and a year a column:
 *
 *     | 指标 | 单位 | 2024年完成 | 2025年目标 |
 *     | 地区生产总值 | 亿元 | 907.5 | 960以上 |
 *
 * A table of indicators with a column that is not understood is not read, and counted in `unread`.
 */
export function indicatorTables(
  readable: Readable,
  year: number,
): { readonly tables: readonly IndicatorTable[]; readonly unread: number } {
  const tables: IndicatorTable[] = [];
  let unread = 0;
  for (const [head, ...body] of rowsOf(readable).flatMap(tablesIn)) {
    if (!head) continue;
    const columns = year === 0 ? undefined : columnsOf(head, year);
    const ragged = body.some(({ cells }) => cells.length !== head.cells.length);
    // A row with a cell of several lines is none, and ends the table before it has begun.
    const empty = !body.some(({ cells }) => cells.some(({ text }) => /\d/.test(text)));
    if (columns && !ragged && !empty)
      tables.push({
        start: head.start,
        end: body.at(-1)?.end ?? head.end,
        drafts: body.flatMap((row) => draftsOf(row, columns)),
      });
    else if (columns || !empty) unread += 1;
  }
  return { tables, unread };
}

/** The rows from each one on that names a column of indicators. */
function tablesIn(rows: readonly Row[]): readonly (readonly Row[])[] {
  const starts = [...rows.keys()].filter((at) => rows[at]?.cells.some(({ text }) => INDICATOR.test(text)));
  return starts.map((start, nth) => rows.slice(start, starts[nth + 1]));
}

type Column =
  | { readonly is: 'indicator' | 'unit' | 'nature' | 'nothing' }
  | {
      readonly is: 'value';
      readonly kind: Kind;
      readonly period: string;
      readonly growth: boolean;
      readonly estimate: boolean;
      readonly perYear: boolean;
      readonly unit: string;
    };
type ValueColumn = Extract<Column, { is: 'value' }>;

const INDICATOR = /^(?:主要|预期|核心|经济|发展|社会|约束性|预期性)*指标(?:名称|内容)?$/;
const UNIT = /^(?:计量)?单位(?:名称)?$/;
const NATURE = /^(?:指标)?(?:属性|性质|类型)$/;
const NOTHING = /^(?:序号|编号|类别|分类|备注|说明|(?:责任|牵头|主管)(?:单位|部门)|数据来源)$/;
const LAST = /^(?:上年|去年)/;
const THIS = /^(?:今年|本年)/;
/** 2024年预计完成(亿元) */
const OF_YEAR = /^(20\d\d)年?度?([^()\d]{0,10})(?:\(([^()]{1,8})\))?$/;
const DONE =
  /^(?:全年)?(?:预计|初步)?(?:实际|完成|实现|执行|实绩|现状|达到|基数)*(?:完成)?(?:情况|数|值|额)?$/;
const PLANNED = /^(?:主要|预期|计划|建议|安排|规划|发展)*(?:目标|计划|预期|安排|建议)(?:任务)?(?:数|值)?$/;
const GROWTH = /^(?:比上年|同比|较上年)?(?:增长|增速|增幅)率?(?:\(%\))?$/;
const AVERAGE = /^(?:五年)?年均(?:增长|增速)率?(?:\(%\))?$/;

/** What each column is; undefined where one is not understood, or none has values. */
function columnsOf({ cells }: Row, year: number): readonly Column[] | undefined {
  const columns: Column[] = [];
  for (const { text } of cells) {
    const words = text
      .replace(/\s/g, '')
      .replace(LAST, `${year - 1}年`)
      .replace(THIS, `${year}年`);
    const column = columnOf(words, year) ?? dependentOn(words, columns);
    if (!column) return undefined;
    columns.push(column);
  }
  const named = columns.filter(({ is }) => is === 'indicator').length;
  return named === 1 && columns.some(({ is }) => is === 'value') ? columns : undefined;
}

function columnOf(words: string, year: number): Column | undefined {
  if (INDICATOR.test(words)) return { is: 'indicator' };
  if (UNIT.test(words)) return { is: 'unit' };
  if (NATURE.test(words)) return { is: 'nature' };
  if (NOTHING.test(words)) return { is: 'nothing' };
  const [, stated, said = '', unit = ''] = OF_YEAR.exec(words) ?? [];
  if (stated === undefined) return undefined;
  const kind = Number(stated) < year ? 'result' : 'target';
  const growth = GROWTH.test(said);
  // What was planned for a year that is over lies no longer ahead.
  if (PLANNED.test(said) && kind === 'result') return { is: 'nothing' };
  const known = growth || PLANNED.test(said) || said === '' || (DONE.test(said) && kind === 'result');
  return known ? valueColumn(kind, stated, { growth, estimate: said.includes('预计'), unit }) : undefined;
}

/** 同比增长(%) is of the column before it; 年均增长 of the years between the last result and the target. */
function dependentOn(words: string, columns: readonly Column[]): Column | undefined {
  const values = columns.filter((column): column is ValueColumn => column.is === 'value');
  const before = columns.at(-1);
  if (GROWTH.test(words) && before?.is === 'value' && !before.growth)
    return valueColumn(before.kind, before.period, { growth: true, estimate: before.estimate });
  const [first, last, ...others] = values;
  if (!AVERAGE.test(words) || first?.kind !== 'result' || last?.kind !== 'target' || others.length > 0)
    return undefined;
  const span = `${Number(first.period) + 1}/${last.period}`;
  return valueColumn('target', span, { growth: true, perYear: true });
}

function valueColumn(
  kind: Kind,
  period: string,
  { growth = false, estimate = false, perYear = false, unit = '' },
): ValueColumn {
  return { is: 'value', kind, period, growth, estimate, perYear, unit };
}

/** 1.地区生产总值(亿元), #工业投资, 其中:出口 */
const NUMBERED = /^(?:\d{1,2}[.、](?!\d)|\(\d{1,2}\)|[①-⑳#*※—-]|其中:?|\s)+/;
const UNIT_BEHIND = /\(([^()]{1,10})\)$/;
const GROWTH_NAME = /(?:同比|年均)?(?:增长率|增长速度|增长|增速|增幅)$/;
const FALL_NAME = /(?:累计)?(?:降低|下降)(?:率|幅度)?$/;
const PRICES = /消费价格|物价|CPI/;
const SHARE_NAME = /(?:率|比重|占比|比例|覆盖面|满意度)$/;
const VALUE =
  /^(增长|下降|控制在|保持在|不低于|不少于|不高于|不超过|≥|≤|>|<|约|-|−)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[-—~～至](\d+(?:\.\d+)?))?/;
const BOUND = /^(?:以上|左右|以内|以下)?$/;
const COMPARATORS: Readonly<Record<string, Comparator>> = {
  不低于: '>=',
  不少于: '>=',
  '≥': '>=',
  '>': '>',
  以上: '>=',
  不高于: '<=',
  不超过: '<=',
  '≤': '<=',
  '<': '<',
  以内: '<=',
  以下: '<=',
  约: '~',
  左右: '~',
};

function draftsOf(row: Row, columns: readonly Column[]): Draft[] {
  const cellOf = (kind: Column['is']) => row.cells[columns.findIndex(({ is }) => is === kind)]?.text ?? '';
  const stated = cellOf('indicator').replace(NUMBERED, '');
  const inName = UNIT_BEHIND.exec(stated)?.[1] ?? '';
  const isUnit = inName !== '' && (inName === '%' || unitAt(inName, 0) === inName);
  const name = isUnit ? stated.slice(0, -inName.length - 2) : stated;
  const unit = cellOf('unit') || (isUnit ? inName : '');
  if (name.length < 2 || /\d\)?$/.test(name)) return [];
  const nature = cellOf('nature');
  const drafts: Draft[] = [];
  for (const [at, column] of columns.entries()) {
    const cell = row.cells[at];
    const draft = column.is === 'value' && cell ? draftOf(cell, name, unit, column) : undefined;
    if (!draft) continue;
    draft.sentence = { start: row.start, end: row.end };
    if (nature === '约束性' || nature === '预期性') draft.nature = nature;
    drafts.push(draft);
  }
  return drafts;
}

/** The figure of one cell; undefined where it holds no number alone, or nothing says its unit or what kind it is. */
function draftOf(cell: Cell, name: string, rowUnit: string, column: ValueColumn): Draft | undefined {
  const [all, lead = '', digits = '', upper] = VALUE.exec(cell.text) ?? [];
  if (all === undefined) return undefined;
  const rest = cell.text.slice(all.length);
  const own = rest.startsWith('%') ? '%' : (unitAt(rest, 0) ?? '');
  const bound = rest.slice(own.length);
  if (!BOUND.test(bound)) return undefined;
  const unit = own || column.unit || (column.growth ? '%' : rowUnit);
  const what = measured(name, unit, column.growth || /^(?:增长|下降)$/.test(lead));
  if (!what) return undefined;
  const falls = what.falls || lead === '下降' || lead === '-' || lead === '−';
  const value = Number(digits.replaceAll(',', ''));
  const comparator = COMPARATORS[bound] ?? COMPARATORS[lead] ?? '=';
  const max = upper === undefined ? undefined : Number(upper);
  if (max !== undefined && (falls || max <= value)) return undefined;
  const signed = lead === '-' || lead === '−';
  const draft = newDraft({
    start: cell.start + (signed ? 0 : lead.length),
    end: cell.start + all.length + own.length,
    sentence: cell,
    kind: column.kind,
    name: what.name,
    stated: name,
    measure: what.measure,
    value: falls ? -value : value,
    unit,
    comparator: falls ? MIRRORED[comparator] : comparator,
    words: cell.text,
    period: column.period,
    section: [],
    rules: ['indicator table'],
    max,
    perYear: column.perYear || undefined,
    estimate: (column.kind === 'result' && column.estimate) || undefined,
  });
  if (column.kind === 'target') {
    const words = COMPARATORS[bound] ? bound : lead;
    draft.strength = strengthOf(words);
    if (COMPARATORS[words]) draft.strengthWords = words;
  }
  return draft;
}

/** What a number with this unit is of a row of this name; undefined where that cannot be told. */
function measured(
  name: string,
  unit: string,
  growth: boolean,
): { readonly name: string; readonly measure: Measure; readonly falls?: boolean } | undefined {
  if (unit !== '%' && unit !== '‰' && unitAt(unit, 0) !== unit) return undefined;
  const grown = name.replace(GROWTH_NAME, '');
  // 人口自然增长率
  if (unit === '‰' || /自然增长率$/.test(name)) return { name, measure: 'share' };
  if (unit !== '%') {
    if (growth || grown !== name || unit === '位' || unit.includes('百分点')) return undefined;
    return { name, measure: isCount(unit) ? 'count' : 'level' };
  }
  if (FALL_NAME.test(name)) return { name: name.replace(FALL_NAME, ''), measure: 'growth', falls: true };
  if (growth || grown !== name) return grown.length < 2 ? undefined : { name: grown, measure: 'growth' };
  const known = standardIndicator(name)?.measure;
  if (PRICES.test(name)) return { name, measure: 'growth' };
  if (SHARE_NAME.test(name) || known === 'share') return { name, measure: 'share' };
  // 地区生产总值 | %: a percentage of an amount is its growth.
  return known === 'level' || known === 'growth' ? { name, measure: 'growth' } : undefined;
}
