import { describe, expect, it } from 'vitest';
import { inventedLibrary, PLACES } from './invented';

const growth = { measure: 'growth', unit: '%' } as const;
const result = { kind: 'result' } as const;

const library = inventedLibrary(
  {
    id: 'pinghu-2023',
    sentences: [
      [
        '全年固定资产投资增长8%。',
        { ...growth, id: 'pinghu-2023@1', indicator: '固定资产投资', words: '增长8%', value: 8 },
      ],
      [
        '再次强调投资增长8%。',
        { ...growth, indicator: '固定资产投资', words: '增长8%', value: 8, restates: 'pinghu-2023@1' },
      ],
      [
        '平湖高新区亩均税收35万元。',
        { indicator: '亩均税收', words: '35万元', unit: '万元', entity: '平湖高新区' },
      ],
      ['2022年生产总值950亿元。', { ...result, indicator: '地区生产总值', words: '950亿元' }],
      ['五年累计招商100亿元。', { indicator: '招商总额', words: '100亿元', period: '2023/2027' }],
    ],
  },
  {
    id: 'xiuzhou-2023',
    place: PLACES.秀洲区,
    sentences: [
      [
        '固定資產投資增長20%以上。',
        { ...growth, indicator: '固定资产投资', words: '20%以上', value: 20, comparator: '>=' },
      ],
    ],
  },
);

const shown = (text: string) => library.search(text).map(({ id }) => id);

describe('search', () => {
  it.each([
    ['固投', ['pinghu-2023@1', 'xiuzhou-2023@8']],
    ['固定资产投资', ['pinghu-2023@1', 'xiuzhou-2023@8']],
    ['固定資產投資', ['pinghu-2023@1', 'xiuzhou-2023@8']],
    ['固投增速 秀洲', ['xiuzhou-2023@8']],
    ['平湖 2023 固投', ['pinghu-2023@1']],
    ['平湖2023年固投', ['pinghu-2023@1']],
    ['嘉兴 GDP', ['pinghu-2023@47']],
    ['高新区', ['pinghu-2023@33']],
    ['累计招商', ['pinghu-2023@59']],
    ['gutou', ['pinghu-2023@1', 'xiuzhou-2023@8']],
    ['gdzctz', ['pinghu-2023@1', 'xiuzhou-2023@8']],
    ['gtzs', ['pinghu-2023@1', 'xiuzhou-2023@8']],
    ['ph gtzs', ['pinghu-2023@1']],
    ['gdpzs', []],
    ['GudingZichan xiuzhou', ['xiuzhou-2023@8']],
    ['ph 2023 gt', ['pinghu-2023@1']],
    ['zichanguding', []],
    ['平湖 秀洲', []],
    ['固投 2020', []],
    ['没有的词', []],
    ['', []],
    ['   ', []],
  ])('“%s” finds %j', (text, ids) => {
    expect(shown(text).sort()).toEqual([...ids].sort());
  });

  it('puts an indicator before a sentence that only mentions the word', () => {
    const mentions = inventedLibrary({
      id: 'pinghu-2023',
      sentences: [
        ['围绕固定资产投资，新增用地100亩。', { indicator: '新增用地', words: '100亩', unit: '亩' }],
        ['固定资产投资增长8%。', { ...growth, indicator: '固定资产投资', words: '增长8%', value: 8 }],
      ],
    });
    expect(mentions.search('固定资产投资').map(({ indicator }) => indicator)).toEqual([
      '固定资产投资',
      '新增用地',
    ]);
  });

  it('puts a place before something that is called after it elsewhere', () => {
    const named = inventedLibrary(
      {
        id: 'xiuzhou-2023',
        place: PLACES.秀洲区,
        sentences: [
          ['平湖大道建成5公里。', { indicator: '平湖大道', words: '5公里', unit: '公里' }],
          ['新增车位800个。', { indicator: '新增车位', words: '800个', unit: '个' }],
        ],
      },
      {
        id: 'pinghu-2022',
        sentences: [['新增绿地90亩。', { indicator: '新增绿地', words: '90亩', unit: '亩' }]],
      },
    );
    expect(named.search('平湖').map(({ indicator }) => indicator)).toEqual(['新增绿地', '平湖大道']);
    expect(named.search('秀洲').map(({ indicator }) => indicator)).toEqual(['平湖大道', '新增车位']);
  });
});

describe('what a library holds', () => {
  it('lists figures in the order of the reports, restatements once', () => {
    expect(library.list({ kind: 'target' }).map(({ indicator }) => indicator)).toEqual([
      '固定资产投资',
      '亩均税收',
      '招商总额',
      '固定资产投资',
    ]);
    expect(library.list({ region: '平湖高新区' })).toMatchObject([{ indicator: '亩均税收' }]);
    expect(library.list({ region: '平湖市', kind: 'result' })).toMatchObject([{ value: 950 }]);
    expect(library.list({ report: 'xiuzhou-2023' })).toHaveLength(1);
    expect(library.list({ region: '平糊' })).toEqual([]);
  });

  it('names its places, bodies, times and indicators', () => {
    expect(library.regions().map(({ name, body }) => [name, body])).toEqual([
      ['平湖市', undefined],
      ['平湖高新区', '平湖高新区'],
      ['秀洲区', undefined],
    ]);
    expect(library.periods()).toEqual(['2022', '2023', '2023/2027']);
    expect(library.periods('秀洲')).toEqual(['2023']);
    expect(library.indicators('平湖', '2023')).toEqual(['固定资产投资增速']);
    expect(library.indicators()).toEqual(['地区生产总值', '固定资产投资增速', '亩均税收', '招商总额']);
    expect(library.regionOf(library.list({ region: '平湖高新区' })[0]!)).toBe('平湖高新区');
    expect(library.figure('pinghu-2023@1')).toMatchObject({ value: 8 });
    expect(library.figure('pinghu-2023@0')).toBeUndefined();
    expect(library.report('xiuzhou-2023')?.entry.place.name).toBe('秀洲区');
  });

  it('remembers what it was asked', () => {
    const ask = { kind: 'target', region: '平湖', indicator: '固投增速', period: '2023' } as const;
    expect(library.resolve(ask)).toBe(library.resolve({ ...ask }));
    expect(library.resolve({ ...ask, unit: '%' })).toMatchObject({ value: 8 });
    expect(library.resolve({ ...ask, kind: 'result' })).toMatchObject({ found: false });
  });
});
