// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { closePane, openPane, rowsShown, searchBox } from './open-pane';

afterEach(closePane);

describe('A place that is typed', () => {
  const offered = () =>
    screen.queryAllByRole('button', { name: /^(甲县|乙市) · \d{4}/ }).map((button) => button.textContent);

  test.each([
    ['甲县', ['甲县 · 2030', '甲县 · 2029节选']],
    ['甲县 2029', ['甲县 · 2029节选']],
    ['甲县 固投', []],
    ['2029', []],
  ])('“%s” offers the reports %j', async (typed, reports) => {
    const { user } = await openPane();
    await user.type(searchBox(), typed);
    expect(offered()).toEqual(reports);
  });

  test('leads on to its report', async () => {
    const { user } = await openPane();
    await user.type(searchBox(), '甲县');
    await user.click(screen.getByRole('button', { name: /^甲县 · 2029/ }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /2029/ }).checked).toBe(true);
  });
});

describe('With nothing typed', () => {
  test('the library’s reports stand there, and say which are only parts', async () => {
    await openPane();
    const reports = within(screen.getByRole('tabpanel')).getAllByRole('button', { name: /目标\d+项/ });
    expect(reports.map((report) => report.textContent)).toEqual([
      '甲县 · 2030目标4项 · 完成2项',
      '甲县 · 2029节选目标2项 · 完成0项',
      '乙市 · 2030访谈目标1项 · 完成0项',
    ]);
  });

  test('a report leads to 报告', async () => {
    const { user } = await openPane();
    await user.click(screen.getByRole('button', { name: /甲县 · 2029/ }));
    expect(screen.getByRole('tab', { name: '报告' }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /2029/ }).checked).toBe(true);
  });

  test('the first-run card offers three things to do, each of which does something', async () => {
    const { user, spreadsheet } = await openPane();
    await user.click(screen.getByRole('button', { name: '=TARGET("甲县","固定资产投资增速",2030)' }));
    await waitFor(() => expect(spreadsheet.cells).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: '把甲县2029年目标做成表' }));
    expect(screen.getByRole('tab', { name: '制表' }).getAttribute('aria-selected')).toBe('true');
    await user.click(screen.getByRole('tab', { name: '查找' }));
    await user.click(screen.getByRole('button', { name: '看甲县2030年目标' }));
    expect(screen.getByRole('tab', { name: '报告' }).getAttribute('aria-selected')).toBe('true');
  });

  test('the first-run card stays away once it was put away', async () => {
    const { user } = await openPane();
    await user.click(screen.getByRole('button', { name: '不再显示' }));
    expect(screen.queryByText('查目标，看出处，做成表')).toBeNull();
    const kept = localStorage.getItem('pane.first-run-dismissed');
    closePane();
    localStorage.setItem('pane.first-run-dismissed', kept!);
    await openPane();
    expect(screen.queryByText('查目标，看出处，做成表')).toBeNull();
  });
});

describe('While typing', () => {
  test('results stand there at once: indicator, value, kind, place, period', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '财政总收入');
    expect(rowsShown()[0]).toContain('财政总收入55.9亿元完成甲县 · 2029');
    expect(rowsShown()[1]).toContain('财政总收入增速−13%完成甲县 · 2029');
  });

  test('a target says how firmly: bound, wording, strength in words', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '地区生产总值');
    expect(rowsShown()[0]).toContain('≥6%');
    const row = screen.getAllByRole('row')[0]!;
    expect(within(row).getByRole('img', { name: '约束力度：确保' })).toBeTruthy();
  });

  test('a result carries no strength', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '财政总收入');
    expect(screen.queryByRole('img', { name: /约束力度/ })).toBeNull();
  });

  test('a target in words shows its words in place of a number', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '城乡居民收入');
    expect(rowsShown()[0]).toContain('城乡居民收入增速与经济增长基本同步');
  });

  test('an alias is spelled out', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '固投');
    expect(screen.getByText('“固投”即固定资产投资 · 1项')).toBeTruthy();
  });

  test('a name in full is not', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '固定资产投资');
    expect(screen.getByText('1项')).toBeTruthy();
  });

  test('from another tab it shows 查找, and clearing returns there', async () => {
    const { user, searchBox } = await openPane();
    await user.click(screen.getByRole('tab', { name: '制表' }));
    await user.type(searchBox, '外资');
    expect(screen.getByRole('tab', { name: '查找' }).getAttribute('aria-selected')).toBe('true');
    await user.clear(searchBox);
    expect(screen.getByRole('tab', { name: '制表' }).getAttribute('aria-selected')).toBe('true');
  });

  test('an unknown word is met with what was probably meant', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '固头增速');
    expect(screen.getByText('未识别“固头增速”')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /固定资产投资增速/ }));
    expect(searchBox.value).toBe('固定资产投资增速');
    expect(rowsShown()).toHaveLength(1);
  });

  test('a place written wrong is, too', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '甲先');
    expect(screen.getByRole('button', { name: /^甲县/ })).toBeTruthy();
  });

  test('where nothing is near, it says so and shows the reports instead', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '天文');
    expect(screen.getByText('没有找到“天文”')).toBeTruthy();
    expect(screen.getByRole('button', { name: /甲县 · 2030/ })).toBeTruthy();
  });
});

