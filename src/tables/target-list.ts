import { concerns, reportsOf } from '../library/across/owners';
import type { Library } from '../library/library';
import { periodText } from '../vocabulary/periods';
import { compose } from './compose';
import { entriesOf } from './entries';
import { groupsOf } from './groups';
import { shown } from './numbers';
import { firstYear, isAskedFor, isWithin, noReport, notStated } from './reports';
import type { TableRequest, TableResult } from './request';

/**
 * 目标清单: every target of a place or body for a period, restatements once, grouped. Where only some are asked for, 主要目标表.
 */
export function targetList(library: Library, request: TableRequest): TableResult {
  const { region, period } = request;
  const figures = library
    .list({ kind: 'target', ...(request.report ? { report: request.report } : {}) })
    .filter((figure) => isWithin(figure, period) && concerns(library, figure, region))
    .filter((figure) => isAskedFor(figure, request));
  const entries = reportsOf(library, region);
  if (figures.length === 0) {
    const ofYear = entries.filter((entry) => entry.year === firstYear(period));
    if (ofYear.length === 0) return { empty: noReport(library, request) };
    return { empty: notStated({ region, period, kind: 'target', title: '目标' }, ofYear) };
  }
  const stating = new Set(figures.map((figure) => figure.report));
  return compose({
    title: `${region}${periodText(period, 'zh')}${request.figures || request.indicators ? '主要目标表' : '目标清单'}`,
    library,
    request,
    groups: groupsOf(entriesOf(figures), request.groupBy ?? 'category'),
    numbers: [{ header: '目标', cellOf: ({ figure }) => shown(figure, request.money) }],
    reports: entries.filter((entry) => stating.has(entry.id)),
  });
}
