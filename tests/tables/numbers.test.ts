import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/reading/figure';
import { libraryOf, type Said } from './invented';
import { column, tableOf, values } from './sheet';

/** Formats of the column of numbers when the list holds these targets, in the order of the report. */
function formats(...figures: Said[]): (string | undefined)[] {
  const table = tableOf(libraryOf({ figures }), { groupBy: 'section' });
  return column(table, '目标').map((cell) => cell.numberFormat);
}

function growth(
  indicator: string,
  words: string,
  value: number,
  comparator: Figure['comparator'] = '=',
): Said {
  return { indicator, words, value, comparator };
}

describe('a bound stays in the number format, with the report’s own word', () => {
  const cases: [words: string, comparator: Figure['comparator'], format: string][] = [
    ['增长8%', '=', '0'],
    ['增长8%以上', '>=', '0"以上"'],
    ['增长8%及以上', '>=', '0"及以上"'],
    ['不低于8%', '>=', '"不低于"0'],
    ['超8%', '>', '"超"0'],
    ['突破8%', '>', '"突破"0'],
    ['控制在8%以内', '<=', '0"以内"'],
    ['不超过8%', '<=', '"不超过"0'],
    ['低于8%', '<', '"低于"0'],
    ['增长8%左右', '~', '0"左右"'],
    ['约8%', '~', '"约"0'],
    ['近8%', '~', '"近"0'],
    ['力爭達到8%以內', '<=', '0"以内"'],
    ['从5%以上提高到8%左右', '~', '0"左右"'],
    ['8%', '>=', '"≥"0'],
    ['<8%', '<', '"<"0'],
    ['8%以上', '=', '0'],
  ];
  it.each(cases)('%s (%s) as %s', (words, comparator, format) => {
    expect(formats(growth('出口总额', words, 8, comparator))).toEqual([format]);
  });

  it('and the value stays a number', () => {
    const table = tableOf(libraryOf({ figures: [growth('出口总额', '增长8%以上', 8, '>=')] }));
    expect(values(table, '目标')).toEqual([8]);
  });
});

describe('a fall', () => {
  it('without a bound is a negative number', () => {
    expect(formats(growth('出口总额', '下降5%', -5))).toEqual(['0']);
  });
  it('with one says 下降 and its size, since the word speaks of the size', () => {
    expect(formats(growth('事故起数', '下降20%以上', -20, '<='))).toEqual(['0"以上";"下降"0"以上"']);
  });
  it('keeps its minus behind a word that stands before the number', () => {
    expect(formats(growth('出口总额', '约-5%', -5, '~'))).toEqual(['"约"0;"约"-0']);
  });
});

