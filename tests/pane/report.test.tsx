// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { closePane, openPane, rowsShown } from './open-pane';

afterEach(closePane);

async function openReports() {
  const opened = await openPane();
  await opened.user.click(screen.getByRole('tab', { name: '报告' }));
  return opened;
}

test('the newest report of the first place stands there, headline targets first', async () => {
  await openReports();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /2030/ }).checked).toBe(true);
  const names = rowsShown().map((row) => row.slice(0, 6));
  expect(names).toEqual(['地区生产总值', '地区生产总值', '城乡居民收入', '固定资产投资']);
});

test('another place and another year are one choice away', async () => {
  const { user } = await openReports();
  await user.selectOptions(screen.getByRole('combobox', { name: '地区' }), '乙市');
  expect(rowsShown()).toHaveLength(1);
  expect(screen.getByText('这是访谈，不是报告全文。')).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: '地区' }), '甲县');
  await user.click(screen.getByRole('radio', { name: /2029/ }));
  expect(rowsShown()[0]).toContain('引进项目≥60个');
});

test('a part says what is missing and that absence proves nothing', async () => {
  const { user } = await openReports();
  expect(screen.queryByText(/不等于原文未提/)).toBeNull();
  await user.click(screen.getByRole('radio', { name: /2029/ }));
  expect(screen.getByText('只有节选，缺第一部分“去年工作回顾”。这里没有的，不等于原文未提。')).toBeTruthy();
});

test('results are shown instead of targets when asked for, or their absence is said', async () => {
  const { user } = await openReports();
  await user.click(screen.getByRole('radio', { name: '完成' }));
  expect(rowsShown()[0]).toContain('财政总收入55.9亿元');
  await user.click(screen.getByRole('radio', { name: /2029/ }));
  expect(screen.getByText('这份报告里没有读到完成。')).toBeTruthy();
});

test('words narrow the list; words that match nothing say so', async () => {
  const { user } = await openReports();
  const filter = screen.getByRole('searchbox', { name: '在本报告中筛选' });
  await user.type(filter, '居民');
  expect(rowsShown()).toHaveLength(1);
  await user.clear(filter);
  await user.type(filter, '粮食');
  expect(screen.getByText('这份报告里没有“粮食”。')).toBeTruthy();
});

test('the keys act on the list from the filter too', async () => {
  const { user, spreadsheet } = await openReports();
  await user.type(screen.getByRole('searchbox', { name: '在本报告中筛选' }), '固定{Enter}');
  await waitFor(() => expect(spreadsheet.cells[0]).toMatchObject({ content: 0.08 }));
});

test('with the focus on a row’s buttons ↓ takes it to the next row’s', async () => {
  const { user } = await openReports();
  const buttonOf = (row: number) => within(screen.getAllByRole('row')[row]!).getAllByRole('button')[0]!;
  buttonOf(0).focus();
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(document.activeElement).toBe(buttonOf(1)));
});

test('a report is made into a table in one step', async () => {
  const { user } = await openReports();
  await user.click(screen.getByRole('radio', { name: /2029/ }));
  await user.click(screen.getByRole('button', { name: '做成表' }));
  expect(screen.getByRole('tab', { name: '制表' }).getAttribute('aria-selected')).toBe('true');
  expect((await screen.findByRole('region', { name: '预览' })).textContent).toContain('2029年');
});
