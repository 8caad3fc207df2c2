import type { Library } from '../library/library';
import { periodText } from '../vocabulary/periods';
import { periodsOf, regionsOf, usualIndicators } from './chosen';
import { type Compared, crossTable, KINDS } from './cross';
import { noFigures } from './reports';
import type { TableRequest, TableResult } from './request';

/** 地区对比表: indicators of several places for one period. */
export function placesTable(library: Library, request: TableRequest): TableResult {
  const { period, kind = 'target' } = request;
  const regions = regionsOf(request);
  const compared = regions.map((region) => ({ header: region, region, period }));
  return comparison(library, request, compared, `${periodText(period, 'zh')}各地区主要${KINDS[kind]}对比表`);
}

/** 年度对比表: indicators of one place for several years. */
export function yearsTable(library: Library, request: TableRequest): TableResult {
  const { region, kind = 'target' } = request;
  const compared = periodsOf(library, request).map((period) => ({
    header: periodText(period, 'zh'),
    region,
    period,
  }));
  return comparison(library, request, compared, `${region}历年主要${KINDS[kind]}对比表`);
}

function comparison(
  library: Library,
  request: TableRequest,
  compared: readonly Compared[],
  title: string,
): TableResult {
  const { kind = 'target' } = request;
  const indicators = request.indicators ?? usualIndicators(library, request);
  const isHeld = compared.some(({ region, period }) => library.list({ kind, region, period }).length > 0);
  if (!isHeld || indicators.length === 0)
    return { empty: noFigures(library, kind, request.region, request.period) };
  return crossTable(library, request, title, kind, indicators, compared);
}
