// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { OwnCell } from '../../src/spreadsheet/formula-cells';
import { layOut } from '../../src/spreadsheet/layout';
import { SpreadsheetError } from '../../src/spreadsheet/spreadsheet';
import { FakeSpreadsheet } from './fake-spreadsheet';
import { closePane, openPane } from './open-pane';

afterEach(closePane);

const FORMULA = '=TARGET("甲县","固定资产投资增速",2030)';

function own(address: string, formula = FORMULA, value: number | string = 0.08): OwnCell {
  return {
    sheet: '工作表1',
    sheetId: 'one',
    address,
    isProtected: false,
    beside: ['', ''],
    cells: [[{ formula, value, numberFormat: 'General' }]],
    shown: [[{ formula: '', value, numberFormat: '0%' }]],
  };
}

async function openPage(name: string, spreadsheet = new FakeSpreadsheet(), language: 'zh' | 'en' = 'zh') {
  const opened = await openPane({ spreadsheet, language });
  await opened.user.click(screen.getByRole('button', { name: language === 'zh' ? '更多' : 'More' }));
  await opened.user.click(screen.getByRole('menuitem', { name }));
  await screen.findByRole('heading', { name });
  return opened;
}

const press = async (opened: { user: { click(element: Element): Promise<void> } }, name: string) =>
  opened.user.click(await screen.findByRole('button', { name }));

const agree = async (opened: { user: { click(element: Element): Promise<void> } }, name: string) =>
  opened.user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name }));

function inExcel(cells: readonly OwnCell[] = [], formattedResults = false): FakeSpreadsheet {
  const spreadsheet = new FakeSpreadsheet();
  spreadsheet.capabilities = { host: 'excel', formattedResults };
  spreadsheet.own = cells;
  return spreadsheet;
}

describe('⋯', () => {
  test('is opened, walked through and left by keyboard', async () => {
    const { user } = await openPane({ spreadsheet: inExcel() });
    const button = screen.getByRole('button', { name: '更多' });
    button.focus();
    await user.keyboard('{Enter}');
    const entries = screen.getAllByRole('menuitem');
    expect(entries.map((entry) => entry.textContent)).toEqual([
      '我的报告',
      '体检',
      '冻结与解冻',
      '发送副本',
      '审计表',
      '公式前缀',
      '设置',
      '关于',
    ]);
    expect(document.activeElement).toBe(entries[0]);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(entries[7]);
    await user.keyboard('{Home}{ArrowDown}');
    expect(document.activeElement).toBe(entries[1]);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test('a page is left by Esc, back to ⋯', async () => {
    const { user } = await openPage('关于');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: '更多' })));
  });

  test('typing in the search box leaves a page for the results', async () => {
    const { user, searchBox } = await openPage('关于');
    await user.type(searchBox, '固投');
    expect(screen.queryByRole('heading', { name: '关于' })).toBeNull();
    expect(document.activeElement).toBe(searchBox);
  });

  test('does not offer a prefix where there are no other add-ins', async () => {
    const { user } = await openPane();
    await user.click(screen.getByRole('button', { name: '更多' }));
    expect(screen.queryByRole('menuitem', { name: '公式前缀' })).toBeNull();
  });
});

