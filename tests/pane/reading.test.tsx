// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { closePane, openPane } from './open-pane';

afterEach(closePane);

/** Opens the newest report of the first place to read it. */
async function read() {
  const opened = await openPane();
  await opened.user.click(screen.getByRole('tab', { name: '报告' }));
  await opened.user.click(screen.getByRole('button', { name: '读报告' }));
  return { ...opened, report: await screen.findByRole('article', { name: '甲县人民政府工作报告' }) };
}

const marks = (report: HTMLElement) =>
  within(report)
    .getAllByRole('button')
    .filter((button) => button.id.startsWith('mark-'));
const chosen = () => document.querySelector('[aria-pressed="true"][id^="mark-"]')?.textContent;
const dock = () => screen.getByRole('region', { name: '选中的指标' });

describe('A report that is being read', () => {
  test('stands there whole, every figure in it marked once', async () => {
    const { report } = await read();
    expect(report.textContent).toContain('城乡居民收入增长与经济增长基本同步');
    expect(marks(report).map((mark) => mark.textContent)).toEqual([
      '6%以上',
      '8%;',
      '8%,城',
      '与经济增长基本同步',
      '55.9亿元',
      '下降13%',
    ]);
    expect(report.textContent).toContain('标出6项');
  });

  test('a mark says what it is to those who do not see it', async () => {
    const { report } = await read();
    expect(marks(report)[0]!.getAttribute('aria-label')).toBe('6%以上，目标：地区生产总值增速，≥ 6%');
  });

  test('folds what was folded away; one button shows all and folds it again', async () => {
    const { report, user } = await read();
    expect(report.textContent).not.toContain('[水印]');
    await user.click(within(report).getByRole('button', { name: '显示折叠的1处' }));
    expect(report.textContent).toContain('[水印]');
    await user.click(within(report).getByRole('button', { name: '重新折叠' }));
    expect(report.textContent).not.toContain('[水印]');
    await user.click(within(report).getByRole('button', { name: '显示折叠的文字' }));
    expect(report.textContent).toContain('[水印]');
    expect(document.activeElement?.textContent).toBe('[水印]');
  });

  test('in Traditional characters it is called so', async () => {
    const { user } = await openPane();
    await user.click(screen.getByRole('tab', { name: '报告' }));
    await user.click(screen.getByRole('radio', { name: /2029/ }));
    await user.click(screen.getByRole('button', { name: '读报告' }));
    expect(
      screen
        .getByText(/引进項目/)
        .closest('[lang]')!
        .getAttribute('lang'),
    ).toBe('zh-Hant');
  });
});

describe('Text and figure lead to each other', () => {
  test('a mark that is pressed shows its figure and the ways to put it on the sheet', async () => {
    const { report, user, spreadsheet } = await read();
    await user.click(marks(report)[4]!);
    expect(dock().textContent).toContain('财政总收入55.9亿元完成甲县 · 2029');
    await user.click(within(dock()).getByRole('button', { name: '插入数值' }));
    await waitFor(() => expect(spreadsheet.cells[0]).toMatchObject({ content: 55.9 }));
    await user.click(within(dock()).getByRole('button', { name: '指标卡' }));
    expect(screen.getByRole('article', { name: '财政总收入' })).toBeTruthy();
  });

  test('a card leads to its place in the text, and Esc back to the card', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '引进项目{ArrowRight}');
    await user.click(screen.getByRole('button', { name: '在报告中看' }));
    await waitFor(() => expect(chosen()).toBe('60個以上'));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('article', { name: '引进项目' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '在报告中看' }));
  });

  test('F3 and Shift+F3 go through the figures in the order of the text, and stay at its ends', async () => {
    const { user } = await read();
    await user.keyboard('{F3}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('6%以上'));
    await user.keyboard('{F3}{F3}');
    expect(chosen()).toBe('8%,城');
    expect(dock().textContent).toContain('3 / 6');
    await user.keyboard('{Shift>}{F3}{F3}{F3}{/Shift}');
    expect(chosen()).toBe('6%以上');
    expect(within(dock()).getByRole('button', { name: '上一项' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('on a mark the arrows go on, Enter opens its card, and Esc comes back to the mark', async () => {
    const { user } = await read();
    await user.keyboard('{F3}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('6%以上'));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('8%;'));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('article', { name: '地区生产总值增速' })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toBe('8%;');
  });

  test('only one mark is a stop of the Tab key', async () => {
    const { report, user } = await read();
    const stops = () => marks(report).filter((mark) => mark.tabIndex === 0);
    expect(stops().map((mark) => mark.textContent)).toEqual(['6%以上']);
    await user.click(marks(report)[3]!);
    expect(stops().map((mark) => mark.textContent)).toEqual(['与经济增长基本同步']);
  });
});

test('A tick at the edge of the text leads to the figure that lies there', async () => {
  const { report, user } = await read();
  const ticks = report.querySelectorAll<HTMLElement>('[aria-hidden] button');
  expect(ticks.length).toBeGreaterThan(1);
  await user.click(ticks[ticks.length - 1]!);
  expect(chosen()).toBe('下降13%');
  await user.click(ticks[0]!);
  expect(chosen()).toBe('6%以上');
});
