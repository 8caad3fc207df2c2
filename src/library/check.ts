import type { Figure } from '../reading/figure';
import { scaled } from '../vocabulary/decimals';
import { convert } from '../vocabulary/units';
import { clean, digitsOf } from './checking/digits';
import { PlaceFinder } from './checking/places';
import { isRate, type Quantity, type Relation, rankOf, relationOf } from './checking/relation';
import { mayMeasure, Shelf, TELLING_DIGITS } from './checking/shelf';
import { type Named, type SheetNumber, Surroundings } from './checking/surroundings';
import type { Library } from './library';

export type { SheetNumber } from './checking/surroundings';

/** What to check against: everything, a place, or one report. */
export interface CheckScope {
  /** As in `HeldRegion.name`. */
  readonly region?: string;
  readonly report?: string;
}

/** Worst first. */
export const VERDICTS = ['conflict', 'near', 'missing', 'match'] as const;
export type CheckVerdict = (typeof VERDICTS)[number];

/** Why a number has its verdict. */
export type CheckReason =
  | Relation
  /** The same number, of the same indicator, for another place or period. */
  | { readonly is: 'other-time-or-place' }
  /** The same number, and nothing on the sheet says that it is this indicator; so many figures say it. */
  | { readonly is: 'number-only'; readonly figures: number }
  /** The indicator is stated, for several places or periods, never with this number. */
  | { readonly is: 'other-values' }
  /** The sheet names an indicator that is not stated. */
  | { readonly is: 'not-stated' }
  /** Nothing around the number names an indicator, and no figure has this number. */
  | { readonly is: 'no-such-number' };

export interface Checked {
  readonly cell: SheetNumber;
  readonly verdict: CheckVerdict;
  readonly reason: CheckReason;
  /** Words beside the number that name it; empty where there are none. */
  readonly label: string;
  /** The unit that the sheet gives it, where it gives one. */
  readonly unit?: string;
  /** The figure that says it, or that says something else. */
  readonly figure?: Figure;
  /** The report's number as this cell would hold it, where it holds another: −0.13 where the cell shows 13%. */
  readonly instead?: { readonly value: number; readonly unit: string };
}

/** Checks numbers of a sheet against the figures of a library. What it knows of the library is put in order once. */
export function makeChecker(
  library: Library,
  scope: CheckScope = {},
): (cells: readonly SheetNumber[]) => Checked[] {
  const shelf = new Shelf(library, library.figures.filter(within(library, scope)));
  const surroundings = new Surroundings(new PlaceFinder(library));
  const report = scope.report === undefined ? undefined : library.report(scope.report)?.entry;
  const place = scope.region ?? report?.body?.name ?? report?.place.name;
  return (cells) =>
    cells
      .map((cell) => {
        const named = surroundings.named(cell);
        return check(cell, place === undefined ? named : { ...named, place }, shelf);
      })
      .filter((checked) => !isYear(checked))
      .sort((left, right) => VERDICTS.indexOf(left.verdict) - VERDICTS.indexOf(right.verdict));
}

function within(library: Library, { region, report }: CheckScope): (figure: Figure) => boolean {
  if (report !== undefined) return (figure) => figure.report === report;
  if (region === undefined) return () => true;
  const found = library.region(region);
  const code = 'place' in found && !found.body ? found.place.code : '';
  return (figure) => library.regionOf(figure) === region || (code !== '' && figure.region === code);
}

/** A year that heads a row or column is no number to check. */
function isYear({ cell, verdict }: Checked): boolean {
  return verdict === 'missing' && /^(?:19|20)\d{2}$/.test(cell.text.trim());
}

/** A figure and how the number stands to it. */
interface Compared {
  readonly figure: Figure;
  readonly relation: Relation;
}

function check(cell: SheetNumber, named: Named, shelf: Shelf): Checked {
  const own = ownQuantity(cell, named);
  const [label = ''] = named.labels;
  const result = (verdict: CheckVerdict, reason: CheckReason, of?: Figure, relation?: Relation): Checked => ({
    cell,
    verdict,
    reason,
    label,
    unit: own.unit,
    figure: of,
    instead: of && relation && insteadOf(cell, own, of, relation),
  });

  for (const words of named.labels) {
    const figures = shelf.named(words, named.measure ?? growthByUnit(own, words, shelf));
    if (figures.length === 0) continue;
    const answer = { ...byName(own, named, figures, shelf), label: words };
    return { ...result(answer.verdict, answer.reason, answer.figure, answer.relation), label: words };
  }
  const byNumber = compared(own, shelf.numbered(own.value))
    .filter(({ relation }) =>
      ['exact', 'unit', 'fraction', 'rounded', 'finer', 'swapped'].includes(relation.is),
    )
    .sort((left, right) => closer(left, right) || closerNamed(left, right, named, shelf));
  const [best] = byNumber;
  if (!best || digitsOf(own.value).length < TELLING_DIGITS) {
    return result('missing', { is: label ? 'not-stated' : 'no-such-number' });
  }
  const alike = byNumber.filter(({ relation }) => relation.is === best.relation.is);
  const isSure = isSame(best.relation) && alike.length === 1 && (label === '' || isLike(label, best.figure));
  return isSure
    ? result('match', best.relation, best.figure, best.relation)
    : result(
        'near',
        isSame(best.relation) ? { is: 'number-only', figures: alike.length } : best.relation,
        best.figure,
        best.relation,
      );
}

