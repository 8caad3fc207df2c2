/** Wording of commitment (表态用语) and of comparison, as data. Text is taken folded. */

/** 约束力度: 3 确保, 必须, 约束性 · 2 a plain statement, 以上 · 1 预期, 左右 · 0 力争, 争取. */
export type Strength = 0 | 1 | 2 | 3;

/**
 * Words that govern a target and the strength they give, strongest first. A word inside a longer one of the list
 * yields to it.
 */
export const COMMITMENT_WORDS: readonly (readonly [words: string, strength: Strength])[] = [
  ['坚决完成', 3],
  ['坚决确保', 3],
  ['坚决守住', 3],
  ['必须完成', 3],
  ['必须达到', 3],
  ['必须', 3],
  ['务必', 3],
  ['务求', 3],
  ['确保', 3],
  ['保证', 3],
  ['约束性', 3],
  ['严格控制', 3],
  ['严控', 3],
  ['不得低于', 3],
  ['不得高于', 3],
  ['不得超过', 3],
  ['不突破', 3],
  ['守住', 3],
  ['只增不减', 2],
  ['只减不增', 2],
  ['不低于', 2],
  ['不少于', 2],
  ['不高于', 2],
  ['不超过', 2],
  ['控制在', 2],
  ['稳定在', 2],
  ['保持在', 2],
  ['以上', 2],
  ['以内', 2],
  ['以下', 2],
  ['预期目标', 1],
  ['预期性', 1],
  ['预期', 1],
  ['预计', 1],
  ['预算安排', 1],
  ['建议', 1],
  ['拟', 1],
  ['计划', 1],
  ['左右', 1],
  ['上下', 1],
  ['大约', 1],
  ['约', 1],
  ['奋力实现', 0],
  ['努力实现', 0],
  ['力争', 0],
  ['争取', 0],
  ['力求', 0],
  ['努力', 0],
  ['奋力', 0],
  ['冲刺', 0],
  ['冲击', 0],
  ['有望', 0],
  ['积极争取', 0],
];

/** A plain statement. */
export const PLAIN_STRENGTH: Strength = 2;

const STRENGTHS = new Map(COMMITMENT_WORDS);
const LONGEST_COMMITMENT = Math.max(...COMMITMENT_WORDS.map(([words]) => words.length));

/**
 * Strength of a wording such as 确保, 力争…以上, 预期目标: that of the commitment word it starts with or holds. Of several the
 * one that speaks of will (确保, 力争, 预期) decides before a bound (以上, 左右), the first before a later one. A wording without
 * any is a plain statement.
 */
export function strengthOf(words: string): Strength {
  const found = commitmentsIn(words);
  const will = found.find((each) => !BOUNDS.has(each));
  const decides = will ?? found.find((each) => STRENGTHS.get(each) !== PLAIN_STRENGTH) ?? found[0];
  return decides === undefined ? PLAIN_STRENGTH : (STRENGTHS.get(decides) as Strength);
}

/** Words of the list in `words`, in order, longest first at each place. */
export function commitmentsIn(words: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST_COMMITMENT, words.length - at); length > 0; length--) {
      const word = words.slice(at, at + length);
      if (!STRENGTHS.has(word)) continue;
      found.push(word);
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Members of the list that bound a value rather than speak of will. */
const BOUNDS = new Set([
  '不低于',
  '不少于',
  '不高于',
  '不超过',
  '控制在',
  '稳定在',
  '保持在',
  '以上',
  '以内',
  '以下',
  '左右',
  '上下',
  '大约',
  '约',
]);

export type ComparatorSign = '=' | '>=' | '>' | '<=' | '<' | '~';

/** Words before a number that bound it (超4万元, 不少于3次, 控制在5.5%), longest first. */
export const COMPARATORS_BEFORE: readonly (readonly [words: string, sign: ComparatorSign])[] = longestFirst([
  ['不低于', '>='],
  ['不少于', '>='],
  ['不得低于', '>='],
  ['不得少于', '>='],
  ['不小于', '>='],
  ['不下', '>='],
  ['不下于', '>='],
  ['至少', '>='],
  ['最少', '>='],
  ['最低', '>='],
  ['大于等于', '>='],
  ['≥', '>='],
  ['>=', '>='],
  ['高于', '>'],
  ['大于', '>'],
  ['多于', '>'],
  ['优于', '>'],
  ['超', '>'],
  ['超过', '>'],
  ['超出', '>'],
  ['突破', '>'],
  ['首破', '>'],
  ['首超', '>'],
  ['跨过', '>'],
  ['迈过', '>'],
  ['跃过', '>'],
  ['逾', '>'],
  ['跨越', '>'],
  ['迈上', '>'],
  ['>', '>'],
  ['不超过', '<='],
  ['不超', '<='],
  ['不高于', '<='],
  ['不多于', '<='],
  ['不大于', '<='],
  ['不得高于', '<='],
  ['不得超过', '<='],
  ['不突破', '<='],
  ['最多', '<='],
  ['至多', '<='],
  ['最高', '<='],
  ['最长', '<='],
  ['≤', '<='],
  ['<=', '<='],
  ['低于', '<'],
  ['少于', '<'],
  ['小于', '<'],
  ['不足', '<'],
  ['不到', '<'],
  ['不满', '<'],
  ['<', '<'],
  ['约', '~'],
  ['大约', '~'],
  ['约为', '~'],
  ['近', '~'],
  ['接近', '~'],
  ['将近', '~'],
  ['大致', '~'],
  ['≈', '~'],
  ['达', '='],
  ['达到', '='],
  ['实现', '='],
  ['完成', '='],
  ['为', '='],
  ['控制在', '='],
  ['保持在', '='],
  ['稳定在', '='],
]);

/** Words after number and unit that bound it (6%以上, 20%以内, 8000多万元), longest first. */
export const COMPARATORS_AFTER: readonly (readonly [words: string, sign: ComparatorSign])[] = longestFirst([
  ['及以上', '>='],
  ['或以上', '>='],
  ['以上', '>='],
  ['之上', '>='],
  ['余', '>'],
  ['多', '>'],
  ['有余', '>'],
  ['开外', '>'],
  ['及以下', '<='],
  ['以下', '<='],
  ['之下', '<='],
  ['以内', '<='],
  ['之内', '<='],
  ['左右', '~'],
  ['上下', '~'],
  ['前后', '~'],
]);

function longestFirst<T extends readonly [string, ...unknown[]]>(list: readonly T[]): readonly T[] {
  return [...list].sort((left, right) => right[0].length - left[0].length);
}
