import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/vocabulary/indicators';
import { DIVISIONS } from '../../src/vocabulary/places/divisions';
import { pinyinOf, syllablesOf } from '../../src/vocabulary/sounds';

describe('pinyin', () => {
  it.each([
    ['固定资产投资', 'gudingzichantouzi', 'gdzctz'],
    ['固定資產投資', 'gudingzichantouzi', 'gdzctz'],
    ['地区生产总值增长率', 'diqushengchanzongzhizengzhanglv', 'dqsczzzzl'],
    ['长三角', 'changsanjiao', 'csj'],
    ['银行业', 'yinhangye', 'yhy'],
    ['重庆', 'chongqing', 'cq'],
    ['R&D经费', 'r&djingfei', 'r&djf'],
    ['', '', ''],
  ])('of %s is %s, %s', (text, full, initials) => {
    expect(pinyinOf(text)).toEqual({ full, initials });
  });

  it('has a syllable a character', () => {
    expect(syllablesOf('平糊A5')).toEqual(['ping', 'hu', 'a', '5']);
  });

  it('is what pinyin-pro says of every indicator and every place', () => {
    const places = [...DIVISIONS.matchAll(/\d([^\d\s]+)/g)].map(([, name = '']) => name);
    const chinese = [...INDICATORS.map(({ name }) => name), ...places].filter((name) =>
      /^\p{Script=Han}+$/u.test(name),
    );
    const different = chinese.filter((name) => {
      const known = pinyin(name, { toneType: 'none', v: true, type: 'array' });
      return known.join(' ') !== syllablesOf(name).join(' ');
    });
    expect(different).toEqual(READ_OTHERWISE);
  });
});

/** Names of places that pinyin-pro reads by another meaning of a character. */
const READ_OTHERWISE: readonly string[] = [
  '乐亭县',
  '克什克腾旗',
  '康巴什区',
  '调兵山市',
  '乐清市',
  '曾都区',
  '什邡市',
  '牟定县',
  '民乐县',
  '乌什县',
  '阿图什市',
  '喀什地区',
  '喀什市',
  '塔什库尔干塔吉克自治县',
];
