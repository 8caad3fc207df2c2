import type { Page } from 'playwright-core';
import { INVENTED_REPORT } from './tour-report';

/** Takes the picture of a step under a name. */
export type Picture = (name: string) => Promise<void>;
export type Pictures = (page: Page) => Picture;

/** A formula answered, a table inserted, and the sentence behind the formula. */
export async function first(page: Page, pictures: Pictures): Promise<void> {
  await goTo(page, 'A1');
  await page.keyboard.type('=TARGET("平湖","固投增速",2023)');
  await page.keyboard.press('Enter');
  await insertTable(page, 'A3', '秀洲区', '2023年');
  await page.getByRole('button', { name: '关闭', exact: true }).click();
  await goTo(page, 'A1');
  await page.getByRole('tab', { name: '报告' }).click();
  await page.getByRole('button', { name: '看出处' }).last().click();
  await pictures(page)('');
}

/**
 * A clerk's morning in the browser workbook, as the README tells it: the headline targets of 秀洲 2023, held against 平湖 2022
 * (of 2023 the library has only a part), onto the sheet; the sentence behind a number; values in place of formulas; a
 * copy for others.
 */
export async function morning(page: Page, pictures: Pictures): Promise<void> {
  const picture = pictures(page);
  await page.getByRole('tab', { name: '报告' }).click();
  await page.getByLabel('地区', { exact: true }).selectOption({ label: '秀洲区 · 浙江省嘉兴市' });
  await page.getByRole('radio', { name: /^2023/ }).check({ force: true });
  await picture('1-find');

  await chooseTable(page, '平湖市', '2023年');
  await picture('2-part');

  await insertTable(page, 'A1', '秀洲区', '2023年');
  await insertTable(page, 'A9', '平湖市', '2022年');
  await goTo(page, 'A1');
  await picture('3-table');

  await goTo(page, 'B4');
  await page.getByRole('button', { name: '关闭', exact: true }).click();
  await page.getByRole('tab', { name: '查找' }).click();
  await page.getByRole('button', { name: '展开所选单元格' }).click();
  await page.getByRole('switch').waitFor();
  await picture('4-sentence');
  await page.getByRole('button', { name: '收起' }).click();

  await openPage(page, '冻结与解冻');
  await page.getByRole('button', { name: '冻结', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '冻结' }).click();
  await page.getByText(/^已冻结\d+格$/).waitFor();
  await picture('5-freeze');
  await page.keyboard.press('Escape');

  await openPage(page, '发送副本');
  const copy = page.waitForEvent('download');
  await page.getByRole('button', { name: '做成副本' }).click();
  await (await copy).path();
  await page.getByText(/^副本已下载/).waitFor();
  await picture('6-send');
}

/** A report of the user's own: pasted, confirmed, reviewed, and answering in a cell. */
export async function adding(page: Page, pictures: Pictures): Promise<void> {
  const picture = pictures(page);
  const pane = page.locator('.pane-body');
  await openPage(page, '我的报告');
  await pane.getByRole('button', { name: '添加报告' }).click();
  await pane.getByRole('textbox', { name: '报告全文' }).fill(INVENTED_REPORT);
  await picture('1-paste');
  await page.keyboard.press('Control+Enter');
  await pane.getByRole('heading', { name: '这是哪份报告' }).waitFor();
  await picture('2-confirm');
  await pane.getByRole('button', { name: /^复核\d+项$/ }).click();
  await pane.getByRole('grid', { name: '待复核的指标' }).getByRole('row').first().waitFor();
  await picture('3-review');
  await page.keyboard.press('Control+Enter');
  await pane.getByRole('button', { name: /^加入本工作簿，\d+项$/ }).click();
  await pane.getByText(/^已加入，\d+项$/).waitFor();
  await pane.getByRole('button', { name: '看报告' }).click();
  await goTo(page, 'A1');
  await page.keyboard.type('=TARGET("高唐","固投增速",2023)');
  await page.keyboard.press('Enter');
  await goTo(page, 'A1');
  await picture('4-formula');
}

/** What is found, in the dark. */
export async function night(page: Page, pictures: Pictures): Promise<void> {
  await page.getByRole('combobox').first().fill('固投');
  await page.getByRole('row').first().waitFor();
  await pictures(page)('find');
}

async function chooseTable(page: Page, place: string, year: string): Promise<void> {
  await page.getByRole('tab', { name: '制表' }).click();
  const table = page.getByRole('tabpanel', { name: '制表' });
  await table.getByRole('radio', { name: '主要目标表' }).check({ force: true });
  await table.getByLabel('地区', { exact: true }).selectOption(place);
  await table.getByLabel('年份', { exact: true }).selectOption(year);
}

async function insertTable(page: Page, cell: string, place: string, year: string): Promise<void> {
  await goTo(page, cell);
  await chooseTable(page, place, year);
  await page.getByRole('radio', { name: '公式' }).check({ force: true });
  await page.getByRole('button', { name: '插入表格' }).click();
  await page.getByText(/:\w+已写入/).waitFor();
}

async function openPage(page: Page, name: string): Promise<void> {
  await page.getByRole('region', { name: '政府工作报告指标' }).getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name }).click();
}

async function goTo(page: Page, cell: string): Promise<void> {
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.fill(cell);
  await nameBox.press('Enter');
  await page.waitForTimeout(400);
}
