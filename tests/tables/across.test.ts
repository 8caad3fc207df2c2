import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/formulas/evaluate';
import { makeFunctions } from '../../src/formulas/functions';
import { layOut } from '../../src/spreadsheet/layout';
import { targetTable } from '../../src/tables/layouts';
import { libraryOf, type Said } from './invented';
import { column, headers, tableOf, values } from './sheet';

const gdp = (value: number, over: Partial<Said> = {}): Said => ({
  indicator: '地区生产总值',
  words: `增长${value}%`,
  value,
  ...over,
});
const foreign = (value: number, over: Partial<Said> = {}): Said => ({
  indicator: '实到外资',
  words: `${value}亿美元`,
  value,
  unit: '亿美元',
  measure: 'level',
  ...over,
});
const investment: Said = { indicator: '固定资产投资', words: '增长8%', value: 8 };
const older = { id: 'pinghu-2022', year: 2022, date: '2022-02-15' };
const part = { kind: 'part', missing: '主要预期目标' } as const;

describe('目标变动表', () => {
  const table = (before: Said[], after: Said[], entry = {}) =>
    tableOf(libraryOf({ entry: older, figures: before }, { entry, figures: after }), { layout: 'changes' });

  it('sets the targets of two years side by side, with how far they were moved', () => {
    const made = table([gdp(7.5), foreign(4)], [gdp(6.3), foreign(4)]);
    expect(made.title).toBe('平湖市2023年目标变动表');
    expect(headers(made)).toEqual(['指标', '单位', '2022年目标', '2023年目标', '变动', '情况']);
    expect(values(made, '变动')).toEqual([-1.2, 0]);
    expect(values(made, '情况')).toEqual(['下调', '持平']);
    expect(made.sources).toHaveLength(2);
    expect(made.notes).toContain('变动为本年目标减上年目标，比率以个百分点计。');
  });
  it('as formulas takes one function’s answer from the other’s', () => {
    const library = libraryOf({ entry: older, figures: [gdp(8)] }, { figures: [gdp(6.3)] });
    const made = tableOf(library, { layout: 'changes' });
    expect(layOut(made, 'values').rows.find(({ role }) => role === 'figure')?.cells[3]?.content).toBe(-1.7);
    const formula = String(
      layOut(made, 'formulas').rows.find(({ role }) => role === 'figure')?.cells[3]?.content,
    );
    const [, later = '', earlier = ''] = /^=ROUND\((TARGET\(.+?\))-(TARGET\(.+?\)),1\)$/.exec(formula) ?? [];
    const answers = [later, earlier].map((call) => evaluate(`=${call}`, makeFunctions(library)));
    expect(answers).toEqual([6.3, 8]);
  });
  it('keeps what is new and what is set no more apart', () => {
    const made = table([gdp(7), investment], [gdp(6), foreign(4)]);
    const groups = made.rows.filter(({ kind }) => kind === 'group').map(({ cells }) => cells[0]?.value);
    expect(groups).toEqual(['一、两年都有', '二、本年有，上年无同名目标', '三、上年有，本年无同名目标']);
    expect(values(made, '情况')).toEqual(['下调', '新提出', '未再提出']);
  });
  it('of a phrase of the report’s own says only that the other has none of that name', () => {
    const own = (indicator: string) => foreign(3, { indicator, unit: '个', words: '3个' });
    const made = table([own('新建口袋公园（街角）')], [own('打造街角花园')]);
    expect(values(made, '情况')).toEqual(['上年无同名', '本年无同名']);
  });
  it('calls nothing dropped where this year’s report is only a part', () => {
    const made = table([gdp(7), investment], [gdp(6)], part);
    expect(values(made, '情况')).toEqual(['下调', '本年未见']);
    const all = JSON.stringify(made);
    expect(all).not.toContain('未再提出');
    expect(all).toContain('上年有，本年所收部分未见');
    expect(made.notes.join('')).toContain('不表示报告未提出');
  });
  it('says why two targets do not compare, and what stands there instead', () => {
    const level = { ...gdp(900), words: '900亿元', unit: '亿元', measure: 'level' } as Said;
    const made = table(
      [gdp(7, { scope: '不含港区' }), investment],
      [gdp(6), { ...investment, words: '50亿元', value: 50, unit: '亿元', measure: 'level' }, level],
    );
    expect(values(made, '情况')).toEqual(['不可比', '新提出', '新提出', '未再提出']);
    expect(values(made, '变动').slice(0, 1)).toEqual(['—']);
    expect(values(made, '备注')[0]).toBe('两年口径不同');
    expect(values(made, '备注').at(-1)).toBe('本年报告有2023年固定资产投资50亿元');
  });
  it('speaks of falls and ranks as one does', () => {
    const fall = (value: number) => gdp(value, { indicator: '单位GDP能耗', words: `下降${-value}%` });
    const rank = (value: number) =>
      gdp(value, { indicator: '满意度', measure: 'rank', unit: '位', words: `第${value}位` });
    const made = table([fall(-3), rank(10)], [fall(-2.5), rank(8)]);
    expect(values(made, '情况')).toEqual(['降幅收窄', '名次提前']);
  });
  it('quotes values that differ and does not compare them', () => {
    const made = table([gdp(7)], [gdp(6), gdp(6.5)]);
    expect(values(made, '2023年目标')).toEqual(['6%／6.5%']);
    expect(values(made, '情况')).toEqual(['不可比']);
    expect(made.notes.join('')).toContain('报告中有不同数值');
  });
  it('is empty without last year’s report', () => {
    const request = { layout: 'changes', region: '平湖市', period: '2023' } as const;
    expect(targetTable(libraryOf({ figures: [gdp(6)] }), request)).toMatchObject({
      empty: { why: 'no-report', period: '2022' },
    });
  });
});

