import { describe, expect, it } from 'vitest';
import { htmlText } from '../../src/intake/html';
import { takeIn } from '../../src/library/own/take-in';
import { line, read2023 } from './figures-of';

const MEETING = '（2023年1月5日在高唐县第一届人民代表大会第一次会议上）\n';
const RULE = '|---|---|---:|:---|';

/** The figures of a table in Markdown, its cells parted by blanks. */
function tableOf(header: string, ...rows: readonly string[]): string[] {
  const [head, ...body] = [header, ...rows].map((row) => `| ${row.split(' ').join(' | ')} |`);
  return read2023(['二、2023年工作安排', head, RULE, ...body, '新建学校5所。'].join('\n')).map(line);
}

/** The same as a page's table. */
function pageOf(header: string, ...rows: readonly string[]): string[] {
  const lines = [header, ...rows].map(
    (row) =>
      `<tr>${row
        .split(' ')
        .map((cell) => `<td><p>${cell}</p></td>`)
        .join('')}</tr>`,
  );
  const page = `<h2>二、2023年工作安排</h2><table>${lines.join('')}</table><p>新建学校5所。</p>`;
  return read2023(htmlText(page)).map(line);
}

const SCHOOLS = '新建学校 count =5所 2023';

describe('a table whose columns say what they are states figures', () => {
  it.each([
    ['in Markdown', tableOf],
    ['on a page', pageOf],
  ])('%s', (_, of) => {
    expect(
      of(
        '指标 单位 2022年完成 同比增长(%) 2023年目标 属性',
        '地区生产总值 亿元 907.5 9.2 960以上 预期性',
        '1.固定资产投资 % 7.1 — 8左右 预期性',
        '城镇登记失业率 % 2.1 — ≤3 预期性',
        '单位生产总值能耗降低率 % 3.2 — 完成上级任务 约束性',
        '新建公园 个 12 - 1,015 预期性',
      ),
    ).toEqual([
      '地区生产总值 level =907.5亿元 2022 预期性',
      '地区生产总值 growth =9.2% 2022 预期性',
      '地区生产总值 level >=960亿元 2023 预期性',
      '固定资产投资 growth =7.1% 2022 预期性',
      '固定资产投资 growth ~8% 2023 预期性',
      '城镇登记失业率 share =2.1% 2022 预期性',
      '城镇登记失业率 share <=3% 2023 预期性',
      '单位地区生产总值能耗 growth =-3.2% 2022 约束性',
      '新建公园 count =12个 2022 预期性',
      '新建公园 count =1015个 2023 预期性',
      SCHOOLS,
    ]);
  });

  it('with the unit behind the name, in the cell or in the first row, and words for the years', () => {
    expect(
      tableOf(
        '序号 主要指标 上年实际 今年预期',
        '1 粮食产量(万吨) 15 15.5',
        '2 财政收入 32亿元 增长6%',
        '3 研发投入强度(%) 2.1 2.4—2.6',
      ),
    ).toEqual([
      '粮食产量 level =15万吨 2022',
      '粮食产量 level =15.5万吨 2023',
      '财政收入 level =32亿元 2022',
      '财政收入 growth =6% 2023',
      '研发投入强度 share =2.1% 2022',
      '研发投入强度 share =2.4..2.6% 2023',
      SCHOOLS,
    ]);
  });

  it('over the years of a plan', () => {
    expect(
      tableOf('指标 2020年 2025年 年均增长(%)', '地区生产总值(亿元) 700 980 7', '常住人口(万人) 60 61 —'),
    ).toEqual([
      '地区生产总值 level =700亿元 2020',
      '地区生产总值 level =980亿元 2025',
      '地区生产总值 growth =7% 2021/2025 a year',
      '常住人口 count =60万人 2020',
      '常住人口 count =61万人 2025',
      SCHOOLS,
    ]);
  });

  it('and nothing where a number has no unit, two numbers share a cell, or a percentage may be of anything', () => {
    expect(
      tableOf(
        '指标 单位 2022年 2023年',
        '地区生产总值  907.5 960',
        '进出口 亿元、% 30/8 9',
        '幸福乡村 % 7 8',
        '城乡收入 元 3万、2万 —',
      ),
    ).toEqual([SCHOOLS]);
  });
});

describe('a table with a column that is not understood', () => {
  it.each([
    ['names no year', '指标 单位 完成 目标'],
    ['is of something else', '指标 单位 2022年 占全省比重'],
    ['has rows of another length', '指标 2022年 2023年'],
  ])('states nothing and is told of: it %s', (_, header) => {
    expect(tableOf(header, '地区生产总值 亿元 907.5 960')).toEqual([SCHOOLS]);
    const table = `|${header.replaceAll(' ', '|')}|\n|地区生产总值|亿元|907.5|960|\n`;
    const { figures, remarks } = takeIn(`${MEETING}二、2023年工作安排\n${table}新建学校5所。\n`);
    expect(figures).toHaveLength(1);
    expect(remarks).toContainEqual({ about: 'unread-tables', count: 1 });
  });

  it('is not told of where there is none', () => {
    const { remarks } = takeIn(`${MEETING}二、2023年工作安排\n|1|公共教育|新增学位5万个。|\n`);
    expect(remarks.map(({ about }) => about)).not.toContain('unread-tables');
  });

  it('nor is one read whose report has no year', () => {
    const { figures, remarks } = takeIn('|指标|单位|2022年|2023年|\n|地区生产总值|亿元|907.5|960|\n');
    expect(figures).toEqual([]);
    expect(remarks).toContainEqual({ about: 'unread-tables', count: 1 });
  });
});
