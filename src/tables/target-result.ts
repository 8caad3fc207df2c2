import { concerns, ownerOf } from '../library/across/owners';
import { type Pair, pairOf, type Result } from '../library/across/pair';
import type { Ask } from '../library/ask';
import type { Verdict } from '../library/done';
import type { Library } from '../library/library';
import { isExpectedIn } from '../library/order';
import type { Figure } from '../reading/figure';
import { periodText } from '../vocabulary/periods';
import { convert } from '../vocabulary/units';
import { askFor } from './asks';
import { emptyCell, type NumberCell } from './cells';
import type { Built } from './columns';
import { compose } from './compose';
import { plainFormat } from './difference';
import { type Entry, entriesOf } from './entries';
import { shown, shownIn, statedText } from './numbers';
import { isAskedFor, isWithin, noFigures, noReport, notStated, reportFor } from './reports';
import type { TableRequest, TableResult } from './request';
import type { Cell } from './table';

/**
 * 目标与完成对照表: each target of a report's headline passage beside the result that a later report states for the same
 * time, the gap, and whether it was met, as TARGET_GAP and TARGET_DONE answer. Where the passage is not there, every target
 * of the report that has a result.
 */
export function targetResult(library: Library, request: TableRequest): TableResult {
  const { region, period } = request;
  const report = reportFor(library, request);
  if (!report) return { empty: noReport(library, request) };
  const targets = library
    .list({ kind: 'target', report: report.id })
    .filter((figure) => isWithin(figure, period) && concerns(library, figure, region))
    .filter((figure) => isAskedFor(figure, request));
  if (targets.length === 0) {
    return { empty: notStated({ region, period, kind: 'target', title: '目标' }, [report]) };
  }
  const pairs = new Map(targets.map((figure) => [figure.id, pairOf(library, figure)]));
  const resultFor = ({ id }: Figure) => resultIn(pairs.get(id));
  const answered = targets.filter(resultFor);
  const later = library.reports
    .map(({ entry }) => entry)
    .filter((entry) => ownerOf(entry) === region && isExpectedIn('result', period, entry.year));
  if (answered.length === 0) {
    if (later.length === 0) return { empty: noFigures(library, 'result', region, period) };
    return { empty: notStated({ region, period, kind: 'result', title: '与目标对应的完成数' }, later) };
  }

  const headline = targets.filter((figure) => figure.headline);
  const isChosen = request.figures !== undefined || request.indicators !== undefined;
  const isHeadline = !isChosen && headline.some(resultFor);
  const entries = entriesOf(isChosen ? targets : isHeadline ? headline : answered);
  const stating = new Set(answered.map((figure) => resultFor(figure)?.figure.report));
  const time = periodText(period, 'zh');
  return compose({
    title: `${region}${time}${isHeadline ? '主要' : ''}目标与完成情况对照表`,
    library,
    request,
    groups: [{ heading: '', entries }],
    numbers: [
      { header: `${time}目标`, cellOf: ({ figure }) => shown(figure, request.money) },
      { header: `${time}完成`, cellOf: ({ figure }) => resultCell(figure, resultFor(figure), request) },
    ],
    derived: (all, decimals) => comparison(library, all, decimals, pairs, request),
    reports: library.reports
      .map(({ entry }) => entry)
      .filter((entry) => entry === report || later.includes(entry) || stating.has(entry.id)),
    remark: ({ figure }) => (resultFor(figure)?.figure.estimate ? '完成数为预计' : ''),
    noteName: (column) => (column === 1 ? '完成的' : ''),
    notes: ['差距为完成数减目标数，比率以个百分点计。'],
  });
}

export function resultIn(pair: Pair | undefined): Result | undefined {
  return pair && pair.is !== 'unanswered' ? pair.result : undefined;
}

export function resultCell(target: Figure, result: Result | undefined, { money }: TableRequest): NumberCell {
  if (!result) return undefined;
  const { figure, differing } = result;
  if (differing.length > 0) {
    const texts = new Set(differing.map((one) => statedText(one, money)));
    return { figure, text: [...texts].join('／'), differs: true };
  }
  const { value, unit } = shown(target, money);
  const inUnit = value === null ? shown(figure, money) : shownIn(figure, unit);
  return inUnit ?? { figure, text: statedText(figure, money), differs: false };
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  met: '完成',
  nearly: '基本完成',
  missed: '未完成',
  unclear: '无法判断',
};

/** The columns 差距 and 完成情况. */
function comparison(
  library: Library,
  entries: readonly Entry[],
  decimals: readonly number[],
  pairs: ReadonlyMap<string, Pair>,
  request: TableRequest,
): Built[] {
  const rows = entries.map(({ figure }, row) =>
    judgedCells(library, figure, pairs.get(figure.id), decimals[row] ?? 0, request),
  );
  return [
    { header: '差距', kind: 'number', cells: rows.map(({ gap }) => gap) },
    { header: '完成情况', kind: 'text', cells: rows.map(({ done }) => done) },
  ];
}

/** By how much a target was missed, and whether it was met; `decimals` are those that its number shows. */
export function judgedCells(
  library: Library,
  target: Figure,
  pair: Pair | undefined,
  decimals: number,
  { money, emptySign }: TableRequest,
): { gap: Cell; done: Cell } {
  if (!pair || pair.is === 'unanswered') return { gap: emptyCell(emptySign), done: emptyCell(emptySign) };
  if (pair.is === 'incomparable') {
    return { gap: emptyCell(emptySign), done: { value: VERDICTS.unclear, align: 'center' } };
  }
  const ask = plainAsk(library, target, pair.result);
  const done: Cell = {
    value: VERDICTS[pair.verdict],
    align: 'center',
    ...(ask ? { ask, question: 'done' } : {}),
  };
  return { gap: gapCell(pair, ask, shown(target, money).unit, decimals, emptySign), done };
}

function gapCell(
  { gap, compared: { unit: compared, isRate } }: Extract<Pair, { is: 'judged' }>,
  ask: Ask | undefined,
  unit: string,
  decimals: number,
  emptySign: TableRequest['emptySign'],
): Cell {
  if (gap === undefined) return emptyCell(emptySign);
  const isStatedUnit = unit === compared || isRate;
  const value = isStatedUnit ? gap : (convert(gap, compared, unit) ?? gap);
  return {
    value,
    numberFormat: plainFormat(decimals),
    align: 'right',
    // TARGET_GAP answers in the target's own unit
    ...(ask && isStatedUnit ? { ask, question: 'gap' } : {}),
  };
}

/** The question that the functions of three arguments ask, where they compare these very figures. */
function plainAsk(library: Library, target: Figure, result: Result): Ask | undefined {
  const asked = askFor(library, shown(target));
  if (!asked || asked.qualifiers) return undefined;
  const { unit: _, ...ask } = asked;
  const same = library.resolve({ ...ask, kind: 'result' });
  return same.found && same.figure.id === result.figure.id ? ask : undefined;
}
