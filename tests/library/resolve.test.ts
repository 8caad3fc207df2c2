import { describe, expect, it } from 'vitest';
import type { Ask, Resolution } from '../../src/library/ask';
import type { Library } from '../../src/library/library';
import { type InventedReport, inventedLibrary, PLACES } from './invented';

const growth = { measure: 'growth', unit: '%' } as const;
const result = { kind: 'result' } as const;

const pinghu2022: InventedReport = {
  id: 'pinghu-2022',
  sentences: [
    [
      '2021年完成固定资产投资325.7亿元，增长11%。',
      { ...result, indicator: '固定资产投资', words: '325.7亿元' },
      { ...result, ...growth, indicator: '固定资产投资', words: '增长11%', value: 11 },
    ],
    [
      '农村居民人均可支配收入43914元。',
      { ...result, indicator: '农村居民人均可支配收入', words: '43914元', unit: '元' },
    ],
    [
      '农村居民人均可支配收入突破4万元。',
      {
        ...result,
        indicator: '农村居民人均可支配收入',
        words: '突破4万元',
        unit: '万元',
        comparator: '>',
        headline: true,
      },
    ],
    [
      '实现生产总值907.5亿元（不含嘉兴港区、嘉兴电厂，698.5亿元）。',
      { ...result, indicator: '地区生产总值', words: '907.5亿元' },
      { ...result, indicator: '地区生产总值', words: '698.5亿元', scope: '不含嘉兴港区、嘉兴电厂' },
    ],
    [
      '单位生产总值能耗下降4.5%以上。',
      {
        ...growth,
        ...result,
        indicator: '单位地区生产总值能耗',
        words: '下降4.5%以上',
        value: -4.5,
        comparator: '<=',
      },
    ],
    [
      '今后五年，生产总值突破1200亿元，累计实到外资超22亿美元，年均增长8%。',
      { indicator: '地区生产总值', words: '突破1200亿元', comparator: '>', period: '2026' },
      { indicator: '实到外资', words: '超22亿美元', unit: '亿美元', comparator: '>', period: '2022/2026' },
      {
        ...growth,
        indicator: '地区生产总值',
        words: '年均增长8%',
        value: 8,
        period: '2022/2026',
        perYear: true,
      },
    ],
    [
      '今年固定资产投资增长8%。',
      { ...growth, indicator: '固定资产投资', words: '增长8%', value: 8, headline: true },
    ],
  ],
};

const pinghu2023: InventedReport = {
  id: 'pinghu-2023',
  kind: 'part',
  missing: '主要预期目标',
  sentences: [
    ['固定资产投资增长8.0%。', { ...growth, indicator: '固定资产投资', words: '增长8.0%', value: 8 }],
    ['实到外资4亿美元。', { indicator: '实到外资', words: '4亿美元', unit: '亿美元' }],
    [
      '平湖高新区亩均税收达到35万元。',
      { indicator: '亩均税收', words: '35万元', unit: '万元', entity: '平湖高新区' },
    ],
    [
      '新开工亿元以上产业项目60个以上，上半年开工率80%以上。',
      {
        indicator: '新开工亿元以上产业项目',
        words: '60个以上',
        unit: '个',
        measure: 'count',
        comparator: '>=',
      },
      {
        indicator: '新开工亿元以上产业项目开工率',
        words: '80%以上',
        unit: '%',
        measure: 'share',
        comparator: '>=',
        period: '2023H1',
      },
    ],
    ['2022年固定资产投资328亿元。', { ...result, indicator: '固定资产投资', words: '328亿元' }],
    [
      '2021年固定资产投资330亿元（修订）。',
      { ...result, indicator: '固定资产投资', words: '330亿元', period: '2021' },
    ],
  ],
};

