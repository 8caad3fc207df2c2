import type { Library } from '../../library/library';
import type { Figure } from '../../reading/figure';
import { CATEGORIES, categoryOf } from '../../vocabulary/indicators';

/** By what a list of figures is narrowed. */
export const FILTERS = ['place', 'period', 'kind', 'strength', 'category', 'number'] as const;
export type FilterName = (typeof FILTERS)[number];
/** Value chosen for each; absent for all. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** 相关度, or the order of the reports. */
export type Order = 'relevance' | 'report';

/** The value of a figure by which a filter takes it or not; empty where it has none. */
export function filterValue(library: Library, name: FilterName, figure: Figure): string {
  switch (name) {
    case 'place':
      return library.regionOf(figure);
    case 'period':
      return figure.period;
    case 'kind':
      return figure.kind;
    case 'strength':
      return figure.kind === 'target' && figure.strength !== undefined ? String(figure.strength) : '';
    case 'category':
      return categoryIdOf(figure.indicator);
    case 'number':
      return figure.value === null ? 'words' : 'number';
  }
}

export function filtered(library: Library, figures: readonly Figure[], filters: Filters): readonly Figure[] {
  const asked = FILTERS.filter((name) => filters[name] !== undefined);
  if (asked.length === 0) return figures;
  return figures.filter((figure) =>
    asked.every((name) => filterValue(library, name, figure) === filters[name]),
  );
}

/** The values that the figures have for a filter, in an order to choose from: newest period first, firmest first. */
export function filterChoices(library: Library, name: FilterName, figures: readonly Figure[]): string[] {
  const values = new Set<string>();
  for (const figure of figures) values.add(filterValue(library, name, figure));
  values.delete('');
  const found = [...values];
  if (name === 'period')
    return found.sort((a, b) => newest(b).localeCompare(newest(a)) || b.localeCompare(a));
  if (name === 'strength') return found.sort().reverse();
  if (name === 'kind') return found.sort().reverse();
  if (name === 'category') return CATEGORIES.map(({ id }) => id as string).filter((id) => values.has(id));
  return found;
}

// 2022/2026 ends in 2026
function newest(period: string): string {
  return period.slice(period.indexOf('/') + 1, period.indexOf('/') + 5);
}

export function inOrder(library: Library, figures: readonly Figure[], order: Order): readonly Figure[] {
  if (order === 'relevance') return figures;
  const found = new Set(figures);
  return library.figures.filter((figure) => found.has(figure));
}

const categories = new Map<string, string>();

function categoryIdOf(indicator: string): string {
  let id = categories.get(indicator);
  if (id === undefined) {
    id = categoryOf(indicator).id;
    categories.set(indicator, id);
  }
  return id;
}
