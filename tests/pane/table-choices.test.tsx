// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyHtml } from '../../src/pane/state/clipboard';
import { closePane, openPane } from './open-pane';

afterEach(closePane);

async function openTables(layout?: string) {
  const opened = await openPane();
  await opened.user.click(screen.getByRole('tab', { name: '制表' }));
  await screen.findByRole('radiogroup', { name: '版式' });
  if (layout) await opened.user.click(screen.getByRole('radio', { name: layout }));
  return opened;
}

const paper = () => screen.getByRole('region', { name: '预览' }).textContent ?? '';
const opener = (label: string) => screen.getByRole('button', { name: new RegExp(`^${label} `) });

describe('The parameters of a table', () => {
  test.each([
    ['主要目标表', ['地区', '年份', '金额单位', '表格线', '空格', '数字颜色'], ['指标']],
    ['地区对比', ['年份', '金额单位', '表格线', '空格', '数字颜色'], ['地区', '指标']],
    ['年度对比', ['地区', '金额单位', '表格线', '空格', '数字颜色'], ['年份', '指标']],
    ['数据长表', ['金额单位'], ['地区', '年份', '指标']],
  ])('of %s are those that it has', async (layout, single, several) => {
    await openTables(layout);
    const fields = screen.getByRole('tabpanel', { name: '制表' });
    const names = within(fields)
      .getAllByRole('combobox')
      .map((field) => (field as HTMLSelectElement).labels?.[0]?.textContent);
    expect(names).toEqual(single);
    for (const label of several) expect(opener(label)).toBeTruthy();
  });

  test('places are chosen one by one, and the table follows', async () => {
    const { user } = await openTables('地区对比');
    expect(paper()).toContain('2030年各地区主要目标对比表');
    expect(paper()).toContain('乙市');
    await user.click(opener('地区'));
    await user.click(screen.getByRole('checkbox', { name: '乙市' }));
    expect(opener('地区').textContent).toBe('甲县');
    expect(paper()).not.toContain('乙市');
  });

  test('typing narrows what is offered, all by the keyboard, and Esc closes', async () => {
    const { user } = await openTables();
    opener('指标').focus();
    await user.keyboard('{Enter}');
    await user.keyboard('投资');
    const list = () =>
      screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).labels?.[0]?.textContent);
    expect(list()).toContain('固定资产投资增速');
    expect(list()).not.toContain('地区生产总值增速');
    await user.keyboard('{ArrowDown} ');
    expect(paper()).not.toContain('固定资产投资增速');
    expect(paper()).toContain('甲县2030年主要目标表');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: '在指标中查找' })).toBeNull();
    expect(document.activeElement).toBe(opener('指标'));
  });

  test('with none chosen it says what is lacking, and no button writes', async () => {
    const { user } = await openTables();
    await user.click(opener('指标'));
    await user.click(screen.getByRole('button', { name: '清空' }));
    expect(screen.getByText('请至少选一项指标。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '插入表格' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '全选' }));
    expect(screen.getByRole('button', { name: '插入表格' })).toBeTruthy();
  });

  test('results instead of targets', async () => {
    const { user } = await openTables('年度对比');
    await user.click(screen.getByRole('radio', { name: '完成' }));
    expect(paper()).toContain('甲县历年主要完成数对比表');
    expect(paper()).toContain('55.9');
  });

  test('amounts in another unit, with the unit said', async () => {
    const { user } = await openTables('年度对比');
    await user.click(screen.getByRole('radio', { name: '完成' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '金额单位' }), '万元');
    expect(paper()).toContain('559000');
    expect(paper()).toContain('万元');
  });

  test('lines, empty cells and further columns are written as they are chosen', async () => {
    const { user, spreadsheet } = await openTables('地区对比');
    await user.selectOptions(screen.getByRole('combobox', { name: '表格线' }), '财政');
    await user.selectOptions(screen.getByRole('combobox', { name: '空格' }), '… 省略号');
    await user.click(screen.getByRole('button', { name: '插入表格' }));
    await waitFor(() => expect(spreadsheet.tables).toHaveLength(1));
    expect(spreadsheet.tables[0]?.table.style).toBe('finance');
    expect(paper()).toContain('“…”表示');
    await user.click(screen.getByRole('radio', { name: '目标清单' }));
    await user.click(screen.getByRole('checkbox', { name: '约束力度' }));
    expect(paper()).toContain('约束力度');
  });

  test('numbers taken from a report are blue where that is chosen', async () => {
    const { user, spreadsheet } = await openTables('地区对比');
    const blue = () =>
      [...document.querySelectorAll('td')].filter(({ style }) => /0000ff|rgb\(0, 0, 255\)/i.test(style.color))
        .length;
    expect(blue()).toBe(0);
    await user.selectOptions(screen.getByRole('combobox', { name: '数字颜色' }), '原文数用蓝色');
    expect(blue()).toBeGreaterThan(0);
    expect(paper()).toContain('蓝色数字取自报告原文');
    await user.click(screen.getByRole('button', { name: '插入表格' }));
    await waitFor(() => expect(spreadsheet.tables[0]?.table.coloured).toBe(true));
  });

  test('data is header and rows alone, targets and results alike', async () => {
    const { user, spreadsheet } = await openTables('数据长表');
    await user.click(screen.getByRole('radio', { name: '都要' }));
    await user.click(screen.getByRole('button', { name: '插入表格' }));
    await waitFor(() => expect(spreadsheet.tables[0]?.table.form).toBe('data'));
    expect(paper()).toMatch(/^地区代码上级/);
    expect(paper()).not.toContain('资料来源');
  });
});

describe('复制表格', () => {
  const copied = async (type: string) => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType(type)).text();
  };

  test('puts a real table on the clipboard, styles in its elements, numbers as printed', async () => {
    const { user } = await openTables();
    await user.click(screen.getByRole('button', { name: '复制表格，可贴到Word和WPS' }));
    await screen.findByRole('button', { name: '已复制' });
    const html = await copied('text/html');
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelector('p')?.textContent).toBe('甲县2030年目标清单');
    expect([...page.querySelectorAll('thead th')].map((cell) => cell.textContent)).toEqual([
      '指标',
      '目标',
      '备注',
    ]);
    expect([...page.querySelectorAll('td')].map((cell) => cell.textContent)).toContain('6以上');
    expect(page.querySelector('th')?.getAttribute('style')).toContain('border-top:1.5pt solid black');
    expect(page.querySelector('[class]')).toBeNull();
    expect(page.body.textContent).toContain('资料来源：《甲县人民政府工作报告》');
    expect(await copied('text/plain')).toContain('固定资产投资增速\t8');
  });

  test('where the clipboard is blocked takes the older way, HTML too', async () => {
    const given = new Map<string, string>();
    const older = vi.fn(() => {
      const event = new Event('copy', { cancelable: true });
      Object.assign(event, {
        clipboardData: { setData: (type: string, text: string) => given.set(type, text) },
      });
      return !document.dispatchEvent(event);
    });
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    Object.assign(document, { execCommand: older });
    expect(await copyHtml('<b>8</b>', '8')).toBe(true);
    expect([...given]).toEqual([
      ['text/html', '<b>8</b>'],
      ['text/plain', '8'],
    ]);
    older.mockImplementation(() => false);
    expect(await copyHtml('<b>8</b>', '8')).toBe(false);
    vi.restoreAllMocks();
  });
});
