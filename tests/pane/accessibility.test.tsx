// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import type { MenuPage } from '../../src/pane/state/pane-state';
import type { OwnCell } from '../../src/spreadsheet/formula-cells';
import { SpreadsheetError } from '../../src/spreadsheet/spreadsheet';
import { FakeSpreadsheet } from './fake-spreadsheet';
import { closePane, openPane } from './open-pane';

afterEach(closePane);

const OWN: OwnCell = {
  sheet: '工作表1',
  sheetId: 'one',
  address: 'A1',
  isProtected: false,
  beside: ['', ''],
  cells: [[{ formula: '=TARGET("甲县","固定资产投资增速",2030)', value: 0.08, numberFormat: 'General' }]],
  shown: [[{ formula: '', value: 0.08, numberFormat: '0%' }]],
};

type Opened = Awaited<ReturnType<typeof openPane>>;

/** Every page of the menu; the one that follows an update is opened in changed.test.tsx. */
const PAGES: Record<Exclude<MenuPage, 'changed'>, string> = {
  own: '我的报告',
  check: '体检',
  freeze: '冻结与解冻',
  send: '发送副本',
  audit: '审计表',
  prefix: '公式前缀',
  settings: '设置',
  about: '关于',
};

const STATES: Record<string, (opened: Opened) => Promise<unknown>> = {
  'nothing typed': async () => {},
  results: ({ user, searchBox }) => user.type(searchBox, '甲县'),
  'results narrowed by a filter': async ({ user, searchBox }) => {
    await user.type(searchBox, '甲县');
    await user.selectOptions(screen.getByRole('combobox', { name: '期间' }), '2029');
  },
  'an unknown word': ({ user, searchBox }) => user.type(searchBox, '固头增速'),
  'nothing found': ({ user, searchBox }) => user.type(searchBox, '天文'),
  'a card': ({ user, searchBox }) => user.type(searchBox, '地区生产总值{ArrowRight}'),
  'a report': ({ user }) => user.click(screen.getByRole('tab', { name: '报告' })),
  'a report being read': async ({ user }) => {
    await user.click(screen.getByRole('tab', { name: '报告' }));
    await user.click(screen.getByRole('button', { name: '读报告' }));
    await screen.findByRole('article');
  },
  'a figure chosen in the text': async ({ user, searchBox }) => {
    await user.type(searchBox, '引进项目{ArrowRight}');
    await user.click(screen.getByRole('button', { name: '在报告中看' }));
    await screen.findByRole('button', { name: /^60個以上，/ });
  },
  'the selection bar opened': async ({ user, spreadsheet }) => {
    act(() =>
      spreadsheet.select({ address: 'B4', formula: '=TARGET("甲县","固定资产投资增速",2030)', text: '8%' }),
    );
    await user.click(screen.getByRole('button', { name: '展开所选单元格' }));
    await screen.findByRole('switch');
  },
  'a table': async ({ user }) => {
    await user.click(screen.getByRole('tab', { name: '制表' }));
    await screen.findByRole('radiogroup', { name: '版式' });
  },
  'a table’s indicators being chosen': async ({ user }) => {
    await user.click(screen.getByRole('tab', { name: '制表' }));
    await user.click(await screen.findByRole('radio', { name: '地区对比' }));
    await user.click(screen.getByRole('button', { name: /^指标 / }));
  },
  'numbers not yet checked': async ({ user }) => {
    await user.click(screen.getByRole('tab', { name: '核对' }));
    await screen.findByRole('button', { name: '核对C5' });
  },
  'numbers checked, and one opened': async ({ user, spreadsheet }) => {
    const row = ['财政总收入增速', '甲县2029年', 13].map((value) => ({ value, text: String(value) }));
    spreadsheet.part = { sheet: '工作表1', address: 'C1', row: 0, column: 0, cells: [row] };
    await user.click(screen.getByRole('tab', { name: '核对' }));
    await user.click(await screen.findByRole('button', { name: '核对C5' }));
    await user.click(await screen.findByRole('button', { name: /^C1/ }));
  },
  'a question before writing over cells': async ({ user, searchBox, spreadsheet }) => {
    Object.assign(spreadsheet, { state: 'occupied', occupied: 1 });
    await user.type(searchBox, '固投{Enter}');
    await screen.findByRole('alertdialog');
  },
  'a refusal': async ({ user, searchBox, spreadsheet }) => {
    spreadsheet.state = 'protected';
    await user.type(searchBox, '固投{Enter}');
    await screen.findByRole('alert');
  },
  'a written value': async ({ user, searchBox }) => {
    await user.type(searchBox, '固投{Enter}');
    await screen.findByText('C5已写入“固定资产投资增速”的数值');
  },
  'the menu': ({ user }) => user.click(screen.getByRole('button', { name: '更多' })),
  ...Object.fromEntries(
    Object.values(PAGES).map((name) => [
      `the page ${name}`,
      async ({ user }: Opened) => {
        await user.click(screen.getByRole('button', { name: '更多' }));
        await user.click(screen.getByRole('menuitem', { name }));
        await screen.findByRole('heading', { name });
        await waitFor(() => expect(screen.queryByText(/^正在/)).toBeNull());
      },
    ]),
  ),
  'a copy being made': async ({ user, spreadsheet }) => {
    spreadsheet.own = [OWN];
    spreadsheet.copying = () => new Promise(() => {});
    await user.click(screen.getByRole('button', { name: '更多' }));
    await user.click(screen.getByRole('menuitem', { name: '发送副本' }));
    await user.click(await screen.findByRole('button', { name: '做成副本' }));
    await screen.findByRole('progressbar');
  },
  'a copy that could not be made': async ({ user, spreadsheet }) => {
    spreadsheet.copying = () => Promise.reject(new SpreadsheetError('no-copy'));
    await user.click(screen.getByRole('button', { name: '更多' }));
    await user.click(screen.getByRole('menuitem', { name: '发送副本' }));
    await user.click(await screen.findByRole('button', { name: '做成副本' }));
    await screen.findByRole('alert');
  },
  'figures to be audited': async ({ user, spreadsheet }) => {
    spreadsheet.own = [OWN];
    await user.click(screen.getByRole('button', { name: '更多' }));
    await user.click(screen.getByRole('menuitem', { name: '审计表' }));
    await screen.findByRole('button', { name: '做成审计表' });
  },
  'a report to be pasted': openAdding,
  'a report being confirmed': async (opened) => {
    await openAdding(opened);
    await paste(opened);
    await screen.findByRole('heading', { name: '这是哪份报告' });
    await opened.user.type(screen.getByRole('combobox', { name: '地区' }), '高唐');
    await screen.findByRole('listbox');
  },
  'figures under review': toReview,
  'a figure under review being put right': async (opened) => {
    await toReview(opened);
    await opened.user.keyboard('e');
    await opened.user.clear(await screen.findByRole('textbox', { name: '数值' }));
    await opened.user.keyboard('{Enter}');
    await screen.findAllByRole('alert');
  },
  'a figure sought in the text of a report': async (opened) => {
    await toReview(opened);
    await opened.user.keyboard('n');
    await opened.user.type(await screen.findByRole('textbox', { name: '在原文里找' }), '15');
  },
  'a correction': async ({ user, searchBox }) => {
    await user.type(searchBox, '固投{ArrowRight}');
    await user.click(await screen.findByRole('button', { name: '更正' }));
    await screen.findByRole('form', { name: '指标各项' });
  },
  'a question before freezing': async ({ user, spreadsheet }) => {
    spreadsheet.own = [OWN, { ...OWN, address: 'B2' }];
    spreadsheet.refusing = { B2: 'protected' };
    await user.click(screen.getByRole('button', { name: '更多' }));
    await user.click(screen.getByRole('menuitem', { name: '冻结与解冻' }));
    await user.click(await screen.findByRole('button', { name: '冻结' }));
    await screen.findByRole('alertdialog');
  },
};

