import { convert, unitKind } from '../../vocabulary/units';
import { decimalsOf, isSwapped, powerBetween, rounded, same } from './digits';

/** A number with its unit; undefined where nothing tells the unit. */
export interface Quantity {
  readonly value: number;
  readonly unit?: string;
}

/** How a number of a sheet stands to the number of a report, the closest first. */
export type Relation =
  | { readonly is: 'exact' }
  /** 6,223,100万元 and 622.31亿元. */
  | { readonly is: 'unit'; readonly unit: string }
  /** 0.08 and 8%. */
  | { readonly is: 'fraction' }
  /** 124.7 and the report's 124.71. */
  | { readonly is: 'rounded'; readonly decimals: number }
  /** 124.71 and the report's 124.7. */
  | { readonly is: 'finer'; readonly decimals: number }
  /** 13 and −13%. */
  | { readonly is: 'sign' }
  /** 3.78 and 3.87. */
  | { readonly is: 'swapped' }
  /** 622.31万元 and 622.31亿元: right but for the unit, by this power of ten. */
  | { readonly is: 'scale'; readonly power: number }
  | { readonly is: 'differs' };

const ORDER: readonly Relation['is'][] = [
  'exact',
  'unit',
  'fraction',
  'rounded',
  'finer',
  'sign',
  'swapped',
  'scale',
  'differs',
];

export function rankOf(relation: Relation): number {
  return ORDER.indexOf(relation.is);
}

/** How the sheet's number stands to the report's; undefined where their units measure different things. */
export function relationOf(own: Quantity, said: Required<Quantity>): Relation | undefined {
  return own.unit === undefined ? ofUnknownUnit(own.value, said) : ofKnownUnit(own.value, own.unit, said);
}

function ofKnownUnit(value: number, unit: string, said: Required<Quantity>): Relation | undefined {
  const asSaid = convert(value, unit, said.unit);
  const asOwn = convert(said.value, said.unit, unit);
  if (asSaid === undefined || asOwn === undefined) return undefined;
  if (same(asSaid, said.value)) return unit === said.unit ? { is: 'exact' } : { is: 'unit', unit };
  if (isRate(said.unit) && same(value, convert(said.value, said.unit, '小数')!)) return { is: 'fraction' };
  const close = closeness(value, asOwn);
  if (close) return close;
  const finer = decimalsOf(said.value);
  if (rounded(asSaid, finer) === said.value) return { is: 'finer', decimals: finer };
  const power = powerBetween(asSaid, said.value);
  return power ? { is: 'scale', power } : { is: 'differs' };
}

function ofUnknownUnit(value: number, said: Required<Quantity>): Relation {
  if (same(value, said.value)) return { is: 'exact' };
  if (isRate(said.unit)) {
    const fraction = convert(said.value, said.unit, '小数')!;
    if (same(value, fraction)) return { is: 'fraction' };
    if (same(value, -fraction)) return { is: 'sign' };
  }
  const close = closeness(value, said.value);
  if (close) return close;
  const power = powerBetween(value, said.value);
  if (!power) return { is: 'differs' };
  const unit = value * said.value > 0 ? unitAtPower(said.unit, power) : undefined;
  return unit === undefined ? { is: 'scale', power } : { is: 'unit', unit };
}

/** Both in one unit. */
function closeness(value: number, said: number): Relation | undefined {
  const decimals = decimalsOf(value);
  if (value !== 0 && decimals < decimalsOf(said) && rounded(said, decimals) === value)
    return { is: 'rounded', decimals };
  const saidDecimals = decimalsOf(said);
  if (saidDecimals < decimals && said !== 0 && rounded(value, saidDecimals) === said)
    return { is: 'finer', decimals: saidDecimals };
  if (said !== 0 && same(value, -said)) return { is: 'sign' };
  return isSwapped(value, said) ? { is: 'swapped' } : undefined;
}

/** The unit in which a number is larger by 10⁴ or 10⁸: 亿元 by 4 is 万元. Undefined where no one counts so. */
function unitAtPower(unit: string, power: number): string | undefined {
  const base = unit.replace(/^(万|亿)/, '');
  if (base === '' || isRate(unit)) return undefined;
  return [base, `万${base}`, `亿${base}`].find((each) => convert(1, unit, each) === Number(`1e${power}`));
}

export function isRate(unit: string): boolean {
  return unit !== '' && unitKind(unit)?.kind === 'rate';
}
