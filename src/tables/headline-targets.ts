import { concerns } from '../library/across/owners';
import type { Library } from '../library/library';
import { periodText } from '../vocabulary/periods';
import { compose } from './compose';
import { entriesOf } from './entries';
import { shown } from './numbers';
import { isAskedFor, isWithin, noReport, notStated, reportFor } from './reports';
import type { TableRequest, TableResult } from './request';

/** 主要预期目标表: the targets of one report's headline passage, in its order. Nothing else may bear that name. */
export function headlineTargets(library: Library, request: TableRequest): TableResult {
  const report = reportFor(library, request);
  if (!report) return { empty: noReport(library, request) };
  const figures = library
    .list({ kind: 'target', report: report.id })
    .filter((figure) => figure.headline && isWithin(figure, request.period))
    .filter((figure) => concerns(library, figure, request.region))
    .filter((figure) => isAskedFor(figure, request));
  if (figures.length === 0) {
    const { region, period } = request;
    return { empty: notStated({ region, period, kind: 'target', title: '主要预期目标' }, [report]) };
  }
  return compose({
    title: `${request.region}${periodText(request.period, 'zh')}主要预期目标表`,
    library,
    request,
    groups: [{ heading: '', entries: entriesOf(figures) }],
    numbers: [{ header: '目标', cellOf: ({ figure }) => shown(figure, request.money) }],
    reports: [report],
  });
}
