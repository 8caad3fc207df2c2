import type { Locator } from 'playwright-core';
import { INVENTED_REPORT } from '../../src/cli/tour-report';
import type { MenuPage, Tab } from '../../src/pane/state/pane-state';
import type { WorkbookPage } from './workbook-page';

/** One of the pane's main states: how it is reached from the tabs with nothing typed, and how it is left again. */
interface PaneStateAt {
  readonly name: string;
  readonly reach: (pane: Locator, workbook: WorkbookPage) => Promise<unknown>;
  readonly leave?: (pane: Locator, workbook: WorkbookPage) => Promise<unknown>;
}

const searchBox = (pane: Locator) => pane.getByRole('combobox').first();

async function search(pane: Locator, text: string): Promise<void> {
  await searchBox(pane).fill(text);
}

async function openCard(pane: Locator): Promise<void> {
  await search(pane, '平湖 固投增速');
  await pane.getByRole('row').first().waitFor();
  await searchBox(pane).press('ArrowRight');
  await pane.getByRole('article').waitFor();
}

async function openPage(pane: Locator, name: string): Promise<void> {
  await pane.getByRole('button', { name: '更多' }).click();
  await pane.getByRole('menuitem', { name }).click();
  await pane.getByRole('heading', { name, exact: true }).waitFor();
  await pane.getByText(/^正在/).waitFor({ state: 'detached' });
}

/** Reports that are being added wait where they were left. */
async function openAdding(pane: Locator): Promise<void> {
  await openPage(pane, '我的报告');
  await pane
    .getByRole('button', { name: /^添加报告|^继续/ })
    .first()
    .click();
}

async function openReview(pane: Locator): Promise<void> {
  await openAdding(pane);
  await pane.getByRole('grid', { name: '待复核的指标' }).focus();
}

/** Of 平湖 2023 the library has only a part, in which the headline targets do not stand. */
async function chooseTable(pane: Locator, year: '2022年' | '2023年'): Promise<void> {
  await pane.getByRole('tab', { name: '制表' }).click();
  const table = pane.getByRole('tabpanel', { name: '制表' });
  await table.getByRole('radio', { name: '主要目标表' }).check({ force: true });
  await table.getByLabel('地区', { exact: true }).selectOption('平湖市');
  await table.getByLabel('年份', { exact: true }).selectOption(year);
}

async function insertTable(pane: Locator): Promise<void> {
  await chooseTable(pane, '2022年');
  await pane.getByRole('button', { name: '插入表格' }).click();
}

/** The pane's tabs, so that none can be left out. */
const TABS: Record<Tab, PaneStateAt> = {
  find: { name: 'nothing typed', reach: (pane) => pane.getByRole('tab', { name: '查找' }).click() },
  report: {
    name: 'a report',
    reach: async (pane) => {
      await pane.getByRole('tab', { name: '报告' }).click();
      await pane.getByRole('button', { name: '读报告' }).waitFor();
    },
  },
  table: {
    name: 'a table',
    reach: async (pane) => {
      await chooseTable(pane, '2022年');
      await pane.getByRole('button', { name: '插入表格' }).waitFor();
    },
  },
  check: {
    name: 'numbers checked, one opened',
    reach: async (pane, workbook) => {
      await workbook.type('F1', '秀洲区2022年财政总收入增速，%');
      await workbook.type('G1', '13');
      await workbook.goTo('G1');
      await pane.getByRole('tab', { name: '核对' }).click();
      await pane.getByRole('button', { name: '核对G1' }).click();
      await pane.locator('#pane-panel-check li > button').first().click();
      await pane.locator('#pane-panel-check li mark').waitFor();
    },
  },
};

/** The pages behind ⋯ that the browser workbook has; the others are Excel's, or an update's. */
const PAGES: Record<Exclude<MenuPage, 'prefix' | 'changed'>, string> = {
  own: '我的报告',
  check: '体检',
  freeze: '冻结与解冻',
  send: '发送副本',
  audit: '审计表',
  settings: '设置',
  about: '关于',
};

