import { describe, expect, it } from 'vitest';
import { openedWorkbook } from './opened-workbook';

describe('the pane in a browser', () => {
  const opened = openedWorkbook();

  it('finds by pinyin, narrows by chips, and reads the report around a figure', async () => {
    const { workbook } = opened;
    const { page } = workbook;
    const pane = page.locator('.pane-body');
    const searchBox = pane.locator('input').first();

    await searchBox.fill('pinghu gt');
    await pane.getByRole('combobox', { name: '期间' }).selectOption({ label: '2023' });
    await pane.getByRole('combobox', { name: '目标 / 完成' }).selectOption({ label: '目标' });
    const row = pane.getByRole('row');
    await expect.poll(() => row.first().textContent()).toContain('固定资产投资增速8%');

    await searchBox.press('End');
    await searchBox.press('ArrowRight');
    await pane.getByRole('button', { name: '在报告中看' }).click();
    const chosen = pane.locator('[id^="mark-"][aria-pressed="true"]');
    expect(await chosen.textContent()).toBe('8%');
    const inView = () =>
      chosen.evaluate((mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        const panel = mark.closest('article')!.parentElement!.getBoundingClientRect();
        return top >= panel.top && bottom <= panel.bottom;
      });
    expect(await inView()).toBe(true);

    await page.keyboard.press('F3');
    await expect.poll(() => chosen.textContent()).toBe('高于面上增速');
    await page.keyboard.press('Shift+F3');
    await page.keyboard.press('Shift+F3');
    await expect.poll(() => chosen.textContent()).toBe('4亿美元');
    expect(await inView()).toBe(true);

    const text = pane.locator('article');
    const folded = text.getByRole('button', { name: '显示折叠的文字' });
    const folds = await folded.count();
    await folded.first().click();
    expect(await folded.count()).toBe(folds - 1);

    await page.keyboard.press('Escape');
    await pane.getByRole('article', { name: '固定资产投资增速' }).waitFor();
  });
});
