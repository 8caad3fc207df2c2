import type { Library } from '../../library/library';
import type { Kind } from '../../reading/figure';

/** Names of the places and bodies that have figures of the kind (any, without it), in the library's order. */
export function regionsHeld(library: Library, kind?: Kind): string[] {
  return library
    .regions()
    .map(({ name }) => name)
    .filter((region) => library.list({ region, kind }).length > 0);
}

/**
 * The periods that some places have figures for: first the years of their reports, the latest first; then other years; then
 * spans and parts of years.
 */
export function periodsHeld(library: Library, regions: readonly string[], kind?: Kind): string[] {
  const figures = regions.flatMap((region) => library.list({ region, kind }));
  const reportYears = new Set(figures.map(({ report }) => String(library.report(report)?.entry.year)));
  const rank = (period: string) => (reportYears.has(period) ? 0 : /^\d{4}$/.test(period) ? 1 : 2);
  return [...new Set(figures.map(({ period }) => period))]
    .filter(Boolean)
    .sort((a, b) => rank(a) - rank(b) || b.localeCompare(a));
}
