import { describe, expect, it } from 'vitest';
import { layOut, sizeOf } from '../../src/spreadsheet/layout';
import { isMisread, widthOf, wrap } from '../../src/spreadsheet/text';
import type { Table } from '../../src/tables/table';
import { table } from './sample';

describe('a table on a sheet', () => {
  it('stands in the order title, unit line, header, body, notes, sources', () => {
    expect(layOut(table, 'values').rows.map((row) => row.role)).toEqual([
      'title',
      'unit',
      'header',
      'group',
      'figure',
      'figure',
      'figure',
      'note',
      'note',
      'source',
    ]);
    expect(sizeOf(table)).toEqual({ rows: 10, columns: 3 });
  });

  it('has no unit line where the table has none', () => {
    const { unitLine: _, ...plain } = table;
    expect(layOut(plain, 'values').rows.map((row) => row.role)).not.toContain('unit');
  });

  it('has three lines: thick, thin, thick', () => {
    const lines = layOut(table, 'values').rows.map((row) => [row.above, row.below]);
    expect(lines[2]).toEqual(['thick', 'thin']);
    expect(lines[6]).toEqual([undefined, 'thick']);
    expect(lines.flat().filter(Boolean)).toHaveLength(3);
  });

  it('centres the title over all columns and puts the unit line at the right', () => {
    const [title, unit] = layOut(table, 'values').rows;
    expect(title!.cells.map((cell) => [cell.content, cell.align])).toEqual([
      ['平湖市2023年主要目标表', 'across'],
      ['', 'across'],
      ['', 'across'],
    ]);
    expect(unit!.cells.map((cell) => cell.content)).toEqual(['', '', '单位：%']);
  });

  it('writes values, and formulas only where they are asked for and the cell has an ask', () => {
    expect(layOut(table, 'values').rows[4]!.cells[1]).toMatchObject({
      content: 8,
      isFormula: false,
      numberFormat: '0',
    });
    expect(layOut(table, 'formulas').rows[4]!.cells[1]).toMatchObject({
      content: '=TARGET("平湖市","固定资产投资增速",2023,"%")',
      isFormula: true,
      numberFormat: '0',
    });
    expect(layOut(table, 'formulas').rows[5]!.cells[1]).toMatchObject({ content: 20, isFormula: false });
  });

  it('tells numbers of a report by their colour where the table asks for it, and nothing else', () => {
    const told: Table = {
      ...table,
      coloured: true,
      rows: table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, column) =>
          cell.value === 8 && column === 1 ? { ...cell, figure: 'a@1' } : cell,
        ),
      })),
    };
    const inks = (shown: Table, mode: 'values' | 'formulas') =>
      layOut(shown, mode).rows.flatMap(({ cells }) =>
        cells.flatMap(({ ink, content }) => (ink ? [[content, ink]] : [])),
      );
    expect(inks(told, 'values')).toEqual([[8, '#0000FF']]);
    expect(inks(told, 'formulas')).toEqual([['=TARGET("平湖市","固定资产投资增速",2023,"%")', '#0000FF']]);
    expect(inks({ ...told, coloured: false }, 'values')).toEqual([]);
  });

  it('numbers several notes and hangs what does not fit', () => {
    const notes = layOut(table, 'values')
      .rows.filter((row) => row.role === 'note' || row.role === 'source')
      .map((row) => row.cells[0]!.content);
    expect(notes).toEqual([
      '注：1.“—”表示当年报告未提出该年目标。',
      '　　2.上年为小口径。',
      '资料来源：平湖市人民政府工作报告（2023年2月1日）。',
    ]);
    const one = layOut({ ...table, notes: ['一'.repeat(60)], sources: [] }, 'values').rows.slice(7);
    expect(one.map((row) => row.cells[0]!.content)).toEqual([
      `注：${'一'.repeat(28)}`,
      `　　${'一'.repeat(28)}`,
      '　　一一一一',
    ]);
  });

  describe('whose texts are wider than their columns', () => {
    const NAME = '规模以上工业企业研究与试验发展经费支出占营业收入比重';
    const WORDS = '与经济增长基本同步并力争略快';
    const ask = { kind: 'target', region: '平湖市', indicator: '居民收入', period: '2023' } as const;
    const cells = [{ value: NAME, indent: 1 }, { value: WORDS, ask }, { value: '短' }];
    const long: Table = { ...table, rows: [{ kind: 'figure', cells }] };
    const lines = (of: Table, mode: 'values' | 'formulas' = 'values') =>
      layOut(of, mode).rows.map((row) => [row.role, row.lines, row.cells.map(({ wraps }) => wraps)]);

    it('breaks them, and makes the row as high as the tallest', () => {
      expect(lines(long)[3]).toEqual(['figure', 3, [true, true, false]]);
      expect(lines(long).filter(([role, high]) => role !== 'figure' && high !== 1)).toEqual([]);
    });
    it('leaves as many lines for what a formula answers', () => {
      expect(lines(long, 'formulas')).toEqual(lines(long));
    });
    it('breaks a header, and lets a heading run over the cells at its right', () => {
      const heading: Table = {
        ...table,
        columns: [table.columns[0]!, { header: NAME, kind: 'number', width: 8 }, table.columns[2]!],
        rows: [{ kind: 'group', cells: [{ value: `一、${NAME}` }] }],
      };
      expect(lines(heading).slice(2, 4)).toEqual([
        ['header', 4, [false, true, false]],
        ['group', 1, [false, false, false]],
      ]);
    });
    it('breaks nothing that fits, and no data', () => {
      expect(lines(table).filter(([, high]) => high !== 1)).toEqual([]);
      expect(lines({ ...long, form: 'data' }).filter(([, high]) => high !== 1)).toEqual([]);
    });
  });

  it('marks as text what a spreadsheet would read as a formula, a number or a date', () => {
    const hostile = { ...table, title: '=HYPERLINK("x")' };
    expect(layOut(hostile, 'formulas').rows[0]!.cells[0]).toMatchObject({
      isFormula: false,
      numberFormat: '@',
    });
    expect(layOut(table, 'values').rows[0]!.cells[0]!.numberFormat).toBe('General');
  });
});

