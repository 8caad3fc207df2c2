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
  /** Ids of the reports that would state what is sought. */
  readonly reports: ReadonlySet<string>;
  readonly names: Names;
}

const MOST = 3;
/** A shorter name stands in too many others. */
const LEAST_NAME = 3;

/** Figures that differ from what is sought in one respect, the most useful first, one for each way to ask. */
export function nearFigures(sought: Sought): Near[] {
  const { kind, period, meanings, isOfRegion, figures, reports, names } = sought;
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
  const ofRegion = figures.filter(isOfRegion);
  const sameKind = ofRegion.filter((figure) => figure.kind === kind);
  const samePeriod = sameKind.filter((figure) => figure.period === period);
  const elsewhere = figures.filter(
    (figure) => figure.kind === kind && figure.period === period && !isOfRegion(figure),
  );
  for (const meaning of meanings) {
    const ofMeaning = (list: readonly Figure[]) => measured(named(list, meaning, names), meaning);
    const otherTimes = ofMeaning(sameKind.filter((figure) => figure.period !== period));
    add('measure', named(samePeriod, meaning, names), titled);
    add('entity', ofMeaning(elsewhere), (figure) => figure.entity ?? '');
    const overlapping = otherTimes.filter((figure) => overlaps(figure.period, period));
    // A report that has a target for another year must not be said to have none.
    const inReports = otherTimes.filter((figure) => figure.period && reports.has(figure.report));
    add('period', overlapping.length > 0 ? overlapping : inReports, (figure) => figure.period);
  }
  for (const meaning of meanings) {
    for (const other of confusables(meaning.name)) {
      const twin = { ...meaning, name: other, standard: true };
      add('confusable', measured(named(samePeriod, twin, names), twin), titled);
    }
  }
  const inReports = sameKind.filter((figure) => figure.period !== period && reports.has(figure.report));
  for (const meaning of found.length === 0 ? meanings : []) {
    for (const list of [samePeriod, inReports]) {
      add('name', measured(longer(list, meaning, names), meaning), titled);
    }
  }
  for (const meaning of meanings) {
    const others = ofRegion.filter((figure) => figure.kind !== kind && isNextTo(figure.period, period));
    add(
      'kind',
      measured(named(others, meaning, names), meaning).sort(
        (left, right) => Number(right.period === period) - Number(left.period === period),
      ),
      (figure) => figure.period,
    );
  }
  return found;
}

/** Figures whose name holds the one that was asked for and says more: 新建高标准农田 for 高标准农田. */
function longer(figures: readonly Figure[], { name }: Meaning, names: Names): Figure[] {
  if (name.length < LEAST_NAME) return [];
  return figures.filter(({ indicator, stated }) =>
    [names.nameOf(indicator), names.phraseOf(stated)].some((own) => own !== name && own.includes(name)),
  );
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
