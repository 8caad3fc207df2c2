import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { INVENTED_REPORT } from '../../src/cli/tour-report';
import type { FunctionsJson } from '../../src/formulas/metadata';
import { browserPath, launchBrowser } from '../support/browser';
import { builtPages } from '../support/built';
import { openTaskPane, type TaskPane } from './windows';

const TITLE = /^平湖市2023年/;

/** What stands on the active worksheet, row by row: formula or value. */
function cells(page: Page): Promise<{ formula: string; value: unknown; numberFormat: string }[][]> {
  return page.evaluate(() => {
    const sheet = window.simulatedExcel.workbook.active;
    const used = sheet.used({ row: 0, column: 0, rows: 2000, columns: 50 });
    if (!used) return [];
    return sheet.map(used, ({ formula = '', value, numberFormat }) => ({ formula, value, numberFormat }));
  });
}

type Refusal = 'protected' | 'merged' | 'editing' | 'edge' | 'lost' | 'gone';

/** From now on the simulated Excel refuses what is written; run in the page. */
function refuse(refusal: Refusal): void {
  const host = window.simulatedExcel;
  const { workbook } = host;
  const sheet = workbook.active;
  let writes = 0;
  const failing = (from: number, to: number) => (step: string) => {
    if (step !== 'Range.SetCellProperties') return;
    writes += 1;
    if (writes >= from && writes <= to) throw new Error('the host broke down');
  };
  if (refusal === 'protected') sheet.protected = true;
  if (refusal === 'merged') sheet.merged.push({ row: 1, column: 0, rows: 1, columns: 2 });
  if (refusal === 'editing') host.editing = true;
  if (refusal === 'edge') workbook.select(sheet, { row: 1_048_570, column: 0, rows: 1, columns: 1 });
  if (refusal === 'lost') host.beforeEach = failing(1, 1);
  if (refusal === 'gone') host.beforeEach = failing(1, 100);
}

/** The host answers later, on a busy machine much later. */
const seen = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 20_000 });

describe('the search box of the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browserPath();
    [browser] = await Promise.all([launchBrowser(), builtPages()]);
  });
  afterAll(() => browser?.close());

  it('keeps what is typed before the pane stands, and the cursor in it', async () => {
    const { page, complaints } = await openTaskPane(browser, await builtPages(), async (page) => {
      await page.getByRole('combobox').click();
      await page.keyboard.type('平湖2023固速');
      await page.keyboard.press('ArrowLeft');
    });
    await page.getByRole('tab', { name: '制表' }).waitFor();
    await page.keyboard.type('投增');
    expect(await page.getByRole('combobox').first().inputValue()).toBe('平湖2023固投增速');
    await page
      .getByRole('row', { name: /固定资产投资增速/ })
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is not taken away in the middle of a word that an input method composes', async () => {
    let compose = async (_text: string) => {};
    let finish = async (_text: string) => {};
    const { page } = await openTaskPane(browser, await builtPages(), async (page) => {
      const keyboard = await page.context().newCDPSession(page);
      compose = (text) =>
        keyboard
          .send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
          .then(() => {});
      finish = (text) => keyboard.send('Input.insertText', { text }).then(() => {});
      await page.getByRole('combobox').click();
      await compose('gu');
    });
    // the pane's script has run
    await compose('gu t');
    expect(await page.getByRole('tab').count()).toBe(0);
    await finish('固投');
    await page.getByRole('tab', { name: '制表' }).waitFor();
    expect(await page.getByRole('combobox').first().inputValue()).toBe('固投');
    await page.context().close();
  });

  it('leaves the focus where it was', async () => {
    const { page } = await openTaskPane(browser, await builtPages());
    await page.getByRole('tab', { name: '制表' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.context().close();
  });
});

