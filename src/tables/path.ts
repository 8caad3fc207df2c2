import { nameToAsk, ownerOf } from '../library/across/owners';
import { figuresOf, type PathYear, targetPath } from '../library/across/path';
import type { Reason } from '../library/ask';
import type { Library } from '../library/library';
import { isExpectedIn } from '../library/order';
import { periodText } from '../vocabulary/periods';
import type { NumberCell } from './cells';
import { periodsOf, usualIndicators } from './chosen';
import type { Built } from './columns';
import { compose } from './compose';
import { differenceCell } from './difference';
import type { Entry } from './entries';
import { shown, statedText } from './numbers';
import { noFigures } from './reports';
import type { TableRequest, TableResult } from './request';
import { judgedCells, resultCell, resultIn } from './target-result';

/**
 * 目标路径表: the target of an indicator year by year, what came of it, and how far each year's stands from the one before.
 */
export function pathTable(library: Library, request: TableRequest): TableResult {
  const { region, money } = request;
  const periods = periodsOf(library, { ...request, kind: 'target' });
  const indicators = request.indicators ?? usualIndicators(library, request);
  const paths = indicators
    .map((indicator) => ({
      indicator,
      years: targetPath(library, region, indicator).filter(({ period }) => periods.includes(period)),
    }))
    .filter(({ years }) => years.some(({ target }) => figuresOf(target).length > 0));
  if (paths.length === 0) return { empty: whyNone(library, request, indicators, periods) };

  const rows = new Map<Entry, PathYear>();
  const groups = paths.map(({ indicator, years }) => ({
    heading: paths.length === 1 ? '' : indicator,
    entries: years.flatMap((year) => {
      const [figure] = figuresOf(year.target);
      if (!figure) return [];
      const entry: Entry = { figure };
      rows.set(entry, year);
      return [entry];
    }),
  }));
  const pairOf = (entry: Entry) => rows.get(entry)?.pair;
  const targetCell = ({ figure }: Entry, year: PathYear | undefined): NumberCell => {
    const figures = year ? figuresOf(year.target) : [];
    if (figures.length < 2) return shown(figure, money);
    const texts = new Set(figures.map((one) => statedText(one, money)));
    return { figure, text: [...texts].join('／'), differs: true };
  };
  const before = ({ figure }: Entry) =>
    [...rows.keys()].find(
      (one) =>
        one.figure.indicator === figure.indicator &&
        one.figure.measure === figure.measure &&
        Number(one.figure.period) === Number(figure.period) - 1,
    )?.figure;
  const stating = new Set(
    [...rows].flatMap(([entry]) => [entry.figure.report, resultIn(pairOf(entry))?.figure.report]),
  );
  const [only] = paths;
  return compose({
    title: `${region}${paths.length === 1 ? only?.indicator : '主要指标'}历年目标与完成情况`,
    library,
    request,
    groups,
    names: { header: '年份', nameOf: ({ figure }) => periodText(figure.period, 'zh') },
    numbers: [
      { header: '目标', cellOf: (entry) => targetCell(entry, rows.get(entry)) },
      {
        header: '完成',
        cellOf: (entry) => resultCell(entry.figure, resultIn(pairOf(entry)), request),
      },
    ],
    derived: (all, decimals): Built[] => {
      const judged = all.map((entry, row) =>
        judgedCells(library, entry.figure, pairOf(entry), decimals[row] ?? 0, request),
      );
      return [
        { header: '差距', kind: 'number', cells: judged.map(({ gap }) => gap) },
        { header: '完成情况', kind: 'text', cells: judged.map(({ done }) => done) },
        {
          header: '较上年目标',
          kind: 'number',
          cells: all.map((entry, row) =>
            differenceCell(
              library,
              before(entry) ?? entry.figure,
              entry.figure,
              before(entry) && rows.get(entry)?.step,
              decimals[row] ?? 0,
              request,
            ),
          ),
        },
      ];
    },
    reports: library.reports
      .map(({ entry }) => entry)
      .filter(
        (entry) =>
          stating.has(entry.id) ||
          (ownerOf(entry) === region &&
            [...rows.values()].some(({ period }) => isExpectedIn('result', period, entry.year))),
      ),
    periods,
    noteName: (column) => (column === 1 ? '完成的' : ''),
    remark: (entry) => (resultIn(pairOf(entry))?.figure.estimate ? '完成数为预计' : ''),
    notes: ['差距为完成数减目标数，比率以个百分点计。', ...paths.flatMap(gapsIn)],
  });
}

/** Why no year of the place has a target of the first of these indicators. */
function whyNone(
  library: Library,
  { region, period }: TableRequest,
  [indicator]: readonly string[],
  [first = period]: readonly string[],
): Reason {
  if (indicator === undefined) return noFigures(library, 'target', region, period);
  const asked = library.resolve({
    kind: 'target',
    region: nameToAsk(library, region),
    indicator,
    period: first,
  });
  return asked.found ? noFigures(library, 'target', region, period) : asked.reason;
}

/** Years inside a path for which its target is not there. */
function gapsIn({ indicator, years }: { indicator: string; years: readonly PathYear[] }): string[] {
  return years.flatMap(({ period, target }) => {
    if (figuresOf(target).length > 0 || target.found) return [];
    const why = target.reason.why === 'not-in-part' ? '所收部分未见' : '报告未提出';
    return [`${indicator}的${periodText(period, 'zh')}目标${why}。`];
  });
}
