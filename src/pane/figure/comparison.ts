import type { Library } from '../../library/library';
import type { Figure } from '../../reading/figure';
import type { WantedTable } from '../state/pane-state';
import { figureTitle } from './title';

/**
 * The table that sets a figure beside the others of its indicator: other places in the same time, where there are any; else
 * other times of the same place; else all there is, one figure a row. Undefined where it stands alone.
 */
export function comparisonOf(library: Library, figure: Figure): WantedTable | undefined {
  const indicator = figureTitle(figure);
  const alike = library.figures.filter(
    (other) => other.indicator === figure.indicator && other.measure === figure.measure && other.period,
  );
  const { kind } = figure;
  const sameKind = alike.filter((other) => other.kind === kind);
  const places = regionsOf(
    library,
    sameKind.filter(({ period }) => period === figure.period),
  );
  if (places.length > 1) return { layout: 'places', kind, indicator, regions: places };
  const own = library.regionOf(figure);
  const periods = sameKind.filter((other) => library.regionOf(other) === own).map(({ period }) => period);
  if (new Set(periods).size > 1) return { layout: 'years', kind, indicator };
  if (alike.length < 2) return undefined;
  return { layout: 'data', kind: 'both', indicator, regions: regionsOf(library, alike) };
}

function regionsOf(library: Library, figures: readonly Figure[]): string[] {
  return [...new Set(figures.map((figure) => library.regionOf(figure)))];
}
