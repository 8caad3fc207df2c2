import type { Library } from '../../library/library';

/** Names of the places and bodies that have targets, in the library's order. */
export function regionsWithTargets(library: Library): string[] {
  return library
    .regions()
    .map(({ name }) => name)
    .filter((region) => library.list({ region, kind: 'target' }).length > 0);
}

/** The periods that a place has targets for: years first, the latest first; then spans and parts of years. */
export function periodsWithTargets(library: Library, region: string): string[] {
  const targets = library.list({ region, kind: 'target' });
  const periods = [...new Set(targets.map(({ period }) => period).filter(Boolean))];
  const latestFirst = (a: string, b: string) => b.localeCompare(a);
  return [
    ...periods.filter(isYear).sort(latestFirst),
    ...periods.filter((period) => !isYear(period)).sort(latestFirst),
  ];
}

function isYear(period: string): boolean {
  return /^\d{4}$/.test(period);
}
