import type { Library } from '../library/library';
import type { Comparator, Figure } from '../reading/figure';
import type { CatalogueEntry, Place } from '../reports/catalogue';
import { readableWithin } from '../reports/report';
import { fold } from '../vocabulary/fold';
import { categoryOf } from '../vocabulary/indicators';
import { periodText } from '../vocabulary/periods';
import { askFor } from './asks';
import { regionsOf } from './chosen';
import { columnOf } from './columns';
import { KINDS } from './cross';
import { type Shown, shown } from './numbers';
import { noReport } from './reports';
import type { TableRequest, TableResult } from './request';
import { STRENGTHS } from './strengths';
import type { Cell, Column, Row } from './table';
import { titleOf } from './titles';

/** 数据长表: one figure a row, one header row, everything that is known of it in a column of its own. */
export function dataTable(library: Library, request: TableRequest): TableResult {
  const { kind, periods, indicators } = request;
  const regions = regionsOf(request);
  const places = new Map(library.regions().map(({ name, place }) => [name, place]));
  const figures = regions
    .flatMap((region) => library.list({ region, ...(kind ? { kind } : {}) }))
    .filter((figure) => !periods || periods.includes(figure.period))
    .filter((figure) => !indicators || indicators.includes(titleOf(figure)));
  if (figures.length === 0) return { empty: noReport(library, request) };

  const records = figures.map((figure): Known => {
    const cell = shown(figure, request.money);
    const region = library.regionOf(figure);
    const report = library.report(figure.report)?.entry;
    return { library, figure, cell, region, place: places.get(region), report };
  });
  const built = COLUMNS.map(({ header, kind: columnKind = 'text', of }) => ({
    header,
    kind: columnKind,
    cells: records.map((record) => asCell(of(record))),
  }));
  const whose = regions.length === 1 ? regions[0] : `${regions[0]}等${regions.length}个地区`;
  return {
    title: `${whose}${kind ? KINDS[kind] : '目标和完成数'}数据`,
    form: 'data',
    columns: built.map(columnOf),
    rows: figures.map(
      ({ id }, at): Row => ({ kind: 'figure', key: id, cells: built.map(({ cells }) => cells[at] as Cell) }),
    ),
    notes: [],
    sources: [],
  };
}

/** A figure with what its row is made of. */
interface Known {
  readonly library: Library;
  readonly figure: Figure;
  readonly cell: Shown;
  readonly region: string;
  readonly place: Place | undefined;
  readonly report: CatalogueEntry | undefined;
}

interface DataColumn {
  readonly header: string;
  readonly kind?: Column['kind'];
  readonly of: (known: Known) => Cell | string | number | undefined;
}

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  '=': '=',
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '~': '≈',
};
const REPORT_KINDS: Readonly<Record<CatalogueEntry['kind'], string>> = {
  whole: '全文',
  part: '节选',
  interview: '访谈',
};
const TIERS = { base: '底线目标', stretch: '力争目标' } as const;

const COLUMNS: readonly DataColumn[] = [
  { header: '地区', of: ({ region }) => region },
  { header: '代码', of: ({ place }) => place?.code },
  { header: '上级', of: ({ place }) => place?.parents.join('') },
  { header: '报告年份', kind: 'number', of: ({ report }) => report?.year },
  { header: '期间', kind: 'number', of: ({ figure }) => periodCell(figure.period) },
  { header: '类型', of: ({ figure }) => (figure.estimate ? '预计' : TYPES[figure.kind]) },
  { header: '类别', of: ({ figure }) => categoryOf(figure.indicator).zh },
  { header: '指标', of: ({ figure }) => titleOf(figure) },
  { header: '报告用名', of: ({ figure }) => figure.stated },
  { header: '口径', of: ({ figure }) => figure.scope },
  { header: '数值', kind: 'number', of: valueCell },
  { header: '单位', of: ({ cell }) => (cell.value === null ? '' : cell.unit) },
  { header: '比较', of: ({ figure }) => (figure.value === null ? '' : COMPARATORS[figure.comparator]) },
  { header: '下限', kind: 'number', of: ({ cell, figure }) => (hasFloor(figure) ? number(cell.value) : '') },
  { header: '上限', kind: 'number', of: ({ cell, figure }) => number(ceilingOf(cell, figure)) },
  {
    header: '中值',
    kind: 'number',
    of: ({ cell: { value, max } }) =>
      value === null || max === undefined ? '' : number(Number(((value + max) / 2).toPrecision(15))),
  },
  { header: '表述', of: ({ figure }) => figure.words },
  { header: '表态用语', of: ({ figure }) => fold(figure.commitment ?? '') },
  {
    header: '约束力度',
    of: ({ figure }) => (figure.strength === undefined ? '' : STRENGTHS[figure.strength]),
  },
  { header: '属性', of: ({ figure }) => figure.nature },
  { header: '档次', of: ({ figure }) => figure.tier && TIERS[figure.tier] },
  { header: '年均', of: ({ figure }) => (figure.perYear ? '是' : '') },
  { header: '主要目标', of: ({ figure }) => (figure.headline ? '是' : '') },
  { header: '章节', of: ({ figure }) => figure.section.join(' › ') },
  { header: '原文', of: ({ library, figure }) => sentenceOf(library, figure) },
  { header: '报告', of: ({ report }) => report?.title },
  { header: '报告日期', of: ({ report }) => report?.date },
  { header: '收录', of: ({ report }) => report && REPORT_KINDS[report.kind] },
  { header: '网站', of: ({ report }) => report?.site },
  { header: '编号', of: ({ figure }) => figure.id },
  { header: '备注', of: remarkOf },
];

const TYPES = { target: '目标', result: '完成' } as const;

/** Whose the figure is, where it is not the library’s, and what a careful reader must know of it. */
function remarkOf({ figure, report }: Known): string {
  return [figure.corrected ? '本簿更正' : '', report?.own ? '自录' : '', figure.note ?? '']
    .filter(Boolean)
    .join('；');
}

function asCell(content: Cell | string | number | undefined): Cell {
  return typeof content === 'object' ? content : { value: content ?? '' };
}

/** The number as a number, in the unit beside it; words stand in 表述 alone, a range in 下限 and 上限. */
function valueCell({ library, figure, cell }: Known): Cell {
  if (cell.value === null || cell.max !== undefined) return { value: '' };
  const ask = askFor(library, cell);
  return { ...number(cell.value), ...(ask ? { ask } : {}), figure: figure.id };
}

function number(value: number | null | undefined): Cell {
  return typeof value === 'number' ? { value, numberFormat: 'General', align: 'right' } : { value: '' };
}

function hasFloor({ comparator, max }: Figure): boolean {
  return max !== undefined || comparator === '>=' || comparator === '>';
}

function ceilingOf({ value, max }: Shown, { comparator }: Figure): number | null | undefined {
  return max ?? (comparator === '<=' || comparator === '<' ? value : undefined);
}

/** A year as a number, so that it sorts and filters as one; else in words. */
function periodCell(period: string): string | number {
  return /^\d{4}$/.test(period) ? Number(period) : periodText(period, 'zh');
}

/** The whole sentence as the report writes it, holes left out. */
function sentenceOf(library: Library, figure: Figure): string {
  const report = library.report(figure.report);
  if (!report) return figure.words;
  return readableWithin(report, figure.sentence)
    .replace(/\s*\n\s*/g, '')
    .trim();
}
