import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/formulas/evaluate';
import { makeFunctions } from '../../src/formulas/functions';
import type { Library } from '../../src/library/library';
import { layOut } from '../../src/spreadsheet/layout';
import { targetTable } from '../../src/tables/layouts';
import { libraryOf, type Said } from './invented';
import { column, headers, tableOf, values } from './sheet';

const gdp: Said = { indicator: '地区生产总值', words: '6%以上', value: 6, comparator: '>=', headline: true };
const steel: Said = { indicator: '固定资产投资', words: '增长8%', value: 8, headline: true };
const foreign: Said = {
  indicator: '实到外资',
  words: '4亿美元',
  value: 4,
  unit: '亿美元',
  measure: 'level',
  headline: true,
};
const result = (said: Said, words: string, value: number, over: Partial<Said> = {}): Said => ({
  ...said,
  kind: 'result',
  words,
  value,
  comparator: '=',
  headline: undefined,
  ...over,
});

const next = { id: 'pinghu-2024', year: 2024, date: '2024-01-20' };
const both = (targets: Said[], results: Said[], entry = {}) =>
  libraryOf({ figures: targets }, { entry: { ...next, ...entry }, figures: results });
const compare = (library: Library, request = {}) => tableOf(library, { layout: 'target-result', ...request });

describe('目标与完成对照表', () => {
  const targets = [gdp, steel, foreign];
  const results = [
    result(gdp, '增长6.3%', 6.3),
    result(steel, '增长7.6%', 7.6),
    result(foreign, '3亿美元', 3),
  ];

  it('sets the targets of a year beside the results that the next report states for it', () => {
    const table = compare(both(targets, results));
    expect(table.title).toBe('平湖市2023年主要目标与完成情况对照表');
    expect(headers(table)).toEqual(['指标', '单位', '2023年目标', '2023年完成', '差距', '完成情况']);
    expect(values(table, '2023年目标')).toEqual([6, 8, 4]);
    expect(values(table, '2023年完成')).toEqual([6.3, 7.6, 3]);
    expect(values(table, '差距')).toEqual([0.3, -0.4, -1]);
    expect(values(table, '完成情况')).toEqual(['完成', '基本完成', '未完成']);
    expect(table.notes).toEqual(['差距为完成数减目标数，比率以个百分点计。']);
    expect(table.sources).toHaveLength(2);
  });

  it('tells what was taken from a report from what was calculated, and says how, only where asked to', () => {
    const told = compare(both(targets, results), { coloured: true });
    const inks = layOut(told, 'values')
      .rows.filter(({ role }) => role === 'figure')
      .map(({ cells }) => cells.slice(2).map(({ ink }) => ink !== undefined));
    expect(inks).toEqual([1, 2, 3].map(() => [true, true, false, false]));
    expect(told.notes.at(-1)).toBe('蓝色数字取自报告原文，黑色数字由计算得出。');
    const plain = tableOf(libraryOf({ figures: targets }), { layout: 'headline-targets', coloured: true });
    expect(plain.notes.at(-1)).toBe('蓝色数字取自报告原文。');
    const data = tableOf(libraryOf({ figures: targets }), { layout: 'data', coloured: true });
    expect([data.coloured, compare(both(targets, results)).coloured]).toEqual([undefined, undefined]);
  });

  it('as formulas asks the very functions whose answers stand there', () => {
    const library = both(targets, results);
    const table = compare(library);
    const grid = layOut(table, 'formulas').rows.filter(({ role }) => role === 'figure');
    const asked = grid.map(({ cells }) => cells.slice(4, 6).map(({ content }) => String(content)));
    expect(asked[0]).toEqual([
      '=TARGET_GAP("平湖市","地区生产总值增速",2023)',
      '=TARGET_DONE("平湖市","地区生产总值增速",2023)',
    ]);
    const answers = asked.map((row) => row.map((formula) => evaluate(formula, makeFunctions(library))));
    expect(answers).toEqual(grid.map((_, at) => [values(table, '差距')[at], values(table, '完成情况')[at]]));
  });

  it('converts amounts, gaps too; a gap in another unit than the function’s is a value', () => {
    const invest: Said = { ...foreign, indicator: '工业投资', words: '100亿元', value: 100, unit: '亿元' };
    const table = compare(both([invest], [result(invest, '99.5亿元', 99.5)]), { money: '万元' });
    expect(table.unitLine).toBe('单位：万元');
    expect(values(table, '2023年目标')).toEqual([1000000]);
    expect(values(table, '差距')).toEqual([-5000]);
    expect(column(table, '差距')[0]).not.toHaveProperty('ask');
    expect(column(table, '2023年完成')[0]?.ask).toMatchObject({ kind: 'result', unit: '万元' });
  });

  it('leaves a target without a result open, and says what that means', () => {
    const table = compare(both(targets, results.slice(0, 1)));
    expect(values(table, '2023年完成')).toEqual([6.3, '—', '—']);
    expect(values(table, '完成情况')).toEqual(['完成', '—', '—']);
    expect(table.notes).toContain('“—”表示报告未提出。');
  });

  it('of an excerpt without the headline passage has the targets that have a result', () => {
    const plain = targets.map((said) => ({ ...said, headline: undefined }));
    const table = compare(both(plain, results.slice(1, 2)));
    expect(table.title).toBe('平湖市2023年目标与完成情况对照表');
    expect(values(table, '指标')).toEqual(['固定资产投资增速']);
  });

  it.each([
    ['words', { words: '与经济增长同步', value: null, unit: '', comparator: '=' }, '—', '无法判断'],
    ['a range', { words: '5%—6%', value: 5, max: 6, comparator: '=' }, '—', '完成'],
  ] as const)('judges a target in %s as far as that goes', (_, said, gap, done) => {
    const table = compare(both([{ ...gdp, ...said }], [result(gdp, '增长6.3%', 6.3)]));
    expect(values(table, '差距')).toEqual([gap]);
    expect(values(table, '完成情况')).toEqual([done]);
  });

  it('does not judge a result of another scope, and names the scope', () => {
    const table = compare(both([gdp], [result(gdp, '增长9%', 9, { scope: '小口径' })]));
    expect(values(table, '2023年完成')).toEqual([9]);
    expect(values(table, '完成情况')).toEqual(['无法判断']);
    expect(table.notes.join('')).toContain('完成的地区生产总值增速的口径：小口径。');
  });

  it('quotes results that differ and judges none of them', () => {
    const table = compare(both([gdp], [result(gdp, '增长6.3%', 6.3), result(gdp, '增长6.1%', 6.1)]));
    expect(values(table, '2023年完成')).toEqual(['6.3%／6.1%']);
    expect(values(table, '完成情况')).toEqual(['无法判断']);
    expect(table.notes.join('')).toContain('报告中有不同数值');
  });

  const empty = (library: Library) =>
    targetTable(library, { layout: 'target-result', region: '平湖市', period: '2023' });
  it('is empty where the report with the results is not in the library', () => {
    expect(empty(libraryOf({ figures: targets }))).toMatchObject({
      empty: { why: 'no-report', kind: 'result', period: '2023' },
    });
  });
  it('is empty, and concludes nothing, where only a part of that report is there', () => {
    const road = result(foreign, '12公里', 12, { indicator: '新建道路', unit: '公里' });
    expect(empty(both(targets, [road], { kind: 'part', missing: '上年工作回顾' }))).toMatchObject({
      empty: { why: 'not-in-part', kind: 'result', missing: '上年工作回顾' },
    });
  });
});