describe('the built task pane in Excel for Windows', () => {
  let browser: Browser;
  let metadata: FunctionsJson;
  let pane: TaskPane;

  beforeAll(async () => {
    browserPath();
    const folder = await builtPages();
    metadata = JSON.parse(await readFile(join(folder, 'functions.json'), 'utf8'));
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  /** The pane in an Excel that has opened a workbook whose file holds these custom XML parts. */
  const openPane = async (parts: readonly string[] = []) => {
    const opened = await openTaskPane(browser, await builtPages(), undefined, parts);
    await opened.page.evaluate((functions) => {
      for (const { id, parameters } of functions)
        window.simulatedExcel.functions.known.set(
          id,
          parameters.map(({ dimensionality }) => dimensionality),
        );
    }, metadata.functions);
    await opened.page.getByRole('tab', { name: '制表' }).waitFor();
    expect(opened.complaints).toEqual([]);
    return opened;
  };
  /** Types a formula into A1. */
  const enter = ({ page }: TaskPane, formula: string) =>
    page.evaluate((text) => window.simulatedExcel.workbook.active.enter(0, 0, text), formula);
  const inA1 = async ({ page }: TaskPane) => (await cells(page))[0]?.[0]?.value;

  beforeEach(async () => {
    pane = await openPane();
  });
  afterEach(async () => {
    await pane.page.context().close();
  });

  const insertTable = async (mode: '数值' | '公式') => {
    const { page } = pane;
    await page.getByRole('tab', { name: '制表' }).click();
    await page.getByRole('combobox', { name: '地区', exact: true }).selectOption('平湖市');
    await page.getByRole('combobox', { name: '年份', exact: true }).selectOption('2023年');
    await page.getByRole('radio', { name: mode }).check({ force: true });
    await page.getByRole('button', { name: '插入表格' }).click();
    await seen(async () => (await cells(page))[0]?.[0]?.value).toMatch(TITLE);
  };

  it('inserts the table of 平湖 2023 as formulas, and Excel has them answered', async () => {
    await insertTable('公式');
    const row = async () =>
      (await cells(pane.page)).find(([name]) => name?.value === '固定资产投资增速') ?? [];
    const asking = (await row()).find(({ formula }) => formula.startsWith('=TARGET('));
    expect(asking?.formula).toBe('=TARGET("平湖市","固定资产投资增速",2023,"%")');
    await seen(async () => (await row()).find(({ formula }) => formula)?.value).toBe(8);
    expect(pane.complaints).toEqual([]);
  });

  it('inserts it as values that need no add-in, and takes it back', async () => {
    await insertTable('数值');
    const written = (await cells(pane.page)).flat();
    expect(written.filter(({ formula }) => formula)).toEqual([]);
    expect(written.some(({ value }) => value === 8)).toBe(true);
    await pane.page.getByRole('button', { name: '撤销插入' }).click();
    await seen(() => cells(pane.page)).toEqual([]);
  });

  it.each<[string, Refusal, RegExp]>([
    ['a protected worksheet', 'protected', /没有写入：工作表“Sheet1”受保护.*一个单元格也没有改动/s],
    ['merged cells', 'merged', /没有写入：.*里有合并单元格.*一个单元格也没有改动/s],
    ['a cell being edited', 'editing', /没有写入：正在编辑一个单元格.*按Enter或Esc结束编辑/s],
    ['an edge of the worksheet', 'edge', /没有写入：从这里写会超出工作表的边界.*选靠左上的单元格/s],
    ['a loss midway', 'lost', /没有写成：写到一半时中断，已恢复原样.*可以重试/s],
    ['a loss for good', 'gone', /只写了一部分：Sheet1!A1:.*先检查这些单元格/s],
  ])('says what to do where it meets %s', async (_, refusal, sentences) => {
    const { page } = pane;
    await page.getByRole('tab', { name: '制表' }).click();
    await page.getByRole('radio', { name: '数值' }).check({ force: true });
    await page.evaluate(refuse, refusal);
    await page.getByRole('button', { name: '插入表格' }).click();
    await seen(async () => (await page.getByRole('alert').allTextContents()).join('')).toMatch(sentences);
    if (refusal !== 'gone')
      expect((await cells(page)).flat().filter(({ value }) => value !== '')).toEqual([]);
    expect(pane.complaints).toEqual([]);
  });

  it('answers TARGET typed into a cell through Excel’s runtime', async () => {
    const typed = async (formula: string) => {
      await enter(pane, formula);
      await seen(() => inA1(pane)).not.toBe('#BUSY!');
      return inA1(pane);
    };
    expect(await typed('=TARGET("平湖","固投增速",2023)')).toBe(0.08);
    expect(await typed('=TARGET("平糊","固投增速",2023)')).toBe('#N/A');
  });

  it('adds a pasted report: the formula that asked for it is answered, here and on the Excel of a colleague', async () => {
    const { page } = pane;
    const ask = '=TARGET("高唐","固投增速",2023)';
    await enter(pane, ask);
    await seen(() => inA1(pane)).toBe('#N/A');
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '我的报告' }).click();
    await page.getByRole('button', { name: '添加报告' }).click();
    await page.getByRole('textbox', { name: '报告全文' }).fill(INVENTED_REPORT);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: /^复核\d+项$/ }).click();
    await page.getByRole('grid', { name: '待复核的指标' }).waitFor();
    expect(await page.evaluate(() => window.simulatedExcel.workbook.xmlParts.length)).toBe(0);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: /^加入本工作簿，\d+项$/ }).click();
    await page.getByText(/^已加入，\d+项$/).waitFor();
    await seen(() => inA1(pane)).toBe(0.09);
    expect(pane.complaints).toEqual([]);

    const saved = await page.evaluate(() => window.simulatedExcel.workbook.xmlParts.map(({ xml }) => xml));
    const colleague = await openPane(saved);
    try {
      await colleague.page.getByText(/^这个工作簿带有1份自录报告（《高唐县2023年政府工作报告》）/).waitFor();
      await enter(colleague, ask);
      await seen(() => inA1(colleague)).toBe(0.09);
      expect(colleague.complaints).toEqual([]);
    } finally {
      await colleague.page.context().close();
    }
  });

  it('follows the selection', async () => {
    await pane.page.evaluate(() => {
      const { workbook } = window.simulatedExcel;
      workbook.select(workbook.active, { row: 3, column: 1, rows: 1, columns: 1 });
    });
    await pane.page.getByText('B4', { exact: true }).waitFor();
  });

  it('asks nothing of any address but its own and that of office.js', async () => {
    await insertTable('公式');
    expect(pane.foreign).toEqual([]);
  });
});
