import type { Figure } from '../../reading/figure';

/** Equal for figures that answer the same question. */
export function questionOf(figure: Figure): string {
  const { kind, region, entity, indicator, measure, period, perYear, scope, tier } = figure;
  return [kind, region, entity, indicator, measure, period, perYear, scope, tier].join('\u0001');
}