async function openAdding({ user }: Opened) {
  await user.click(screen.getByRole('button', { name: '添加报告' }));
  await screen.findByRole('textbox', { name: '报告全文' });
}

async function paste({ user }: Opened) {
  await user.click(screen.getByRole('textbox', { name: '报告全文' }));
  await user.paste('2023年工作安排\n固定资产投资增长9%，新建月季园15个。\n');
  await user.keyboard('{Control>}{Enter}{/Control}');
}

async function toReview(opened: Opened) {
  await openAdding(opened);
  await paste(opened);
  await opened.user.type(await screen.findByRole('combobox', { name: '地区' }), '高唐县{ArrowDown}{Enter}');
  await opened.user.click(screen.getByRole('button', { name: /^复核/ }));
  await screen.findByRole('grid', { name: '待复核的指标' });
}

test.each(Object.entries(STATES))('axe finds nothing against %s', async (_, reach) => {
  // Excel’s menu has all the pages
  const spreadsheet = Object.assign(new FakeSpreadsheet(), {
    capabilities: { host: 'excel', formattedResults: true },
  });
  const opened = await openPane({ spreadsheet });
  await reach(opened);
  // colours are measured in a real browser; landmarks are the page's business
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  // stops by which Fluent UI leads the focus around; they are passed over at once
  const checked = { include: [opened.container], exclude: ['[data-tabster-dummy]'] };
  const { violations } = await axe.run(checked, { rules });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
  expect(found).toEqual([]);
});