const xiuzhou2023: InventedReport = {
  id: 'xiuzhou-2023',
  place: PLACES.秀洲区,
  sentences: [
    [
      '地区生产总值增长确保6%以上，力争8%。',
      {
        ...growth,
        indicator: '地区生产总值',
        words: '确保6%以上',
        value: 6,
        comparator: '>=',
        tier: 'base',
        commitment: '确保',
      },
      {
        ...growth,
        indicator: '地区生产总值',
        words: '力争8%',
        value: 8,
        tier: 'stretch',
        commitment: '力争',
      },
    ],
    [
      '城乡居民收入增长与经济增长基本同步。',
      { ...growth, indicator: '城乡居民收入', words: '与经济增长基本同步', value: null, unit: '' },
    ],
    [
      '一般公共预算收入增长4.5%—5%。',
      { ...growth, indicator: '一般公共预算收入', words: '4.5%—5%', value: 4.5, max: 5 },
    ],
    [
      '2022年地区生产总值622.31亿元（小口径）。',
      { ...result, indicator: '地区生产总值', words: '622.31亿元', scope: '小口径' },
    ],
    ['2022年粮食产量2.98亿斤。', { ...result, indicator: '粮食产量', words: '2.98亿斤', unit: '亿斤' }],
    [
      '一般公共预算收入完成年度计划的101%。',
      {
        ...result,
        indicator: '一般公共预算收入',
        words: '完成年度计划的101%',
        value: 101,
        unit: '%',
        measure: 'share',
      },
    ],
    [
      '人口自然增长率7‰。',
      { ...result, indicator: '人口自然增长率', words: '7‰', unit: '‰', measure: 'share' },
    ],
    [
      '研发投入占比提高0.5个百分点。',
      {
        ...result,
        indicator: '全社会研发经费占地区生产总值比重',
        words: '提高0.5个百分点',
        unit: '个百分点',
        measure: 'growth',
        value: 0.5,
      },
    ],
    ['服务业增加值300亿元。', { ...result, indicator: '服务业增加值', words: '300亿元' }],
    ['全年服务业增加值310亿元。', { ...result, indicator: '服务业增加值', words: '310亿元' }],
  ],
};

const library = inventedLibrary(pinghu2022, pinghu2023, xiuzhou2023);

/** `平湖 固投增速 2023` with optional unit and qualifiers; ACTUAL where it starts with 完成. */
function asked(text: string, more: Partial<Ask> = {}, on: Library = library): Resolution {
  const [first = '', ...rest] = text.split(' ');
  const kind = first === '完成' ? 'result' : 'target';
  const [region = '', indicator = '', period = ''] = kind === 'result' ? rest : [first, ...rest];
  return on.resolve({ kind, region, indicator, period, ...more });
}

function value(resolution: Resolution): unknown {
  return resolution.found ? resolution.value : resolution.reason.why;
}

describe('names of places', () => {
  it.each([
    ['平湖', 0.08],
    ['平湖市', 0.08],
    ['嘉兴市平湖市', 0.08],
    ['浙江省嘉兴市平湖市', 0.08],
    ['330482', 0.08],
    ['平 湖', 0.08],
    ['平糊', 'region-unknown'],
    ['朝阳', 'region-ambiguous'],
    ['鼓楼区', 'region-ambiguous'],
    ['南京市', 'no-report'],
  ])('%s → %s', (region, expected) => {
    expect(value(library.resolve({ kind: 'target', region, indicator: '固投增速', period: '2023' }))).toBe(
      expected,
    );
  });

  it('are ambiguous over all of GB/T 2260 even where the library holds only one of them', () => {
    const beijing = inventedLibrary({
      id: 'chaoyang-2023',
      place: PLACES.北京朝阳,
      sentences: [
        ['固定资产投资增长5%。', { ...growth, indicator: '固定资产投资', words: '增长5%', value: 5 }],
      ],
    });
    expect(value(asked('朝阳区 固投增速 2023', {}, beijing))).toBe('region-ambiguous');
    expect(value(asked('北京市朝阳区 固投增速 2023', {}, beijing))).toBe(0.05);
  });

  it('suggest the place that was meant', () => {
    const resolution = asked('平糊 固投增速 2023');
    expect(resolution).toMatchObject({ reason: { word: '平糊' } });
    expect(
      !resolution.found && resolution.reason.why === 'region-unknown' && resolution.reason.suggestions[0],
    ).toBe('平湖市');
  });

  it('may be bodies inside a place, which never answer for the place', () => {
    expect(value(asked('平湖高新区 亩均税收 2023'))).toBe(35);
    expect(value(asked('平湖市平湖高新区 亩均税收 2023'))).toBe(35);
    expect(asked('平湖 亩均税收 2023')).toMatchObject({
      reason: { why: 'not-in-part', near: [{ differs: 'entity', ask: '平湖高新区' }] },
    });
    expect(value(asked('平湖 亩均税收 2023', { qualifiers: ['平湖高新区'] }))).toBe(35);
    expect(value(asked('平湖高新区 固投增速 2023'))).toBe('not-in-part');
  });

  it('may be the aliases of the body that a report is about', () => {
    const park = inventedLibrary({
      id: 'park-2021',
      body: { name: '张江长三角科技城平湖园', aliases: ['平湖园'] },
      sentences: [
        [
          '引进数字经济项目25个。',
          {
            indicator: '引进数字经济项目',
            words: '25个',
            unit: '个',
            measure: 'count',
            entity: '张江长三角科技城平湖园',
          },
        ],
      ],
    });
    expect(value(asked('平湖园 引进数字经济项目 2021', {}, park))).toBe(25);
    expect(value(asked('平湖 引进数字经济项目 2021', {}, park))).toBe('no-report');
  });
});

