// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { SpreadsheetError } from '../../src/spreadsheet/spreadsheet';
import { FakeSpreadsheet } from './fake-spreadsheet';
import { closePane, openPane } from './open-pane';

afterEach(closePane);

/** A pane whose user has inserted the targets of 乙市, framed, as formulas, then gone elsewhere and selected a cell of that table. */
async function openChanging() {
  const spreadsheet = new FakeSpreadsheet();
  const opened = await openPane({ spreadsheet });
  const { user } = opened;
  await user.click(screen.getByRole('tab', { name: '制表' }));
  await user.selectOptions(await screen.findByRole('combobox', { name: '地区' }), '乙市');
  await user.click(screen.getByRole('radio', { name: '公式' }));
  await user.selectOptions(screen.getByRole('combobox', { name: '表格线' }), '全框');
  await user.click(screen.getByRole('button', { name: '插入表格' }));
  await waitFor(() => expect(spreadsheet.tables).toHaveLength(1));
  const { choices = '' } = spreadsheet.tables[0]!;
  await user.selectOptions(screen.getByRole('combobox', { name: '地区' }), '甲县');
  await user.click(screen.getByRole('radio', { name: '数值' }));
  await user.click(screen.getByRole('tab', { name: '查找' }));
  spreadsheet.inserted = { id: '1', sheet: '工作表1', address: 'B2:D9', choices };
  act(() => spreadsheet.select({ address: 'C4', value: 8, text: '8' }));
  return { ...opened, spreadsheet };
}

const changing = async (user: { click(element: Element): Promise<void> }) =>
  user.click(await screen.findByRole('button', { name: '改这张表' }));

describe('改这张表', () => {
  test('is offered at a cell of an inserted table, and nowhere else', async () => {
    const { spreadsheet } = await openChanging();
    await screen.findByRole('button', { name: '改这张表' });
    spreadsheet.inserted = undefined;
    act(() => spreadsheet.select({ address: 'H9' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: '改这张表' })).toBeNull());
  });

  test('shows the table with the choices it was made by', async () => {
    const { user } = await openChanging();
    await changing(user);
    await screen.findByText('正在改B2:D9的表格');
    expect(screen.getByRole('combobox', { name: '地区' })).toHaveProperty('value', '乙市');
    expect(screen.getByRole('combobox', { name: '表格线' })).toHaveProperty('value', 'full');
    expect(screen.getByRole('radio', { name: '公式' })).toHaveProperty('checked', true);
    expect(screen.getByRole('region', { name: '预览' }).textContent).toContain('乙市2030年');
  });

  test('writes what it shows now in the place of the table', async () => {
    const { user, spreadsheet } = await openChanging();
    await changing(user);
    await user.click(await screen.findByRole('radio', { name: '数值' }));
    await user.click(screen.getByRole('button', { name: '更新这张表' }));
    expect(await screen.findByText(/^B2:D9已写入《乙市2030年/)).toBeTruthy();
    expect(spreadsheet.updates).toMatchObject([{ mode: 'values' }]);
    expect(JSON.parse(spreadsheet.updates[0]?.choices ?? '')).toMatchObject({
      region: '乙市',
      mode: 'values',
    });
    expect(spreadsheet.tables).toHaveLength(1);
  });

  test('asks before it touches what its user wrote, and says what that is', async () => {
    const { user, spreadsheet } = await openChanging();
    spreadsheet.inTheWay = { occupied: 5, changed: 2, beside: 4 };
    await changing(user);
    await user.click(await screen.findByRole('button', { name: '更新这张表' }));
    const question = await screen.findByRole('alertdialog', { name: '更新前请确认' });
    for (const words of ['表里有2个单元格改过', '3个单元格有内容，会被覆盖', '旁边的4个单元格不会跟着走'])
      expect(question.textContent).toContain(words);
    expect(spreadsheet.updates).toEqual([]);
    await user.click(within(question).getByRole('button', { name: '更新' }));
    await waitFor(() => expect(spreadsheet.updates).toHaveLength(1));
  });

  test('on a new sheet makes another table; the first stays', async () => {
    const { user, spreadsheet } = await openChanging();
    spreadsheet.inTheWay = { occupied: 1, changed: 1, beside: 0 };
    await changing(user);
    await user.click(await screen.findByRole('button', { name: '更新这张表' }));
    await user.click(await screen.findByRole('button', { name: '写到新工作表' }));
    await waitFor(() => expect(spreadsheet.tables).toHaveLength(2));
    expect(spreadsheet.updates).toEqual([]);
  });

  test('can be left: the next table is inserted at the selection', async () => {
    const { user, spreadsheet } = await openChanging();
    await changing(user);
    await user.click(await screen.findByRole('button', { name: '另插一张' }));
    await user.click(screen.getByRole('button', { name: '插入表格' }));
    await waitFor(() => expect(spreadsheet.tables).toHaveLength(2));
    expect(spreadsheet.updates).toEqual([]);
  });

  test('says where the table is gone, and what to do', async () => {
    const { user, spreadsheet } = await openChanging();
    await changing(user);
    spreadsheet.failure = new SpreadsheetError('table-gone');
    await user.click(await screen.findByRole('button', { name: '更新这张表' }));
    expect((await screen.findByRole('alert')).textContent).toContain('原来的表格已不在那里');
  });

  test('is not offered for choices that cannot be read', async () => {
    const { user, spreadsheet } = await openChanging();
    spreadsheet.inserted = { id: '1', sheet: '工作表1', address: 'B2:D9', choices: '{"layout":"pie"}' };
    act(() => spreadsheet.select({ address: 'C5', value: 9, text: '9' }));
    await user.click(await screen.findByRole('tab', { name: '报告' }));
    expect(screen.queryByRole('button', { name: '改这张表' })).toBeNull();
  });
});
