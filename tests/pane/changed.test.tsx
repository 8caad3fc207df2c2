// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { makeLibrary } from '../../src/library';
import { makeLiveLibrary } from '../../src/library/own';
import type { OwnCell } from '../../src/spreadsheet/formula-cells';
import { OwnReports } from '../../src/spreadsheet/own/own-reports';
import { readUsed, rememberUsed } from '../../src/spreadsheet/own/used';
import { SpreadsheetError } from '../../src/spreadsheet/spreadsheet';
import { inventedData } from '../library/invented';
import { FakeSpreadsheet } from './fake-spreadsheet';
import { closePane, openPane } from './open-pane';

afterEach(closePane);

const FORMULA = '=TARGET("平湖","固投增速",2023)';
const CELL: OwnCell = {
  sheet: '工作表1',
  sheetId: '1',
  address: 'B4',
  isProtected: false,
  beside: ['', ''],
  cells: [[{ formula: FORMULA, value: 0.08, numberFormat: 'General' }]],
  shown: [[{ formula: '', value: 0.08, numberFormat: '0%' }]],
};

function dataWith(words: string, version: string) {
  const value = Number.parseFloat(words);
  const figure = { indicator: '固定资产投资', measure: 'growth', unit: '%', words, value } as const;
  return { ...inventedData({ id: 'pinghu-2023', sentences: [[`投资增长${words}。`, figure]] }), version };
}

class Workbook extends FakeSpreadsheet {
  recalculated = 0;
  override async recalculate(): Promise<void> {
    this.recalculated++;
  }
}

/** A workbook whose formula was answered by another library, opened with one that says `now`. */
async function openAfterUpdate(now: string) {
  const spreadsheet = new Workbook();
  spreadsheet.own = [CELL];
  await rememberUsed(spreadsheet, makeLibrary(dataWith('8%', '1.0.0')));
  const library = makeLiveLibrary(dataWith(now, '2.0.0'));
  const own = new OwnReports(library, spreadsheet);
  await own.read();
  const opened = await openPane({ spreadsheet, library, own });
  return { ...opened, spreadsheet };
}

async function openPage(now = '7%') {
  const opened = await openAfterUpdate(now);
  await opened.user.click(await screen.findByRole('button', { name: '查看' }));
  await screen.findByRole('list', { name: '变了的单元格' });
  return opened;
}

test('what a later library says instead is told, old beside new, and nothing is done by itself', async () => {
  const { spreadsheet } = await openPage();
  const row = within(screen.getByRole('list', { name: '变了的单元格' })).getByRole('listitem').textContent;
  expect(row).toContain('B4工作表1');
  expect(row).toContain(FORMULA);
  expect(row).toMatch(/原来8%投资增长8%。.*现在7%投资增长7%。/);
  expect(screen.getByText(/来自1\.0\.0版的库，现在是2\.0\.0版/)).toBeTruthy();
  expect(spreadsheet.recalculated).toBe(0);
  expect(spreadsheet.changes).toEqual([]);
  expect((await readUsed(spreadsheet)).library).toBe('1.0.0');
});

test('where nothing changed nothing is said, and the new version is remembered', async () => {
  const { spreadsheet } = await openAfterUpdate('8%');
  await waitFor(async () => expect((await readUsed(spreadsheet)).library).toBe('2.0.0'));
  expect(screen.queryByText(/随库更新而变/)).toBeNull();
});

test('the user recalculates: the new figures are remembered and the bar is gone', async () => {
  const { user, spreadsheet } = await openPage();
  await user.click(screen.getByRole('button', { name: '重新计算' }));
  expect(await screen.findByText('已重新计算。')).toBeTruthy();
  expect(spreadsheet.recalculated).toBe(1);
  expect((await readUsed(spreadsheet)).cells[0]?.figure.value).toBe(7);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByText(/随库更新而变/)).toBeNull());
});

test('the user keeps the old value: the formula becomes what it showed', async () => {
  const { user, spreadsheet } = await openPage();
  await user.click(screen.getByRole('button', { name: '保留旧值' }));
  expect(await screen.findByText('已把1格冻结为原来的数')).toBeTruthy();
  expect(spreadsheet.changes[0]).toMatchObject({ address: 'B4', to: [[{ formula: '', value: 0.08 }]] });
  expect(spreadsheet.recalculated).toBe(0);
  expect(screen.getByRole('button', { name: '撤销' })).toBeTruthy();
});

test('a workbook that refuses keeps what it remembers', async () => {
  const { user, spreadsheet } = await openPage();
  spreadsheet.failure = new SpreadsheetError('protected', '工作表1');
  await user.click(screen.getByRole('button', { name: '保留旧值' }));
  expect((await screen.findByRole('alert')).textContent).toContain('没有完成');
  expect((await readUsed(spreadsheet)).library).toBe('1.0.0');
});

test('put off, the bar is gone and the old values stay remembered', async () => {
  const { user, spreadsheet } = await openAfterUpdate('7%');
  expect(await screen.findByText('有1个指标随库更新而变')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '稍后' }));
  expect(screen.queryByText(/随库更新而变/)).toBeNull();
  expect((await readUsed(spreadsheet)).library).toBe('1.0.0');
});

test('the page meets the rules of accessibility', async () => {
  const { container } = await openPage();
  // colours are of no account without a page that is drawn
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});