describe('By keyboard, the caret staying in the search box', () => {
  const activeRow = () =>
    screen
      .getAllByRole('row')
      .findIndex((row) => row.ariaSelected === 'true' || row.getAttribute('aria-selected') === 'true');

  test('↓ and ↑ move the active row', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '甲县');
    expect(activeRow()).toBe(0);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(activeRow()).toBe(2);
    await user.keyboard('{ArrowUp}');
    expect(activeRow()).toBe(1);
    expect(searchBox.getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('row')[1]!.id);
    expect(document.activeElement).toBe(searchBox);
  });

  test('neither leaves the list', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '财政{ArrowUp}');
    expect(activeRow()).toBe(0);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(activeRow()).toBe(1);
  });

  test('Enter inserts the value with its number format', async () => {
    const { user, searchBox, spreadsheet } = await openPane();
    await user.type(searchBox, '固定资产{Enter}');
    await waitFor(() =>
      expect(spreadsheet.cells).toEqual([{ content: 0.08, isFormula: false, numberFormat: '0%' }]),
    );
  });

  test('Ctrl+Enter inserts the formula', async () => {
    const { user, searchBox, spreadsheet } = await openPane();
    await user.type(searchBox, '固定资产{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(spreadsheet.cells).toEqual([
        { content: '=TARGET("甲县","固定资产投资增速",2030)', isFormula: true, numberFormat: '0%' },
      ]),
    );
  });

  test('a stretch tier is asked for as such', async () => {
    const { user, searchBox, spreadsheet } = await openPane();
    await user.type(searchBox, '力争8%{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(spreadsheet.cells[0]?.content).toBe('=TARGET("甲县","地区生产总值增速",2030,,"力争")'),
    );
  });

  test('→ at the end of the text opens the card; inside it moves the caret', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '固定资产{ArrowLeft}{ArrowRight}');
    expect(screen.queryByRole('article')).toBeNull();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('article', { name: '固定资产投资增速' })).toBeTruthy();
  });

  test('Esc clears', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '固定资产{Escape}');
    expect(searchBox.value).toBe('');
    expect(screen.queryByRole('row')).toBeNull();
  });

  test('words still being composed are not searched for, nor do their keys act', async () => {
    const { searchBox: box, spreadsheet } = await openPane();
    const { fireEvent } = await import('@testing-library/react');
    fireEvent.compositionStart(box);
    fireEvent.change(box, { target: { value: "gu'tou" } });
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
    expect(screen.queryByText(/未识别|没有找到/)).toBeNull();
    fireEvent.change(box, { target: { value: '固投' } });
    fireEvent.compositionEnd(box);
    expect(rowsShown()).toHaveLength(1);
    expect(searchBox().value).toBe('固投');
    expect(spreadsheet.cells).toEqual([]);
  });
});

test('← and → choose the neighbouring tab, and the focus goes with them', async () => {
  const { user } = await openPane();
  screen.getByRole('tab', { name: '查找' }).focus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: '报告' }).getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: '报告' }));
  await user.keyboard('{End}{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: '核对' }));
  await user.keyboard('{Home}{ArrowLeft}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: '查找' }));
});
