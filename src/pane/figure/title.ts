import type { Figure } from '../../reading/figure';
import { titleOf } from '../../vocabulary/indicators';

/** The indicator as one asks for it: 固定资产投资增速. */
export function figureTitle(figure: Figure): string {
  return titleOf(figure.indicator, figure.measure);
}
