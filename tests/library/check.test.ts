import { describe, expect, test } from 'vitest';
import { type CheckScope, type CheckVerdict, makeChecker, type SheetNumber } from '../../src/library/check';
import { inventedLibrary, PLACES } from './invented';

const LIBRARY = inventedLibrary(
  {
    id: 'pinghu-2023',
    sentences: [
      [
        '地区生产总值622.31亿元，财政总收入下降13%，固定资产投资增长8.5%，一般公共预算收入24.7亿元。',
        { indicator: '地区生产总值', words: '622.31亿元', kind: 'result' },
        {
          indicator: '财政总收入',
          words: '下降13%',
          kind: 'result',
          value: -13,
          unit: '%',
          measure: 'growth',
        },
        { indicator: '固定资产投资', words: '增长8.5%', kind: 'result', unit: '%', measure: 'growth' },
        { indicator: '一般公共预算收入', words: '24.7亿元', kind: 'result' },
      ],
      [
        '社会消费品零售总额124.71亿元，实际利用外资3.87亿美元，流转土地1.5万亩，工业投入34.56亿元。',
        { indicator: '社会消费品零售总额', words: '124.71亿元', kind: 'result' },
        { indicator: '实际利用外资', words: '3.87亿美元', kind: 'result', unit: '亿美元' },
        { indicator: '流转土地', words: '1.5万亩', kind: 'result', unit: '万亩' },
        { indicator: '工业投入', words: '34.56亿元', kind: 'result' },
      ],
      [
        '地区生产总值增长6%以上，研发投入4%—5%。',
        { indicator: '地区生产总值', words: '增长6%以上', unit: '%', measure: 'growth', comparator: '>=' },
        { indicator: '研发投入', words: '4%—5%', unit: '%', max: 5, measure: 'share' },
      ],
    ],
  },
  {
    id: 'xiuzhou-2023',
    place: PLACES.秀洲区,
    sentences: [
      ['地区生产总值700.5亿元。', { indicator: '地区生产总值', words: '700.5亿元', kind: 'result' }],
      ['新增工业投入34.56亿元。', { indicator: '新增工业投入', words: '34.56亿元', kind: 'result' }],
    ],
  },
);

const number = (value: number, label: string, more: Partial<SheetNumber> = {}): SheetNumber => ({
  address: 'B3',
  text: String(value),
  value,
  beside: label ? [label] : [],
  above: [],
  titles: ['平湖市2022年主要指标'],
  ...more,
});
const percent = (shown: number, label: string, more: Partial<SheetNumber> = {}) =>
  number(Number(`${shown}e-2`), label, { text: `${shown}%`, ...more });
const ask = (cell: SheetNumber, scope?: CheckScope) => makeChecker(LIBRARY, scope)([cell])[0]!;

