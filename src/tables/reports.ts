import { ownerOf, reportsOf } from '../library/across/owners';
import type { Reason } from '../library/ask';
import type { Library } from '../library/library';
import type { Figure, Kind } from '../reading/figure';
import type { CatalogueEntry } from '../reports/catalogue';
import type { TableRequest } from './request';
import { titleOf } from './titles';

/** The one report a table is about: the one asked for, else that of the period's first year, the user's own before ours. */
export function reportFor(library: Library, request: TableRequest): CatalogueEntry | undefined {
  if (request.report) return library.report(request.report)?.entry;
  const entries = reportsOf(library, request.region);
  const ofYear = entries.filter((entry) => entry.year === firstYear(request.period));
  const own = (entry: CatalogueEntry) => (ownerOf(entry) === request.region ? 0 : 2) + (entry.own ? 0 : 1);
  return ofYear.sort((left, right) => own(left) - own(right))[0];
}

export function firstYear(period: string): number {
  return Number(period.slice(0, 4));
}

/** True where a figure's time lies in the table's: a year takes its halves, quarters and months, a span its last year. */
export function isWithin(figure: Figure, period: string): boolean {
  if (figure.period === period) return true;
  const [first = '', last] = period.split('/');
  if (last) return figure.period === last;
  return /^\d{4}$/.test(first) && figure.period.startsWith(first) && !figure.period.includes('/');
}

/** True where a request asks for this target: all, unless it names figures or indicators. */
export function isAskedFor(figure: Figure, { figures, indicators }: TableRequest): boolean {
  if (figures && !figures.includes(figure.id)) return false;
  return !indicators || indicators.includes(titleOf(figure));
}

export function noReport(library: Library, request: TableRequest): Reason {
  const { region, period } = request;
  const years = new Set(reportsOf(library, region).map((entry) => String(entry.year)));
  return { why: 'no-report', region, period, have: [...years].sort() };
}

/** The library has no figures of the kind for that time. */
export function noFigures(library: Library, kind: Kind, region: string, period: string): Reason {
  const have = new Set(library.list({ kind, region }).map((figure) => figure.period));
  return { why: 'no-report', kind, region, period, have: [...have].filter(Boolean).sort() };
}

/** The reports state nothing of the kind; of a part nothing can be concluded. `title` says what: 主要预期目标. */
export function notStated(
  about: { readonly region: string; readonly period: string; readonly kind: Kind; readonly title: string },
  entries: readonly CatalogueEntry[],
): Reason {
  const common = { ...about, reports: entries.map((entry) => entry.title), near: [] };
  const parts = entries.filter((entry) => entry.kind !== 'whole');
  if (parts.length === 0) return { why: 'not-stated', ...common };
  const missing = parts.map((entry) => entry.missing ?? '').filter(Boolean);
  return { why: 'not-in-part', ...common, missing: missing.join('；') };
}
