// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { SpreadsheetError } from '../../src/spreadsheet/spreadsheet';
import { FakeSpreadsheet } from './fake-spreadsheet';
import { closePane, openPane } from './open-pane';

afterEach(closePane);

async function openTables(spreadsheet = new FakeSpreadsheet()) {
  const opened = await openPane({ spreadsheet });
  await opened.user.click(screen.getByRole('tab', { name: '制表' }));
  await screen.findByRole('radiogroup', { name: '版式' });
  return { ...opened, insert: () => opened.user.click(screen.getByRole('button', { name: '插入表格' })) };
}

const foot = () => screen.getByRole('region', { name: '所选单元格' });

/** Work that goes on until it is stopped. */
const endless: FakeSpreadsheet['writing'] = ({ signal, onProgress }) => {
  const told = setInterval(() => onProgress(0.4), 50);
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      clearInterval(told);
      reject(signal.reason);
    });
  });
};

describe('制表', () => {
  test('the preview shows what will be written: title, unit, numbers, notes, source', async () => {
    await openTables();
    const paper = screen.getByRole('region', { name: '预览' }).textContent;
    expect(paper).toContain('甲县2030年目标清单');
    expect(paper).toContain('单位：%');
    expect(paper).toContain('6以上');
    expect(paper).toContain('资料来源：《甲县人民政府工作报告》（2030年2月1日）。');
  });

  test('it says where the table will land before it lands, and follows the selection', async () => {
    const { spreadsheet } = await openTables();
    await waitFor(() => expect(foot().textContent).toMatch(/^C5:E\d+写在这里，都是空单元格$/));
    act(() => spreadsheet.select({ address: 'A1' }));
    await waitFor(() => expect(foot().textContent).toMatch(/^A1:C\d+写在这里/));
  });

  test('cells in use are said there, too', async () => {
    const spreadsheet = new FakeSpreadsheet();
    Object.assign(spreadsheet, { state: 'occupied', occupied: 5 });
    await openTables(spreadsheet);
    await waitFor(() => expect(foot().textContent).toContain('有5个单元格有内容，写入前会先问'));
  });

  test('inserts values, says what stands where, and takes it back', async () => {
    const { user, spreadsheet, insert } = await openTables();
    await insert();
    expect(await screen.findByText(/^C5:E\d+已写入《甲县2030年目标清单》$/)).toBeTruthy();
    expect(spreadsheet.tables[0]).toMatchObject({ mode: 'values', table: { title: '甲县2030年目标清单' } });
    await user.click(screen.getByRole('button', { name: '撤销插入' }));
    expect(await screen.findByText('已撤销，C5恢复原样')).toBeTruthy();
    expect(spreadsheet.undone).toBe(1);
  });

  test('of what takes long it tells how far it is, and stops it', async () => {
    const spreadsheet = new FakeSpreadsheet();
    spreadsheet.writing = endless;
    const { user, insert } = await openTables(spreadsheet);
    await insert();
    const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: '正在写入…' });
    expect(bar.value).toBe(0.4);
    await user.click(screen.getByRole('button', { name: '停止' }));
    expect(await screen.findByText('已停止，一个单元格也没有改动')).toBeTruthy();
    expect([spreadsheet.tables, screen.queryByRole('button', { name: '撤销插入' })]).toEqual([[], null]);
  });

  test('taking back what takes long is stopped too, and can be asked for again', async () => {
    const { user, spreadsheet, insert } = await openTables();
    await insert();
    spreadsheet.writing = endless;
    await user.click(await screen.findByRole('button', { name: '撤销插入' }));
    await screen.findByRole('progressbar', { name: '正在撤销…' });
    await user.click(screen.getByRole('button', { name: '停止' }));
    spreadsheet.writing = async () => {};
    await user.click(await screen.findByRole('button', { name: '撤销插入' }));
    await screen.findByText(/已撤销/);
    expect(spreadsheet.undone).toBe(1);
  });

  test('of what takes a moment it shows no progress', async () => {
    const spreadsheet = new FakeSpreadsheet();
    spreadsheet.writing = async ({ onProgress }) => onProgress(0.4);
    const { insert } = await openTables(spreadsheet);
    await insert();
    await screen.findByText(/已写入/);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  test('inserts formulas where they are chosen', async () => {
    const { user, spreadsheet, insert } = await openTables();
    await user.click(screen.getByRole('radio', { name: '公式' }));
    await insert();
    await waitFor(() => expect(spreadsheet.tables[0]?.mode).toBe('formulas'));
  });

  test('another layout, place and year make another table', async () => {
    const { user } = await openTables();
    await user.click(screen.getByRole('radio', { name: '主要目标表' }));
    expect(screen.getByRole('region', { name: '预览' }).textContent).toContain('甲县2030年主要预期目标表');
    await user.click(screen.getByRole('radio', { name: '目标清单' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '地区' }), '乙市');
    expect(screen.getByRole('region', { name: '预览' }).textContent).toContain('乙市2030年');
  });

  test('where there is nothing to make a table of it says why, offers another, and no button writes', async () => {
    const { user } = await openTables();
    await user.selectOptions(screen.getByRole('combobox', { name: '年份' }), '2029');
    await user.click(screen.getByRole('radio', { name: '主要目标表' }));
    expect(screen.getByText(/库中只有《甲县人民政府工作报告》的节选/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '插入表格' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '改列全部目标' }));
    expect(screen.getByRole('button', { name: '插入表格' })).toBeTruthy();
  });

  test('it offers the year of which there is such a table, and only one of which there is', async () => {
    const { user } = await openTables();
    await user.selectOptions(screen.getByRole('combobox', { name: '年份' }), '2029');
    await user.click(screen.getByRole('radio', { name: '主要目标表' }));
    await user.click(screen.getByRole('button', { name: '改用2030年' }));
    expect(screen.getByRole('region', { name: '预览' }).textContent).toContain('甲县2030年主要预期目标表');
    await user.click(screen.getByRole('radio', { name: '层层加码' }));
    expect(screen.queryByRole('button', { name: /^改用/ })).toBeNull();
  });

  test('of a report that is missing it says so without naming a function, and offers to add it', async () => {
    const { user } = await openTables();
    await user.click(screen.getByRole('radio', { name: '层层加码' }));
    expect(screen.getByText('库中没有地市2030年的报告。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '添加报告' }));
    expect(await screen.findByRole('textbox', { name: '报告全文' })).toBeTruthy();
  });
});

describe('Over cells in use', () => {
  const occupied = () => Object.assign(new FakeSpreadsheet(), { state: 'occupied', occupied: 5 });

  test('nothing is written before the user agrees, and the safe answer has the focus', async () => {
    const { user, spreadsheet, insert } = await openTables(occupied());
    await insert();
    const question = await screen.findByRole('alertdialog', { name: '这里有5个单元格有内容' });
    expect(spreadsheet.tables).toEqual([]);
    expect(document.activeElement).toBe(within(question).getByRole('button', { name: '取消' }));
    await user.click(within(question).getByRole('button', { name: '覆盖写入' }));
    await waitFor(() => expect(spreadsheet.tables).toHaveLength(1));
  });

  test.each(['取消', 'Esc'])('%s leaves the sheet as it is', async (way) => {
    const { user, spreadsheet, insert } = await openTables(occupied());
    await insert();
    await screen.findByRole('alertdialog');
    await (way === 'Esc' ? user.keyboard('{Escape}') : user.click(screen.getByRole('button', { name: way })));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(spreadsheet.tables).toEqual([]);
  });

  test('a new sheet is a way out', async () => {
    const { user, spreadsheet, insert } = await openTables(occupied());
    await insert();
    await user.click(await screen.findByRole('button', { name: '写到新工作表' }));
    await waitFor(() => expect(spreadsheet.tables).toHaveLength(1));
    expect(spreadsheet.sheets).toEqual(['报告指标']);
  });
});

describe('When the workbook refuses', () => {
  test.each([
    ['protected', '没有写入：工作表“工作表1”受保护'],
    ['merged', /没有写入：C5:E\d+里有合并单元格/],
    ['too-large', '没有写入：从这里写会超出工作表的边界'],
  ] as const)('%s: it says first that nothing was changed, then what to do', async (state, title) => {
    const { spreadsheet, insert } = await openTables(Object.assign(new FakeSpreadsheet(), { state }));
    await insert();
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('heading', { name: title })).toBeTruthy();
    expect(alert.textContent).toContain('一个单元格也没有改动。');
    expect(within(alert).getByRole('button', { name: '写到新工作表' })).toBeTruthy();
    expect(within(alert).getByRole('button', { name: '复制表格' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
    expect(spreadsheet.tables).toEqual([]);
  });

  test('a cell being edited: how to end that, then the same button writes', async () => {
    const { user, spreadsheet, insert } = await openTables();
    spreadsheet.failure = new SpreadsheetError('edit-mode');
    await insert();
    expect((await screen.findByRole('alert')).textContent).toContain('请先在工作表上按Enter或Esc结束编辑');
    await user.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(() => expect(spreadsheet.tables).toHaveLength(1));
  });

  test('lost midway: that all is as it was, and the same button writes', async () => {
    const { user, spreadsheet, insert } = await openTables();
    spreadsheet.failure = new SpreadsheetError('lost-midway', '工作表1!C5:E12');
    await insert();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('写到一半时中断，已恢复原样');
    expect(alert.textContent).not.toContain('只写了一部分');
    await user.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(() => expect(spreadsheet.tables).toHaveLength(1));
  });

  test('half written: which cells, and no claim that nothing was changed', async () => {
    const { spreadsheet, insert } = await openTables();
    spreadsheet.failure = new SpreadsheetError('half-written', '工作表1!C5:E12');
    await insert();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('只写了一部分：工作表1!C5:E12');
    expect(alert.textContent).not.toContain('一个单元格也没有改动');
  });

  test('any other failure is a sentence too', async () => {
    const { spreadsheet, insert } = await openTables();
    spreadsheet.failure = new Error('RichApi.Error: GeneralException');
    await insert();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('表格程序没有答复');
    expect(alert.textContent).not.toContain('GeneralException');
  });

  test('the table can be copied instead, as text with tabs', async () => {
    const { user, insert } = await openTables(Object.assign(new FakeSpreadsheet(), { state: 'protected' }));
    await insert();
    await user.click(await screen.findByRole('button', { name: '复制表格' }));
    expect(await navigator.clipboard.readText()).toContain('固定资产投资增速\t8');
  });
});
