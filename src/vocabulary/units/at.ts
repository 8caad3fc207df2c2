import { Characters } from '../characters';
import { LONGEST_FIRST, unitKind } from '../units';
import { BASE_UNITS, PER_ONLY_UNITS } from './lexicon';

/**
 * The longest unit that starts at `at` of a folded text: an optional scale, a base and an optional per-unit (万元/亩,
 * 微克每立方米). A scale alone is one too (2000万 → 万). Undefined where none starts, or where what stands there goes on to be
 * another word (家 of 家庭).
 */
export function unitAt(text: string, at: number): string | undefined {
  const scale = scaleAt(text, at);
  // 千瓦 is a base of its own, before 千 is taken for a scale.
  const whole = baseAt(text, at);
  const base = scale === '' ? whole : baseAt(text, at + scale.length);
  if (whole && whole.length >= scale.length + (base?.length ?? 0)) return withPer(text, at, whole);
  if (base && !(scale && UNSCALED.has(base))) return withPer(text, at, scaledUnit(scale, base));
  return scale && BARE_SCALES.has(scale) ? scale : undefined;
}

/** Scales that stand alone as a unit (2000万, 1.3亿). */
const BARE_SCALES = new Set(['十万', '百万', '千万', '万', '百亿', '千亿', '亿', '万亿']);

/** Bases of which no one counts tens of thousands: 百亿级 is 百亿 and 级. */
const UNSCALED = new Set(['级', '层', '届', '期', '章', '岁', '成', '番', '个点', '年']);

const SCALE_STARTS = new Characters(LONGEST_FIRST.map((scale) => scale.charAt(0)).join(''));

interface Base {
  readonly name: string;
  readonly not: RegExp | undefined;
}

const BASE_STARTS = new Characters([...BASE_UNITS.keys()].map((base) => base.charAt(0)).join(''));
/** Bases by their first UTF-16 unit, longest first. */
const BASES_BY_START = new Map<number, readonly Base[]>();
for (const [name, { not }] of BASE_UNITS) {
  const start = name.charCodeAt(0);
  const list = [...(BASES_BY_START.get(start) ?? []), { name, not }];
  BASES_BY_START.set(
    start,
    list.sort((left, right) => right.name.length - left.name.length),
  );
}

function scaleAt(text: string, at: number): string {
  if (!SCALE_STARTS.has(text.charCodeAt(at))) return '';
  for (const scale of LONGEST_FIRST) if (text.startsWith(scale, at)) return scale;
  return '';
}

/** 万 and 元 as one text for all that ask: one made anew would be looked up by its characters each time. */
function scaledUnit(scale: string, base: string): string {
  let units = SCALED_UNITS.get(scale);
  if (units === undefined) {
    units = new Map();
    SCALED_UNITS.set(scale, units);
  }
  let unit = units.get(base);
  if (unit === undefined) {
    unit = scale + base;
    units.set(base, unit);
  }
  return unit;
}

/** By scale and base; bounded by those in use. */
const SCALED_UNITS = new Map<string, Map<string, string>>();

function baseAt(text: string, at: number): string | undefined {
  const start = text.charCodeAt(at);
  if (!BASE_STARTS.has(start)) return undefined;
  for (const { name, not } of BASES_BY_START.get(start) ?? [])
    if (text.startsWith(name, at) && !goesOn(not, text, at + name.length)) return name;
  return undefined;
}

/** True where the unit is only the start of another word: 家|庭, 所|有. */
function goesOn(not: RegExp | undefined, text: string, end: number): boolean {
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
