import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from './find-browser';
import { giveUp, serve } from './serve';
import { adding, first, morning, night, type Picture } from './tour';

const FOLDER = join(import.meta.dirname, '../../assets/screenshots');

/** Pictures of the README: the browser workbook with the pane beside it, a clerk's morning and the adding of a report step by step, the dark theme. */
try {
  const search = findBrowser(console.error);
  if ('missing' in search) throw new Error(search.missing);
  const address = await serve({ only: 'workbook' });
  const browser = await chromium.launch({ executablePath: search.path, args: browserFlags() });
  mkdirSync(FOLDER, { recursive: true });
  await first(await open(browser, address, 'light', { width: 1180, height: 700 }), picturesOf('workbook'));
  await morning(await open(browser, address, 'light', { width: 1040, height: 590 }), picturesOf('morning'));
  await adding(await open(browser, address, 'light', { width: 1040, height: 620 }), picturesOf('adding'));
  await night(await open(browser, address, 'dark', { width: 1040, height: 600 }), picturesOf('dark'));
  await browser.close();
} catch (error) {
  giveUp(error);
}
// The server would keep the command alive.
process.exit();

async function open(
  browser: Browser,
  address: string,
  colorScheme: 'light' | 'dark',
  viewport: { width: number; height: number },
): Promise<Page> {
  const page = await browser.newPage({ viewport, locale: 'zh-CN', colorScheme });
  await page.goto(address);
  await page.locator('.cover').waitFor({ state: 'detached' });
  await page.locator('.pane-body input').first().waitFor();
  return page;
}

/** `morning-1-find.png`; a picture without a name of its own bears that of its series. */
function picturesOf(series: string): (page: Page) => Picture {
  return (page) => async (name) => {
    // answers and the grid have been drawn
    await page.waitForTimeout(500);
    const path = join(FOLDER, `${[series, name].filter(Boolean).join('-')}.png`);
    await page.screenshot({ path });
    console.log(path);
  };
}
