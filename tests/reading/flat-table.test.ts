import { describe, expect, it } from 'vitest';
import { read } from '../../src/reading/read';
import { clean } from '../../src/reports/clean';
import { entryOf, line } from './figures-of';

const BODY = `一、2022年工作回顾
实现生产总值907.5亿元,增长9.2%。${'经济运行稳中有进，社会大局和谐稳定。'.repeat(20)}
`;
const HEADER =
  '指标\n\n报告期\n\n生产总值\n\n一般公共预算收入\n\n行政口径\n\n管理口径\n\n行政口径\n\n管理口径\n\n';

function tableOf(rows: string): string[] {
  const text = `${BODY}名词解释\n${HEADER}${rows.split(' / ').join('\n\n')}\n`;
  return read(clean(text), entryOf(2023))
    .filter(({ rules }) => rules.includes('flattened table'))
    .map(line);
}

describe('a table that lost its lines is read cell by cell', () => {
  it('with a value and its growth for each indicator and scope', () => {
    expect(
      tableOf('2022 年 / 907.5 亿元 / 9.2% / 698.5 亿元 / 10.1% / 96.6 亿元 / 7.3% / 75.9 亿元 / 8.9%'),
    ).toEqual([
      '地区生产总值 level =907.5亿元 2022 {行政口径}',
      '地区生产总值 growth =9.2% 2022 {行政口径}',
      '地区生产总值 level =698.5亿元 2022 {管理口径}',
      '地区生产总值 growth =10.1% 2022 {管理口径}',
      '一般公共预算收入 level =96.6亿元 2022 {行政口径}',
      '一般公共预算收入 growth =7.3% 2022 {行政口径}',
      '一般公共预算收入 level =75.9亿元 2022 {管理口径}',
      '一般公共预算收入 growth =8.9% 2022 {管理口径}',
    ]);
  });

  it('with the start of a change, and an average over the years', () => {
    expect(
      tableOf('近 5 年 / 546.2 亿元 │ / 907.5 亿元 年均 7.8% / 414.2 亿元 │ / 698.5 亿元 年均 7.6%'),
    ).toEqual([
      '地区生产总值 level =907.5亿元 2022 {行政口径} from 546.2',
      '地区生产总值 growth =7.8% 2018/2022 {行政口径} a year',
      '地区生产总值 level =698.5亿元 2022 {管理口径} from 414.2',
      '地区生产总值 growth =7.6% 2018/2022 {管理口径} a year',
    ]);
  });

  it('with rates alone, one a column', () => {
    expect(tableOf('2023 年 / 7.5% / 7.5% / 6.7% / 8.5%')).toEqual([
      '地区生产总值 growth =7.5% 2023 {行政口径}',
      '地区生产总值 growth =7.5% 2023 {管理口径}',
      '一般公共预算收入 growth =6.7% 2023 {行政口径}',
      '一般公共预算收入 growth =8.5% 2023 {管理口径}',
    ]);
  });

  it('and says again what the text has said', () => {
    const text = `${BODY}名词解释\n${HEADER}2022 年\n\n907.5 亿元\n\n9.2%\n`;
    const figures = read(clean(text), entryOf(2023));
    expect(figures.map(({ restates }) => restates)).toEqual([
      undefined,
      undefined,
      figures[0]?.id,
      figures[1]?.id,
    ]);
  });

  it('but not where its header does not say what the columns are', () => {
    const text = `${BODY}名词解释\n指标\n\n报告期\n\n甲\n\n乙\n\n2022 年\n\n907.5 亿元\n`;
    expect(read(clean(text), entryOf(2023)).filter(({ rules }) => rules.includes('flattened table'))).toEqual(
      [],
    );
  });
});

describe('a table whose cells are parted by strokes', () => {
  const read2023 = (rows: string) =>
    read(clean(`2023年工作安排\n${rows}\n新建公园6个。\n`), entryOf(2023)).map(({ section, ...figure }) => [
      line(figure as never),
      ...section,
    ]);

  it('is read cell by cell, and names and numbers of different cells are not joined', () => {
    expect(
      read2023(
        '|序号|领域|内容|部门|\n|---|---|---|---|\n|1|公共教育|（1）新增学位5万个。<br>（2）新建学校8所。|市教育局|\n|2|住房|改造|30|',
      ),
    ).toEqual([
      ['新增学位 count =5万个 2023', '2023年工作安排'],
      ['新建学校 count =8所 2023', '2023年工作安排'],
      ['新建公园 count =6个 2023', '2023年工作安排'],
    ]);
  });

  it('but a lone stroke parts nothing', () => {
    expect(read2023('新增学位5万个，其中小学|学位3万个。').map(([figure]) => figure)).toEqual([
      '新增学位 count =5万个 2023',
      '新增小学|学位 count =3万个 2023',
      '新建公园 count =6个 2023',
    ]);
  });
});
