// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { sheetNumbers } from '../../src/pane/check/sheet-numbers';
import { blockOf } from '../../src/spreadsheet/address';
import { type SheetPart, SpreadsheetError } from '../../src/spreadsheet/spreadsheet';
import { values } from '../tables/sheet';
import { closePane, openPane } from './open-pane';

afterEach(closePane);

type Typed = readonly (readonly (number | string | readonly [number, string])[])[];

function partOf(address: string, rows: Typed): SheetPart {
  const cells = rows.map((row) =>
    row.map((cell) => {
      const [value, text] = typeof cell === 'object' ? cell : [cell, String(cell)];
      return { value, text };
    }),
  );
  return { sheet: '工作表1', address, row: 0, column: 0, cells };
}

const TABLE = partOf('B3:B6', [
  ['甲县2029年完成情况', ''],
  ['指标', '数'],
  ['财政总收入（万元）', 559000],
  ['财政总收入增速', [0.13, '13%']],
  ['财政总收入，亿元', 56],
  ['天文台数，座', 58.2],
]);

async function openCheck(part = TABLE, language: 'zh' | 'en' = 'zh') {
  const opened = await openPane({ language });
  opened.spreadsheet.part = part;
  await opened.user.click(screen.getByRole('tab', { name: language === 'zh' ? '核对' : 'Check' }));
  const start = await screen.findByRole('button', { name: /核对C5|Check C5/ });
  return { ...opened, start };
}

async function checkAll(part = TABLE) {
  const opened = await openCheck(part);
  await opened.user.click(opened.start);
  await screen.findByText(/个数字$/);
  return opened;
}

const rows = () =>
  screen.getAllByRole('listitem').map((row) => within(row).getAllByRole('button')[0]!.textContent);

test('Nothing is read before it is asked for', async () => {
  await openCheck();
  expect(screen.queryByRole('listitem')).toBeNull();
  expect(screen.getByText(/选中工作表上的数字/)).toBeTruthy();
});

test('The worst stand first, each with the report’s number and why', async () => {
  const { spreadsheet } = await checkAll();
  expect(rows()).toEqual([
    'B4财政总收入增速13%符号相反报告 −13%',
    'B5财政总收入，亿元56舍入到整数后相同报告 55.9亿元',
    'B6天文台数，座58.2报告没有提出该指标',
    'B3财政总收入，万元559000按万元换算后相同报告 55.9亿元',
  ]);
  expect(spreadsheet.cells).toEqual([]);
});

test('A count shows only its rows, and once more all', async () => {
  const { user } = await checkAll();
  const near = screen.getByRole('button', { name: /1 ?近似/ });
  await user.click(near);
  expect(near.getAttribute('aria-pressed')).toBe('true');
  expect(rows()).toHaveLength(1);
  await user.click(near);
  expect(rows()).toHaveLength(4);
});

test('A row leads to its cell and shows the sentence with the number marked, and the card', async () => {
  const { user, spreadsheet } = await checkAll();
  await user.click(screen.getByRole('button', { name: /^B4/ }));
  expect((await spreadsheet.selection()).address).toBe('B4');
  expect(document.querySelector('mark')?.textContent).toBe('下降13%');
  await user.click(screen.getByRole('button', { name: '指标卡' }));
  expect(screen.getByRole('article', { name: '财政总收入增速' })).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(rows()).toHaveLength(4);
});

test('The report’s number is written after a question, and taken back', async () => {
  const { user, spreadsheet } = await checkAll();
  Object.assign(spreadsheet, { state: 'occupied', occupied: 1 });
  await user.click(screen.getByRole('button', { name: /^B4/ }));
  await user.click(screen.getByRole('button', { name: '改为−13%' }));
  await screen.findByRole('alertdialog');
  expect(spreadsheet.cells).toEqual([]);
  await user.click(screen.getByRole('button', { name: '覆盖写入' }));
  await screen.findByText('B4已写入“财政总收入增速”的报告数');
  expect(spreadsheet.cells).toEqual([{ content: -0.13, isFormula: false }]);
  await user.click(screen.getByRole('button', { name: '撤销插入' }));
  await waitFor(() => expect(spreadsheet.undone).toBe(1));
});

test('Or the formula that gives it', async () => {
  const { user, spreadsheet } = await checkAll();
  await user.click(screen.getByRole('button', { name: /^B4/ }));
  await user.click(screen.getByRole('button', { name: '改为公式' }));
  await waitFor(() => expect(spreadsheet.cells).toHaveLength(1));
  expect(spreadsheet.cells[0]).toEqual({ content: '=ACTUAL("甲县","财政总收入增速",2029)', isFormula: true });
});

