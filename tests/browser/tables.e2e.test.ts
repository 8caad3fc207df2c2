import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openedWorkbook } from './opened-workbook';

const BOLD = /font-weight:\s*(?:bold|[6-9]00)|<(?:b|strong)\b/;

/** Every pause in which the page answers takes this long from now on, so that a person’s click comes in one of them. */
async function pace(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((pause) => {
    const paced = window as unknown as { unpaced?: typeof setTimeout };
    paced.unpaced ??= window.setTimeout.bind(window);
    const { unpaced } = paced;
    window.setTimeout = ((run: () => void, wait = 0, ...more: []) =>
      unpaced(run, wait || pause, ...more)) as typeof setTimeout;
  }, milliseconds);
}

describe('An inserted table', () => {
  const opened = openedWorkbook();

  it('is selected, changed and updated in place; what stands beside it stays', async () => {
    const { workbook } = opened;
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

    const named = async () => {
      const names = (await workbook.copied('A1:A30')).flat();
      return `A${names.indexOf('一般公共预算收入增速') + 1}`;
    };
    expect(await workbook.copiedHtml(await named())).not.toMatch(BOLD);
    await page.keyboard.press('Control+B');
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
    expect(await workbook.copiedHtml(await named())).toMatch(BOLD);

    await pane.getByRole('button', { name: '撤销插入' }).click();
    await workbook.showsFirst('A1:D3', /上年完成情况$/);
  });

  it('of data is long: it shows its progress, is stopped with the sheet as it was, and taken back in pieces', async () => {
    const { workbook } = opened;
    const { page } = workbook;
    const pane = page.locator('.pane-body');
    await workbook.type('B3', '用户的字');
    await workbook.goTo('A1');
    await pane.getByRole('tab', { name: '制表' }).click();
    await pane.getByRole('radio', { name: '数据长表' }).check({ force: true });
    for (const label of ['地区', '年份']) {
      await pane.getByRole('button', { name: new RegExp(`^${label} `) }).click();
      await pane.getByRole('button', { name: '全选' }).click();
      await page.keyboard.press('Escape');
    }
    const rows = Number(/^(\d+)行/.exec((await pane.getByText(/^\d+行31列/).textContent())!)![1]);
    expect(rows).toBeGreaterThan(260);

    await pace(page, 500);
    await pane.getByRole('button', { name: '插入表格' }).click();
    await pane.getByRole('button', { name: '覆盖写入' }).click();
    await pane.getByRole('progressbar', { name: '正在写入…' }).waitFor();
    await pane.getByRole('button', { name: '停止' }).click();
    await pane.getByText('已停止，一个单元格也没有改动').waitFor();
    await pace(page, 0);
    await workbook.shows('A1:C4', [
      ['', '', ''],
      ['', '', ''],
      ['', '用户的字', ''],
      ['', '', ''],
    ]);
    expect(await pane.getByRole('button', { name: '撤销插入' }).count()).toBe(0);

    await workbook.goTo('A1');
    await pane.getByRole('button', { name: '插入表格' }).click();
    await pane.getByRole('button', { name: '覆盖写入' }).click();
    await pane.getByText(`A1:AE${rows}已写入`).waitFor();
    await workbook.showsFirst(`A${rows}:C${rows}`, /./);
    await pace(page, 500);
    await workbook.goTo('A1');
    await pane.getByRole('button', { name: '撤销插入' }).click();
    await pane.getByRole('progressbar', { name: '正在撤销…' }).waitFor();
    await pace(page, 0);
    await pane.getByText(/^已撤销/).waitFor();
    await workbook.shows('A1:C4', [
      ['', '', ''],
      ['', '', ''],
      ['', '用户的字', ''],
      ['', '', ''],
    ]);
    await workbook.shows(`A${rows}`, [['']]);
  });

  it('is in the file that the page gives', async () => {
    const { workbook } = opened;
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
