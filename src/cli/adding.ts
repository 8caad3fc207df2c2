import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from './find-browser';
import { giveUp, serve } from './serve';

/** Longest that one report may take. */
const PATIENCE = { timeout: 30_000 };
/** 021_高唐县_2023_政府工作报告.txt: what the name of a file says where its text does not. */
const NAMED = /^\d+_(?<place>[^_]+)_(?<year>\d{4})/u;

interface Added {
  readonly file: string;
  readonly figures: number;
  /** Milliseconds from the choice of the file until its figures stood there; from the last confirmation until it was kept. */
  readonly read: number;
  readonly kept: number;
}

/**
 * `npm run adding -- FOLDER`: puts every report of a folder into the browser workbook through the real pane, as a user
 * would who accepts everything, and prints how long each took. Where a text does not say whose report it is, the name of its
 * file does.
 */
try {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('请指明文件夹。Name a folder: npm run adding -- FOLDER');
  const search = findBrowser(console.error);
  if ('missing' in search) throw new Error(search.missing);
  const address = await serve({ only: 'workbook' });
  const browser = await chromium.launch({ executablePath: search.path, args: browserFlags() });
  const failed = await addAll(browser, address, folder);
  await browser.close();
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  giveUp(error);
}
// The server would keep the command alive.
process.exit();

async function addAll(browser: Browser, address: string, folder: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  const pane = await open(page, address);
  const files = readdirSync(folder).filter((name) => /\.(txt|html?|docx|pdf)$/i.test(name));
  const added: Added[] = [];
  let failed = 0;
  for (const file of files.sort()) {
    try {
      const one = await add(page, pane, join(folder, file));
      added.push(one);
      console.log(`${one.file}\t${one.figures}\t${Math.round(one.read)} ms\t${Math.round(one.kept)} ms`);
    } catch (error) {
      failed += 1;
      console.log(`${file}\t${String(error).split('\n', 1)[0]}`);
      await open(page, address);
    }
  }
  const times = added.map(({ read, kept }) => read + kept).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? Number.NaN;
  const figures = added.reduce((sum, one) => sum + one.figures, 0);
  console.log(
    `${added.length} / ${files.length}, ${figures} figures, median ${Math.round(median)} ms, longest ${Math.round(times.at(-1) ?? Number.NaN)} ms`,
  );
  return failed;
}

async function open(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  await page.locator('.cover').waitFor({ state: 'detached' });
  const pane = page.locator('.pane-body');
  await pane.getByRole('button', { name: '更多' }).click();
  await pane.getByRole('menuitem', { name: '我的报告' }).click();
  await pane.getByRole('button', { name: '添加报告' }).click();
  return pane;
}

async function add(page: Page, pane: Locator, path: string): Promise<Added> {
  const file = basename(path);
  const start = performance.now();
  await page.locator('input[type=file][multiple]').setInputFiles(path);
  // one file alone leads on to what it is by itself
  await pane.getByRole('heading', { name: '这是哪份报告' }).waitFor(PATIENCE);
  const read = performance.now() - start;
  await fillWhatIsMissing(pane, file);
  await pane.getByRole('button', { name: /^复核\d+项$|^加入这份报告$/ }).click();
  const list = pane.getByRole('grid', { name: '待复核的指标' });
  await list.getByRole('row').first().waitFor(PATIENCE);
  await page.keyboard.press('Control+Enter');
  const save = pane.getByRole('button', { name: /^加入本工作簿，\d+项$/ });
  await save.waitFor(PATIENCE);
  const figures = Number(/\d+/.exec((await save.textContent()) ?? '')?.[0]);
  const saving = performance.now();
  await save.click();
  await pane
    .getByText(/^已加入，\d+项$/)
    .first()
    .waitFor(PATIENCE);
  const kept = performance.now() - saving;
  await pane.getByRole('button', { name: `移去${file}` }).click();
  return { file, figures, read, kept };
}

async function fillWhatIsMissing(pane: Locator, file: string): Promise<void> {
  const { place = '', year = '' } = NAMED.exec(file)?.groups ?? {};
  const region = pane.getByRole('combobox', { name: /^(地区|上级地区)$/ });
  if ((await region.inputValue()) === '' && !(await chosen(pane, region, place))) {
    // 海南某县: a place that the table does not have, in one that it has
    await region.press('Tab');
    await pane.getByRole('checkbox').check();
    await pane.getByRole('textbox', { name: '名称', exact: true }).fill(place);
    await chosen(pane, region, place.slice(0, 2));
  }
  const yearField = pane.getByRole('textbox', { name: '年份', exact: true });
  if ((await yearField.inputValue()) === '') await yearField.fill(year);
}

/** Types a place and takes the first that is found; false where none is. */
async function chosen(pane: Locator, region: Locator, typed: string): Promise<boolean> {
  await region.fill(typed);
  const option = pane.getByRole('option').first();
  const found = await option.waitFor({ timeout: 2_000 }).then(
    () => true,
    () => false,
  );
  if (found) await option.click();
  return found;
}