describe('names of indicators', () => {
  it.each([
    ['固投增速', 0.08],
    ['固定资产投资增速', 0.08],
    ['固定资产投资增长', 0.08],
    ['固定资产投资同比增长', 0.08],
    ['固定資產投資增速', 0.08],
    ['固投 增速', 0.08],
    ['固定资产投资降幅', -0.08],
    ['固投', 'not-in-part'],
    ['固头增速', 'indicator-unknown'],
    ['固定资产', 'indicator-unknown'],
  ])('平湖 %s → %s', (indicator, expected) => {
    expect(value(library.resolve({ kind: 'target', region: '平湖', indicator, period: '2023' }))).toBe(
      expected,
    );
  });

  it.each([
    ['GDP', 907.5],
    ['ＧＤＰ', 907.5],
    ['GDP总量', 907.5],
    ['国内生产总值', 907.5],
    ['固投', 325.7],
    ['固投增速', 0.11],
    ['单位GDP能耗增速', -0.045],
    ['单位GDP能耗降幅', 0.045],
    ['单位GDP能耗下降', 0.045],
    ['单位GDP能耗', 'not-stated'],
  ])('完成 平湖 %s 2021 → %s', (indicator, expected) => {
    expect(value(library.resolve({ kind: 'result', region: '平湖', indicator, period: '2021' }))).toBe(
      expected,
    );
  });

  it('a fall turns the comparator with the sign', () => {
    expect(asked('完成 平湖 单位GDP能耗降幅 2021')).toMatchObject({ comparator: '>=', turned: true });
    expect(asked('完成 平湖 单位GDP能耗增速 2021')).toMatchObject({ comparator: '<=', turned: false });
  });

  it('a bare name is never a growth, and the right question is named', () => {
    expect(asked('秀洲 GDP 2023')).toMatchObject({
      reason: {
        why: 'not-stated',
        title: '地区生产总值',
        near: expect.arrayContaining([
          expect.objectContaining({ differs: 'measure', ask: '地区生产总值增速' }),
        ]),
      },
    });
  });

  it('a bare name is never how much of a plan is done', () => {
    expect(value(asked('完成 秀洲 一般公共预算收入 2022'))).toBe('not-stated');
  });

  it('easily confused ones never answer for each other, but are named', () => {
    expect(asked('平湖 实际利用外资 2023')).toMatchObject({
      reason: { why: 'not-in-part', near: [{ differs: 'confusable', ask: '实到外资' }] },
    });
  });

  it('near words suggest the title with the measure asked for', () => {
    const resolution = asked('平湖 固头增速 2023');
    if (resolution.found || resolution.reason.why !== 'indicator-unknown')
      throw new Error('expected a suggestion');
    expect(resolution.reason.suggestions[0]).toBe('固定资产投资增速');
    expect(resolution.reason.suggestions.length).toBeLessThanOrEqual(3);
  });

  it('are found by the phrase as the report writes it', () => {
    const stated = inventedLibrary({
      id: 'pinghu-2023',
      sentences: [
        [
          '农民腰包鼓起来8%。',
          { ...growth, indicator: '农村居民人均可支配收入', stated: '农民腰包', words: '8%' },
        ],
      ],
    });
    expect(value(asked('平湖 农民腰包增速 2023', {}, stated))).toBe(0.08);
    expect(value(asked('平湖 农村居民收入增速 2023', {}, stated))).toBe(0.08);
    expect(value(asked('平湖 农民腰 2023', {}, stated))).toBe('indicator-unknown');
  });
});

