import type { Figure } from '../reading/figure';
import { fold } from '../vocabulary/fold';
import { periodText } from '../vocabulary/periods';
import { statedText } from './numbers';
import type { TableRequest } from './request';
import { titleOf } from './titles';

/** One target of a table: a row. */
export interface Entry {
  readonly figure: Figure;
  /** The stretch tier that the report gives beside it (力争8%). */
  readonly stretch?: Figure;
}

/** Targets in their order, each stretch tier joined to its base. */
export function entriesOf(figures: readonly Figure[]): Entry[] {
  const entries: { figure: Figure; stretch?: Figure }[] = [];
  const bases = new Map<string, { figure: Figure; stretch?: Figure }>();
  for (const figure of figures) {
    if (figure.tier === 'stretch') continue;
    const entry = { figure };
    entries.push(entry);
    if (figure.tier === 'base') bases.set(keyOf(figure), entry);
  }
  for (const figure of figures) {
    if (figure.tier !== 'stretch') continue;
    const base = bases.get(keyOf(figure));
    if (base && !base.stretch) base.stretch = figure;
    else entries.push({ figure });
  }
  const place = new Map(figures.map((figure, index) => [figure.id, index]));
  return entries.sort((left, right) => (place.get(left.figure.id) ?? 0) - (place.get(right.figure.id) ?? 0));
}

function keyOf(figure: Figure): string {
  const { report, entity, indicator, measure, scope, period, perYear } = figure;
  return [report, entity, indicator, measure, scope, period, perYear].join('|');
}

/**
 * Names of the rows: title, before it the body where it is not the place of the table, after it in brackets whatever tells
 * rows of one name apart (scope, period).
 */
export function labelsOf(entries: readonly Entry[], region: string): Map<Entry, string> {
  const plain = (entry: Entry) => {
    const { entity } = entry.figure;
    return `${entity && entity !== region ? entity : ''}${titleOf(entry.figure)}`;
  };
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) byName.set(plain(entry), [...(byName.get(plain(entry)) ?? []), entry]);

  const labels = new Map<Entry, string>();
  for (const [name, same] of byName) {
    const apart = [
      (figure: Figure) => figure.scope ?? '',
      (figure: Figure) => (figure.perYear ? '年均' : ''),
      (figure: Figure) => periodText(figure.period, 'zh'),
    ].filter((aspect) => new Set(same.map((entry) => aspect(entry.figure))).size > 1);
    for (const entry of same) {
      const marks = apart.map((aspect) => aspect(entry.figure)).filter(Boolean);
      labels.set(entry, marks.length > 0 ? `${name}（${marks.join('，')}）` : name);
    }
  }
  return labels;
}

/** 备注 of a target: its stretch tier, the time where it is none of the table's, 年均, 预计; '' for what does not apply. */
export function remarksOf(
  entry: Entry,
  request: TableRequest,
  periods: readonly string[] = [request.period],
): string[] {
  const { figure, stretch } = entry;
  return [
    stretch ? `${fold(stretch.commitment ?? '力争')}${statedText(stretch, request.money)}` : '',
    figure.tier === 'stretch' ? fold(figure.commitment ?? '力争') : '',
    !periods.includes(figure.period) ? periodText(figure.period, 'zh') : '',
    figure.perYear ? '年均' : '',
    figure.estimate ? '预计' : '',
  ];
}
