import { scaled, timesRatio } from './numerals';
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

/**
 * The longest unit that starts at `at` of a folded text: an optional scale, a base and an optional per-unit (万元/亩,
 * 微克每立方米). A scale alone is one too (2000万 → 万). Undefined where none starts, or where what stands there goes on to be
 * another word (家 of 家庭).
 */
export function unitAt(text: string, at: number): string | undefined {
  const scale = scaleAt(text, at);
  const base = baseAt(text, at + scale.length);
  // 千瓦 is a base of its own, before 千 is taken for a scale.
  const whole = baseAt(text, at);
  if (whole && whole.length >= scale.length + (base?.length ?? 0)) return withPer(text, at, whole);
  if (base && !(scale && UNSCALED.has(base))) return withPer(text, at, scale + base);
  return scale && BARE_SCALES.has(scale) ? scale : undefined;
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

/** Scales that stand alone as a unit (2000万, 1.3亿). */
const BARE_SCALES = new Set(['十万', '百万', '千万', '万', '百亿', '千亿', '亿', '万亿']);

/** Bases of which no one counts tens of thousands: 百亿级 is 百亿 and 级. */
const UNSCALED = new Set(['级', '层', '届', '期', '章', '岁', '成', '番', '个点', '年']);

const LONGEST_FIRST = [...SCALES.keys()].sort((left, right) => right.length - left.length);
const SCALE_STARTS = new Set(LONGEST_FIRST.map((scale) => scale.charCodeAt(0)));

/** Bases by their first UTF-16 unit, longest first. */
const BASES_BY_START = new Map<number, readonly string[]>();
for (const base of BASE_UNITS.keys()) {
  const start = base.charCodeAt(0);
  const list = [...(BASES_BY_START.get(start) ?? []), base];
  BASES_BY_START.set(
    start,
    list.sort((left, right) => right.length - left.length),
  );
}

/** Asked before; null where unknown. Bounded by the vocabulary of units in use. */
const KINDS = new Map<string, UnitKind | null>();

function scaleAt(text: string, at: number): string {
  if (!SCALE_STARTS.has(text.charCodeAt(at))) return '';
  return LONGEST_FIRST.find((scale) => text.startsWith(scale, at)) ?? '';
}

function baseAt(text: string, at: number): string | undefined {
  const candidates = BASES_BY_START.get(text.charCodeAt(at));
  if (!candidates) return undefined;
  return candidates.find((base) => text.startsWith(base, at) && !goesOn(base, text, at + base.length));
}

/** True where the unit is only the start of another word: 家|庭, 所|有. */
function goesOn(base: string, text: string, end: number): boolean {
  const not = BASE_UNITS.get(base)?.not;
  if (!not) return false;
  not.lastIndex = end;
  return not.test(text);
}

// 万元/亩 · 微克每立方米 · 元/人·月
//     ^        ^            ^
function withPer(text: string, at: number, unit: string): string {
  const end = at + unit.length;
  const mark = text[end];
  // 每 only after what is measured: 4年每年 is no unit.
  const joins = mark === '/' || (mark === '每' && !isTime(unit)) || (mark === '·' && unit.includes('/'));
  if (!joins) return unit;
  const per = perAt(text, end + 1);
  return per ? withPer(text, at, unit + mark + per) : unit;
}

function isTime(unit: string): boolean {
  return unitKind(unit)?.kind.startsWith('time') ?? false;
}

function perAt(text: string, at: number): string | undefined {
  const whole = baseAt(text, at);
  if (whole) return whole;
  const scale = scaleAt(text, at);
  const base = scale && baseAt(text, at + scale.length);
  if (base) return scale + base;
  const only = text[at] ?? '';
  return PER_ONLY_UNITS.has(only) ? only : undefined;
}

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