describe('time', () => {
  it.each([
    ['平湖 固投增速 2023年', 0.08],
    ['平湖 新开工亿元以上产业项目开工率 2023H1', 0.8],
    ['平湖 新开工亿元以上产业项目开工率 2023年上半年', 0.8],
    ['平湖 新开工亿元以上产业项目开工率 2023', 'not-in-part'],
    ['平湖 GDP 2026', 1200],
    ['平湖 实到外资 2022-2026', 22],
    ['平湖 实到外资 2022—2026年', 22],
    ['平湖 实到外资 2026', 'not-stated'],
    ['平湖 固投增速 明年', 'period-unreadable'],
    ['平湖 固投增速 2020', 'no-report'],
  ])('%s → %s', (text, expected) => {
    expect(value(asked(text))).toBe(expected);
  });

  it('names the span or the part of the year that is stated instead', () => {
    expect(asked('平湖 实到外资 2026')).toMatchObject({
      reason: { near: [{ differs: 'period', ask: '2022/2026' }] },
    });
    expect(asked('平湖 新开工亿元以上产业项目开工率 2023')).toMatchObject({
      reason: { near: [{ differs: 'period', ask: '2023H1' }] },
    });
  });

  it('a result is read in the report of the next year; a later report with another value is only named', () => {
    expect(asked('完成 平湖 固投 2021')).toMatchObject({
      value: 325.7,
      figure: { report: 'pinghu-2022' },
      differingLater: [{ report: 'pinghu-2023', value: 330 }],
    });
  });

  it('a target is read in the report of its own year before an earlier one', () => {
    const both = inventedLibrary(
      {
        id: 'pinghu-2022',
        sentences: [
          ['到2023年，生产总值1000亿元。', { indicator: '地区生产总值', words: '1000亿元', period: '2023' }],
        ],
      },
      {
        id: 'pinghu-2023',
        sentences: [['生产总值1050亿元。', { indicator: '地区生产总值', words: '1050亿元' }]],
      },
    );
    expect(asked('平湖 GDP 2023', {}, both)).toMatchObject({
      value: 1050,
      differingLater: [{ value: 1000 }],
    });
  });

  it('says which years there are where there is no report', () => {
    expect(asked('平湖 固投增速 2020')).toMatchObject({ reason: { have: ['2022', '2023', '2026'] } });
    expect(asked('南京市 固投增速 2020')).toMatchObject({ reason: { have: [] } });
  });
});

describe('units and values', () => {
  it.each<[string, string | undefined, number | string, string]>([
    ['平湖 固投增速 2023', undefined, 0.08, '0.0%'],
    ['平湖 固投增速 2022', undefined, 0.08, '0%'],
    ['平湖 固投增速 2023', '%', 8, 'General'],
    ['平湖 固投增速 2023', '％', 8, 'General'],
    ['平湖 固投增速 2023', '‰', 80, 'General'],
    ['平湖 固投增速 2023', '小数', 0.08, 'General'],
    ['平湖 实到外资 2023', undefined, 4, 'General'],
    ['平湖 实到外资 2023', '万美元', 40000, 'General'],
    ['完成 秀洲 GDP 2022', '元', 62231000000, 'General'],
    ['完成 秀洲 GDP 2022', '萬元', 6223100, 'General'],
    ['完成 秀洲 人口自然增长率 2022', undefined, 0.007, '0.0%'],
    ['完成 秀洲 研发投入强度增速 2022', undefined, 0.5, 'General'],
    ['秀洲 一般公共预算收入增速 2023', undefined, '4.5%—5%', 'General'],
    ['秀洲 一般公共预算收入增速 2023', '‰', '45‰—50‰', 'General'],
    ['秀洲 城乡居民收入增速 2023', undefined, '与经济增长基本同步', 'General'],
    ['秀洲 城乡居民收入增速 2023', '%', '与经济增长基本同步', 'General'],
  ])('%s in %s → %s as %s', (text, unit, expected, numberFormat) => {
    expect(asked(text, { unit })).toMatchObject({ value: expected, numberFormat });
  });

  it.each([
    ['平湖 实到外资 2023', '亿元', 'unit-kind'],
    ['平湖 实到外资 2023', '亩', 'unit-kind'],
    ['平湖 固投增速 2023', '亿元', 'unit-kind'],
    ['平湖 实到外资 2023', '银两', 'unit-unknown'],
  ])('%s in %s → %s', (text, unit, why) => {
    expect(value(asked(text, { unit }))).toBe(why);
  });
});