describe('公式前缀', () => {
  test('says how many cells where, asks, rewrites, and undoes exactly that', async () => {
    const spreadsheet = inExcel([own('A1'), own('A2')]);
    const opened = await openPage('公式前缀', spreadsheet);
    await screen.findByText('工作表1：2格');
    await press(opened, '加上前缀GWR');
    expect(spreadsheet.changes).toEqual([]);
    expect(document.activeElement?.textContent).toBe('取消');
    await agree(opened, '加上前缀GWR');
    await screen.findByText('已改写2格');
    expect(spreadsheet.changes.map(({ to }) => to[0]![0]!.formula)).toEqual([
      `=GWR.${FORMULA.slice(1)}`,
      `=GWR.${FORMULA.slice(1)}`,
    ]);
    await press(opened, '撤销');
    await screen.findByText('已撤销，2格恢复原样');
    expect(spreadsheet.changes.slice(2).map(({ to }) => to[0]![0]!.formula)).toEqual([FORMULA, FORMULA]);
  });

  test('writes nothing where the user thinks better of it', async () => {
    const spreadsheet = inExcel([own('A1')]);
    const opened = await openPage('公式前缀', spreadsheet);
    await press(opened, '加上前缀GWR');
    await agree(opened, '取消');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(spreadsheet.changes).toEqual([]);
  });

  test('the question is left by Esc, and the page by a second one', async () => {
    const opened = await openPage('公式前缀', inExcel([own('A1')]));
    await press(opened, '加上前缀GWR');
    await opened.user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    screen.getByRole('heading', { name: '公式前缀' });
    await opened.user.keyboard('{Escape}');
    expect(screen.queryByRole('heading', { name: '公式前缀' })).toBeNull();
  });

  test('says where there is nothing to rewrite', async () => {
    await openPage('公式前缀', inExcel());
    await screen.findByText('工作簿里没有本库公式。');
  });

  test('names cells on protected worksheets', async () => {
    const spreadsheet = inExcel([own('A1'), own('B7')]);
    spreadsheet.refusing = { B7: 'protected' };
    await openPage('公式前缀', spreadsheet);
    await screen.findByText('工作表1!B7 · 工作表受保护，撤销保护后可再试');
    screen.getByText('工作表1：1格');
  });

  test('says in a sentence that the host refused', async () => {
    const spreadsheet = inExcel([own('A1')]);
    const opened = await openPage('公式前缀', spreadsheet);
    spreadsheet.failure = new SpreadsheetError('edit-mode');
    await press(opened, '加上前缀GWR');
    await agree(opened, '加上前缀GWR');
    expect((await screen.findByRole('alert')).textContent).toContain('没有写入：正在编辑一个单元格');
  });
});

describe('体检', () => {
  test('enters stuck formulas again, as one types them', async () => {
    const spreadsheet = inExcel([
      own('A1', '=_xldudf_TARGET("甲县","固定资产投资增速",2030)', '#NAME?'),
      own('A2'),
    ]);
    const opened = await openPage('体检', spreadsheet);
    await screen.findByText('工作表1：1格');
    await press(opened, '修复');
    await agree(opened, '修复');
    await screen.findByText('已修复1格');
    expect(spreadsheet.changes.map(({ to }) => to[0]![0]!.formula)).toEqual([FORMULA]);
  });

  test('finds nothing in a healthy workbook', async () => {
    await openPage('体检', inExcel([own('A1')]));
    await screen.findByText('没有发现停住的公式。');
  });
});

