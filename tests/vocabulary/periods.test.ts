import { describe, expect, it } from 'vitest';
import { parsePeriod, periodText } from '../../src/vocabulary/periods';

describe('a period', () => {
  it.each([
    [2023, '2023'],
    ['2023', '2023'],
    [' 2023 年 ', '2023'],
    ['２０２３年', '2023'],
    ['2023年度', '2023'],
    ['2023H1', '2023H1'],
    ['2023h2', '2023H2'],
    ['2023上半年', '2023H1'],
    ['2023年下半年', '2023H2'],
    ['2023Q3', '2023Q3'],
    ['2023年三季度', '2023Q3'],
    ['2023年第三季度', '2023Q3'],
    ['2023年6月', '2023-06'],
    ['2023年12月份', '2023-12'],
    ['2023-06', '2023-06'],
    ['2022-2026', '2022/2026'],
    ['2022—2026年', '2022/2026'],
    ['2022——2026年', '2022/2026'],
    ['2022年至2026年', '2022/2026'],
    ['2022/2026', '2022/2026'],
    ['2022-2022', '2022'],
    ['十四五', '2021/2025'],
    ['“十四五”时期', '2021/2025'],
    ['十五五', '2026/2030'],
    ['十三五', '2016/2020'],
  ])('%s is %s', (text, period) => {
    expect(parsePeriod(text)).toBe(period);
  });

  it.each([
    '',
    '23',
    '202',
    '20230',
    '2023年13月',
    '2023Q5',
    '2026-2022',
    '3023',
    '今年',
    '十四',
    '四五',
    'abc',
    45000,
  ])('%s is none', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it.each([
    ['2023', '2023年', '2023'],
    ['2023H1', '2023年上半年', 'H1 2023'],
    ['2023Q3', '2023年三季度', 'Q3 2023'],
    ['2023-06', '2023年6月', 'June 2023'],
    ['2022/2026', '2022—2026年', '2022–2026'],
  ])('%s is shown as %s and %s, and read again', (period, zh, en) => {
    expect(periodText(period, 'zh')).toBe(zh);
    expect(periodText(period, 'en')).toBe(en);
    expect(parsePeriod(zh)).toBe(period);
  });

  it('that is none is shown as it is', () => {
    expect(periodText('', 'zh')).toBe('');
    expect(periodText('某年', 'en')).toBe('某年');
  });
});
