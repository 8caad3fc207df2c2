import type { Comparator, Measure } from './figure';
import { MIRRORED } from './figure';
import type { Head } from './head';
import type { Quantity } from './quantities';

const SHARE_NAME = /(?:占比|比重|比例|率|贡献度|覆盖面|份额|渗透率|参与度|满意度|知晓度)$|占/;
const RATIO_NAME = /(?:收入比|倍差|比值|之比)$/;

/** What kind of number it is: from the unit, the words of change before it and the name. */
export function measureOf(quantity: Quantity, head: Head, name: string): Measure {
  const { unit } = quantity;
  if (unit === '%' || unit === '‰' || unit === '成') {
    if (head.ofPlan) return 'share';
    // 失业率和居民消费价格涨幅分别控制在5%和3%以内: a rate of its own is no growth.
    if (head.rate && head.distribution && /(?:失业率|登记率|覆盖率|参保率)$/.test(name)) return 'share';
    if (head.rate || (head.change && !head.reaches)) return 'growth';
    if (head.change && head.reaches && !SHARE_NAME.test(name)) return 'growth';
    if (/(?:消费价格|物价|CPI).*(?:指数|涨幅)?$/.test(name) && !/总指数/.test(name)) return 'growth';
    return 'share';
  }
  if (isPoints(unit)) return 'other';
  if (unit === '倍' || unit === '番') return 'multiple';
  if (unit === '位' && /排名|排位|位次|(?:上升|前移|跃升|提升|晋升|下降|后退)$/.test(name)) return 'rank';
  if (quantity.counts || (unit === '万' && /(?:群众|居民|人口|农民|职工|人数)$/.test(name))) return 'count';
  if (unit === '') return RATIO_NAME.test(name) ? 'other' : SHARE_NAME.test(name) ? 'share' : 'level';
  return 'level';
}

function isPoints(unit: string): boolean {
  return unit === '个百分点' || unit === '百分点';
}

/** PM2.5浓度改善5%: there is less of it. */
const BETTER_LOW = /浓度|PM(?:10|2\.5)|(?:综合|污染)指数/;

/** The sign of a fall and the comparator turned with it: 下降20%以上 is at most -20%. */
export function signed(
  quantity: Quantity,
  head: Head,
  measure: Measure,
  name: string,
): { value: number; max: number | undefined; comparator: Comparator } {
  const comparator = quantity.comparator ?? head.comparator ?? '=';
  const less = head.change === 'fall' || (head.stated.endsWith('改善') && BETTER_LOW.test(name));
  const falls = less && !head.reaches && (measure === 'growth' || isPoints(quantity.unit));
  if (!falls) return { value: quantity.value, max: quantity.max, comparator };
  const turned = MIRRORED[comparator];
  // 下降3%—5%: from -5 to -3.
  if (quantity.max !== undefined) return { value: -quantity.max, max: -quantity.value, comparator: turned };
  return { value: -quantity.value, max: undefined, comparator: turned };
}
