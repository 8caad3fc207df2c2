import { describe, expect, test } from 'vitest';
import { paneZh } from '../../src/messages/pane.zh';
import { isTraditional } from '../../src/pane/figure/script';
import {
  copyableValue,
  shownDate,
  shownPeriod,
  shownValue,
  valueInLine,
  wordBeside,
} from '../../src/pane/figure/shown';
import { formatNumber } from '../../src/pane/table/number-format';
import type { Figure } from '../../src/reading/figure';
import { FIGURES } from './invented';

const figure = (over: Partial<Figure>): Figure => ({ ...FIGURES[0]!, ...over });

describe('A value', () => {
  test.each([
    [{ value: 8, unit: '%' }, '8%', '8%'],
    [{ value: -13, unit: '%' }, '−13%', '-13%'],
    [{ value: 60, unit: '个', comparator: '>=' }, '≥ 60个', '60'],
    [{ value: 4.5, max: 5, unit: '%', words: '4.5%—5%' }, '4.5—5%', '4.5%—5%'],
    [{ value: 4, unit: '亿美元', comparator: '~' }, '≈ 4亿美元', '4'],
    [{ value: null, unit: '', words: '全覆盖' }, '全覆盖', '全覆盖'],
  ] as const)('%o is shown as %s and copied as %s', (over, inLine, copied) => {
    expect(valueInLine(figure(over), paneZh)).toBe(inLine);
    expect(copyableValue(figure(over))).toBe(copied);
  });

  test('an absent number is never a zero', () => {
    expect(shownValue(figure({ value: null, words: '实现正增长' }), paneZh).digits).toBe('');
  });
});

test.each([
  ['6%以上', '>=', '以上'],
  ['不低于6%', '>=', '不低于'],
  ['控制在6%以内', '<=', '以内'],
  ['6%', '>=', '以上'],
  ['增长8%', '=', ''],
] as const)('beside %s (%s) stands “%s”', (words, comparator, beside) => {
  expect(wordBeside(figure({ words, comparator }), paneZh)).toBe(beside);
});

test.each([
  ['2023', '2023', '2023年'],
  ['2017/2021', '2017—2021', '2017—2021年'],
  ['2023H1', '2023年上半年', '2023年上半年'],
  ['', '无期间', '无期间'],
])('the period %s is %s in a list, %s on a card', (period, short, full) => {
  expect(shownPeriod(period, paneZh, 'zh', true)).toBe(short);
  expect(shownPeriod(period, paneZh, 'zh')).toBe(full);
});

test.each([
  ['2023-02-01', '2023年2月1日'],
  ['2021-01', '2021年1月'],
  ['2023', '2023年'],
])('the date %s is %s', (date, said) => {
  expect(shownDate(date, paneZh)).toBe(said);
});

test.each([
  ['實現地區生產總值', true],
  ['实现地区生产总值', false],
  ['全面推进“秀水泱泱”乾坤文化', false],
  ['', false],
])('%s: Traditional %s', (text, is) => {
  expect(isTraditional(text)).toBe(is);
});

describe('A number in the preview is shown as its cell will show it', () => {
  test.each([
    [8, '0', '8', ''],
    [4, '0.0', '4.0', ''],
    [0.08, '0%', '8%', ''],
    [0.101, '0.0%', '10.1%', ''],
    [60, '0"以上"', '60以上', ''],
    [8, '0_以_上', '8', '以上'],
    [1.5, '"<"0.0', '<1.5', ''],
    [-15, '0.0', '-15.0', ''],
    [1473.1, 'General', '1473.1', ''],
    [2 / 3, 'General', '0.6666666667', ''],
    [6, '0"个10年"', '6个10年', ''],
  ])('%d in %s is %s', (value, format, text, room) => {
    expect(formatNumber(value, format)).toEqual({ text, room });
  });
});
