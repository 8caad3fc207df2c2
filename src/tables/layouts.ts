import type { Library } from '../library/library';
import { chainTable } from './chain';
import { changesTable } from './changes';
import { placesTable, yearsTable } from './comparisons';
import { dataTable } from './data';
import { headlineTargets } from './headline-targets';
import { lastYear } from './last-year';
import { pathTable } from './path';
import type { LayoutId, TableRequest, TableResult } from './request';
import type { Table } from './table';
import { targetList } from './target-list';
import { targetResult } from './target-result';

/** A kind of table. */
export interface Layout {
  readonly id: LayoutId;
  /** Full name: 上年完成与本年目标表. */
  readonly name: { readonly zh: string; readonly en: string };
  readonly make: (library: Library, request: TableRequest) => TableResult;
}

/** Every kind of table there is, in the order in which they are offered. */
export const LAYOUTS: readonly Layout[] = [
  { id: 'headline-targets', name: { zh: '主要预期目标表', en: 'Headline targets' }, make: headlineTargets },
  { id: 'target-list', name: { zh: '目标清单', en: 'List of targets' }, make: targetList },
  {
    id: 'last-year',
    name: { zh: '上年完成与本年目标表', en: 'Last year’s results and this year’s targets' },
    make: lastYear,
  },
  {
    id: 'target-result',
    name: { zh: '目标与完成对照表', en: 'Targets and results' },
    make: targetResult,
  },
  { id: 'changes', name: { zh: '目标变动表', en: 'Targets against last year’s' }, make: changesTable },
  { id: 'path', name: { zh: '目标路径表', en: 'A target over the years' }, make: pathTable },
  { id: 'chain', name: { zh: '层层加码表', en: 'Targets from level to level' }, make: chainTable },
  { id: 'places', name: { zh: '地区对比表', en: 'Places compared' }, make: placesTable },
  { id: 'years', name: { zh: '年度对比表', en: 'Years compared' }, make: yearsTable },
  { id: 'data', name: { zh: '数据长表', en: 'Data, one figure a row' }, make: dataTable },
];

const BY_ID = new Map(LAYOUTS.map((layout) => [layout.id, layout]));

/** The table asked for, from the figures of the library, or the reason why there is nothing to show. */
export function targetTable(library: Library, request: TableRequest): TableResult {
  const layout = BY_ID.get(request.layout);
  if (!layout) throw new RangeError(`No layout ${request.layout}`);
  const made = layout.make(library, request);
  if ('empty' in made) return made;
  const styled = request.style ? { ...made, style: request.style } : made;
  return request.coloured && made.form !== 'data' ? coloured(styled) : styled;
}

/** The table with its numbers told apart by colour, and a note that says how. */
function coloured(table: Table): Table {
  const numbers = table.rows.flatMap(({ cells }) => cells.filter(({ value }) => typeof value === 'number'));
  const isMixed = numbers.some(({ figure }) => figure === undefined);
  const note = isMixed ? '蓝色数字取自报告原文，黑色数字由计算得出。' : '蓝色数字取自报告原文。';
  return { ...table, coloured: true, notes: [...table.notes, note] };
}
