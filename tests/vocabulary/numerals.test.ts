import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled, timesRatio } from '../../src/vocabulary/decimals';
import { numeralAt, parseNumeral } from '../../src/vocabulary/numerals';

describe('a numeral', () => {
  it.each([
    ['907.5', 907.5],
    ['1,234.5', 1234.5],
    ['１，２３４．５', 1234.5],
    ['0.9', 0.9],
    ['-13', -13],
    ['−1.7', -1.7],
    ['2000万', 20000000],
    ['1.3亿', 130000000],
    ['2/3', 2 / 3],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['一百二十万', 1200000],
    ['两百', 200],
    ['一千零五', 1005],
    ['三万五千', 35000],
    ['三万零五十', 30050],
    ['百亿', 1e10],
    ['千亿', 1e11],
    ['一亿两千万', 120000000],
    ['二〇二三', 2023],
    ['三分之二', 2 / 3],
    ['百分之八', 0.08],
    ['百分之十二点五', 0.125],
    ['三点五', 3.5],
    ['半', 0.5],
  ])('%s is %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    '',
    '十四五',
    '一千多',
    '1,23',
    '1.2.3',
    '万',
    '亿',
    '二十十',
    '八个',
    '几十',
    '3510工程',
    '一二',
  ])('%s is none', (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });

  it.each([
    ['三十万亩', 30, 2],
    ['三万五千亩', 35000, 4],
    ['百亿元项目', 100, 1],
    ['两个', 2, 1],
    ['十件实事', 10, 1],
    ['6.3万元', 6.3, 3],
    ['1,070亿元', 1070, 5],
    ['三分之二以上', 2 / 3, 4],
  ])('of %s ends before its unit and its scale', (text, value, end) => {
    expect(numeralAt(text, 0)).toMatchObject({ value, end });
  });

  it.each(['亿元以上', '万亩', '项目', '点燃'])('does not start at %s', (text) => {
    expect(numeralAt(text, 0)).toBeUndefined();
  });
});

describe('scaling', () => {
  it.each([
    [622.31, 8, 62231000000],
    [8, -2, 0.08],
    [10.1, -2, 0.101],
    [7, -3, 0.007],
    [1.005, 3, 1005],
    [4.35, 2, 435],
    [-13, -2, -0.13],
    [1e21, 2, 1e23],
    [0, 8, 0],
  ])('%d × 10^%d is %d', (value, exponent, product) => {
    expect(scaled(value, exponent)).toBe(product);
  });

  it('by a ratio rounds once', () => {
    expect(timesRatio(1, 2000, 3)).toBe(2000 / 3);
    expect(timesRatio(15, 2000, 3)).toBe(10000);
    expect(timesRatio(0.1, 3, 1)).toBe(0.3);
  });

  it('up and down again gives the value back', () => {
    const stated = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(stated, fc.integer({ min: -12, max: 12 }), ([digits, places], exponent) => {
        const value = Number(`${digits}e-${places}`);
        expect(scaled(scaled(value, exponent), -exponent) + 0).toBe(value + 0);
      }),
    );
  });
});
