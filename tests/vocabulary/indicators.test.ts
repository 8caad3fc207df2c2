import { describe, expect, it } from 'vitest';
import {
  CATEGORIES,
  categoryOf,
  confusables,
  INDICATORS,
  MEASURE_WORDS,
  normalise,
  standardIndicator,
  titleOf,
} from '../../src/vocabulary/indicators';
import { unitKind } from '../../src/vocabulary/units';

describe('the indicator table', () => {
  it('has well over two hundred, each with a code, a name and an English name of its own', () => {
    expect(INDICATORS.length).toBeGreaterThan(200);
    for (const field of ['code', 'name', 'english'] as const) {
      const all = INDICATORS.map((indicator) => indicator[field]);
      expect(all.filter((each, at) => each === '' || all.indexOf(each) !== at)).toEqual([]);
    }
  });

  it('says of each what it measures, which way is good and where it belongs', () => {
    const unclear = INDICATORS.filter(
      ({ measure, direction, unitKind: kind, category }) =>
        !/^(?:level|growth|share|count|other)$/.test(measure) ||
        !/^(?:up|down|none)$/.test(direction) ||
        !kind ||
        !CATEGORIES.some(({ id }) => id === category),
    );
    expect(unclear).toEqual([]);
  });

  it('gives no name or alias to two indicators', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { name, aliases } of INDICATORS) {
      for (const each of [name, ...aliases]) {
        const owner = owners.get(normalise(each));
        if (owner && owner !== name) shared.push(`${each}: ${owner}, ${name}`);
        owners.set(normalise(each), name);
      }
    }
    expect(shared).toEqual([]);
  });

  it('lists under 易混 only indicators it has, never an alias', () => {
    const names = new Set(INDICATORS.map(({ name }) => name));
    expect(INDICATORS.flatMap(({ confusable }) => confusable).filter((name) => !names.has(name))).toEqual([]);
  });

  it('counts in units that are known', () => {
    const counts = INDICATORS.map(({ unitKind: kind }) => /^count:([^/]+)/.exec(kind)?.[1]).filter(Boolean);
    expect(counts.filter((unit) => !unitKind(unit as string))).toEqual([]);
  });
});

describe('a standard indicator', () => {
  it.each([
    ['固投', '固定资产投资'],
    ['全社会固定资产投资', '固定资产投资'],
    ['全市固定资产投资', '固定资产投资'],
    ['固定資產投資', '固定资产投资'],
    ['完成固定资产投资', '固定资产投资'],
    ['GDP', '地区生产总值'],
    ['ｇｄｐ', '地区生产总值'],
    ['国内生产总值', '地区生产总值'],
    ['全县生产总值', '地区生产总值'],
    ['地区生产总值（GDP）', '地区生产总值'],
    ['人均GDP', '人均地区生产总值'],
    ['社零', '社会消费品零售总额'],
    ['社会消费品 零售总额', '社会消费品零售总额'],
    ['规模以上工业增加值', '规上工业增加值'],
    ['限额以上社会消费品零售总额', '限上社会消费品零售总额'],
    ['研发投入强度', '研发投入强度'],
    ['R&D经费占GDP比重', '研发投入强度'],
    ['R&D经费支出占GDP的比重', '研发投入强度'],
    ['Ｒ＆Ｄ经费支出占地区生产总值比例', '研发投入强度'],
    ['研究与试验发展（R&D）经费投入强度', '研发投入强度'],
    ['全社会研发经费支出相当于全市生产总值的比例', '研发投入强度'],
    ['地方一般公共预算收入', '一般公共预算收入'],
    ['城镇常住居民人均可支配收入', '城镇居民人均可支配收入'],
    ['高新技术产业增加值占规上工业增加值的比重', '高新技术产业增加值占规上工业增加值比重'],
    ['细颗粒物（PM2.5）浓度', 'PM2.5平均浓度'],
    ['空气优良天数比率', '空气质量优良天数比例'],
    ['CPI', '居民消费价格涨幅'],
  ])('is named by %s: %s', (phrase, name) => {
    expect(standardIndicator(phrase)?.name).toBe(name);
  });

  it.each([
    '',
    '新开工5亿元以上产业项目',
    '亩均税收5万元以下工业企业',
    '数字经济固定资产投资',
    '固定资产投资增速',
    '平湖高新区亩均税收',
    '战略性新兴产业',
    '总投资',
    '固头',
  ])('is not forced on “%s”', (phrase) => {
    expect(standardIndicator(phrase)).toBeUndefined();
  });

  it.each([
    ['实到外资', '实际利用外资'],
    ['实际到位外资', '实到外资'],
    ['财政总收入', '一般公共预算收入'],
    ['规上工业增加值', '工业增加值'],
    ['规上工业总产值', '规上工业增加值'],
    ['居民人均可支配收入', '城镇居民人均可支配收入'],
    ['城镇调查失业率', '城镇登记失业率'],
    ['农林牧渔业增加值', '第一产业增加值'],
    ['高新技术企业', '科技型中小企业'],
    ['新增高新技术企业', '高新技术企业'],
    ['空气质量优良天数比例', '空气质量优良天数'],
  ])('%s and %s are kept apart and point at each other', (one, other) => {
    expect(standardIndicator(one)?.name).not.toBe(standardIndicator(other)?.name);
    expect(confusables(one)).toContain(other);
    expect(confusables(other)).toContain(one);
  });

  it('says which way is good', () => {
    expect(standardIndicator('GDP')?.direction).toBe('up');
    expect(standardIndicator('单位GDP能耗')?.direction).toBe('down');
    expect(standardIndicator('CPI')?.direction).toBe('none');
  });
});

