import { describe, expect, it } from 'vitest';
import { layOut, sizeOf } from '../../src/spreadsheet/layout';
import { targetTable } from '../../src/tables/layouts';
import { libraryOf, type Said } from './invented';
import { column, headers, tableOf, values } from './sheet';

const gdp: Said = {
  indicator: '地区生产总值',
  stated: 'GDP',
  words: '6%以上',
  value: 6,
  comparator: '>=',
  commitment: '確保',
  strength: 3,
  tier: 'base',
};
const range: Said = { indicator: '固定资产投资', words: '4.5%—5%', value: 4.5, max: 5 };
const ceiling: Said = { indicator: '城镇登记失业率', words: '3%以内', value: 3, comparator: '<=' };
const words: Said = { indicator: '居民收入', words: '与经济增长同步' };
const money: Said = { indicator: '工业投资', words: '50亿元', value: 50, unit: '亿元', measure: 'level' };
const done: Said = { ...money, kind: 'result', words: '48亿元', value: 48 };

const library = libraryOf({ figures: [gdp, range, ceiling, words, money, done] });
const data = (request = {}) => tableOf(library, { layout: 'data', ...request });

describe('数据长表', () => {
  it('has one figure a row, targets and results', () => {
    const table = data();
    expect(values(table, '类型')).toEqual(['目标', '目标', '目标', '目标', '目标', '完成']);
    expect(values(table, '期间')).toEqual([2023, 2023, 2023, 2023, 2023, 2022]);
    expect(values(table, '指标').slice(0, 2)).toEqual(['地区生产总值增速', '固定资产投资增速']);
    expect(values(table, '报告用名')[0]).toBe('GDP');
  });
  it('parts value, unit, bounds and middle', () => {
    const table = data({ kind: 'target' });
    expect(values(table, '数值')).toEqual([6, '', 3, '', 50]);
    expect(values(table, '单位')).toEqual(['%', '%', '%', '', '亿元']);
    expect(values(table, '比较')).toEqual(['≥', '=', '≤', '', '=']);
    expect(values(table, '下限')).toEqual([6, 4.5, '', '', '']);
    expect(values(table, '上限')).toEqual(['', 5, 3, '', '']);
    expect(values(table, '中值')).toEqual(['', 4.75, '', '', '']);
    expect(values(table, '表述')[3]).toBe('与经济增长同步');
  });
  it('carries wording, place, report and sentence', () => {
    const row = Object.fromEntries(headers(data()).map((header) => [header, values(data(), header)[0]]));
    expect(row).toMatchObject({
      地区: '平湖市',
      代码: '330482',
      上级: '浙江省嘉兴市',
      报告年份: 2023,
      表态用语: '确保',
      约束力度: '确保',
      档次: '底线目标',
      原文: 'GDP6%以上。',
      报告: '平湖市人民政府工作报告',
      报告日期: '2023-02-01',
      收录: '全文',
      网站: 'www.example.cn',
      编号: 'pinghu-2023@0',
    });
  });
  it('marks what is the user’s own, and only that, before what is to be known of it', () => {
    const corrected = { ...gdp, corrected: true, note: '原文疑有误' };
    const figures = [corrected, range];
    const remarks = (entry = {}) =>
      values(tableOf(libraryOf({ entry, figures }), { layout: 'data' }), '备注');
    expect(remarks()).toEqual(['本簿更正；原文疑有误', '']);
    expect(remarks({ own: true })).toEqual(['本簿更正；自录；原文疑有误', '自录']);
  });
  it('asks for each number that a formula can give, and for nothing else', () => {
    const asks = column(data(), '数值').map(({ ask }) => ask?.kind);
    expect(asks).toEqual(['target', undefined, 'target', undefined, 'target', 'result']);
    const others = data()
      .rows.flatMap(({ cells }) => cells)
      .filter(({ ask }) => ask);
    expect(others).toHaveLength(4);
  });
  it('converts amounts with their bounds and their unit', () => {
    const table = data({ indicators: ['工业投资'], money: '万元' });
    expect(values(table, '数值')).toEqual([500000, 480000]);
    expect(values(table, '单位')).toEqual(['万元', '万元']);
    expect(column(table, '数值')[0]?.ask).toMatchObject({ unit: '万元' });
  });
  it.each([
    [{ kind: 'result' }, 1],
    [{ periods: ['2022'] }, 1],
    [{ periods: ['2023'], indicators: ['工业投资', '固定资产投资增速'] }, 2],
  ] as const)('shows only what is asked for: %o', (request, rows) => {
    expect(data(request).rows).toHaveLength(rows);
  });
  it('is header and rows alone on the sheet, ready for filters and pivots', () => {
    const table = data();
    const grid = layOut(table, 'values');
    expect(grid.rows.map(({ role }) => role)).toEqual(['header', ...Array(6).fill('figure')]);
    expect(sizeOf(table)).toEqual({ rows: 7, columns: headers(table).length });
    expect(grid.rows[1]?.cells[1]).toMatchObject({ content: '330482', numberFormat: '@' });
    expect(new Set(headers(table)).size).toBe(headers(table).length);
  });
  it('is empty where there is no figure', () => {
    const request = { layout: 'data', region: '平湖市', period: '2023', periods: ['2019'] } as const;
    expect(targetTable(library, request)).toMatchObject({ empty: { why: 'no-report' } });
  });
});
