import { describe, expect, it } from 'vitest';
import { openedWorkbook } from './opened-workbook';

describe('the browser workbook in a browser', () => {
  const opened = openedWorkbook();

  it('answers a formula typed on the keyboard', async () => {
    const { workbook } = opened;
    await workbook.type('A1', '=TARGET("平湖","固投增速",2023)');
    await workbook.shows('A1', [['8%']]);
  });

  it('offers our functions while one types, says what each does, and what its arguments are', async () => {
    const { workbook } = opened;
    const { page } = workbook;
    await workbook.goTo('A1');
    await page.keyboard.type('=TARGET');
    await page.getByText('政府工作报告中某地某年某项指标的目标').waitFor();
    await page.keyboard.type('("平湖",');
    await page.getByText(/TARGET\(地区,指标,年份,\[单位\],\[限定\]\)/).waitFor();
    await page.keyboard.type('"固投增速",2023)');
    await page.keyboard.press('Enter');
    await workbook.shows('A1', [['8%']]);
    await workbook.goTo('B1');
    await page.keyboard.type('=AVERAGE');
    await page.getByText('AVERAGEIF', { exact: true }).waitFor();
    expect(await page.getByText('政府工作报告中某地某年某项指标的目标').count()).toBe(0);
    await page.keyboard.type('(2,4)');
    await page.keyboard.press('Enter');
    await workbook.shows('B1', [['3']]);
  });

  it('gives #N/A for an unknown name, and says why below the grid', async () => {
    const { workbook } = opened;
    await workbook.type('B2', '=TARGET("平糊","固投增速",2023)');
    await workbook.shows('B2', [['#N/A']]);
    await workbook.says(/B2\s+#N\/A\s+.*平糊.*平湖市/);
    await workbook.goTo('B3');
    await workbook.says(/=TARGET\("平湖"/);
  });

  it('spills an answer for each cell of an array', async () => {
    const { workbook } = opened;
    await workbook.type('A1', '=TARGET({"平湖";"秀洲"},"固投增速",2023)');
    await workbook.type('C1', '=A2');
    await workbook.shows('A1', [['8%']]);
    await workbook.shows('C1', [['0.2']]);
  });

  it('gives #SPILL! where something is in the way, and leaves it there', async () => {
    const { workbook } = opened;
    await workbook.type('A2', '在此');
    await workbook.type('A1', '=TARGET({"平湖";"秀洲"},"固投增速",2023)');
    await workbook.shows('A1:A2', [['#SPILL!'], ['在此']]);
  });

  it('takes a table from the pane, as values and as formulas that answer, and gives it back', async () => {
    const { workbook } = opened;
    const { page } = workbook;
    await workbook.goTo('B2');
    await page.getByRole('tab', { name: '制表' }).click();
    await page.getByLabel('地区', { exact: true }).selectOption('平湖市');
    await page.getByLabel('年份', { exact: true }).selectOption('2023年');
    await page.getByRole('button', { name: '插入表格' }).click();
    await page.getByText(/B2:\w+已写入/).waitFor();
    const values = await workbook.showsFirst('B2:F14', /^平湖市2023年.*目标/);
    expect(values.flat()).toContain('固定资产投资增速');

    await workbook.goTo('B102');
    await page.getByRole('radio', { name: '公式' }).click();
    await page.getByRole('button', { name: '插入表格' }).click();
    await page.getByText(/B102:\w+已写入/).waitFor();
    await workbook.shows('B102:F114', values);

    await page.getByRole('button', { name: '撤销插入' }).click();
    await page.getByText(/已撤销/).waitFor();
    const emptied = await workbook.showsFirst('B102:F114', /^$/);
    expect(emptied.flat().join('')).toBe('');
    await workbook.shows('B2:F14', values);
  });

  it('freezes formulas into values and thaws them, by keyboard', async () => {
    const { workbook } = opened;
    const { page } = workbook;
    const formula = '=TARGET("平湖","固投增速",2023)';
    await workbook.type('A1', formula);
    await workbook.type('B1', '=TARGET_LIST("平湖",2023)');
    await workbook.shows('A1', [['8%']]);
    const shown = (await workbook.showsFirst('B1', /指标/))[0];
    await page.locator('#pane-menu-button').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: '冻结与解冻' }).press('Enter');
    const freeze = page.getByRole('button', { name: '冻结', exact: true });
    await freeze.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').getByText('把2格公式变成数值？').waitFor();
    // 取消 has the focus; the one that writes stands before it
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText('已冻结2格').waitFor();
    await workbook.shows('A1', [['8%']]);
    await workbook.shows('B1', [shown!]);
    await workbook.goTo('A1');
    // a frozen number still says where it comes from
    const selected = page.getByRole('region', { name: '所选单元格' });
    await selected.getByText(/固定资产投资增速 · 平湖市/).waitFor();
    await workbook.goTo('B1');
    await selected.getByText('不是本库公式').waitFor();
    await page.getByRole('button', { name: '解冻', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '解冻' }).click();
    await page.getByText('已解冻2格').waitFor();
    await workbook.shows('A1', [['8%']]);
    await workbook.goTo('A1');
    await selected.getByText(/固定资产投资增速 · 平湖市/).waitFor();
  });

  it('lists on a sheet of its own where the figures are that its formulas use, frozen ones too', async () => {
    const { workbook } = opened;
    const { page } = workbook;
    const openPage = async (name: string) => {
      await page.locator('#pane-menu-button').press('Enter');
      await page.getByRole('menuitem', { name }).press('Enter');
    };
    await workbook.type('A1', '=TARGET("平湖","固投增速",2023)');
    await workbook.type('A2', '=1+1');
    await workbook.shows('A1', [['8%']]);
    await openPage('冻结与解冻');
    await page.getByRole('button', { name: '冻结', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '冻结' }).click();
    await page.getByText('已冻结1格').waitFor();
    await page.keyboard.press('Escape');
    await workbook.type('B3', '=ACTUAL("秀洲","GDP",2022)');
    await workbook.shows('B3', [['622.31']]);
    await openPage('审计表');
    await page.getByRole('button', { name: '做成审计表' }).click();
    await page.getByText(/已写入审计表/).waitFor();
    const rows = await workbook.showsFirst('A1:R4', /工作表/);
    const cells = rows.slice(1).map((row) => row[1]);
    expect(cells).toEqual(['B3', 'A1', '']);
    expect(rows[1]!.join(' ')).toMatch(/=ACTUAL\("秀洲","GDP",2022\).*地区生产总值.*622\.31亿元/);
    expect(rows[2]!.join(' ')).toMatch(/=TARGET\("平湖","固投增速",2023\).*固定资产投资.*已冻结/);
  });

  it('closes the pane for a wider grid, and opens it again', async () => {
    const { workbook } = opened;
    const { page } = workbook;
    const width = () => page.locator('.grid').evaluate((grid) => grid.clientWidth);
    const narrow = await width();
    await page.getByRole('button', { name: '关闭窗格' }).click();
    expect(await width()).toBeGreaterThan(narrow + 300);
    await page.getByRole('button', { name: '打开窗格' }).click();
    expect(await width()).toBe(narrow);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  it('leaves a narrow window to the grid until the pane is asked for', async () => {
    const narrow = await opened.another({ viewport: { width: 600, height: 700 } });
    const box = narrow.page.locator('.pane-body input').first();
    expect(await box.isVisible()).toBe(false);
    await narrow.page.getByRole('button', { name: '打开窗格' }).click();
    expect(await box.isVisible()).toBe(true);
  });

  it('moves the line between grid and pane by keys and pointer, within bounds, and remembers it', async () => {
    const { workbook } = opened;
    const { page } = workbook;
    const line = page.getByRole('separator', { name: '窗格宽度' });
    const width = () => page.locator('.pane').evaluate((pane) => pane.getBoundingClientRect().width);
    await line.press('Home');
    expect(await width()).toBe(320);
    await line.press('ArrowLeft');
    expect(await width()).toBe(336);
    const box = (await line.boundingBox())!;
    await page.mouse.move(box.x, box.y + 300);
    await page.mouse.down();
    await page.mouse.move(box.x - 100, box.y + 300);
    await page.mouse.up();
    expect(await width()).toBe(436);
    await line.press('End');
    await line.press('ArrowLeft');
    expect(await width()).toBe(600);
    await page.reload();
    await page.locator('.cover').waitFor({ state: 'detached' });
    expect(await width()).toBe(600);
  });

  it('is used by keyboard alone: from the grid to the pane and back', async () => {
    const { workbook } = opened;
    const { page } = workbook;
    const searchBox = page.locator('.pane-body input').first();
    await workbook.type('A1', '7');
    await page.keyboard.press('F6');
    await page.waitForFunction(() => document.activeElement?.closest('.pane-body'));
    await page.keyboard.type('gutou');
    expect(await searchBox.inputValue()).toBe('gutou');
    await page.keyboard.press('F6');
    await page.waitForFunction(() => document.activeElement?.closest('.grid'));
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await workbook.shows('A1:A2', [['7'], ['9']]);
  });

  it('follows the system into the dark', async () => {
    const { workbook } = opened;
    const { page } = workbook;
    const ground = () =>
      page.locator('.page').evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('.page[data-theme="dark"]').waitFor();
    expect(await ground()).toBe('rgb(41, 41, 41)');
    expect(await page.locator('html').getAttribute('class')).toContain('univer-dark');
  });
});
