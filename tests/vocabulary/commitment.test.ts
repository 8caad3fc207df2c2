import { describe, expect, it } from 'vitest';
import {
  COMPARATORS_AFTER,
  COMPARATORS_BEFORE,
  commitmentsIn,
  strengthOf,
} from '../../src/vocabulary/commitment';

describe('the strength of a commitment', () => {
  it.each([
    ['确保', 3],
    ['必须', 3],
    ['约束性', 3],
    ['确保…以上', 3],
    ['', 2],
    ['以上', 2],
    ['不低于', 2],
    ['增长', 2],
    ['预期目标', 1],
    ['左右', 1],
    ['预期…以上', 1],
    ['力争', 0],
    ['争取', 0],
    ['力争…以上', 0],
    ['力争…左右', 0],
    ['努力实现', 0],
  ])('of “%s” is %d', (words, strength) => {
    expect(strengthOf(words)).toBe(strength);
  });

  it('finds the words in order, the longest at each place', () => {
    expect(commitmentsIn('确保6%以上、力争8%')).toEqual(['确保', '以上', '力争']);
    expect(commitmentsIn('不得低于3%')).toEqual(['不得低于']);
    expect(commitmentsIn('固定资产投资增长8%')).toEqual([]);
  });
});

describe('the words of comparison', () => {
  it.each([
    ['超过', '>'],
    ['突破', '>'],
    ['不低于', '>='],
    ['不少于', '>='],
    ['不超过', '<='],
    ['控制在', '='],
    ['低于', '<'],
    ['近', '~'],
  ])('%s before a number is %s', (words, sign) => {
    expect(new Map(COMPARATORS_BEFORE).get(words)).toBe(sign);
  });

  it.each([
    ['以上', '>='],
    ['以内', '<='],
    ['左右', '~'],
    ['余', '>'],
  ])('%s after a number is %s', (words, sign) => {
    expect(new Map(COMPARATORS_AFTER).get(words)).toBe(sign);
  });

  it.each([
    ['before', COMPARATORS_BEFORE],
    ['after', COMPARATORS_AFTER],
  ])('stand longest first, each once (%s)', (_, list) => {
    const words = list.map(([each]) => each);
    expect(words).toEqual([...words].sort((left, right) => right.length - left.length));
    expect(new Set(words).size).toBe(words.length);
  });
});
