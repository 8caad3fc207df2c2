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

  describe('data in an Excel table', () => {
    const tables = () =>
      pane.page.evaluate(() =>
        window.simulatedExcel.workbook.tables.map(({ name, block }) => ({ name, ...block })),
      );
    const chooseData = async () => {
      const { page } = pane;
      await page.getByRole('tab', { name: '制表' }).click();
      await page.getByRole('radio', { name: '数据长表' }).check({ force: true });
      await page.getByRole('button', { name: /^年份 / }).click();
      await page.getByRole('button', { name: '清空' }).click();
      await page.getByRole('checkbox', { name: '2022年', exact: true }).check();
      await page.keyboard.press('Escape');
      return page;
    };
    const select = (row: number, column: number) =>
      pane.page.evaluate(
        ([r, c]) => {
          const { workbook } = window.simulatedExcel;
          workbook.select(workbook.active, { row: r!, column: c!, rows: 1, columns: 1 });
        },
        [row, column],
      );
    const formulas = async () => (await cells(pane.page)).flat().filter(({ formula }) => formula !== '');
    const openPage = async (name: string) => {
      await pane.page.getByRole('button', { name: '更多' }).click();
      await pane.page.getByRole('menuitem', { name }).click();
    };

    it('is updated in place with its table, frozen, thawed, cleaned, and brought back', async () => {
      const page = await chooseData();
      await page.getByRole('button', { name: '插入表格' }).click();
      await page.getByText(/^A1:AE\d+已写入/).waitFor();
      const [first, ...others] = await tables();
      expect([first?.name, first?.row, first?.columns, others]).toEqual(['指标数据', 0, 31, []]);
      // the user makes a row bold and writes beside it
      const name = await page.evaluate(() => {
        const sheet = window.simulatedExcel.workbook.active;
        for (let column = 0; column < 31; column++) sheet.cell(2, column).format.font.bold = true;
        sheet.enter(2, 33, '我的列');
        return sheet.values({ row: 2, column: 0, rows: 1, columns: 8 })[0]!.join();
      });

      await page.getByRole('tab', { name: '查找' }).click();
      await select(2, 3);
      await page.getByRole('button', { name: '改这张表' }).click();
      await page.getByRole('button', { name: /^年份 / }).click();
      await page.getByRole('checkbox', { name: '2023年', exact: true }).check();
      await page.keyboard.press('Escape');
      await page.getByRole('radio', { name: '公式' }).check({ force: true });
      await page.getByRole('button', { name: '更新这张表' }).click();
      // the rows of the later year come first
      await page.getByText('旁边的1个单元格不会跟着走').waitFor();
      await page.getByRole('button', { name: '更新', exact: true }).click();
      await seen(async () => (await tables())[0]?.rows).toBeGreaterThan(first!.rows);
      await seen(async () => (await formulas()).every(({ value }) => value !== '#BUSY!')).toBe(true);
      expect((await tables()).map((table) => table.name)).toEqual(['指标数据']);
      const bold = await page.evaluate(() => {
        const sheet = window.simulatedExcel.workbook.active;
        const { rows } = window.simulatedExcel.workbook.tables[0]!.block;
        return Array.from({ length: rows - 1 }, (_, at) => at + 1)
          .filter((row) => sheet.peek(row, 0).format.font.bold)
          .map((row) => sheet.values({ row, column: 0, rows: 1, columns: 8 })[0]!.join());
      });
      expect(bold).toEqual([name]);
      expect(await page.evaluate(() => window.simulatedExcel.workbook.active.peek(2, 33).value)).toBe(
        '我的列',
      );

      const written = await formulas();
      expect(written.length).toBeGreaterThan(20);
      await openPage('冻结与解冻');
      await page.getByRole('button', { name: '冻结', exact: true }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: '冻结' }).click();
      await page.getByText(/^已冻结\d+格$/).waitFor();
      const table = await tables();
      expect(await formulas()).toEqual([]);
      await page.getByRole('button', { name: '解冻', exact: true }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: '解冻' }).click();
      await page.getByText(/^已解冻\d+格$/).waitFor();
      await seen(formulas).toEqual(written);
      expect(await tables()).toEqual(table);

      // this Excel gives no file
      await page.keyboard.press('Escape');
      await openPage('发送副本');
      await page.getByRole('button', { name: '做成副本' }).click();
      const part = page.getByRole('region', { name: '在这个工作簿里清除' });
      await part.getByRole('button', { name: '清除' }).click();
      await part.getByRole('alertdialog').getByRole('button', { name: '清除' }).click();
      await part.getByText(/^已清除/).waitFor();
      const left = () =>
        page.evaluate(() => {
          const { names, xmlParts } = window.simulatedExcel.workbook;
          return [[...names.keys()], xmlParts.length];
        });
      expect([await left(), await formulas(), await tables()]).toEqual([[[], 0], [], table]);
      await part.getByRole('button', { name: '撤销' }).click();
      await part.getByText(/^已撤销/).waitFor();
      await seen(formulas).toEqual(written);
      expect((await left())[0]).toEqual(['指标表_1']);
      expect(pane.complaints).toEqual([]);
    });

    it('is refused within a table of the user’s, and, stopped midway, leaves the worksheet as it was', async () => {
      await pane.page.evaluate(() => {
        const { workbook } = window.simulatedExcel;
        const { active } = workbook;
        active.enter(4, 2, '产品');
        active.enter(4, 3, '销量');
        active.enter(5, 2, '甲');
        workbook.makeTable(active, { row: 4, column: 2, rows: 2, columns: 2 });
      });
      const before = await cells(pane.page);
      const page = await chooseData();
      const insert = page.getByRole('button', { name: /^插入表格$|^重试$/ });
      await insert.click();
      await page.getByText(/没有写入：.*与一个Excel表格重叠/).waitFor();
      expect(await cells(page)).toEqual(before);

      await select(9, 0);
      await page.evaluate((pause) => {
        const { external } = window as unknown as { external: { Execute(...asked: unknown[]): void } };
        const execute = external.Execute.bind(external);
        external.Execute = (id, message, done) =>
          execute(id, message, (answer: unknown) =>
            setTimeout(() => (done as (a: unknown) => void)(answer), pause),
          );
      }, 250);
      await insert.click();
      await page.getByRole('progressbar', { name: '正在写入…' }).waitFor();
      await page.getByRole('button', { name: '停止' }).click();
      await page.getByText('已停止，一个单元格也没有改动').waitFor();
      expect(await cells(page)).toEqual(before);
      expect((await tables()).map(({ name }) => name)).toEqual(['表1']);
      expect(pane.complaints).toEqual([]);
    });
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

  const FORMULA = '=TARGET("平湖","固投增速",2023)';
  const fromMenu = async (name: string) => {
    await pane.page.getByRole('button', { name: '更多' }).click();
    await pane.page.getByRole('menuitem', { name }).click();
  };

  it('repairs a formula stuck in #NAME?, and that one alone', async () => {
    const { page } = pane;
    await enter(pane, FORMULA);
    await seen(() => inA1(pane)).toBe(0.08);
    await page.evaluate(() => {
      const sheet = window.simulatedExcel.workbook.active;
      sheet.enter(1, 0, '=_xldudf_TARGET("平湖","固投增速",2023)');
      sheet.cell(1, 0).value = '#NAME?';
    });
    const [[healthy] = []] = await cells(page);
    await fromMenu('体检');
    const found = page.getByRole('region', { name: '停住的公式' });
    await found.getByText('停住的公式　1格').waitFor();
    await found.getByRole('button', { name: '修复' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '修复' }).click();
    await page.getByText('已修复1格').waitFor();
    const column = (await cells(page)).map(([cell]) => cell);
    expect(column[0]).toEqual(healthy);
    expect([column[1]?.formula, column[1]?.value]).toEqual([FORMULA, 0.08]);
    expect(pane.complaints).toEqual([]);
  });

  it('lists each figure used, with its cell, formula, value and sentence, on a worksheet of its own', async () => {
    const { page } = pane;
    const OTHER = '=ACTUAL("平湖","农村居民人均可支配收入",2021)';
    await page.evaluate(
      ([formula, other]) => {
        const sheet = window.simulatedExcel.workbook.active;
        sheet.enter(0, 0, formula);
        sheet.enter(1, 0, other);
        sheet.enter(2, 0, '固定资产投资增速');
        sheet.enter(3, 0, 8);
      },
      [FORMULA, OTHER],
    );
    await seen(async () =>
      (await cells(page)).slice(0, 2).every(([cell]) => typeof cell?.value === 'number'),
    ).toBe(true);
    const before = await cells(page);
    await fromMenu('审计表');
    await page.getByText('用到的指标　2行').waitFor();
    await page.getByRole('button', { name: '做成审计表' }).click();
    const rows = () =>
      page.evaluate(() => {
        const sheet = window.simulatedExcel.workbook.sheets.find(({ name }) => name === '审计表');
        const used = sheet?.used({ row: 0, column: 0, rows: 100, columns: 30 });
        return sheet && used ? sheet.values(used) : [];
      });
    await seen(async () => (await rows()).length).toBe(3);
    const [header = [], ...listed] = await rows();
    const columns = ['单元格', '公式', '显示值', '原句'].map((name) => header.indexOf(name));
    const [first, second] = listed.map((row) => columns.map((at) => row[at]));
    expect(first).toEqual(['A1', FORMULA, 0.08, expect.stringContaining('固定资产投资')]);
    expect(second).toEqual(['A2', OTHER, 43914, expect.stringContaining('43914元')]);
    const asBefore = await page.evaluate(() => {
      const sheet = window.simulatedExcel.workbook.sheets[0]!;
      return sheet.map(
        { row: 0, column: 0, rows: 4, columns: 1 },
        ({ formula = '', value, numberFormat }) => ({ formula, value, numberFormat }),
      );
    });
    expect(asBefore).toEqual(before);
    expect(pane.complaints).toEqual([]);
  });

  it('tells a typed number that the report says from one near to it, and writes nothing', async () => {
    const { page } = pane;
    await page.evaluate(() => {
      const { workbook } = window.simulatedExcel;
      const sheet = workbook.active;
      const lines = [
        ['平湖市2023年目标', '%'],
        ['固定资产投资增速', 8],
        ['固定资产投资增速', -8],
      ];
      for (const [row, line] of lines.entries())
        for (const [column, typed] of line.entries()) sheet.enter(row, column, typed);
      workbook.select(sheet, { row: 1, column: 1, rows: 2, columns: 1 });
    });
    const before = await cells(page);
    await page.getByRole('tab', { name: '核对' }).click();
    await page.getByRole('button', { name: '核对B2:B3' }).click();
    const match = page.getByRole('region', { name: '一致' }).getByRole('listitem');
    await match.getByText('固定资产投资增速').waitFor();
    expect(await match.allTextContents()).toEqual([expect.stringMatching(/^B2/)]);
    const other = page.getByRole('region', { name: /^(冲突|近似)$/ }).getByRole('listitem');
    expect(await other.allTextContents()).toEqual([expect.stringMatching(/^B3.*符号相反/)]);
    expect(await cells(page)).toEqual(before);
    expect(pane.complaints).toEqual([]);
  });

  it('says what to do where a table to be updated is protected, and leaves it as it stands', async () => {
    const { page } = pane;
    await insertTable('数值');
    await page.getByRole('button', { name: '撤销插入' }).waitFor();
    const before = await cells(page);
    await page.getByRole('tab', { name: '查找' }).click();
    await page.evaluate(() => {
      const { workbook } = window.simulatedExcel;
      workbook.select(workbook.active, { row: 2, column: 0, rows: 1, columns: 1 });
    });
    await page.getByRole('button', { name: '改这张表' }).click();
    await page.getByRole('radio', { name: '公式' }).check({ force: true });
    await page.evaluate(refuse, 'protected' as const);
    await page.getByRole('button', { name: '更新这张表' }).click();
    await seen(async () => (await page.getByRole('alert').allTextContents()).join('')).toMatch(
      /没有写入：工作表“Sheet1”受保护.*撤销保护后重试/s,
    );
    expect(await cells(page)).toEqual(before);
    expect(pane.complaints).toEqual([]);
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
