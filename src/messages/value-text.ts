import type { Comparator, Figure } from '../reading/figure';
import { MIRRORED } from '../reading/figure';

const BOUND_ZH: Readonly<Record<Comparator, (value: string) => string>> = {
  '=': (value) => value,
  '>=': (value) => `${value}以上`,
  '>': (value) => `超过${value}`,
  '<=': (value) => `${value}以内`,
  '<': (value) => `低于${value}`,
  '~': (value) => `${value}左右`,
};

const BOUND_EN: Readonly<Record<Comparator, (value: string) => string>> = {
  '=': (value) => value,
  '>=': (value) => `${value} or more`,
  '>': (value) => `more than ${value}`,
  '<=': (value) => `${value} or less`,
  '<': (value) => `less than ${value}`,
  '~': (value) => `about ${value}`,
};

/** What a figure states, for a sentence: 8% · 6%以上 · 超过1200亿元 · 4.5%—5% · 下降13% · 与经济增长基本同步. */
export function valueText(figure: Figure, language: 'zh' | 'en' = 'zh'): string {
  const { value, max, unit, words } = figure;
  if (value === null) return words;
  const bounds = language === 'zh' ? BOUND_ZH : BOUND_EN;
  if (figure.measure === 'growth' && value < 0) {
    const fall = max === undefined ? range(-value, undefined, unit) : range(-max, -value, unit);
    const bounded = bounds[MIRRORED[figure.comparator]](fall);
    return language === 'zh' ? `下降${bounded}` : `a fall of ${bounded}`;
  }
  return bounds[figure.comparator](range(value, max, unit));
}

function range(low: number, high: number | undefined, unit: string): string {
  const rate = unit === '%' || unit === '‰' ? unit : '';
  return high === undefined ? `${low}${unit}` : `${low}${rate}—${high}${unit}`;
}
