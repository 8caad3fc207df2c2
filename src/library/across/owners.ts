import type { Figure } from '../../reading/figure';
import type { CatalogueEntry, Place } from '../../reports/catalogue';
import type { Library } from '../library';

/** Whose report it is: 平湖市, 张江长三角科技城平湖园. */
export function ownerOf(entry: CatalogueEntry): string {
  return entry.body?.name ?? entry.place.name;
}

/** The catalogue entries of the reports of a place or body, and of those that set figures for it. */
export function reportsOf(library: Library, region: string): CatalogueEntry[] {
  const stating = new Set(
    library.figures.filter((figure) => library.regionOf(figure) === region).map((figure) => figure.report),
  );
  return library.reports
    .map((report) => report.entry)
    .filter((entry) => ownerOf(entry) === region || stating.has(entry.id));
}

/** True where a figure is about the place or body, or stands in its own report (平湖高新区 in that of 平湖市). */
export function concerns(library: Library, figure: Figure, region: string): boolean {
  if (library.regionOf(figure) === region) return true;
  const entry = library.report(figure.report)?.entry;
  return entry !== undefined && ownerOf(entry) === region;
}

/** The name to ask by: 江苏省南京市鼓楼区, where several places are called 鼓楼区; else the name itself. */
export function nameToAsk(library: Library, region: string): string {
  const named = library.region(region);
  if (!('why' in named) || named.why !== 'region-ambiguous') return region;
  const held = library.regions().find(({ name }) => name === region);
  return held ? fullName(held.place, held.body) : region;
}

/** The same for the place or body that a figure is about. */
export function nameToAskOf(library: Library, figure: Figure): string {
  const name = library.regionOf(figure);
  const named = library.region(name);
  const place = library.report(figure.report)?.entry.place;
  if (!('why' in named) || !place) return name;
  return fullName(place, name === place.name ? undefined : name);
}

function fullName(place: Place, body = ''): string {
  return `${place.parents.join('')}${place.name}${body}`;
}