describe('限定', () => {
  it.each<[string, string[], number | string]>([
    ['完成 平湖 GDP 2021', [], 907.5],
    ['完成 平湖 GDP 2021', ['不含嘉兴港区'], 698.5],
    ['完成 平湖 GDP 2021', ['不含嘉兴港区、嘉兴电厂'], 698.5],
    ['完成 平湖 GDP 2021', ['不含嘉興港區'], 698.5],
    ['完成 平湖 GDP 2021', ['管理口径'], 'qualifier-unknown'],
    ['完成 秀洲 GDP 2022', [], 622.31],
    ['完成 秀洲 GDP 2022', ['小口径'], 622.31],
    ['秀洲 GDP增速 2023', [], 0.06],
    ['秀洲 GDP增速 2023', ['确保'], 0.06],
    ['秀洲 GDP增速 2023', ['力争'], 0.08],
    ['秀洲 GDP增速 2023', ['力争', 'xiuzhou-2023'], 0.08],
    ['秀洲 GDP增速 2023', ['力争、xiuzhou-2023'], 0.08],
    ['平湖 固投增速 2023', ['力争'], 'not-in-part'],
    ['秀洲 一般公共预算收入增速 2023', ['上限'], 0.05],
    ['秀洲 一般公共预算收入增速 2023', ['下限'], 0.045],
    ['秀洲 一般公共预算收入增速 2023', ['中值'], 0.0475],
    ['秀洲 一般公共预算收入降幅 2023', ['上限'], -0.045],
    ['秀洲 GDP增速 2023', ['下限'], 0.06],
    ['秀洲 GDP增速 2023', ['上限'], 'qualifier-unknown'],
    ['平湖 GDP增速 2022-2026', [], 0.08],
    ['平湖 GDP增速 2022-2026', ['年均'], 0.08],
    ['平湖 GDP年均增速 2022-2026', [], 0.08],
    ['平湖 GDP增速 2022-2026', ['累计'], 'not-stated'],
    ['完成 平湖 固投 2021', ['pinghu-2023'], 330],
    ['完成 平湖 固投 2021', ['pinghu-2021'], 'qualifier-unknown'],
  ])('%s, %s → %s', (text, qualifiers, expected) => {
    expect(value(asked(text, { qualifiers }))).toBe(expected);
  });

  it('an unknown one lists those that exist', () => {
    expect(asked('完成 平湖 GDP 2021', { qualifiers: ['管理口径'] })).toMatchObject({
      reason: { asked: '管理口径', known: ['不含嘉兴港区、嘉兴电厂', 'pinghu-2022'] },
    });
  });
});

