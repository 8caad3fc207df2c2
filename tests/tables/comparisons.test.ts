import { describe, expect, it } from 'vitest';
import { indicatorChoices, usualIndicators } from '../../src/tables/chosen';
import { targetTable } from '../../src/tables/layouts';
import { libraryOf, type Said } from './invented';
import { column, headers, tableOf, values } from './sheet';

const gdp: Said = { indicator: '地区生产总值', words: '6%以上', value: 6, comparator: '>=' };
const investment: Said = { indicator: '固定资产投资', words: '增长8%', value: 8 };
const industry: Said = {
  indicator: '工业投资',
  words: '50亿元',
  value: 50,
  unit: '亿元',
  measure: 'level',
};
const xiuzhou = {
  id: 'xiuzhou-2023',
  place: { code: '330411', name: '秀洲区', parents: ['浙江省', '嘉兴市'] },
  title: '秀洲区政府工作报告',
};
const older = { id: 'pinghu-2022', year: 2022, date: '2022-02-15' };
const part = { kind: 'part', missing: '主要预期目标' } as const;

describe('地区对比表', () => {
  const regions = ['平湖市', '秀洲区'];
  const two = (figures: Said[], entry = {}) =>
    libraryOf({ figures: [gdp, investment, industry] }, { entry: { ...xiuzhou, ...entry }, figures });
  const compare = (library: ReturnType<typeof two>, request = {}) =>
    tableOf(library, { layout: 'places', regions, ...request });

  it('has a row for each indicator and a column for each place', () => {
    const table = compare(two([{ ...investment, value: 20, words: '增长20%' }]));
    expect(table.title).toBe('2023年各地区主要目标对比表');
    expect(headers(table)).toEqual(['指标', '平湖市', '秀洲区']);
    expect(values(table, '平湖市')).toEqual([8]);
    expect(values(table, '秀洲区')).toEqual([20]);
    expect(table.unitLine).toBe('单位：%');
    expect(table.sources).toHaveLength(2);
  });
  it('shows the indicators that are chosen, in their order', () => {
    const table = compare(two([investment]), { indicators: ['工业投资', '地区生产总值增速'] });
    expect(values(table, '指标')).toEqual(['工业投资', '地区生产总值增速']);
    expect(values(table, '单位')).toEqual(['亿元', '%']);
    expect(values(table, '秀洲区')).toEqual(['—', '—']);
    expect(table.notes).toContain('“—”表示报告未提出。');
  });
  it('states amounts of one row in one unit', () => {
    const library = two([{ ...industry, value: 80000, unit: '万元', words: '8亿元' }]);
    expect(values(compare(library), '秀洲区')).toEqual([8]);
    const inYuan = compare(library, { money: '万元' });
    expect([values(inYuan, '平湖市'), values(inYuan, '秀洲区')]).toEqual([[500000], [80000]]);
    expect(inYuan.unitLine).toBe('单位：万元');
    expect(column(inYuan, '平湖市')[0]?.ask).toMatchObject({ region: '平湖市', unit: '万元' });
  });
  it('shows results where those are asked for', () => {
    const library = libraryOf(
      { figures: [{ ...investment, kind: 'result' }] },
      { entry: xiuzhou, figures: [{ ...investment, kind: 'result', value: 9, words: '增长9%' }] },
    );
    const table = tableOf(library, { layout: 'places', regions, period: '2022', kind: 'result' });
    expect(table.title).toBe('2022年各地区主要完成数对比表');
    expect(column(table, '秀洲区')[0]).toMatchObject({ value: 9, ask: { kind: 'result', period: '2022' } });
  });
  it('says of which place the library has nothing for that time', () => {
    const table = tableOf(two([]), { layout: 'places', regions: ['平湖市', '桐乡市'] });
    expect(table.notes).toContain('库中没有桐乡市2023年的目标。');
  });
  it('concludes nothing from a part of a report', () => {
    const notes = compare(two([{ ...gdp, value: 7 }], part), { indicators: ['工业投资'] }).notes.join('');
    expect(notes).toContain('“—”表示所收部分未见，不表示报告未提出。');
  });
  it.each([
    ['…', '…', '“…”表示报告未提出。'],
    ['', '', '空格表示报告未提出。'],
  ] as const)(
    'marks an empty cell by the house’s sign “%s” and says what it means',
    (emptySign, cell, note) => {
      const table = compare(two([gdp]), { indicators: ['工业投资'], emptySign });
      expect(values(table, '秀洲区')).toEqual([cell]);
      expect(table.notes).toContain(note);
    },
  );
  it('is empty where none of the places has figures for that time', () => {
    const request = { layout: 'places', region: '平湖市', regions, period: '2019' } as const;
    expect(targetTable(two([]), request)).toMatchObject({ empty: { why: 'no-report', have: ['2023'] } });
  });
});

