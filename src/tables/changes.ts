import {
  isStandardName,
  type Movement,
  movementOf,
  type TargetChange,
  targetChanges,
} from '../library/across/changes';
import type { Incomparable } from '../library/across/step';
import type { Library } from '../library/library';
import type { Figure } from '../reading/figure';
import { periodText } from '../vocabulary/periods';
import type { NumberCell } from './cells';
import type { Built } from './columns';
import { compose, type Group } from './compose';
import { differenceCell } from './difference';
import { type Entry, entriesOf } from './entries';
import { shown, shownIn, statedText } from './numbers';
import { firstYear, isAskedFor, notStated } from './reports';
import type { TableRequest, TableResult } from './request';
import { titleOf } from './titles';

/**
 * 目标变动表: each target of a year's report beside that of the report before, by how much it was moved; then what is new, and
 * what is set no more. Where a report is only a part, what it lacks is 未见, never dropped.
 */
export function changesTable(library: Library, request: TableRequest): TableResult {
  const { region } = request;
  const year = firstYear(request.period);
  const found = targetChanges(library, region, year);
  if ('why' in found) return { empty: found };
  const changes = found.changes.filter((change) => isAskedFor(laterOf(change), request));
  if (changes.length === 0) {
    return { empty: notStated({ region, period: String(year), kind: 'target', title: '目标' }, found.after) };
  }

  const reports = [...found.before, ...found.after];
  const held = new Set(reports.map(({ id }) => id));
  const entries = new Map(
    entriesOf(library.list({ kind: 'target' }).filter(({ report }) => held.has(report))).map((entry) => [
      entry.figure.id,
      entry,
    ]),
  );
  const rows = new Map<Entry, TargetChange>();
  for (const change of changes) {
    const figure = laterOf(change);
    rows.set({ ...(entries.get(figure.id) ?? { figure }) }, change);
  }
  const changeOf = (entry: Entry) => rows.get(entry);
  const times = [year - 1, year].map(String);
  const shownOf = (entry: Entry, which: 'before' | 'after'): NumberCell => {
    const change = changeOf(entry);
    const figure = change && figureOf(change, which);
    if (!figure) return undefined;
    const { value, unit } = shown(entry.figure, request.money);
    const inUnit = value === null ? shown(figure, request.money) : shownIn(figure, unit);
    const differing = change.is === 'kept' ? (change[DIFFERING[which]] ?? []) : [];
    if (differing.length > 0) {
      const texts = [figure, ...differing].map((one) => statedText(one, request.money));
      return { figure, text: texts.join('／'), differs: true };
    }
    return inUnit ?? { figure, text: statedText(figure, request.money), differs: false };
  };
  const [before = '', after = ''] = times.map((time) => `${periodText(time, 'zh')}目标`);
  return compose({
    title: `${region}${periodText(String(year), 'zh')}${request.figures || request.indicators ? '主要' : ''}目标变动表`,
    library,
    request,
    groups: groupsOf(rows),
    numbers: [
      { header: before, cellOf: (entry) => shownOf(entry, 'before') },
      { header: after, cellOf: (entry) => shownOf(entry, 'after') },
    ],
    derived: (all, decimals): Built[] => [
      {
        header: '变动',
        kind: 'number',
        cells: all.map((entry, row) => {
          const change = changeOf(entry);
          const from = change && figureOf(change, 'before');
          const step = change?.is === 'kept' ? change.step : undefined;
          return differenceCell(
            library,
            from ?? entry.figure,
            entry.figure,
            step,
            decimals[row] ?? 0,
            request,
          );
        }),
      },
      {
        header: '情况',
        kind: 'text',
        cells: all.map((entry) => ({ value: situationOf(changeOf(entry)), align: 'center' })),
      },
    ],
    reports,
    periods: times,
    remark: (entry) => remarkOf(changeOf(entry), request),
    noteName: (column) => (column === 0 ? '上年' : ''),
    notes: [
      '变动为本年目标减上年目标，比率以个百分点计。',
      '两年的目标按指标名称对应；换了说法的，两边各列一行。',
    ],
  });
}

const DIFFERING = { before: 'differingBefore', after: 'differingAfter' } as const;

/** The figure that names the row. */
function laterOf(change: TargetChange): Figure {
  return change.is === 'kept' ? change.after : change.figure;
}

function figureOf(change: TargetChange, which: 'before' | 'after'): Figure | undefined {
  if (change.is === 'kept') return change[which];
  return (change.is === 'gone') === (which === 'before') ? change.figure : undefined;
}

function groupsOf(rows: ReadonlyMap<Entry, TargetChange>): Group[] {
  const kinds = ['kept', 'new', 'gone'] as const;
  const groups = kinds
    .map((kind) => [...rows].filter(([, { is }]) => is === kind))
    .filter((members) => members.length > 0);
  return groups.map((members) => ({
    heading: groups.length === 1 ? '' : headingOf(members.map(([, change]) => change)),
    entries: members.map(([entry]) => entry),
  }));
}

function headingOf([first]: readonly TargetChange[]): string {
  if (!first || first.is === 'kept') return '两年都有';
  const [one, other] = first.is === 'new' ? ['本年', '上年'] : ['上年', '本年'];
  return `${one}有，${other}${first.silence === 'not-stated' ? '无同名目标' : '所收部分未见'}`;
}

function situationOf(change: TargetChange | undefined): string {
  switch (change?.is) {
    case undefined:
      return '';
    case 'new':
      if (change.silence === 'not-in-part') return '上年未见';
      return isStandardName(change.figure) ? '新提出' : '上年无同名';
    case 'gone':
      if (change.silence === 'not-in-part') return '本年未见';
      return isStandardName(change.figure) ? '未再提出' : '本年无同名';
    case 'kept':
      return change.step?.is === 'number'
        ? MOVEMENTS[movementOf(change.before, change.after, change.step.by)]
        : '不可比';
  }
}

const MOVEMENTS: Readonly<Record<Movement, string>> = {
  same: '持平',
  up: '上调',
  down: '下调',
  'fall-wider': '降幅扩大',
  'fall-narrower': '降幅收窄',
  'rank-ahead': '名次提前',
  'rank-behind': '名次后移',
};

const WHY: Readonly<Record<Incomparable, string>> = {
  words: '目标为文字表述',
  range: '目标为区间',
  units: '单位不同',
  scopes: '两年口径不同',
  averages: '年均与当年不可比',
};

function remarkOf(change: TargetChange | undefined, { money }: TableRequest): string {
  if (!change) return '';
  if (change.is !== 'kept') {
    const { instead } = change;
    if (!instead) return '';
    const time = periodText(instead.period, 'zh');
    const other = change.is === 'new' ? '上年' : '本年';
    return `${other}报告有${time}${titleOf(instead)}${statedText(instead, money)}`;
  }
  const { step } = change;
  if (step?.is === 'incomparable') return WHY[step.why];
  return step?.bindsOtherwise ? `上年表述为${change.before.words}` : '';
}