describe('figures for one question', () => {
  it('an exact result answers before a bound that it satisfies', () => {
    expect(asked('完成 平湖 农村居民人均可支配收入 2021')).toMatchObject({
      value: 43914,
      unit: '元',
      agreeing: [{ words: '突破4万元' }],
    });
  });

  it('a bound that the exact value does not satisfy disagrees', () => {
    const wrong = inventedLibrary({
      id: 'pinghu-2022',
      sentences: [
        [
          '人均收入39914元。',
          { ...result, indicator: '农村居民人均可支配收入', words: '39914元', unit: '元' },
        ],
        [
          '人均收入突破4万元。',
          {
            ...result,
            indicator: '农村居民人均可支配收入',
            words: '突破4万元',
            unit: '万元',
            comparator: '>',
          },
        ],
      ],
    });
    expect(value(asked('完成 平湖 农村居民人均可支配收入 2021', {}, wrong))).toBe('disagree');
  });

  it('different values are listed with their sentences, wherever they stand', () => {
    expect(asked('完成 秀洲 服务业增加值 2022')).toMatchObject({
      reason: {
        why: 'disagree',
        figures: [{ value: 300 }, { value: 310 }],
        statements: [{ sentence: '服务业增加值300亿元。' }, { sentence: '全年服务业增加值310亿元。' }],
      },
    });
  });

  it('counts of different things under one name are told apart by unit', () => {
    const counts = inventedLibrary({
      id: 'pinghu-2022',
      sentences: [
        [
          '低保对象2272户、3363人，低保金10亿元。',
          { ...result, indicator: '低保对象', words: '2272户', unit: '户', measure: 'count' },
          { ...result, indicator: '低保对象', words: '3363人', unit: '人', measure: 'count' },
          { ...result, indicator: '低保对象', words: '10亿元' },
        ],
      ],
    });
    expect(asked('完成 平湖 低保对象 2021', {}, counts)).toMatchObject({
      reason: { why: 'disagree', figures: { length: 3 } },
    });
    expect(value(asked('完成 平湖 低保对象 2021', { unit: '户' }, counts))).toBe(2272);
    expect(value(asked('完成 平湖 低保对象 2021', { unit: '万元' }, counts))).toBe(100000);
    expect(value(asked('完成 平湖 低保对象数量 2021', { unit: '人' }, counts))).toBe(3363);
  });

  it('a restatement agrees with what it restates', () => {
    const restated = inventedLibrary({
      id: 'pinghu-2022',
      sentences: [
        [
          '投资325.7亿元。',
          { ...result, id: 'pinghu-2022@2', indicator: '固定资产投资', words: '325.7亿元' },
        ],
        [
          '投资约326亿元。',
          { ...result, indicator: '固定资产投资', words: '326亿元', restates: 'pinghu-2022@2' },
        ],
      ],
    });
    expect(value(asked('完成 平湖 固投 2021', {}, restated))).toBe(325.7);
  });

  it('of equal targets the headline passage answers', () => {
    const twice = inventedLibrary({
      id: 'pinghu-2023',
      sentences: [
        ['投资增长8%。', { ...growth, indicator: '固定资产投资', words: '8%' }],
        [
          '投资增长8%以上。',
          { ...growth, indicator: '固定资产投资', words: '8%以上', comparator: '>=', headline: true },
        ],
      ],
    });
    expect(asked('平湖 固投增速 2023', {}, twice)).toMatchObject({
      value: 0.08,
      comparator: '>=',
      figure: { headline: true },
    });
  });

  it('several scopes and none unqualified are listed, never chosen from', () => {
    const scopes = inventedLibrary({
      id: 'pinghu-2022',
      sentences: [
        ['大口径907亿元。', { ...result, indicator: '地区生产总值', words: '907亿元', scope: '大口径' }],
        ['小口径907亿元。', { ...result, indicator: '地区生产总值', words: '907亿元', scope: '小口径' }],
      ],
    });
    expect(value(asked('完成 平湖 GDP 2021', {}, scopes))).toBe('disagree');
    expect(value(asked('完成 平湖 GDP 2021', { qualifiers: ['小口径'] }, scopes))).toBe(907);
  });

  it("the user's own text of a report answers where it agrees, and disagrees where it differs", () => {
    const bundled: InventedReport = {
      id: 'pinghu-2023',
      sentences: [['投资增长8%。', { ...growth, indicator: '固定资产投资', words: '8%' }]],
    };
    const own = (words: string): InventedReport => ({
      id: 'own-1',
      year: 2023,
      own: true,
      sentences: [
        [
          `投资增长${words}。`,
          { ...growth, indicator: '固定资产投资', words, value: Number.parseFloat(words) },
        ],
      ],
    });
    expect(asked('平湖 固投增速 2023', {}, inventedLibrary(bundled, own('8%')))).toMatchObject({
      figure: { report: 'own-1' },
    });
    expect(value(asked('平湖 固投增速 2023', {}, inventedLibrary(bundled, own('9%'))))).toBe('disagree');
  });
});

describe('absences', () => {
  it('the whole report sets none, and the result of the year before is named', () => {
    expect(asked('秀洲 粮食产量 2023')).toMatchObject({
      reason: {
        why: 'not-stated',
        reports: ['秀洲区2023年政府工作报告'],
        near: [{ differs: 'kind', ask: '2022', figure: { value: 2.98 } }],
      },
    });
  });

  it('nothing is concluded from a part of a report', () => {
    expect(asked('平湖 粮食产量 2023')).toMatchObject({
      reason: {
        why: 'not-in-part',
        reports: ['平湖市2023年政府工作报告'],
        missing: '主要预期目标',
        near: [],
      },
    });
  });

  it('only a stretch target does not answer for the base', () => {
    const stretch = inventedLibrary({
      id: 'pinghu-2023',
      sentences: [['力争增长9%。', { ...growth, indicator: '固定资产投资', words: '9%', tier: 'stretch' }]],
    });
    expect(asked('平湖 固投增速 2023', {}, stretch)).toMatchObject({
      reason: { why: 'not-stated', near: [{ differs: 'tier', ask: '力争' }] },
    });
  });
});