describe('a normalised name', () => {
  it.each([
    ['“专精特新” 企业', '专精特新企业'],
    ['全年力争实现财政总收入', '财政总收入'],
    ['我县粮食产量', '粮食产量'],
    ['规上工业增加值', '规上工业增加值'],
  ])('of %s is %s', (text, key) => {
    expect(normalise(text)).toBe(key);
    expect(normalise(key)).toBe(key);
  });

  it.each([
    ['新开工亿元以上产业项目', '新开工项目'],
    ['全员劳动生产率', '劳动生产率'],
    ['地区生产总值', '区生产总值'],
    ['新增就业', '就业'],
  ])('of %s is not that of %s', (one, other) => {
    expect(normalise(one)).not.toBe(normalise(other));
  });
});

describe('a title', () => {
  it.each([
    ['固定资产投资', 'growth', '固定资产投资增速'],
    ['地区生产总值', 'level', '地区生产总值'],
    ['居民消费价格涨幅', 'growth', '居民消费价格涨幅'],
    ['森林覆盖率', 'share', '森林覆盖率'],
    ['研发投入强度', 'share', '研发投入强度'],
    ['数字经济规上工业产值', 'share', '数字经济规上工业产值占比'],
    ['高新技术企业', 'count', '高新技术企业'],
    ['地区生产总值增速', 'rank', '地区生产总值增速排名'],
    ['数字经济增加值', 'multiple', '数字经济增加值倍数'],
  ] as const)('of %s as %s is %s', (indicator, measure, title) => {
    expect(titleOf(indicator, measure)).toBe(title);
  });

  it('ends in a word that asks for the same measure again', () => {
    for (const measure of ['growth', 'share', 'rank', 'multiple'] as const) {
      const title = titleOf('某指标', measure);
      expect(MEASURE_WORDS.find(({ word }) => title.endsWith(word))?.measure).toBe(measure);
    }
  });

  it('is cut by the longest word first', () => {
    const lengths = MEASURE_WORDS.map(({ word }) => word.length);
    expect(lengths).toEqual([...lengths].sort((left, right) => right - left));
  });
});

describe('a category', () => {
  it.each([
    ['固定资产投资', '投资'],
    ['新增省“科技小巨人”企业', '企业培育'],
    ['引进数字经济项目', '项目'],
    ['数字经济规上工业产值', '工业'],
    ['数字经济固定资产投资', '投资'],
    ['引进博士', '人才'],
    ['腾退低效用地', '工业'],
    ['新开工10亿元以上项目', '项目'],
    ['城镇调查失业率', '就业'],
    ['某种说不清的东西', '其他'],
  ])('of %s is %s', (indicator, category) => {
    expect(categoryOf(indicator).zh).toBe(category);
  });
});