describe('目标路径表', () => {
  const library = libraryOf(
    { entry: { ...older, id: 'pinghu-2021', year: 2021 }, figures: [gdp(8), foreign(3)] },
    { entry: older, figures: [gdp(7), gdp(8.2, { kind: 'result' })] },
    { figures: [gdp(6, { words: '6%以上', comparator: '>=' }), foreign(4)] },
  );
  it('has a row for each year with its result and the step from the year before', () => {
    const made = tableOf(library, { layout: 'path', indicators: ['地区生产总值增速'] });
    expect(made.title).toBe('平湖市地区生产总值增速历年目标与完成情况');
    expect(headers(made)).toEqual(['年份', '目标', '完成', '差距', '完成情况', '较上年目标']);
    expect(values(made, '年份')).toEqual(['2021年', '2022年', '2023年']);
    expect(values(made, '目标')).toEqual([8, 7, 6]);
    expect(values(made, '完成')).toEqual([8.2, '—', '—']);
    expect(values(made, '完成情况')).toEqual(['完成', '—', '—']);
    expect(values(made, '较上年目标')).toEqual(['—', -1, -1]);
    expect(column(made, '差距')[0]).toMatchObject({ value: 0.2, question: 'gap' });
  });
  it('has a heading for each of several indicators, and says which year has none', () => {
    const made = tableOf(library, { layout: 'path' });
    const groups = made.rows.filter(({ kind }) => kind === 'group').map(({ cells }) => cells[0]?.value);
    expect(groups).toEqual(['一、地区生产总值增速', '二、实到外资']);
    expect(made.notes).toContain('实到外资的2022年目标报告未提出。');
    // 2021 is not the year before 2023
    expect(values(made, '较上年目标')).toEqual(['—', -1, -1, '—', '—']);
  });
  it('concludes nothing of a year of which only a part is held', () => {
    const lacking = libraryOf({ entry: { ...older, ...part }, figures: [foreign(3)] }, { figures: [gdp(6)] });
    const made = tableOf(lacking, { layout: 'path', indicators: ['地区生产总值增速'] });
    expect(made.notes).toContain('地区生产总值增速的2022年目标所收部分未见。');
  });
  it('is empty where no year has the target', () => {
    const request = { layout: 'path', region: '平湖市', period: '2023', indicators: ['粮食产量'] } as const;
    expect(targetTable(library, request)).toMatchObject({
      empty: { why: 'not-stated', title: '粮食产量', region: '平湖市' },
    });
  });
  it('is of whole years: a target for half of one is no step of it, and the report is not said to be missing', () => {
    const half = {
      indicator: '新开工率',
      words: '80%',
      value: 80,
      measure: 'share',
      period: '2023H1',
    } as const;
    const ofHalves = libraryOf({ figures: [gdp(6), half] });
    expect(values(tableOf(ofHalves, { layout: 'path' }), '年份')).toEqual(['2023年']);
    const asked = { layout: 'path', region: '平湖市', period: '2023', indicators: ['新开工率'] } as const;
    expect(targetTable(ofHalves, asked)).toMatchObject({ empty: { why: 'not-stated', title: '新开工率' } });
  });
});

describe('层层加码表', () => {
  const place = (name: string, code: string, ...parents: string[]) => ({
    id: `${code}-2023`,
    place: { code, name, parents },
    title: `${name}政府工作报告`,
  });
  const library = libraryOf(
    { entry: place('全国', ''), figures: [{ ...gdp(5, { words: '5%左右', comparator: '~' }), region: '' }] },
    { entry: place('浙江省', '330000'), figures: [gdp(5.5), investment, foreign(200)] },
    { figures: [gdp(7), foreign(4)] },
  );
  it('has a column for each level that is held and for what each adds to the one above', () => {
    const made = tableOf(library, { layout: 'chain' });
    expect(headers(made)).toEqual(['指标', '全国', '浙江省', '平湖市', '浙江省比全国', '平湖市比浙江省']);
    expect(values(made, '指标')).toEqual(['地区生产总值增速']);
    expect(values(made, '浙江省比全国')).toEqual([0.5]);
    expect(values(made, '平湖市比浙江省')).toEqual([1.5]);
    expect(column(made, '平湖市比浙江省')[0]).toMatchObject({
      ask: { region: '平湖市', unit: '%' },
      less: { region: '浙江省', unit: '%' },
    });
  });
  it('compares no amounts', () => {
    const made = tableOf(library, { layout: 'chain', indicators: ['实到外资'] });
    expect(values(made, '平湖市')).toEqual([4]);
    expect(values(made, '平湖市比浙江省')).toEqual(['—']);
  });
  it('is empty where no target of the place is one of a level above', () => {
    const lone = libraryOf(
      { entry: place('浙江省', '330000'), figures: [investment] },
      { figures: [gdp(7)] },
    );
    const request = { layout: 'chain', region: '平湖市', period: '2023' } as const;
    expect(targetTable(lone, request)).toMatchObject({ empty: { why: 'no-report', region: '嘉兴市' } });
  });
  it('is empty where no level above is held', () => {
    const request = { layout: 'chain', region: '平湖市', period: '2023' } as const;
    expect(targetTable(libraryOf({ figures: [gdp(7)] }), request)).toMatchObject({
      empty: { why: 'no-report', region: '嘉兴市' },
    });
  });
});
