import { describe, expect, it } from 'vitest';
import { openedWorkbook } from './opened-workbook';

describe('Numbers of the sheet', () => {
  const opened = openedWorkbook();

  it('are checked against the report, put right, and taken back', async () => {
    const { workbook } = opened;
    const { page } = workbook;
    const pane = page.locator('.pane-body');
    await workbook.type('A1', '秀洲区2022年');
    await workbook.type('A2', '财政总收入增速，%');
    await workbook.type('B2', '13');
    await workbook.type('A3', '财政总收入，万元');
    await workbook.type('B3', '559000');
    await workbook.goTo('B2:B3');

    await pane.getByRole('tab', { name: '核对' }).click();
    await pane.getByRole('button', { name: '核对B2:B3' }).click();
    const rows = pane.locator('#pane-panel-check li > button');
    await expect
      .poll(() => rows.allTextContents())
      .toEqual([
        'B2财政总收入增速，%13符号相反报告 −13%',
        'B3财政总收入，万元559000按万元换算后相同报告 55.9亿元',
      ]);

    await rows.first().click();
    expect(await pane.locator('#pane-panel-check li mark').textContent()).toContain('13%');
    await pane.getByRole('button', { name: '改为−13' }).click();
    await pane.getByRole('button', { name: '覆盖写入' }).click();
    await pane.getByText('B2已写入').waitFor();
    await expect.poll(() => rows.first().textContent()).toContain('数相同');
    await pane.getByRole('button', { name: '撤销插入' }).click();
    await expect.poll(() => rows.first().textContent()).toContain('符号相反');
  });
});
