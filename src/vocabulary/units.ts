import { scaled, timesRatio } from './decimals';
import { BASE_UNITS, PER_ONLY_UNITS, SCALES } from './units/lexicon';

export interface UnitKind {
  /**
   * What it measures: money:CNY, money:USD, area, length, volume, mass, coal, energy, power, time, rate, points, multiple,
   * persons, `count:家` … A compound joins two: money:CNY/area.
   */
  readonly kind: string;
  /** Power of ten to the kind's base unit (万元 → 4, % → −2). */
  readonly exponent: number;
  /** Further factor to the base unit, exact: 亩 is 2000/3 m². */
  readonly factor?: readonly [numerator: number, denominator: number];
}

/** What a unit measures, or undefined for an unknown one. '' and 小数 are rates of base one. */
export function unitKind(unit: string): UnitKind | undefined {
  const known = KINDS.get(unit);
  if (known !== undefined) return known ?? undefined;
  const kind = kindOf(unit);
  KINDS.set(unit, kind ?? null);
  return kind;
}

/** `value` in unit `from`, expressed in unit `to`; exact. Undefined where they measure different things. */
export function convert(value: number, from: string, to: string): number | undefined {
  if (from === to) return value;
  const source = unitKind(from);
  const wanted = unitKind(to);
  if (!source || !wanted || source.kind !== wanted.kind) return undefined;
  const [sourceUp, sourceDown] = source.factor ?? [1, 1];
  const [wantedUp, wantedDown] = wanted.factor ?? [1, 1];
  const exponent = source.exponent - wanted.exponent;
  const up = sourceUp * wantedDown;
  const down = sourceDown * wantedUp;
  return up === down ? scaled(value, exponent) : timesRatio(value, up, down, exponent);
}

/** Scales, the longer ones first: 千万 before 万. */
export const LONGEST_FIRST = [...SCALES.keys()].sort((left, right) => right.length - left.length);

/** Asked before; null where unknown. Bounded by the vocabulary of units in use. */
const KINDS = new Map<string, UnitKind | null>();

function kindOf(unit: string): UnitKind | undefined {
  if (unit === '') return BARE;
  const plain = unit.replace(/[每·]/g, '/');
  const [over = '', ...under] = plain.split('/');
  const first = simpleKind(over);
  if (!first) return undefined;
  let { kind, exponent } = first;
  let [up, down] = first.factor ?? [1, 1];
  for (const part of under) {
    const per = PER_ONLY_UNITS.get(part) ?? simpleKind(part);
    if (!per) return undefined;
    kind += `/${per.kind}`;
    exponent -= per.exponent;
    up *= per.factor?.[1] ?? 1;
    down *= per.factor?.[0] ?? 1;
  }
  return up === down ? { kind, exponent } : { kind, exponent, factor: [up, down] };
}

function simpleKind(unit: string): UnitKind | undefined {
  const base = BASE_UNITS.get(unit);
  if (base) return base.kind;
  for (const scale of LONGEST_FIRST) {
    if (!unit.startsWith(scale)) continue;
    const rest = unit.slice(scale.length);
    const power = SCALES.get(scale) as number;
    if (rest === '') return { kind: 'number', exponent: power };
    const kind = BASE_UNITS.get(rest)?.kind;
    if (kind) return { ...kind, exponent: kind.exponent + power };
  }
  return undefined;
}

/** A bare ratio (0.97, 2/3) is a rate of base one. */
const BARE: UnitKind = { kind: 'rate', exponent: 0 };