describe('numbers in a column line up', () => {
  it('by the most decimals of their unit', () => {
    const figures = [growth('出口总额', '增长8%', 8), growth('进口总额', '增长7.25%', 7.25)];
    expect(formats(...figures)).toEqual(['0.00', '0.00']);
  });
  it('by the decimals that the report writes', () => {
    expect(formats(growth('出口总额', '增长8.0%', 8))).toEqual(['0.0']);
  });
  it('in each row by itself where there are several units', () => {
    const figures: Said[] = [
      growth('出口总额', '增长8%', 8),
      growth('进口总额', '增长7.25%', 7.25),
      { indicator: '实到外资', words: '3.5亿美元', value: 3.5, unit: '亿美元', measure: 'level' },
    ];
    expect(formats(...figures)).toEqual(['0', '0.00', '0.0']);
  });
  it('a row the same in all its columns', () => {
    const foreign = { indicator: '实到外资', unit: '亿美元', measure: 'level' } as const;
    const figures: Said[] = [
      { ...foreign, words: '3.5亿美元', value: 3.5, kind: 'result' },
      { ...foreign, words: '4亿美元', value: 4 },
      growth('出口总额', '增长8%', 8),
    ];
    const table = tableOf(libraryOf({ figures }), { layout: 'last-year' });
    const places = (header: string) => column(table, header).map((cell) => cell.numberFormat);
    expect(places('上年完成')).toEqual(['0.0', undefined]);
    expect(places('本年目标')).toEqual(['0.0', '0']);
  });
  it('and a fraction is shown as one', () => {
    const said = {
      indicator: '主导产业占比',
      words: '比重2/3以上',
      value: 2 / 3,
      unit: '',
      measure: 'share',
    } as const;
    expect(formats({ ...said, comparator: '>=' })).toEqual(['?/?"以上"']);
    expect(formats({ ...said, words: '比重66.67%', value: 0.6667 })).toEqual(['0.0000']);
  });
  it('with room for the longest word behind a number', () => {
    const figures = [
      growth('出口总额', '增长8%', 8),
      growth('进口总额', '8%以上', 8, '>='),
      growth('外贸总额', '8%及以上', 8, '>='),
      growth('工业投资', '超8%', 8, '>'),
    ];
    expect(formats(...figures)).toEqual(['0_及_以_上', '0"以上"_上', '0"及以上"', '"超"0_及_以_上']);
  });
  it('at the right, words and ranges too, and an empty cell in the middle', () => {
    const table = tableOf(
      libraryOf({
        figures: [
          growth('出口总额', '增长8%', 8),
          { indicator: '居民收入', words: '与经济增长同步' },
          { indicator: '进口总额', words: '4.5%—5%', value: 4.5, max: 5 },
          { ...growth('出口总额', '增长6%', 6), kind: 'result' },
        ],
      }),
      { layout: 'last-year' },
    );
    expect(column(table, '本年目标').map((cell) => cell.align)).toEqual(['right', 'right', 'right']);
    expect(column(table, '上年完成').map((cell) => [cell.value, cell.align])).toEqual([
      [6, 'right'],
      ['—', 'center'],
      ['—', 'center'],
    ]);
  });
});

describe('what is no single number is text', () => {
  it('a range, with the decimals of its column and without the unit', () => {
    const figures = [
      growth('出口总额', '增长8%', 8),
      { indicator: '进口总额', words: '4.5%—5%', value: 4.5, max: 5 },
    ];
    expect(values(tableOf(libraryOf({ figures }), { groupBy: 'section' }), '目标')).toEqual([8, '4.5—5.0']);
  });
  it('a target in words, as stated', () => {
    const figures = [{ indicator: '居民收入', words: '与经济增长基本同步' }];
    expect(values(tableOf(libraryOf({ figures })), '目标')).toEqual(['与经济增长基本同步']);
  });
});

describe('amounts of money', () => {
  const figures: Said[] = [
    { indicator: '工业投资', words: '100亿元', value: 100, unit: '亿元', measure: 'level' },
    {
      indicator: '村集体收入',
      words: '超180万元',
      value: 180,
      unit: '万元',
      measure: 'level',
      comparator: '>',
    },
    { indicator: '实到外资', words: '3.5亿美元', value: 3.5, unit: '亿美元', measure: 'level' },
  ];
  const table = (money?: '元' | '万元' | '亿元') =>
    tableOf(libraryOf({ figures }), { money, groupBy: 'section' });
  it('stay in the unit of the report', () => {
    expect(values(table(), '单位')).toEqual(['亿元', '万元', '亿美元']);
  });
  it('truly change into the one asked for, other currencies not', () => {
    expect(values(table('亿元'), '目标')).toEqual([100, 0.018, 3.5]);
    expect(values(table('亿元'), '单位')).toEqual(['亿元', '亿元', '亿美元']);
    const shown = column(table('亿元'), '目标').map((cell) => cell.numberFormat);
    expect(shown).toEqual(['0', '"超"0.000', '0.0']);
    expect(values(table('元'), '目标')).toEqual([10_000_000_000, 1_800_000, 3.5]);
  });
});