const MISREAD = [
  '=1+1',
  '+增长',
  '-15.0',
  '@a',
  ' =1',
  "'a",
  '2023-06',
  '1/2',
  '50%',
  '1,200',
  '1e5',
  '￥5',
  '2023年6月',
  '１２',
  'TRUE',
  '#N/A',
  'Mar 5',
  '3 PM',
];
const PLAIN = [
  '—',
  '增长8%',
  '一、招商引资',
  '60个以上',
  '5G基站',
  '与经济增长基本同步',
  '（一）',
  'GDP',
  'R&D',
  '',
  '年',
];

describe('text that is not what it says', () => {
  it.each(MISREAD)('%s would be misread', (text) => expect(isMisread(text)).toBe(true));
  it.each(PLAIN)('%s is plain', (text) => expect(isMisread(text)).toBe(false));
});

describe('width in 汉字', () => {
  it('counts Latin as half', () => expect(widthOf('GDP增速8%')).toBe(4.5));
  it('wraps without a closing mark at the beginning of a line', () =>
    expect(wrap('一二三，四五', 3)).toEqual(['一二三，', '四五']));
  it('wraps without an opening mark at the end of a line', () =>
    expect(wrap('一二；《三四五》', 4)).toEqual(['一二；', '《三四五》']));
  it('keeps a number together', () => expect(wrap('增长一二120.5亿', 5)).toEqual(['增长一二', '120.5亿']));
});

describe('the lines of a table', () => {
  const linesOf = (style: Table['style']) =>
    layOut({ ...table, style }, 'values')
      .rows.filter(({ role }) => role === 'header' || role === 'group' || role === 'figure')
      .map(({ above, below, sides, between }) => [above, below, sides, between]);

  it('三线表 has none at the sides and none between cells', () => {
    expect(linesOf('three-line')).toEqual(linesOf(undefined));
    expect(linesOf('three-line').flatMap(([, , ...upright]) => upright.filter(Boolean))).toEqual([]);
  });
  it('全框 has a thin one around every cell', () => {
    const [header, ...body] = linesOf('full');
    expect(header).toEqual(['thin', 'thin', 'thin', 'thin']);
    for (const lines of body) expect(lines).toEqual([undefined, 'thin', 'thin', 'thin']);
  });
  it('财政 is thick above and below, thin inside, open at the sides', () => {
    const lines = linesOf('finance');
    expect(lines[0]).toEqual(['thick', 'thin', undefined, 'thin']);
    expect(lines[1]).toEqual([undefined, 'thin', undefined, 'thin']);
    expect(lines.at(-1)).toEqual([undefined, 'thick', undefined, 'thin']);
  });
});

it('data is header and rows alone', () => {
  const data = layOut({ ...table, form: 'data' }, 'values');
  expect(data.rows.map(({ role }) => role)).toEqual(['header', 'group', 'figure', 'figure', 'figure']);
});
