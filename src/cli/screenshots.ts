import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from './find-browser';
import { giveUp, serve } from './serve';

const FOLDER = join(import.meta.dirname, '../../assets/screenshots');

/** Pictures of the README: the browser workbook with a formula answered, a table inserted, and the pane beside it. */
try {
  const search = findBrowser(console.error);
  if ('missing' in search) throw new Error(search.missing);
  const address = await serve({ only: 'workbook' });
  const browser = await chromium.launch({ executablePath: search.path, args: browserFlags() });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 760 },
    deviceScaleFactor: 1.5,
    locale: 'zh-CN',
  });
  await page.goto(address);
  await page.locator('.cover').waitFor({ state: 'detached' });

  await goTo(page, 'A1');
  await page.keyboard.type('=TARGET("平湖","固投增速",2023)');
  await page.keyboard.press('Enter');
  await goTo(page, 'A3');
  await page.getByRole('tab', { name: '制表' }).click();
  await page.getByLabel('地区', { exact: true }).selectOption('平湖市');
  await page.getByLabel('年份', { exact: true }).selectOption('2023年');
  await page.getByRole('button', { name: '插入表格' }).click();
  await page.getByText(/A3:\w+已写入/).waitFor();
  await goTo(page, 'A1');
  await page.getByRole('tab', { name: '报告' }).click();
  // The sentence behind the chosen cell.
  await page.getByRole('button', { name: '看出处' }).last().click();
  await page.waitForTimeout(1000);

  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, 'workbook.png');
  await page.screenshot({ path });
  console.log(path);
  await browser.close();
} catch (error) {
  giveUp(error);
}
// The server would keep the command alive.
process.exit();

async function goTo(page: Page, cell: string): Promise<void> {
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.fill(cell);
  await nameBox.press('Enter');
  await page.waitForTimeout(300);
}
