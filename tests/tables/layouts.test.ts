import { describe, expect, it } from 'vitest';
import { LAYOUTS, targetTable } from '../../src/tables/layouts';
import { type Invented, libraryOf, type Said } from './invented';
import { headers, tableOf, values } from './sheet';

const gdp: Said = { indicator: '地区生产总值', words: '6%以上', value: 6, comparator: '>=', headline: true };
const investment: Said = { indicator: '固定资产投资', words: '增长8%', value: 8 };
const foreign: Said = { indicator: '实到外资', words: '4亿美元', value: 4, unit: '亿美元', measure: 'level' };
const part = { kind: 'part', missing: '第一部分和主要预期目标' } as const;

it('every layout has its own id and name', () => {
  expect(LAYOUTS.map(({ id }) => id)).toEqual([
    'headline-targets',
    'target-list',
    'last-year',
    'target-result',
    'changes',
    'path',
    'chain',
    'places',
    'years',
    'data',
  ]);
  expect(new Set(LAYOUTS.map(({ name }) => name.zh)).size).toBe(LAYOUTS.length);
});

describe('主要预期目标表', () => {
  const headline = (...reports: Invented[]) => tableOf(libraryOf(...reports), { layout: 'headline-targets' });

  it('has the targets of the headline passage and no others', () => {
    const table = headline({ figures: [gdp, investment, { ...foreign, headline: true }] });
    expect(table.title).toBe('平湖市2023年主要预期目标表');
    expect(values(table, '指标')).toEqual(['地区生产总值增速', '实到外资']);
  });
  it('has the unit above where there is one, and in a column where there are several', () => {
    const one = headline({ figures: [gdp] });
    expect([one.unitLine, headers(one)]).toEqual(['单位：%', ['指标', '目标']]);
    const several = headline({ figures: [gdp, { ...foreign, headline: true }] });
    expect([several.unitLine, headers(several)]).toEqual([undefined, ['指标', '单位', '目标']]);
    expect(values(several, '单位')).toEqual(['%', '亿美元']);
  });
  it('counts words as no unit', () => {
    const table = headline({
      figures: [gdp, { indicator: '居民收入', words: '与经济增长同步', headline: true }],
    });
    expect(table.unitLine).toBe('单位：%');
  });
  it('shows the stretch tier beside its base, not as a row', () => {
    const stretch: Said = {
      ...gdp,
      words: '力争8%',
      value: 8,
      comparator: '=',
      tier: 'stretch',
      commitment: '力争',
    };
    const table = headline({ figures: [{ ...gdp, tier: 'base' }, stretch] });
    expect(values(table, '目标')).toEqual([6]);
    expect(values(table, '备注')).toEqual(['力争8%']);
    const alone = headline({ figures: [stretch] });
    expect(values(alone, '目标')).toEqual([8]);
    expect(values(alone, '备注')).toEqual(['力争']);
  });
  it('of a span has the state at its end too, and says the time', () => {
    const figures: Said[] = [
      { ...gdp, period: '2022/2026', perYear: true },
      { ...foreign, headline: true, period: '2026' },
      { ...investment, headline: true, period: '2022' },
    ];
    const entry = { id: 'pinghu-2022', year: 2022 };
    const table = tableOf(libraryOf({ entry, figures }), { layout: 'headline-targets', period: '2022/2026' });
    expect(table.title).toBe('平湖市2022—2026年主要预期目标表');
    expect(values(table, '指标')).toEqual(['地区生产总值增速', '实到外资']);
    expect(values(table, '备注')).toEqual(['年均', '2026年']);
  });
  it('is empty where the whole report has no such passage', () => {
    const result = targetTable(libraryOf({ figures: [investment] }), {
      layout: 'headline-targets',
      region: '平湖市',
      period: '2023',
    });
    expect(result).toMatchObject({ empty: { why: 'not-stated', reports: ['平湖市人民政府工作报告'] } });
  });
  it('is empty, and concludes nothing, where only a part of the report is there', () => {
    const result = targetTable(libraryOf({ entry: part, figures: [investment] }), {
      layout: 'headline-targets',
      region: '平湖市',
      period: '2023',
    });
    expect(result).toMatchObject({ empty: { why: 'not-in-part', missing: '第一部分和主要预期目标' } });
  });
  it('is empty where there is no report of that year', () => {
    const result = targetTable(libraryOf({ figures: [gdp] }), {
      layout: 'headline-targets',
      region: '平湖市',
      period: '2021',
    });
    expect(result).toEqual({ empty: { why: 'no-report', region: '平湖市', period: '2021', have: ['2023'] } });
  });
  it('reads the user’s own report before the bundled one, and any that is named', () => {
    const own: Invented = {
      entry: { id: 'own', own: true },
      figures: [{ ...gdp, value: 7, words: '7%以上' }],
    };
    const library = libraryOf({ figures: [gdp] }, own);
    expect(values(tableOf(library, { layout: 'headline-targets' }), '目标')).toEqual([7]);
    expect(values(tableOf(library, { layout: 'headline-targets', report: 'pinghu-2023' }), '目标')).toEqual([
      6,
    ]);
  });
});

