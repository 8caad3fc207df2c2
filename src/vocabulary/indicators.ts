import { CATEGORIES, type Category, type CategoryId } from './indicators/categories';
import type { Measure } from './indicators/measures';
import { normalise } from './indicators/normalise';
import { readTables } from './indicators/table';

export { MEASURE_WORDS, type Measure, type MeasureWord, titleOf } from './indicators/measures';
export { CATEGORIES, type Category, type CategoryId, normalise };

/** An indicator that analysts know by a name. */
export interface Indicator {
  readonly code: string;
  /** 固定资产投资. */
  readonly name: string;
  readonly english: string;
  /** Other names of the very same thing: 固投. */
  readonly aliases: readonly string[];
  /** 易混: near in name, another thing (实到外资, 实际利用外资). They suggest each other and never answer for each other. */
  readonly confusable: readonly string[];
  /** What a bare name usually means. */
  readonly measure: Measure;
  /** As in `unitKind`, of the level (money without its currency; count:家; money/area). */
  readonly unitKind: string;
  /** In which direction it is good. */
  readonly direction: 'up' | 'down' | 'none';
  readonly category: CategoryId;
  /** True for those that a plan states in its 主要预期目标. */
  readonly headline: boolean;
}

/** Every standard indicator, category by category. */
export const INDICATORS: readonly Indicator[] = readTables();

/** By normalised name and alias. */
let byKey: Map<string, Indicator> | undefined;

function indexed(): Map<string, Indicator> {
  const index = new Map<string, Indicator>();
  for (const indicator of INDICATORS) index.set(normalise(indicator.name), indicator);
  for (const indicator of INDICATORS) {
    for (const alias of indicator.aliases) {
      const key = normalise(alias);
      if (!index.has(key)) index.set(key, indicator);
    }
  }
  return index;
}

/**
 * The standard indicator that a phrase names, exactly: by its name or one of its aliases, once both are normalised. A phrase with
 * a qualifier more (新开工亿元以上产业项目 against 新开工项目) is another indicator.
 */
export function standardIndicator(phrase: string): Indicator | undefined {
  byKey ??= indexed();
  return byKey.get(normalise(phrase));
}

/** Names that are easily taken for an indicator and are not it, both ways. */
export function confusables(indicator: string): readonly string[] {
  return confusablePairs().get(standardIndicator(indicator)?.name ?? indicator) ?? [];
}

let pairs: Map<string, string[]> | undefined;

function confusablePairs(): Map<string, string[]> {
  if (pairs) return pairs;
  pairs = new Map();
  for (const { name, confusable } of INDICATORS) {
    for (const other of confusable) {
      for (const [from, to] of [
        [name, other],
        [other, name],
      ] as const) {
        const list = pairs.get(from) ?? [];
        if (!list.includes(to)) pairs.set(from, [...list, to]);
      }
    }
  }
  return pairs;
}

/**
 * The category of an indicator: its entry's, or else that of the words which end last in it, because the head of a Chinese name
 * stands at its end (引进数字经济项目 is 项目). 其他 where no words say.
 */
export function categoryOf(indicator: string): Category {
  const id = standardIndicator(indicator)?.category;
  let found = CATEGORIES.at(-1) as Category;
  let foundEnd = 0;
  for (const category of CATEGORIES) {
    if (category.id === id) return category;
    for (const match of indicator.matchAll(category.words)) {
      const end = match.index + match[0].length;
      if (end > foundEnd) [found, foundEnd] = [category, end];
    }
  }
  return found;
}
