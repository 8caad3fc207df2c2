import type { Comparator, Figure } from '../reading/figure';
import { scaled } from '../vocabulary/decimals';
import { convert, unitKind } from '../vocabulary/units';
import type { Reason } from './ask';

/** Which number of a figure is asked for; `stated` is the value itself, words for a range. */
export type Part = 'stated' | 'upper' | 'lower' | 'middle';

export interface AskedValue {
  readonly value: number | string;
  readonly numberFormat: string;
  readonly unit: string;
}

export type UnitReason = Extract<Reason, { why: 'unit-kind' | 'unit-unknown' }>;

/** Units worth naming to someone who asked in one that does not exist. */
const COMMON_UNITS: Readonly<Record<string, readonly string[]>> = {
  'money:CNY': ['元', '万元', '亿元'],
  'money:USD': ['美元', '万美元', '亿美元'],
  area: ['亩', '万亩', '公顷', '平方米', '万平方米'],
  rate: ['%', '‰', '小数'],
  persons: ['人', '万人'],
  mass: ['吨', '万吨', '斤', '亿斤'],
};

/**
 * The value a figure gives in the asked unit: exact, a rate as a fraction where no unit is asked (8% → 0.08, `0%`).
 * `turned` is the value of a 降幅: the growth with its sign turned. Words and ranges are given as text.
 */
export function askedValue(
  figure: Figure,
  part: Part,
  turned: boolean,
  unit: string | undefined,
): AskedValue | UnitReason {
  if (unit !== undefined) {
    const reason = unitReason(figure, unit);
    if (reason) return reason;
  }
  const [low, high] = boundsOf(figure, turned);
  if (low === null) return { value: figure.words, numberFormat: 'General', unit: '' };
  if (high !== undefined && part === 'stated') return rangeText(figure, low, high, unit);
  const stated =
    high === undefined || part === 'lower' || part === 'stated'
      ? low
      : part === 'upper'
        ? high
        : Number(((low + high) / 2).toPrecision(15));
  const asked = unit ?? (isRate(figure.unit) ? '小数' : figure.unit);
  const value = inUnit(stated, figure.unit, asked);
  if (unit !== undefined || !isRate(figure.unit)) return { value, numberFormat: 'General', unit: asked };
  return { value, numberFormat: rateFormat(stated, figure), unit: '' };
}

/** % and ‰ are rates; 个百分点 is a difference of rates and stays as stated. */
export function isRate(unit: string): boolean {
  return unit === '%' || unit === '‰';
}

/** The comparator of a growth seen as a fall: 下降20%以上 is growth ≤ -20, and a fall ≥ 20. */
export function turnedComparator(comparator: Comparator): Comparator {
  const mirrored: Partial<Record<Comparator, Comparator>> = { '>=': '<=', '<=': '>=', '>': '<', '<': '>' };
  return mirrored[comparator] ?? comparator;
}

function boundsOf(figure: Figure, turned: boolean): readonly [number | null, number | undefined] {
  const { value, max } = figure;
  if (value === null || !turned) return [value, max];
  return max === undefined ? [negated(value), undefined] : [negated(max), negated(value)];
}

function negated(value: number): number {
  return value === 0 ? 0 : -value;
}

function unitReason(figure: Figure, asked: string): UnitReason | undefined {
  const wanted = unitKind(asked);
  const stated = unitKind(figure.unit);
  if (!wanted) {
    return {
      why: 'unit-unknown',
      asked,
      known: COMMON_UNITS[stated?.kind ?? ''] ?? (figure.unit ? [figure.unit] : []),
    };
  }
  if (figure.value === null || wanted.kind === stated?.kind) return undefined;
  return { why: 'unit-kind', asked, stated: figure.unit };
}

/** 4.5%—5% · 100—120亿元. */
function rangeText(figure: Figure, low: number, high: number, unit: string | undefined): AskedValue {
  const asked = unit ?? figure.unit;
  const [from, to] = [inUnit(low, figure.unit, asked), inUnit(high, figure.unit, asked)];
  const named = asked === '小数' ? '' : asked;
  return { value: `${from}${isRate(named) ? named : ''}—${to}${named}`, numberFormat: 'General', unit: '' };
}

function inUnit(value: number, from: string, to: string): number {
  return convert(value, from, to) ?? value;
}

/** As many decimals as the report states: 8% → `0%`, 10.1% → `0.0%`, 7‰ → `0.0%`. */
function rateFormat(stated: number, figure: Figure): string {
  const decimals = decimalsOf(stated, figure.words) + (figure.unit === '‰' ? 1 : 0);
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}

function decimalsOf(value: number, words: string): number {
  const own = decimalsIn(String(Math.abs(value)));
  const written = (words.match(/\d+(\.\d+)?/g) ?? []).filter(
    (numeral) => Number(numeral) === Math.abs(value),
  );
  return Math.max(own, ...written.map(decimalsIn));
}

function decimalsIn(numeral: string): number {
  return numeral.includes('e') ? 0 : (numeral.split('.')[1]?.length ?? 0);
}

/** `left` − `right` on decimal digits: 6.3 − 8 = −1.7. */
export function difference(left: number, right: number): number {
  const decimals = Math.max(decimalsIn(String(left)), decimalsIn(String(right)));
  return scaled(Math.round(scaled(left, decimals) - scaled(right, decimals)), -decimals);
}
