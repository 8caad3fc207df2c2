import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { builtPages } from '../support/built';
import { WorkbookPage } from './workbook-page';

describe('An inserted table', () => {
  let browser: Browser;
  let folder: string;
  let workbook: WorkbookPage;

  beforeAll(async () => {
    [folder, browser] = await Promise.all([builtPages(), launchBrowser()]);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    workbook = await WorkbookPage.open(browser, folder);
  });
  afterEach(async () => {
    const { outside, problems } = workbook;
    await workbook.close();
    expect(outside, 'asked of other origins').toEqual([]);
    expect(problems, 'errors on the page').toEqual([]);
  });

  it('is selected, changed and updated in place; what stands beside it stays', async () => {
    const { page } = workbook;
    const pane = page.locator('.pane-body');
    await workbook.type('H5', '我的列');
    await workbook.goTo('A1');
    await pane.getByRole('tab', { name: '制表' }).click();
    await pane.getByRole('radio', { name: '上年与本年' }).click();
    await pane.getByLabel('地区', { exact: true }).selectOption('秀洲区');
    await pane.getByLabel('年份', { exact: true }).selectOption('2023年');
    await pane.getByRole('button', { name: '插入表格' }).click();
    await pane.getByText(/A1:\w+已写入/).waitFor();
    await pane.getByRole('tab', { name: '查找' }).click();

    await workbook.goTo('B5');
    await pane.getByRole('button', { name: '改这张表' }).click();
    await pane.getByText(/^正在改A1:/).waitFor();
    expect(await pane.getByRole('radio', { name: '上年与本年' }).isChecked()).toBe(true);
    await pane.getByRole('radio', { name: '主要目标表' }).click();
    await pane.getByRole('button', { name: '更新这张表' }).click();
    await pane.getByText('旁边的1个单元格不会跟着走').waitFor();
    await pane.getByRole('button', { name: '更新', exact: true }).click();
    await pane.getByText(/A1:\w+已写入《秀洲区2023年主要预期目标表》/).waitFor();
    await workbook.showsFirst('A1:C3', /主要预期目标表$/);
    await workbook.shows('H5', [['我的列']]);

    await pane.getByRole('button', { name: '撤销插入' }).click();
    await workbook.showsFirst('A1:D3', /上年完成情况$/);
  });

  it('is in the file that the page gives', async () => {
    const { page } = workbook;
    await workbook.goTo('A1');
    await page.getByRole('tab', { name: '制表' }).click();
    await page.getByRole('button', { name: '插入表格' }).click();
    await page.getByText(/A1:\w+已写入/).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载.xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('报告指标.xlsx');
    const { Sheets, SheetNames } = read(readFileSync(await download.path()));
    expect(Sheets[SheetNames[0]!]?.A1?.v).toMatch(/目标/);
  });
});
