import { describe, expect, it } from 'vitest';
import { INVENTED_REPORT } from '../../src/cli/tour-report';
import { openedWorkbook } from './opened-workbook';

const ASK = '=TARGET("高唐","固投增速",2023)';

describe('The personal shelf in the pane', () => {
  const opened = openedWorkbook('for all');

  const pane = () => opened.workbook.page.locator('.pane-body');
  const button = (name: string | RegExp) => pane().getByRole('button', { name });
  const shelf = () => pane().getByRole('region', { name: '个人书架' });
  const openOwn = async () => {
    await button('更多').click();
    await pane().getByRole('menuitem', { name: '我的报告' }).click();
    await shelf().waitFor();
  };

  it('brings a report from one workbook into another by two clicks', async () => {
    const { workbook } = opened;
    const { page } = workbook;
    await openOwn();
    await shelf().getByText('书架是空的。').waitFor();
    await button('添加报告').click();
    await pane().getByRole('textbox', { name: '报告全文' }).fill(INVENTED_REPORT);
    await page.keyboard.press('Control+Enter');
    await button(/^复核\d+项$/).click();
    await pane().getByRole('grid', { name: '待复核的指标' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await button(/^加入本工作簿，\d+项$/).click();
    await pane()
      .getByText(/^已加入，\d+项$/)
      .waitFor();
    await page.keyboard.press('Escape');
    await button('放上书架').click();
    await pane().getByText('《高唐县2023年政府工作报告》已放上书架').waitFor();
    await pane().getByText('书架上也有').waitFor();
    await shelf().getByText('本工作簿里有').waitFor();

    await workbook.startAnew();
    await workbook.type('A1', ASK);
    await workbook.shows('A1', [['#N/A']]);
    await openOwn();
    await button('放进本簿').click();
    await pane().getByText('《高唐县2023年政府工作报告》已放进本工作簿').waitFor();
    await workbook.shows('A1', [['9%']]);
    await button('撤销').click();
    await workbook.shows('A1', [['#N/A']]);
  });

  it('gives a report back that was taken off it', async () => {
    await opened.workbook.startAnew();
    await openOwn();
    await button('从书架移去《高唐县2023年政府工作报告》').click();
    await shelf().getByText('书架是空的。').waitFor();
    await button('撤销').click();
    await button('放进本簿').waitFor();
  });

  it('is said to be missing where the browser keeps no storage, and all else goes on', async () => {
    const { workbook } = opened;
    await workbook.page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await workbook.startAnew();
    await openOwn();
    await shelf()
      .getByText(/^这里不能用书架/)
      .waitFor();
    expect(await button('添加报告').isEnabled()).toBe(true);
  });
});
