import { concerns } from '../library/across/owners';
import type { Library } from '../library/library';
import type { Figure } from '../reading/figure';
import type { NumberCell } from './cells';
import { compose } from './compose';
import { type Entry, entriesOf } from './entries';
import { shown, shownIn, statedText } from './numbers';
import { isAskedFor, isWithin, noReport, notStated, reportFor } from './reports';
import type { TableRequest, TableResult } from './request';

/**
 * 上年完成与本年目标表 of one report: for each target of its headline passage (of the whole report, where the passage is not
 * there) what the same report says was achieved the year before.
 */
export function lastYear(library: Library, request: TableRequest): TableResult {
  const report = reportFor(library, request);
  if (!report) return { empty: noReport(library, request) };
  const period = String(report.year);
  const targets = library
    .list({ kind: 'target', report: report.id })
    .filter((figure) => isWithin(figure, period) && concerns(library, figure, request.region))
    .filter((figure) => isAskedFor(figure, request));
  const headline = targets.filter((figure) => figure.headline);
  const isChosen = request.figures !== undefined || request.indicators !== undefined;
  const chosen = isChosen || headline.length === 0 ? targets : headline;
  const { region } = request;
  if (chosen.length === 0) {
    return { empty: notStated({ region, period, kind: 'target', title: '目标' }, [report]) };
  }

  const before = String(report.year - 1);
  const results = library
    .list({ kind: 'result', report: report.id })
    .filter((figure) => figure.period === before);
  const entries = entriesOf(chosen);
  const achieved = (entry: Entry) => achievedOf(entry.figure, results, request);
  if (!entries.some(achieved)) {
    return {
      empty: notStated({ region, period: before, kind: 'result', title: '与目标对应的完成数' }, [report]),
    };
  }
  return compose({
    title: `${region}${period}年主要目标及上年完成情况`,
    library,
    request: { ...request, period, columns: request.columns ?? ['remark'] },
    groups: [{ heading: '', entries }],
    numbers: [
      { header: '上年完成', cellOf: achieved },
      { header: '本年目标', cellOf: ({ figure }) => shown(figure, request.money) },
    ],
    reports: [report],
    fixed: ['remark'],
    remark: (entry) => (achieved(entry)?.figure.estimate ? '上年为预计数' : ''),
    noteName: (column) => (column === 0 ? '上年' : ''),
  });
}

/**
 * The result that answers a target: same body, indicator and measure; the target's scope before the unqualified one
 * before any other (which the notes name). In the target's unit, or quoted with its own where that is of another kind;
 * several that differ are quoted side by side. Undefined where none is stated.
 */
function achievedOf(target: Figure, results: readonly Figure[], request: TableRequest): NumberCell {
  const same = results.filter(
    (figure) =>
      figure.entity === target.entity &&
      figure.indicator === target.indicator &&
      figure.measure === target.measure,
  );
  const scopes = [target.scope, undefined, ...same.map((figure) => figure.scope)];
  const scope = scopes.find((one) => same.some((figure) => figure.scope === one));
  const alike = same.filter((figure) => figure.scope === scope);
  const [first] = alike;
  if (!first) return undefined;

  const texts = new Set(alike.map((figure) => statedText(figure)));
  if (texts.size > 1) return { figure: first, text: [...texts].join('／'), differs: true };
  const { value, unit } = shown(target, request.money);
  const converted = value === null ? shown(first, request.money) : shownIn(first, unit);
  return converted ?? { figure: first, text: statedText(first), differs: false };
}