describe('目标清单', () => {
  it('has every target of the place and period, results and other years left out', () => {
    const table = tableOf(
      libraryOf({
        figures: [gdp, investment, { ...foreign, kind: 'result' }, { ...foreign, period: '2026' }],
      }),
    );
    expect(table.title).toBe('平湖市2023年目标清单');
    expect(values(table, '指标')).toEqual(['地区生产总值增速', '固定资产投资增速']);
  });
  it('has a restatement once', () => {
    const table = tableOf(libraryOf({ figures: [gdp, { ...gdp, restates: 'pinghu-2023@0' }] }));
    expect(values(table, '指标')).toEqual(['地区生产总值增速']);
  });
  it('is grouped by category, numbered', () => {
    const table = tableOf(libraryOf({ figures: [foreign, gdp, investment] }));
    const rows = table.rows.map((row) => [row.kind, row.cells[0]?.value, row.cells[0]?.indent ?? 0]);
    expect(rows).toEqual([
      ['group', '一、综合', 0],
      ['figure', '地区生产总值增速', 1],
      ['group', '二、投资', 0],
      ['figure', '固定资产投资增速', 1],
      ['group', '三、外贸外资', 0],
      ['figure', '实到外资', 1],
    ]);
  });
  it('or by section, in the order of the report and numbered anew', () => {
    const figures = [
      { ...foreign, section: ['三、2023年工作', '(二)扩大开放'] },
      { ...gdp, section: ['2.稳住大盘'] },
      { ...investment, section: [] },
    ];
    const table = tableOf(libraryOf({ figures }), { groupBy: 'section' });
    const groups = table.rows.filter((row) => row.kind === 'group').map((row) => row.cells[0]?.value);
    expect(groups).toEqual(['一、扩大开放', '二、稳住大盘', '三、未分节']);
  });
  it('has no headings where there is one group only', () => {
    const table = tableOf(libraryOf({ figures: [gdp] }));
    expect(table.rows.map((row) => row.kind)).toEqual(['figure']);
  });
  it('of some targets is called 主要目标表', () => {
    const table = tableOf(libraryOf({ figures: [gdp, investment] }), { figures: ['pinghu-2023@0'] });
    expect(table.title).toBe('平湖市2023年主要目标表');
    expect(values(table, '指标')).toEqual(['地区生产总值增速']);
  });
  it('names the bodies inside the place, and is made for one of them too', () => {
    const tax: Said = { indicator: '亩均税收', words: '35万元', value: 35, unit: '万元', measure: 'level' };
    const library = libraryOf({ figures: [investment, { ...tax, entity: '平湖高新区' }] });
    expect(values(tableOf(library), '指标')).toEqual(['固定资产投资增速', '平湖高新区亩均税收']);
    const ofBody = tableOf(library, { region: '平湖高新区' });
    expect([ofBody.title, values(ofBody, '指标')]).toEqual(['平湖高新区2023年目标清单', ['亩均税收']]);
  });
  it('tells rows of one name apart by scope or time', () => {
    const table = tableOf(
      libraryOf({
        figures: [gdp, { ...gdp, scope: '小口径' }, investment, { ...investment, period: '2023H1' }],
      }),
    );
    expect(values(table, '指标')).toEqual([
      '地区生产总值增速',
      '地区生产总值增速（小口径）',
      '固定资产投资增速（2023年）',
      '固定资产投资增速（2023年上半年）',
    ]);
  });
  it('has the columns asked for', () => {
    const said = { ...gdp, commitment: '確保', strength: 3, nature: '预期性' } as const;
    const table = tableOf(libraryOf({ figures: [said] }), {
      columns: ['commitment', 'strength', 'nature', 'words'],
    });
    expect(headers(table)).toEqual(['指标', '目标', '表态用语', '约束力度', '属性', '报告表述']);
    expect(table.rows[0]?.cells.slice(2).map((cell) => cell.value)).toEqual([
      '确保',
      '确保',
      '预期性',
      '6%以上',
    ]);
  });
  it('names every report it draws on', () => {
    const earlier: Invented = {
      entry: { id: 'pinghu-2022', year: 2022, date: '2022-02' },
      figures: [{ ...foreign, period: '2023' }],
    };
    expect(tableOf(libraryOf(earlier, { figures: [gdp] })).sources).toEqual([
      '《平湖市人民政府工作报告》（2022年2月）',
      '《平湖市人民政府工作报告》（2023年2月1日）',
    ]);
  });
});