test('A number that the report says has nothing to change', async () => {
  const { user } = await checkAll();
  await user.click(screen.getByRole('button', { name: /^B3/ }));
  expect(screen.getByRole('button', { name: '指标卡' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^改为/ })).toBeNull();
});

test('Another place to check against is taken at once', async () => {
  const { user } = await checkAll();
  await user.selectOptions(screen.getByRole('combobox', { name: '对照' }), '乙市');
  await waitFor(() => expect(screen.getByRole('button', { name: /4 ?未找到/ })).toBeTruthy());
});

test('↑ and ↓ lead from row to row', async () => {
  const { user } = await checkAll();
  screen.getByRole('button', { name: /^B4/ }).focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toMatch(/^B5/);
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement?.textContent).toMatch(/^B4/);
});

test('A selection without numbers is said to be one', async () => {
  const { user, start } = await openCheck(partOf('A1', [['甲县']]));
  await user.click(start);
  await screen.findByText(/所选区域里没有数字/);
});

test.each([
  ['too-large', /所选区域太大/],
  ['edit-mode', /正在编辑一个单元格/],
  ['host', /没有读到工作表/],
] as const)('A sheet that refuses (%s) is said to, and can be asked again', async (why, said) => {
  const { user, start, spreadsheet } = await openCheck();
  spreadsheet.failure = new SpreadsheetError(why);
  await user.click(start);
  expect((await screen.findByRole('alert')).textContent).toMatch(said);
  await user.click(screen.getByRole('button', { name: '重试' }));
  await screen.findByText('4个数字');
});

test('It is said in English too', async () => {
  const { user, start } = await openCheck(TABLE, 'en');
  await user.click(start);
  await screen.findByText('Opposite sign');
  expect(screen.getByRole('button', { name: /1 ?Conflict/ })).toBeTruthy();
});

test('The texts around a number are those of its row, its column and the lines by themselves', () => {
  const part = partOf('C4:C5', [
    ['主要指标', '', '', ''],
    ['', '', '', '单位：亿元'],
    ['指标', 2021, 2022, '备注'],
    ['地区生产总值', 600, 622.31, '小口径'],
    ['日期', 1, [44927, '2023/1/1'], ''],
  ]);
  expect(blockOf(part.address).rows).toBe(2);
  expect(sheetNumbers(part)).toEqual([
    {
      address: 'C4',
      text: '622.31',
      value: 622.31,
      beside: ['地区生产总值', '小口径'],
      above: ['2022'],
      titles: ['单位：亿元', '主要指标'],
    },
  ]);
});

test.each([
  ['1,234.5', 1234.5],
  ['8.0%', 0.08],
  ['−13', -13],
])('A number typed as text is one: %s', (text, value) => {
  expect(sheetNumbers(partOf('A1', [[text]]))[0]?.value).toBe(value);
});

test.each(['8%以上', '2023-06', '甲县', ''])('Other text is none: “%s”', (text) => {
  expect(sheetNumbers(partOf('A1', [[text]]))).toEqual([]);
});

test('What was checked is listed on a worksheet of its own, every number beside the report’s sentence', async () => {
  const { user, spreadsheet } = await checkAll();
  await user.click(screen.getByRole('button', { name: /1 ?近似/ }));
  await user.click(screen.getByRole('button', { name: '写成核对表' }));
  await screen.findByText(/已写入核对表/);
  expect(spreadsheet.sheets).toEqual(['核对表']);
  const [{ table, mode } = expect.fail('nothing was written')] = spreadsheet.tables;
  expect(mode).toBe('values');
  expect(values(table, '结果')).toEqual(['冲突', '近似', '未找到', '一致']);
  expect(values(table, '单元格')).toEqual(['B4', 'B5', 'B6', 'B3']);
  expect(values(table, '表中数')).toEqual(['13%', '56', '58.2', '559000']);
  expect(values(table, '报告数')).toEqual([-13, 55.9, '', 55.9]);
  expect(values(table, '说明')[0]).toBe('符号相反');
  expect(values(table, '原文')[0]).toMatch(/财政总收入.*下降13%/);
  expect(values(table, '原文')[2]).toBe('');
});

test('Where nothing was checked there is nothing to list', async () => {
  await openCheck();
  expect(screen.queryByRole('button', { name: '写成核对表' })).toBeNull();
});