const CASES: readonly [said: string, cell: SheetNumber, verdict: CheckVerdict, reason: string][] = [
  ['the same number in the same unit', number(622.31, 'GDP（亿元）'), 'match', 'exact'],
  ['the same number without a unit', number(622.31, 'GDP'), 'match', 'exact'],
  ['the same in 万元', number(6223100, '地区生产总值，万元'), 'match', 'unit'],
  ['the same in 万元, which nothing says', number(6223100, '地区生产总值'), 'match', 'unit'],
  ['the same in 元', number(62231000000, '地区生产总值', { above: ['单位：元'] }), 'match', 'unit'],
  ['land in 公顷', number(1000, '流转土地（公顷）'), 'match', 'unit'],
  ['a per cent shown as such', percent(8.5, '固投增速'), 'match', 'exact'],
  ['a per cent typed as a number', number(8.5, '固投增速，%'), 'match', 'exact'],
  ['a per cent as a plain fraction', number(0.085, '固投增速'), 'match', 'fraction'],
  [
    'a growth under a header',
    number(8.5, '固定资产投资（亿元）', { above: ['同比增长（%）'] }),
    'match',
    'exact',
  ],
  ['a bound', percent(6, '地区生产总值增速', { titles: ['平湖市2023年目标'] }), 'match', 'exact'],
  ['an end of a range', percent(5, '研发投入占比', { titles: ['平湖市2023年目标'] }), 'match', 'exact'],
  ['noise of binary fractions', number(622.3100000000001, 'GDP'), 'match', 'exact'],

  ['rounded to a whole', number(25, '一般公共预算收入，亿元'), 'near', 'rounded'],
  ['rounded to one decimal', number(124.7, '社零总额，亿元'), 'near', 'rounded'],
  ['finer in another unit', number(247001, '一般公共预算收入，万元'), 'near', 'finer'],
  ['another number in another unit', number(248001, '一般公共预算收入，万元'), 'conflict', 'differs'],
  ['not rounded but cut wrongly', number(124.8, '社零总额，亿元'), 'conflict', 'differs'],
  ['finer than the report', number(24.68, '一般公共预算收入，亿元'), 'near', 'finer'],

  ['the sign turned', number(13, '财政总收入增速，%'), 'conflict', 'sign'],
  ['the sign as stated', number(-13, '财政总收入增速，%'), 'match', 'exact'],
  ['two digits swapped', number(3.78, '实际利用外资，亿美元'), 'conflict', 'swapped'],
  ['another number', number(4.87, '实际利用外资，亿美元'), 'conflict', 'differs'],
  ['the unit off by 10⁴', number(622.31, '地区生产总值，万元'), 'conflict', 'scale'],
  ['a per cent a hundredfold', percent(850, '固投增速'), 'conflict', 'scale'],

  ['another place, named', number(700.5, 'GDP', { titles: ['秀洲区2022年'] }), 'match', 'exact'],
  ['the number of another place', number(622.31, 'GDP', { titles: ['秀洲2022年'] }), 'conflict', 'differs'],
  [
    'the number of another period',
    number(622.31, 'GDP', { titles: ['平湖2021年'] }),
    'near',
    'other-time-or-place',
  ],
  ['no place, one of those said', number(700.5, 'GDP', { titles: [] }), 'match', 'exact'],
  ['no place, none of those said', number(650, 'GDP', { titles: [] }), 'missing', 'other-values'],

  ['an indicator nobody states', number(58.2, '全社会用电量，亿千瓦时'), 'missing', 'not-stated'],
  ['nothing beside it, and no such number', number(58.2, ''), 'missing', 'no-such-number'],
  ['nothing beside it, one figure says it', number(124.71, ''), 'match', 'exact'],
  ['nothing beside it, two figures say it', number(34.56, ''), 'near', 'number-only'],
  ['other words beside it', number(124.71, '天文台数'), 'near', 'number-only'],
  ['nothing beside it, and too few digits', number(13, ''), 'missing', 'no-such-number'],
  ['other units', number(124.71, '，万人'), 'missing', 'no-such-number'],
];

describe('A number of a sheet', () => {
  test.each(CASES)('%s', (_, cell, verdict, reason) => {
    const found = ask(cell);
    expect([found.verdict, found.reason.is]).toEqual([verdict, reason]);
  });

  test('is said to be by how many digits it is rounded', () => {
    expect(ask(number(25, '一般公共预算收入')).reason).toEqual({ is: 'rounded', decimals: 0 });
    expect(ask(number(124.7, '社零总额')).reason).toEqual({ is: 'rounded', decimals: 1 });
  });

  test('gets the report’s number in the cell’s own manner', () => {
    const instead = (cell: SheetNumber) => ask(cell).instead;
    expect(instead(number(13, '财政总收入增速，%'))).toEqual({ value: -13, unit: '%' });
    expect(instead(percent(13, '财政总收入增速'))).toEqual({ value: -0.13, unit: '小数' });
    expect(instead(number(0.13, '财政总收入增速'))).toEqual({ value: -0.13, unit: '小数' });
    expect(instead(number(1247000, '社零总额，万元'))).toEqual({ value: 1247100, unit: '万元' });
    expect(instead(number(622.31, '地区生产总值，万元'))).toEqual({ value: 6223100, unit: '万元' });
    expect(instead(number(622.31, 'GDP'))).toBeUndefined();
  });

  test('that is a year is left out, and one beside an indicator is not', () => {
    expect(makeChecker(LIBRARY)([number(2023, '')])).toEqual([]);
    expect(makeChecker(LIBRARY)([number(2023, 'GDP')])).toHaveLength(1);
  });
});

test('A scope says whose numbers are meant, and leaves the others out', () => {
  const cell = number(700.5, 'GDP', { titles: [] });
  expect(ask(cell, { region: '秀洲区' }).verdict).toBe('match');
  expect(ask(cell, { region: '平湖市' }).verdict).toBe('conflict');
  expect(ask(cell, { report: 'xiuzhou-2023' }).verdict).toBe('match');
  expect(ask(cell, { report: 'pinghu-2023' }).verdict).toBe('conflict');
});

test('The worst stands first, and alike in the order of the sheet', () => {
  const cells = [
    number(622.31, 'GDP', { address: 'B1' }),
    number(25, '一般公共预算收入', { address: 'B2' }),
    number(58.2, '用电量', { address: 'B3' }),
    number(3.78, '实际利用外资', { address: 'B4' }),
    number(4.78, '实际利用外资', { address: 'B5' }),
  ];
  expect(makeChecker(LIBRARY)(cells).map(({ cell }) => cell.address)).toEqual(['B4', 'B5', 'B2', 'B3', 'B1']);
});
