import { describe, expect, it } from 'vitest';
import { openedWorkbook } from './opened-workbook';

describe('What a place asked for year after year', () => {
  const opened = openedWorkbook();

  const pane = () => opened.workbook.page.locator('.pane-body');
  const insert = async (layout: string) => {
    await opened.workbook.goTo('A1');
    await pane().getByRole('tab', { name: '制表' }).click();
    await pane().getByRole('radio', { name: layout }).check({ force: true });
    await pane().getByLabel('地区', { exact: true }).selectOption('平湖市');
    await pane().getByRole('radio', { name: '公式' }).check({ force: true });
  };

  it('is read under 变动, from the list to a card with the path over the years', async () => {
    await pane().getByRole('tab', { name: '报告' }).click();
    await pane().getByLabel('地区', { exact: true }).selectOption({ label: '平湖市 · 浙江省嘉兴市' });
    await pane().getByRole('radio', { name: /^2023/ }).check({ force: true });
    await pane().getByRole('radio', { name: '变动' }).check({ force: true });
    const row = pane()
      .getByRole('list', { name: '两年都有' })
      .getByRole('button', { name: /^固定资产投资增速/ });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/8%.*上年8%.*持平/);
    // of 2023 the library has a part: nothing is said to be dropped
    await pane().getByRole('list', { name: '本年所收部分未见' }).waitFor();
    expect(await pane().getByText('未再提出').count()).toBe(0);

    await row.click();
    const path = pane().getByRole('region', { name: '历年目标' });
    await path.waitFor();
    const years = await path.getByRole('row').allTextContents();
    expect(years.slice(1).map((text) => text.slice(0, 4))).toEqual(['2023', '2022']);
    await opened.workbook.page.keyboard.press('Escape');
    await row.waitFor();
  });

  it('is inserted as 目标变动 and as 年度对比, in formulas that answer', async () => {
    await insert('目标变动');
    await pane().getByLabel('年份', { exact: true }).selectOption('2023年');
    await pane().getByRole('button', { name: '插入表格' }).click();
    const changes = await opened.workbook.showsFirst('A1:H12', /平湖市2023年.*目标.*变动/);
    expect(changes.find(([name]) => name === '固定资产投资增速')?.join(' ')).toMatch(/8.* 8/);

    await insert('年度对比');
    await opened.workbook.goTo('P1');
    await pane().getByRole('button', { name: '插入表格' }).click();
    const years = await opened.workbook.showsFirst('P1:W60', /平湖市.*年/);
    expect(years.flat().join(' ')).toMatch(/2022年.*2023年/);
    expect(years.find(([name]) => name === '固定资产投资增速')?.join(' ')).toMatch(/8.* 8/);
  });
});