describe('上年完成与本年目标表', () => {
  const lastYear = (figures: Said[], entry = {}) =>
    tableOf(libraryOf({ entry, figures }), { layout: 'last-year' });
  const achieved: Said = { indicator: '地区生产总值', words: '增长4.3%', value: 4.3, kind: 'result' };

  it('sets the result of the year before beside each headline target', () => {
    const table = lastYear([achieved, { ...achieved, indicator: '出口总额', value: 9 }, gdp, investment]);
    expect(table.title).toBe('平湖市2023年主要目标及上年完成情况');
    expect(headers(table)).toEqual(['指标', '上年完成', '本年目标', '备注']);
    expect(table.unitLine).toBe('单位：%');
    expect(table.rows.map((row) => row.cells.map((cell) => cell.value))).toEqual([
      ['地区生产总值增速', 4.3, 6, ''],
    ]);
  });
  it('takes every target where the headline passage is not there', () => {
    expect(values(lastYear([{ ...foreign, kind: 'result' }, investment, foreign]), '指标')).toEqual([
      '固定资产投资增速',
      '实到外资',
    ]);
  });
  it('takes no level for a growth, no other year, no other body', () => {
    const table = lastYear([
      { ...foreign, kind: 'result' },
      { ...foreign, headline: true },
      { ...achieved, measure: 'level', value: 907.5, unit: '亿元' },
      { ...achieved, period: '2021' },
      { ...achieved, entity: '平湖高新区' },
      gdp,
    ]);
    expect(values(table, '上年完成')).toEqual([4, '—']);
  });
  it('gives the result in the unit of the target', () => {
    const result: Said = { ...foreign, words: '35000万美元', value: 35000, unit: '万美元', kind: 'result' };
    const table = lastYear([result, foreign]);
    expect(values(table, '上年完成')).toEqual([3.5]);
    expect(table.unitLine).toBe('单位：亿美元');
  });
  it('prefers the target’s own scope, then the whole', () => {
    const narrow = { ...achieved, value: 5, scope: '小口径' };
    expect(values(lastYear([achieved, narrow, { ...gdp, scope: '小口径' }]), '上年完成')).toEqual([5]);
    expect(values(lastYear([narrow, achieved, gdp]), '上年完成')).toEqual([4.3]);
    expect(values(lastYear([narrow, gdp]), '上年完成')).toEqual([5]);
  });
  it('shows both where results differ, and says so', () => {
    const table = lastYear([achieved, { ...achieved, words: '增长4.4%', value: 4.4 }, gdp]);
    expect(values(table, '上年完成')).toEqual(['4.3%／4.4%']);
    expect(table.notes).toEqual(['上年地区生产总值增速：报告中有不同数值。']);
    expect(values(lastYear([achieved, achieved, gdp]), '上年完成')).toEqual([4.3]);
  });
  it('quotes a result in a unit of another kind', () => {
    const firms: Said = { indicator: '新增上市企业', words: '10家', value: 10, unit: '家', measure: 'count' };
    const table = lastYear([{ ...firms, words: '8户', value: 8, unit: '户', kind: 'result' }, firms]);
    expect(values(table, '上年完成')).toEqual(['8户']);
    expect(table.unitLine).toBe('单位：家');
  });
  it('is empty where no target has a result', () => {
    const request = { layout: 'last-year', region: '平湖市', period: '2023' } as const;
    const whole = targetTable(libraryOf({ figures: [gdp] }), request);
    expect(whole).toMatchObject({ empty: { why: 'not-stated', kind: 'result', period: '2022' } });
    const excerpt = targetTable(libraryOf({ entry: part, figures: [gdp] }), request);
    expect(excerpt).toMatchObject({ empty: { why: 'not-in-part', kind: 'result', period: '2022' } });
  });
  it('says where the result was only expected', () => {
    expect(values(lastYear([{ ...achieved, estimate: true }, gdp]), '备注')).toEqual(['上年为预计数']);
  });
});