/** The main states, in an order in which each can be reached after the one before. */
export const STATES: readonly PaneStateAt[] = [
  TABS.find,
  { name: 'results', reach: (pane) => search(pane, '平湖') },
  {
    name: 'results narrowed to none',
    reach: async (pane) => {
      await search(pane, '平湖 固投增速');
      await pane.getByRole('combobox', { name: '力度' }).selectOption({ index: 1 });
      await search(pane, '秀洲 财政总收入增速');
      await pane.getByRole('button', { name: '清除筛选' }).first().waitFor();
    },
    leave: (pane) => pane.getByRole('button', { name: '清除筛选' }).first().click(),
  },
  { name: 'an unknown word', reach: (pane) => search(pane, '固头增速') },
  { name: 'nothing found', reach: (pane) => search(pane, '天文馆穹顶') },
  { name: 'a card', reach: openCard },
  {
    name: 'a correction',
    reach: async (pane) => {
      await openCard(pane);
      await pane.getByRole('button', { name: '更正' }).click();
      await pane.getByRole('form', { name: '指标各项' }).waitFor();
    },
  },
  TABS.report,
  {
    name: 'a report being read, a figure chosen',
    reach: async (pane) => {
      await pane.getByRole('tab', { name: '报告' }).click();
      await pane.getByRole('button', { name: '读报告' }).click();
      await pane
        .getByRole('article')
        .getByRole('button', { name: /目标：/ })
        .first()
        .click();
    },
  },
  {
    name: 'a table that cannot be made of a part',
    reach: async (pane) => {
      await chooseTable(pane, '2023年');
      await pane.getByText(/^库中只有/).waitFor();
    },
  },
  TABS.table,
  {
    name: 'indicators of a table being chosen',
    reach: async (pane) => {
      await pane.getByRole('tab', { name: '制表' }).click();
      await pane.getByRole('radio', { name: '地区对比' }).check({ force: true });
      await pane.getByRole('button', { name: /^指标 / }).click();
    },
    leave: (_, { page }) => page.keyboard.press('Escape'),
  },
  {
    name: 'a table written',
    reach: async (pane, workbook) => {
      await workbook.goTo('A1');
      await insertTable(pane);
      await pane.getByText(/已写入/).waitFor();
    },
    leave: (pane) => pane.getByRole('button', { name: '关闭', exact: true }).click(),
  },
  {
    name: 'a question before writing over cells',
    reach: async (pane, workbook) => {
      await workbook.goTo('B2');
      await insertTable(pane);
      await pane.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'the sentence of the selected cell',
    reach: async (pane, workbook) => {
      await workbook.type('H1', '=TARGET("平湖","固投增速",2023)');
      await workbook.goTo('H1');
      await pane.getByRole('tab', { name: '查找' }).click();
      await pane.getByRole('button', { name: '展开所选单元格' }).click();
      await pane.getByRole('switch').waitFor();
    },
    leave: (pane) => pane.getByRole('button', { name: '收起' }).click(),
  },
  TABS.check,
  {
    name: 'the menu',
    reach: (pane) => pane.getByRole('button', { name: '更多' }).click(),
    leave: (_, { page }) => page.keyboard.press('Escape'),
  },
  ...Object.values(PAGES).map((page) => ({
    name: `the page ${page}`,
    reach: (pane: Locator) => openPage(pane, page),
  })),
  {
    name: 'a question before freezing',
    reach: async (pane) => {
      await openPage(pane, '冻结与解冻');
      await pane.getByRole('button', { name: '冻结', exact: true }).click();
      await pane.getByRole('alertdialog').waitFor();
    },
    leave: (_, { page }) => page.keyboard.press('Escape'),
  },
  {
    name: 'a copy made',
    reach: async (pane, { page }) => {
      await openPage(pane, '发送副本');
      const downloaded = page.waitForEvent('download');
      await pane.getByRole('button', { name: '做成副本' }).click();
      await downloaded;
      await pane.getByText(/^副本已下载/).waitFor();
    },
  },
  {
    name: 'a report being confirmed',
    reach: async (pane, { page }) => {
      await openAdding(pane);
      await pane.getByRole('textbox', { name: '报告全文' }).fill(INVENTED_REPORT);
      await page.keyboard.press('Control+Enter');
      await pane.getByRole('heading', { name: '这是哪份报告' }).waitFor();
    },
  },
  {
    name: 'figures under review',
    reach: async (pane) => {
      await openAdding(pane);
      await pane.getByRole('button', { name: /^复核\d+项$/ }).click();
      await pane.getByRole('grid', { name: '待复核的指标' }).getByRole('row').first().waitFor();
    },
  },
  {
    name: 'a figure under review being put right',
    reach: async (pane, { page }) => {
      await openReview(pane);
      await page.keyboard.press('e');
      await pane.getByRole('textbox', { name: '数值', exact: true }).fill('');
      await page.keyboard.press('Enter');
      await pane.getByRole('alert').first().waitFor();
    },
    leave: (_, { page }) => page.keyboard.press('Escape'),
  },
  {
    name: 'a figure sought in the text of a report',
    reach: async (pane, { page }) => {
      await openReview(pane);
      await page.keyboard.press('n');
      await pane.getByRole('textbox', { name: '在原文里找' }).fill('15');
    },
  },
];

/** Brings the pane into each of its main states and does something there. */
export async function inEachState(
  workbook: WorkbookPage,
  act: (name: string, pane: Locator) => Promise<unknown>,
): Promise<void> {
  const pane = workbook.page.locator('.pane-body');
  for (const { name, reach, leave } of STATES) {
    await reach(pane, workbook);
    await act(name, pane);
    await leave?.(pane, workbook);
    // out of a question, of whatever is open, then of the search
    while (!(await isAtRest(pane))) {
      await searchBox(pane).focus();
      await workbook.page.keyboard.press('Escape');
    }
  }
}

async function isAtRest(pane: Locator): Promise<boolean> {
  const hasQuestion = await pane.getByRole('alertdialog').isVisible();
  const hasTabs = await pane.getByRole('tab').first().isVisible();
  return !hasQuestion && hasTabs && (await searchBox(pane).inputValue()) === '';
}