/** Against figures that bear the name which stands beside the number. */
function byName(
  own: Quantity,
  named: Named,
  figures: readonly Figure[],
  shelf: Shelf,
): { verdict: CheckVerdict; reason: CheckReason; figure?: Figure; relation?: Relation } {
  const meant = figures.filter(
    (figure) =>
      (named.place === undefined || shelf.regionOf(figure) === named.place) &&
      (named.period === undefined || figure.period === named.period),
  );
  const ofKind = meant.filter(({ kind }) => named.kind === undefined || kind === named.kind);
  const candidates = compared(own, ofKind.length > 0 ? ofKind : meant);
  const best = closest(candidates);
  if (!best) {
    const elsewhere = closest(compared(own, figures));
    if (elsewhere && isSame(elsewhere.relation))
      return { verdict: 'near', reason: { is: 'other-time-or-place' }, figure: elsewhere.figure };
    return { verdict: 'missing', reason: { is: 'not-stated' } };
  }
  const { figure, relation } = best;
  if (isSame(relation)) return { verdict: 'match', reason: relation, figure, relation };
  if (relation.is === 'rounded' || relation.is === 'finer')
    return { verdict: 'near', reason: relation, figure, relation };
  const questions = new Set(candidates.map((each) => `${shelf.regionOf(each.figure)} ${each.figure.period}`));
  if (questions.size === 1) return { verdict: 'conflict', reason: relation, figure, relation };
  if (relation.is !== 'differs') return { verdict: 'near', reason: relation, figure, relation };
  return { verdict: 'missing', reason: { is: 'other-values' } };
}

function compared(own: Quantity, figures: readonly Figure[]): Compared[] {
  return figures.flatMap((figure) => {
    if (!mayMeasure(own.unit, figure.unit)) return [];
    const ends = [figure.value!, figure.max ?? figure.value!];
    const relations = ends.flatMap((value) => relationOf(own, { value, unit: figure.unit }) ?? []);
    const [relation] = relations.sort((left, right) => rankOf(left) - rankOf(right));
    return relation ? [{ figure, relation }] : [];
  });
}

function closest(all: readonly Compared[]): Compared | undefined {
  return all.reduce<Compared | undefined>(
    (best, each) => (best && closer(best, each) <= 0 ? best : each),
    undefined,
  );
}

function closer(left: Compared, right: Compared): number {
  return rankOf(left.relation) - rankOf(right.relation);
}

/** Of figures that say the number alike, those of the named place and period come first. */
function closerNamed(left: Compared, right: Compared, named: Named, shelf: Shelf): number {
  const nearness = ({ figure }: Compared) =>
    (shelf.regionOf(figure) === named.place ? 2 : 0) + (figure.period === named.period ? 1 : 0);
  return nearness(right) - nearness(left);
}

function isSame({ is }: Relation): boolean {
  return is === 'exact' || is === 'unit' || is === 'fraction';
}

/** Words of which one is part of the other: 工业投入 and 规上工业投入. */
function isLike(label: string, { indicator, stated }: Figure): boolean {
  return [indicator, stated].some(
    (name) => name.includes(label) || (name.length > 2 && label.includes(name)),
  );
}

/** 地区生产总值 8% is its growth; a rate that is stated as a rate stays one. */
function growthByUnit(own: Quantity, label: string, shelf: Shelf): 'growth' | undefined {
  if (own.unit === undefined || !isRate(own.unit)) return undefined;
  return shelf.named(label, undefined).some(({ unit }) => isRate(unit)) ? undefined : 'growth';
}

/** The number in the unit that it is shown or labelled in: 0.08 shown as 8.0% is 8, in %. */
function ownQuantity({ text, value }: SheetNumber, { unit }: Named): Quantity {
  const shown = /[%％]\s*$/.test(text);
  return { value: clean(shown ? scaled(value, 2) : value), unit: shown ? '%' : unit };
}

/** The figure's number in the cell's own manner; undefined where the cell already holds it, or for a range. */
function insteadOf(
  { text }: SheetNumber,
  own: Quantity,
  figure: Figure,
  relation: Relation,
): Checked['instead'] | undefined {
  if (isSame(relation) || figure.max !== undefined) return undefined;
  const unit = own.unit ?? (isRate(figure.unit) && Math.abs(own.value) < 1 ? '小数' : figure.unit);
  const value = convert(figure.value!, figure.unit, unit);
  if (value === undefined) return undefined;
  return /[%％]\s*$/.test(text) ? { value: scaled(value, -2), unit: '小数' } : { value, unit };
}
