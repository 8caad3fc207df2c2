import type { Figure } from '../reading/figure';
import { titleOf as titleOfMeasure } from '../vocabulary/indicators';

/** The indicator as one asks for it: 固定资产投资增速. */
export function titleOf(figure: Figure): string {
  return titleOfMeasure(figure.indicator, figure.measure);
}
