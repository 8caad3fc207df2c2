import type { Ask } from '../library/ask';
import { type Answered, type Compared, compared, gapOf, judged, type Verdict } from '../library/done';
import type { Library } from '../library/library';
import { isExpectedIn } from '../library/order';
import type { Figure } from '../reading/figure';
import { periodText } from '../vocabulary/periods';
import { convert } from '../vocabulary/units';
import { askFor } from './asks';
import { emptyCell, type NumberCell } from './cells';
import type { Built } from './columns';
import { compose } from './compose';
import { type Entry, entriesOf } from './entries';
import { shown, shownIn, statedText } from './numbers';
import {
  concerns,
  isAskedFor,
  isWithin,
  noFigures,
  noReport,
  notStated,
  ownerOf,
  reportFor,
} from './reports';
import type { TableRequest, TableResult } from './request';
import type { Cell } from './table';
import { titleOf } from './titles';

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
  const results = new Map(targets.map((figure) => [figure.id, resultOf(library, figure)]));
  const answered = targets.filter(({ id }) => results.get(id));
  const later = library.reports
    .map(({ entry }) => entry)
    .filter((entry) => ownerOf(entry) === region && isExpectedIn('result', period, entry.year));
  if (answered.length === 0) {
    if (later.length === 0) return { empty: noFigures(library, 'result', region, period) };
    return { empty: notStated({ region, period, kind: 'result', title: '与目标对应的完成数' }, later) };
  }

  const headline = targets.filter((figure) => figure.headline);
  const isChosen = request.figures !== undefined || request.indicators !== undefined;
  const isHeadline = !isChosen && headline.some(({ id }) => results.get(id));
  const entries = entriesOf(isChosen ? targets : isHeadline ? headline : answered);
  const stating = new Set([...results.values()].map((result) => result?.figure.report));
  const time = periodText(period, 'zh');
  const resultFor = ({ figure }: Entry) => results.get(figure.id);
  return compose({
    title: `${region}${time}${isHeadline ? '主要' : ''}目标与完成情况对照表`,
    library,
    request,
    groups: [{ heading: '', entries }],
    numbers: [
      { header: `${time}目标`, cellOf: ({ figure }) => shown(figure, request.money) },
      { header: `${time}完成`, cellOf: (entry) => resultCell(entry.figure, resultFor(entry), request) },
    ],
    derived: (all, decimals) => comparison(library, all, decimals, resultFor, request),
    reports: library.reports
      .map(({ entry }) => entry)
      .filter((entry) => entry === report || later.includes(entry) || stating.has(entry.id)),
    remark: (entry) => (resultFor(entry)?.figure.estimate ? '完成数为预计' : ''),
    noteName: (column) => (column === 1 ? '完成的' : ''),
    notes: ['差距为完成数减目标数，比率以个百分点计。'],
  });
}

/** What answers for a target: one figure, or several that differ. */
interface Result extends Answered {
  readonly differing: readonly Figure[];
}

/** The result for the time of a target, as ACTUAL gives it; undefined where no report states one. */
function resultOf(library: Library, target: Figure): Result | undefined {
  const ask: Ask = {
    kind: 'result',
    region: askFor(library, shown(target))?.region ?? library.regionOf(target),
    indicator: titleOf(target),
    period: target.period,
    ...(target.scope ? { qualifiers: [target.scope] } : {}),
  };
  const found = library.resolve(ask);
  if (found.found) return { ...found, differing: [] };
  if (found.reason.why === 'disagree' && found.reason.figures[0]) {
    return { ...answeredBy(found.reason.figures[0]), differing: found.reason.figures };
  }
  // a result of another scope stands beside the target too, but is not judged
  const { qualifiers: _, ...unnarrowed } = ask;
  const other = target.scope ? library.resolve(unnarrowed) : undefined;
  return other?.found ? { ...other, differing: [] } : undefined;
}

function answeredBy(figure: Figure): Answered {
  return {
    figure,
    value: figure.value ?? figure.words,
    comparator: figure.comparator,
    turned: false,
  };
}

function resultCell(target: Figure, result: Result | undefined, { money }: TableRequest): NumberCell {
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
  resultFor: (entry: Entry) => Result | undefined,
  { money, emptySign }: TableRequest,
): Built[] {
  const rows = entries.map((entry, row): { gap: Cell; done: Cell } => {
    const { figure } = entry;
    const result = resultFor(entry);
    if (!result) return { gap: emptyCell(emptySign), done: emptyCell(emptySign) };
    const pair = result.differing.length > 0 ? undefined : compared(answeredBy(figure), result);
    if (!pair || 'why' in pair) {
      return { gap: emptyCell(emptySign), done: { value: VERDICTS.unclear, align: 'center' } };
    }
    const ask = plainAsk(library, figure, result);
    const verdict = VERDICTS[judged(pair, figure.indicator).verdict];
    const done: Cell = { value: verdict, align: 'center', ...(ask ? { ask, question: 'done' } : {}) };
    return { gap: gapCell(pair, ask, shown(figure, money).unit, decimals[row] ?? 0, emptySign), done };
  });
  return [
    { header: '差距', kind: 'number', cells: rows.map(({ gap }) => gap) },
    { header: '完成情况', kind: 'text', cells: rows.map(({ done }) => done) },
  ];
}

function gapCell(
  pair: Compared,
  ask: Ask | undefined,
  unit: string,
  decimals: number,
  emptySign: TableRequest['emptySign'],
): Cell {
  const stated = gapOf(pair);
  if (stated === undefined) return emptyCell(emptySign);
  const isStatedUnit = unit === pair.unit || pair.isRate;
  const value = isStatedUnit ? stated : (convert(stated, pair.unit, unit) ?? stated);
  return {
    value,
    numberFormat: decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0',
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