describe('冻结与解冻', () => {
  test('freezes into the values shown, with formula and source kept', async () => {
    const spreadsheet = inExcel([own('A1')]);
    const opened = await openPage('冻结与解冻', spreadsheet);
    await press(opened, '冻结');
    await agree(opened, '冻结');
    await screen.findByText('已冻结1格');
    expect(spreadsheet.changes[0]?.to).toEqual([[{ formula: '', value: 0.08, numberFormat: '0%' }]]);
    const kept = JSON.parse(spreadsheet.keeps.get('frozen')!);
    expect(kept.cells[0]).toMatchObject({
      formula: [[{ formula: FORMULA }]],
      source: {
        figure: expect.stringMatching(/^jia-2030@/),
        citation: '《甲县人民政府工作报告》，2030年2月1日',
      },
    });
    expect(kept.cells[0].source.sentence).toContain('固定资产投资增长8%');
    await press(opened, '解冻');
    await agree(opened, '解冻');
    await screen.findByText('已解冻1格');
    expect(spreadsheet.changes[1]?.to).toMatchObject([[{ formula: FORMULA }]]);
    expect(spreadsheet.keeps.get('frozen')).toBe('');
  });

  test('keeps the source of a formula whose arguments stand in cells, and none where they are not known', async () => {
    const asking = own('A1', '=TARGET($B1,C$1,2030)');
    const cells: Readonly<Record<string, unknown[][]>> = { $B1: [['甲县']], C$1: [['固定资产投资增速']] };
    const spreadsheet = inExcel([
      { ...asking, inputs: (reference) => cells[reference] },
      own('A2', '=TARGET($B2,C$1,2030)'),
    ]);
    const opened = await openPage('冻结与解冻', spreadsheet);
    await press(opened, '冻结');
    await agree(opened, '冻结');
    await screen.findByText('已冻结2格');
    const [known, unknown] = JSON.parse(spreadsheet.keeps.get('frozen')!).cells;
    expect(known.source.sentence).toContain('固定资产投资增长8%');
    expect(unknown).not.toHaveProperty('source');
  });

  test('leaves formulas that have no answer yet, and names them', async () => {
    await openPage('冻结与解冻', inExcel([own('A1', FORMULA, '#BUSY!')]));
    await screen.findByText('工作表1!A1 · 还没有算出数值，请先体检或重新计算');
    expect(screen.getByRole('button', { name: '冻结' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('takes the selection only, where that is chosen', async () => {
    const { user } = await openPage('冻结与解冻', inExcel([own('A1'), own('C5')]));
    await screen.findByText('工作表1：2格');
    await user.click(screen.getByRole('radio', { name: '选区' }));
    await screen.findByText('工作表1：1格');
  });

  test('says that what the workbook keeps cannot be read, and throws nothing of it away', async () => {
    const spreadsheet = inExcel([own('A1')]);
    spreadsheet.keeps.set('frozen', '{"cells":[');
    await openPage('冻结与解冻', spreadsheet);
    expect((await screen.findByRole('alert')).textContent).toContain('读不出来');
    expect(spreadsheet.keeps.get('frozen')).toBe('{"cells":[');
  });
});

describe('发送副本', () => {
  test('says what becomes of the workbook’s formulas, makes the copy, and that nothing else changed', async () => {
    const spreadsheet = inExcel([own('A1'), own('B2', FORMULA, '#BUSY!')]);
    const opened = await openPage('发送副本', spreadsheet);
    await screen.findByText('工作表1：2格');
    screen.getByText('有1格还没有算出，副本里会照现在的样子');
    await press(opened, '做成副本');
    await screen.findByText('副本已作为新工作簿打开，请另存后发送。这个工作簿没有改动。');
    expect(spreadsheet.copies).toBe(1);
    expect(spreadsheet.changes).toEqual([]);
  });

  test('shows how far it is and can be stopped', async () => {
    const spreadsheet = inExcel([own('A1')]);
    let report = (_: number) => {};
    spreadsheet.copying = ({ onProgress }) => {
      report = onProgress;
      return new Promise(() => {});
    };
    const opened = await openPage('发送副本', spreadsheet);
    await press(opened, '做成副本');
    act(() => report(0.5));
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.5);
    await press(opened, '停止');
    await screen.findByText('已停止，没有做副本，这个工作簿没有改动。');
    expect(spreadsheet.copies).toBe(0);
  });

  test.each([
    ['no-copy', '', '没有做成副本：Excel没有交出可读的文件'],
    ['traces-left', '增速', '没有做成：增速里还用到本库公式'],
  ] as const)('says why there is none: %s', async (why, where, said) => {
    const spreadsheet = inExcel([own('A1')]);
    spreadsheet.copying = () => Promise.reject(new SpreadsheetError(why, where));
    const opened = await openPage('发送副本', spreadsheet);
    await press(opened, '做成副本');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(said);
    expect(alert.textContent).toContain('这个工作簿没有改动');
  });

  test('where Excel gives no file, the workbook itself is cleaned after a question, and back', async () => {
    const spreadsheet = inExcel([own('A1')]);
    spreadsheet.keeps.set('frozen', '{"library":"1","cells":[]}');
    spreadsheet.copying = () => Promise.reject(new SpreadsheetError('no-copy'));
    const opened = await openPage('发送副本', spreadsheet);
    expect(screen.queryByRole('region', { name: '在这个工作簿里清除' })).toBeNull();
    const found = await screen.findByRole('region', { name: '变成数值的公式' });
    expect(found.textContent).toContain('1格');
    await press(opened, '做成副本');
    await screen.findByText('公式变成数值，保存的内容全部去掉。');
    await press(opened, '清除');
    const question = await screen.findByRole('alertdialog', {
      name: '把1格公式变成数值，并清除保存的内容？',
    });
    expect(document.activeElement?.textContent).toBe('取消');
    expect(spreadsheet.changes).toEqual([]);
    await opened.user.click(within(question).getByRole('button', { name: '清除' }));
    await screen.findByText(/^已清除，1格公式变成了数值。请另存后发送/);
    expect([spreadsheet.changes.length, await spreadsheet.keptNames()]).toEqual([1, []]);
    await waitFor(() => expect(found.textContent).not.toContain('1格'));
    await press(opened, '撤销');
    await screen.findByText('已撤销，公式和保存的内容都恢复原样。');
    expect(spreadsheet.changes.length).toBe(2);
    expect(await spreadsheet.keptNames()).toContain('frozen');
  });

  test('cleans nothing while a formula cannot become a value, and says which', async () => {
    const spreadsheet = inExcel([own('A1'), own('B2')]);
    spreadsheet.refusing = { B2: 'protected' };
    spreadsheet.copying = () => Promise.reject(new SpreadsheetError('no-copy'));
    const opened = await openPage('发送副本', spreadsheet);
    await press(opened, '做成副本');
    await screen.findByText('有1格现在变不成数值，处理后才能清除');
    screen.getByText('工作表1!B2 · 工作表受保护，撤销保护后可再试');
    expect(screen.getByRole('button', { name: '清除' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('of the browser workbook is downloaded', async () => {
    const spreadsheet = new FakeSpreadsheet();
    spreadsheet.own = [own('A1')];
    const opened = await openPage('发送副本', spreadsheet);
    await screen.findByText(/^下载一份副本（\.xlsx文件）/);
    await press(opened, '做成副本');
    await screen.findByText('副本已下载，可以直接发送。这个工作簿没有改动。');
    expect(spreadsheet.copies).toBe(1);
  });
});

describe('审计表', () => {
  test('lists the figures that the workbook uses on a sheet of its own', async () => {
    const spreadsheet = inExcel([own('A1'), own('B2', '=TARGET("甲县","固头增速",2030)', '#N/A')]);
    const opened = await openPage('审计表', spreadsheet);
    await screen.findByText('其中1格没有对应的指标，也列出，备注里写明原因。');
    await press(opened, '做成审计表');
    await screen.findByText(/已写入审计表/);
    expect(spreadsheet.sheets).toEqual(['审计表']);
    const [{ table, mode } = { table: undefined, mode: '' }] = spreadsheet.tables;
    expect(mode).toBe('values');
    const headers = table!.columns.map(({ header }) => header);
    const rows = table!.rows.map(({ cells }) =>
      Object.fromEntries(headers.map((header, at) => [header, cells[at]!.value])),
    );
    expect(rows[0]).toMatchObject({
      工作表: '工作表1',
      单元格: 'A1',
      公式: FORMULA,
      显示值: 0.08,
      数值: 8,
      单位: '%',
      报告: '甲县人民政府工作报告',
      报告日期: '2030-02-01',
      库的版本: '9.9.9',
    });
    expect(rows[0]!.原句).toContain('固定资产投资增长8%');
    expect(rows[1]).toMatchObject({ 单元格: 'B2', 显示值: '#N/A', 数值: '', 编号: '' });
    expect(rows[1]!.备注).toContain('您是否要找');
    // its formulas are text
    const written = layOut(table!, 'values').rows.flatMap(({ cells }) => cells);
    const formulas = written.filter(({ content }) => String(content).startsWith('='));
    expect(formulas.map(({ isFormula, numberFormat }) => [isFormula, numberFormat])).toEqual([
      [false, '@'],
      [false, '@'],
    ]);
  });

  describe('of a frozen formula', () => {
    const frozen = (spreadsheet: FakeSpreadsheet) => {
      const state = { value: 0.08, numberFormat: '0%' };
      spreadsheet.keeps.set(
        'frozen',
        JSON.stringify({
          library: '9.9.9',
          cells: [
            {
              sheet: '工作表1',
              sheetId: '1',
              address: 'A1',
              beside: ['', ''],
              formula: [[{ ...state, formula: FORMULA }]],
              values: [[{ ...state, formula: '' }]],
            },
          ],
        }),
      );
      return spreadsheet;
    };

    test('lists the figure, and says that it is frozen', async () => {
      const spreadsheet = frozen(inExcel());
      const opened = await openPage('审计表', spreadsheet);
      await press(opened, '做成审计表');
      await screen.findByText(/已写入审计表/);
      const { columns, rows } = spreadsheet.tables[0]!.table;
      const row = Object.fromEntries(columns.map(({ header }, at) => [header, rows[0]!.cells[at]!.value]));
      expect(row).toMatchObject({ 单元格: 'A1', 公式: FORMULA, 显示值: 0.08, 数值: 8, 备注: '已冻结' });
      expect(row.原句).toContain('固定资产投资增长8%');
    });

    test('lists nothing where its cell holds something else by now', async () => {
      const spreadsheet = frozen(inExcel());
      spreadsheet.refusing = { A1: 'changed' };
      await openPage('审计表', spreadsheet);
      await screen.findByText('工作簿里没有本库公式。');
    });
  });

  test('says where there is nothing to list', async () => {
    await openPage('审计表', inExcel());
    await screen.findByText('工作簿里没有本库公式。');
    expect(screen.queryByRole('button', { name: '做成审计表' })).toBeNull();
  });
});

describe('设置', () => {
  test('the pane speaks the chosen language, also the next time', async () => {
    const { user } = await openPage('设置');
    await user.selectOptions(screen.getByLabelText('窗格语言'), 'English');
    await screen.findByRole('heading', { name: 'Settings' });
    expect(localStorage.getItem('pane.language')).toBe('en');
    await user.selectOptions(screen.getByLabelText('Language of the pane'), 'As the page');
    await screen.findByRole('heading', { name: '设置' });
    expect(localStorage.getItem('pane.language')).toBeNull();
  });

  test('numbers with their format can be refused, and taken again', async () => {
    const { user } = await openPage('设置', inExcel([], true));
    const box = await screen.findByRole('checkbox', { name: '数字格式随公式' });
    await user.click(box);
    expect(localStorage.getItem('functions.plain-numbers')).toBe('true');
    await user.click(box);
    expect(localStorage.getItem('functions.plain-numbers')).toBeNull();
  });

  test('say where Excel cannot do it, and nothing of it outside Excel', async () => {
    await openPage('设置', inExcel([], false));
    expect(screen.queryByRole('checkbox')).toBeNull();
    await screen.findByText('这个版本的Excel不能由公式带出数字格式，公式返回不带格式的数。');
    closePane();
    await openPage('设置');
    expect(screen.queryByText(/这个版本的Excel/)).toBeNull();
  });
});

test('关于 tells version, date and extent of the library, and who sends what', async () => {
  await openPage('关于');
  const page = (await screen.findByRole('region', { name: '关于' })).textContent;
  for (const told of ['9.9.9', '2030-03-01', '报告3', '指标9', '不向任何地方发送内容', '遥测']) {
    expect(page).toContain(told);
  }
});

test('the pages are there in English', async () => {
  const opened = await openPage('Formula prefix', inExcel([own('A1')]), 'en');
  await press(opened, 'Add prefix GWR');
  await agree(opened, 'Add prefix GWR');
  await screen.findByText('1 cell rewritten');
});
