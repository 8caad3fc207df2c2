import type { Figure, Kind } from '../reading/figure';
import { confusables, titleOf } from '../vocabulary/indicators';
import type { Near } from './ask';
import { type Meaning, measured, type Names, named } from './meanings';
import { yearsOf } from './order';

/** What was asked, understood; `figures` are all that the library holds of the place and its bodies. */
export interface Sought {
  readonly kind: Kind;
  readonly period: string;
  readonly meanings: readonly Meaning[];
  /** True for figures of the region asked for, false for another body of the same place. */
  readonly isOfRegion: (figure: Figure) => boolean;
  readonly figures: readonly Figure[];
  readonly names: Names;
}

const MOST = 3;

/** Figures that differ from what is sought in one respect, the most useful first, one for each way to ask. */
export function nearFigures(sought: Sought): Near[] {
  const { kind, period, meanings, isOfRegion, figures, names } = sought;
  const found: Near[] = [];
  const add = (differs: Near['differs'], list: readonly Figure[], ask: (figure: Figure) => string) => {
    for (const figure of list) {
      if (found.length >= MOST) return;
      const words = ask(figure);
      if (!found.some((near) => near.ask === words && near.differs === differs)) {
        found.push({ figure, differs, ask: words });
      }
    }
  };
  const sameKind = figures.filter((figure) => figure.kind === kind);
  const samePeriod = sameKind.filter((figure) => figure.period === period);
  for (const meaning of meanings) {
    const ofName = (list: readonly Figure[]) => named(list, meaning, names);
    const ofRegion = (list: readonly Figure[]) => list.filter(isOfRegion);
    const ofMeaning = (list: readonly Figure[]) => measured(ofName(ofRegion(list)), meaning);
    add('measure', ofName(ofRegion(samePeriod)), titled);
    add(
      'entity',
      measured(ofName(samePeriod.filter((figure) => !isOfRegion(figure))), meaning),
      (figure) => figure.entity ?? '',
    );
    add(
      'period',
      ofMeaning(sameKind.filter((figure) => figure.period !== period && overlaps(figure.period, period))),
      (figure) => figure.period,
    );
    add(
      'kind',
      ofMeaning(figures.filter((figure) => figure.kind !== kind && isNextTo(figure.period, period))).sort(
        (left, right) => Number(right.period === period) - Number(left.period === period),
      ),
      (figure) => figure.period,
    );
  }
  for (const meaning of meanings) {
    for (const other of confusables(meaning.name)) {
      const twin = { ...meaning, name: other, standard: true };
      add('confusable', measured(named(samePeriod.filter(isOfRegion), twin, names), twin), titled);
    }
  }
  return found;
}

function titled(figure: Figure): string {
  return titleOf(figure.indicator, figure.measure);
}

/** A part of the year, a span that holds it, or the year at its end. */
function overlaps(left: string, right: string): boolean {
  const [one, other] = [yearsOf(left), yearsOf(right)];
  return one.first <= other.last && other.first <= one.last;
}

/** The same time or the year before or after it: who asks for the target of 2023 may want the result of 2022. */
function isNextTo(left: string, right: string): boolean {
  if (left === right) return true;
  const [one, other] = [yearsOf(left), yearsOf(right)];
  return one.first <= other.last + 1 && other.first <= one.last + 1;
}
