import type { Library } from '../../library/library';

/** Names of the places and bodies that have targets, in the library's order. */
export function regionsWithTargets(library: Library): string[] {
  return library
    .regions()
    .map(({ name }) => name)
    .filter((region) => library.list({ region, kind: 'target' }).length > 0);
}

/**
 * The periods that a place has targets for: first the years of its own reports, the latest first; then other years; then
 * spans and parts of years.
 */
export function periodsWithTargets(library: Library, region: string): string[] {
  const targets = library.list({ region, kind: 'target' });
  const reportYears = new Set(targets.map(({ report }) => String(library.report(report)?.entry.year)));
  const rank = (period: string) => (reportYears.has(period) ? 0 : /^\d{4}$/.test(period) ? 1 : 2);
  return [...new Set(targets.map(({ period }) => period))]
    .filter(Boolean)
    .sort((a, b) => rank(a) - rank(b) || b.localeCompare(a));
}