describe('notes below a table', () => {
  const notes = (figures: Said[], entry = {}, request = {}) =>
    tableOf(libraryOf({ entry, figures }), request).notes;
  const achieved: Said = {
    indicator: '地区生产总值',
    words: '增长4.3%',
    value: 4.3,
    kind: 'result',
    scope: '小口径',
  };

  it('they name what was put right in this workbook', () => {
    expect(notes([{ ...gdp, corrected: true }])).toEqual(['本簿更正的数值：地区生产总值增速。']);
  });
  it('there are none where nothing needs one', () => expect(notes([gdp])).toEqual([]));
  it('a part of a report is called one first of all', () => {
    expect(notes([gdp], part)).toEqual([
      '2023年《平湖市人民政府工作报告》为节选，缺第一部分和主要预期目标。',
    ]);
    expect(notes([gdp], { kind: 'interview' })).toEqual([
      '2023年《平湖市人民政府工作报告》为采访报道，不是报告全文。',
    ]);
  });
  it('an empty cell is explained, and never as silence of a report that is only a part', () => {
    const request = { layout: 'last-year' as const };
    const figures = [{ ...foreign, kind: 'result' } as const, { ...foreign, headline: true }, gdp];
    expect(notes(figures, {}, request)).toEqual(['“—”表示报告未提出。']);
    expect(notes(figures, part, request)).toContain('“—”表示所收部分未见，不表示报告未提出。');
  });
  it('scopes are said once each', () => {
    const figures = [
      { ...gdp, scope: '不含嘉兴港区、嘉兴电厂' },
      { ...investment, scope: '不含嘉兴港区、嘉兴电厂' },
    ];
    expect(notes(figures)).toEqual(['地区生产总值增速、固定资产投资增速的口径：不含嘉兴港区、嘉兴电厂。']);
  });
  it('the scope of last year’s result is told from the target’s', () => {
    expect(notes([achieved, gdp], {}, { layout: 'last-year' })).toEqual([
      '上年地区生产总值增速的口径：小口径。',
    ]);
  });
  it('what a careful reader must know is said', () => {
    expect(notes([{ ...gdp, note: '原文疑有误：应为6.5%' }])).toEqual([
      '地区生产总值增速：原文疑有误：应为6.5%。',
    ]);
  });
  it('every word is set in full-width punctuation', () => {
    const table = tableOf(
      libraryOf({ entry: { ...part, own: true }, figures: [achieved, gdp, investment] }),
      {
        layout: 'last-year',
      },
    );
    const all = [table.title, table.unitLine ?? '', ...table.notes, ...table.sources, ...headers(table)].join(
      '',
    );
    expect(all).not.toMatch(/[,;:()"]/);
    expect(table.sources).toEqual(['《平湖市人民政府工作报告》（自录，2023年2月1日）']);
  });
});
