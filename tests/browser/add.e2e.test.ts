import { describe, expect, it } from 'vitest';
import { INVENTED_REPORT } from '../../src/cli/tour-report';
import { lines, pdf } from '../intake/documents';
import { openedWorkbook } from './opened-workbook';

describe('A report that is pasted', () => {
  const opened = openedWorkbook();

  it('is confirmed, reviewed by keyboard, and answers in the cell that asked for it before', async () => {
    const { workbook } = opened;
    const { page } = workbook;
    const pane = page.locator('.pane-body');
    await workbook.type('A1', '=TARGET("高唐县","固投增速",2023)');
    await workbook.shows('A1', [['#N/A']]);

    await pane.getByRole('button', { name: '更多' }).click();
    await pane.getByRole('menuitem', { name: '我的报告' }).click();
    await pane.getByRole('button', { name: '添加报告' }).click();
    await page.evaluate((text) => navigator.clipboard.writeText(text), INVENTED_REPORT);
    await pane.getByRole('textbox', { name: '报告全文' }).click();
    await page.keyboard.press('Control+V');
    await page.keyboard.press('Control+Enter');

    await pane.getByRole('heading', { name: '这是哪份报告' }).waitFor();
    expect(await pane.getByRole('combobox', { name: '地区', exact: true }).inputValue()).toBe(
      '山东省聊城市高唐县',
    );
    expect(await pane.getByRole('textbox', { name: '年份', exact: true }).inputValue()).toBe('2023');
    await page.keyboard.press('Enter');

    const list = pane.getByRole('grid', { name: '待复核的指标' });
    await list.waitFor();
    const rows = list.getByRole('row');
    const first = await rows.first().getAttribute('aria-label');
    await page.keyboard.press('Enter');
    await expect.poll(() => rows.first().getAttribute('aria-label')).not.toBe(first);
    await page.keyboard.press('Control+z');
    await expect.poll(() => rows.first().getAttribute('aria-label')).toBe(first);
    await page.keyboard.press('Control+Enter');
    await pane.getByRole('button', { name: /^加入本工作簿，\d+项$/ }).click();
    await pane.getByText(/^已加入，\d+项$/).waitFor();

    await workbook.shows('A1', [['9%']]);
    await workbook.type('A2', '=ACTUAL("高唐","月季产业营业收入",2022)');
    await workbook.shows('A2', [['2.6']]);
    await pane.getByRole('button', { name: '看报告' }).click();
    await pane.locator('#pane-panel-report').getByText('自录').first().waitFor();
  });

  it('is read from a PDF whose font lies outside the file', async () => {
    const { workbook } = opened;
    const { page } = workbook;
    const pane = page.locator('.pane-body');
    await pane.getByRole('button', { name: '添加报告' }).click();
    const written = INVENTED_REPORT.replace(/.{1,26}/g, '$&\n').split(/\n+/);
    const buffer = Buffer.from(pdf([lines(written)]));
    await page
      .locator('input[type=file][multiple]')
      .setInputFiles([{ name: '报告.pdf', mimeType: 'application/pdf', buffer }]);
    await pane.getByRole('heading', { name: '这是哪份报告' }).waitFor();
    expect(await pane.getByRole('combobox', { name: '地区', exact: true }).inputValue()).toBe(
      '山东省聊城市高唐县',
    );
  });

  it('is read beside the page, and one that cannot be read says why', async () => {
    const { workbook } = opened;
    const { page } = workbook;
    const pane = page.locator('.pane-body');
    await pane.getByRole('button', { name: '添加报告' }).click();
    const worker = page.waitForEvent('worker');
    await page.locator('input[type=file][multiple]').setInputFiles([
      { name: '高唐.txt', mimeType: 'text/plain', buffer: Buffer.from(INVENTED_REPORT) },
      { name: '空.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') },
    ]);
    await worker;
    await pane.getByText(/^高唐县2023年，读出\d+项$/).waitFor();
    await pane.getByRole('alert').filter({ hasText: '空.docx' }).waitFor();
  });
});