describe('年度对比表', () => {
  const years = libraryOf(
    { entry: older, figures: [{ ...gdp, value: 7, words: '7%左右', comparator: '~' }, industry] },
    { figures: [gdp, investment, { ...industry, value: 60, words: '60亿元' }] },
  );
  it('has a column for each year, in time, and the indicators that more than one year states', () => {
    const table = tableOf(years, { layout: 'years' });
    expect(table.title).toBe('平湖市历年主要目标对比表');
    expect(headers(table)).toEqual(['指标', '单位', '2022年', '2023年']);
    expect(values(table, '指标')).toEqual(['地区生产总值增速', '工业投资']);
    expect(values(table, '2022年')).toEqual([7, 50]);
    expect(values(table, '2023年')).toEqual([6, 60]);
    expect(column(table, '2022年')[0]).toMatchObject({
      numberFormat: '0"左右"',
      ask: { kind: 'target', region: '平湖市', indicator: '地区生产总值增速', period: '2022' },
    });
  });
  it('has the periods that are chosen', () => {
    const table = tableOf(years, { layout: 'years', periods: ['2023'] });
    expect(headers(table)).toEqual(['指标', '单位', '2023年']);
    expect(values(table, '指标')).toContain('固定资产投资增速');
  });
  it('tells averages over a span and estimates apart', () => {
    const library = libraryOf({
      figures: [
        { ...investment, period: '2022/2026', perYear: true },
        { ...investment, kind: 'result', estimate: true },
      ],
    });
    expect(tableOf(library, { layout: 'years' }).notes).toContain('2022—2026年固定资产投资增速为年均数。');
    const results = tableOf(library, { layout: 'years', kind: 'result' });
    expect(results.notes).toContain('2022年固定资产投资增速为预计数。');
  });
  it('quotes what a report states in different ways, and asks nothing', () => {
    const figures: Said[] = [investment, { ...investment, value: 9, words: '增长9%' }];
    const [cell] = column(tableOf(libraryOf({ figures }), { layout: 'years' }), '2023年');
    expect(cell).toMatchObject({ value: '8%／9%' });
    expect(cell).not.toHaveProperty('ask');
  });
});

describe('the indicators offered', () => {
  const library = libraryOf(
    { figures: [investment, gdp, { ...industry, headline: true }] },
    { entry: xiuzhou, figures: [investment] },
  );
  const request = { region: '平湖市', period: '2023' } as const;
  it('of a comparison come by how many state them, then as the vocabulary has them', () => {
    const places = { ...request, layout: 'places', regions: ['平湖市', '秀洲区'] } as const;
    expect(indicatorChoices(library, places)).toEqual(['固定资产投资增速', '地区生产总值增速', '工业投资']);
    expect(usualIndicators(library, places)).toEqual(['固定资产投资增速']);
  });
  it('of one report are the headline targets where the layout is about those', () => {
    expect(indicatorChoices(library, { ...request, layout: 'headline-targets' })).toEqual(['工业投资']);
    expect(usualIndicators(library, { ...request, layout: 'last-year' })).toEqual(['工业投资']);
    expect(usualIndicators(library, { ...request, layout: 'target-list' })).toHaveLength(3);
  });
  it('narrow every layout', () => {
    const table = tableOf(library, { indicators: ['工业投资'] });
    expect(table.title).toBe('平湖市2023年主要目标表');
    expect(values(table, '指标')).toEqual(['工业投资']);
  });
});
