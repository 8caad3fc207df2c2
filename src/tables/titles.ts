import type { Figure } from '../reading/figure';

/** The indicator as one asks for it: 固定资产投资增速. */
export function titleOf(figure: Figure): string {
  const grows = figure.measure === 'growth' && !/(增速|增长率?|增幅)$/.test(figure.indicator);
  return grows ? `${figure.indicator}增速` : figure.indicator;
}
