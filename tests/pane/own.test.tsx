// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { packOf, packText } from '../../src/library/own';
import { takeIn } from '../../src/library/own/take-in';
import { placesNamed } from '../../src/vocabulary/places';
import { FakeSpreadsheet } from './fake-spreadsheet';
import { closePane, openPane } from './open-pane';

afterEach(closePane);

/** A pack with an invented report of 高唐县 2023, as a colleague hands it over. */
function handedOver(): string {
  const [place] = placesNamed('高唐县');
  const { entry, text, figures } = takeIn('2023年工作安排\n固定资产投资增长9%，新建月季园15个。\n', {
    place: place!,
    year: 2023,
    date: '2023-01-09',
    title: '高唐县政府工作报告',
  });
  const own = { ...text, entry: { ...entry, own: true, kind: 'whole' as const } };
  return packText(packOf([{ text: own, figures }]));
}

async function openOwn(spreadsheet = new FakeSpreadsheet()) {
  const opened = await openPane({ spreadsheet });
  await opened.user.click(screen.getByRole('button', { name: '更多' }));
  await opened.user.click(screen.getByRole('menuitem', { name: '我的报告' }));
  await screen.findByRole('button', { name: '导入' });
  return opened;
}

const chooser = () => document.querySelector<HTMLInputElement>('input[accept*=json]')!;
const reports = () =>
  within(screen.getByRole('region', { name: '本工作簿里的报告' }))
    .queryAllByRole('listitem')
    .map((item) => item.textContent);
const target = ({ library }: Awaited<ReturnType<typeof openPane>>) => {
  const answer = library.resolve({ kind: 'target', region: '高唐县', indicator: '固投增速', period: '2023' });
  return answer.found ? answer.value : answer.reason.why;
};

describe('我的报告', () => {
  test('takes in what a colleague hands over, and gives it away again with undo', async () => {
    const opened = await openOwn();
    const { user } = opened;
    expect(reports()).toEqual([]);
    await user.upload(chooser(), new File([handedOver()], '高唐.json'));
    await screen.findByText('已导入1份报告');
    expect(reports()).toEqual(['高唐县 · 2023 自录目标2项 · 完成0项移去']);
    expect(target(opened)).toBe(0.09);

    await user.click(screen.getByRole('button', { name: '从本工作簿移去《高唐县政府工作报告》' }));
    await screen.findByText('已移去《高唐县政府工作报告》');
    expect(reports()).toEqual([]);
    expect(target(opened)).not.toBe(0.09);

    await user.click(screen.getByRole('button', { name: '撤销' }));
    await screen.findByText('已恢复。');
    expect(target(opened)).toBe(0.09);
  });

  test('says what is wrong with a file, and changes nothing', async () => {
    const { user, spreadsheet } = await openOwn();
    await user.upload(chooser(), new File(['{"no": "pack"}'], '别的.json'));
    expect((await screen.findByRole('alert')).textContent).toContain('报告包');
    expect(reports()).toEqual([]);
    expect(spreadsheet.keeps.size).toBe(0);
  });

  test('changes nothing where the workbook does not keep it', async () => {
    const spreadsheet = new FakeSpreadsheet();
    spreadsheet.keep = () => Promise.reject(new Error('full'));
    const opened = await openOwn(spreadsheet);
    await opened.user.upload(chooser(), new File([handedOver()], '高唐.json'));
    expect((await screen.findByRole('alert')).textContent).toContain('没有存下来');
    expect(target(opened)).not.toBe(0.09);
  });

  test('marks what is the user’s own in lists, on cards and on the report', async () => {
    const { user, searchBox } = await openOwn();
    await user.upload(chooser(), new File([handedOver()], '高唐.json'));
    await user.click(await screen.findByRole('button', { name: '打开高唐县2023年的报告' }));
    expect((await screen.findAllByText('自录')).length).toBeGreaterThan(1);
    await user.type(searchBox, '高唐县 月季园{ArrowRight}');
    const card = await screen.findByRole('article', { name: '新建月季园' });
    expect(within(card).getAllByText('自录').length).toBeGreaterThan(0);
  });

  test('names a report that the workbook carries and that is damaged, and keeps the others', async () => {
    const spreadsheet = new FakeSpreadsheet();
    const first = await openOwn(spreadsheet);
    await first.user.upload(chooser(), new File([handedOver()], '高唐.json'));
    await screen.findByText('已导入1份报告');
    closePane();
    for (const [name, text] of spreadsheet.keeps)
      if (/\d$/.test(name)) spreadsheet.keeps.set(name, text.slice(0, 40));
    const { user } = await openOwn(spreadsheet);
    expect((await screen.findByRole('alert')).textContent).toContain('高唐县政府工作报告');
    await user.click(screen.getByRole('button', { name: '清除损坏的部分' }));
    await screen.findByText('已清除损坏的部分');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect((await screen.findByRole('alert')).textContent).toContain('高唐县政府工作报告');
  });
});

describe('A workbook that is opened', () => {
  const CARRIED = '这个工作簿带有1份自录报告（2023年《高唐县政府工作报告》），公式已按它们回答。';
  const carrying = async () => {
    const spreadsheet = new FakeSpreadsheet();
    const { user } = await openOwn(spreadsheet);
    await user.upload(chooser(), new File([handedOver()], '高唐.json'));
    await screen.findByText('已导入1份报告');
    closePane();
    return spreadsheet;
  };
  const open = async (spreadsheet: FakeSpreadsheet) => {
    const opened = await openPane({ spreadsheet });
    await screen.findAllByRole('tab');
    return opened;
  };
  const bars = () => screen.queryAllByText(/^这个工作簿带有|^工作簿带的自录内容|^没有读到/);

  test('says which reports it brings, until the user has read it', async () => {
    const spreadsheet = await carrying();
    const { user } = await open(spreadsheet);
    await screen.findByText(CARRIED);
    await user.click(screen.getByRole('button', { name: '知道了' }));
    expect(bars()).toEqual([]);
    cleanup();
    await open(spreadsheet);
    expect(bars()).toEqual([]);
    // someone else has changed it since
    const contents = spreadsheet.keeps.get('own')!;
    spreadsheet.keeps.set('own', contents.replace(/"stamp":"[^"]*"/, '"stamp":"another"'));
    cleanup();
    await open(spreadsheet);
    await screen.findByText(CARRIED);
  });

  test('leads to what it brings', async () => {
    const { user } = await open(await carrying());
    await user.click(await screen.findByRole('button', { name: '查看' }));
    await screen.findByRole('region', { name: '本工作簿里的报告' });
    expect(reports()).toHaveLength(1);
  });

  test('says when something of it could not be used, each time', async () => {
    const spreadsheet = await carrying();
    spreadsheet.keeps.set('own-1', 'damaged');
    for (const _ of [1, 2]) {
      const { user } = await open(spreadsheet);
      await screen.findByText('工作簿带的自录内容有1处问题，其余照常可用。');
      await user.click(screen.getByRole('button', { name: '知道了' }));
      expect(bars()).toEqual([]);
      cleanup();
    }
  });

  test('says when it could not be read, and reads it again', async () => {
    const spreadsheet = await carrying();
    const { kept } = spreadsheet;
    spreadsheet.kept = () => Promise.reject(new Error('the host broke down'));
    const opened = await open(spreadsheet);
    await screen.findByText(/^没有读到工作簿里的自录报告/);
    expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
    spreadsheet.kept = kept.bind(spreadsheet);
    await opened.user.click(screen.getByRole('button', { name: '更多' }));
    await opened.user.click(screen.getByRole('menuitem', { name: '我的报告' }));
    await opened.user.click(await screen.findByRole('button', { name: '重试' }));
    await screen.findByRole('button', { name: '打开高唐县2023年的报告' });
    expect(target(opened)).toBe(0.09);
  });

  test('says nothing where it brings nothing', async () => {
    await open(new FakeSpreadsheet());
    expect(bars()).toEqual([]);
  });
});

describe('更正', () => {
  const openCard = async () => {
    const opened = await openPane();
    await opened.user.type(opened.searchBox, '固投{ArrowRight}');
    await screen.findByRole('article', { name: '固定资产投资增速' });
    return opened;
  };
  const value = ({ library }: Awaited<ReturnType<typeof openPane>>) =>
    library.figures.find(({ report, indicator }) => report === 'jia-2030' && indicator === '固定资产投资')
      ?.value;

  test('puts a bundled figure right with a reason, is shown, and undone by one click', async () => {
    const opened = await openCard();
    const { user } = opened;
    await user.click(screen.getByRole('button', { name: '更正' }));
    const field = await screen.findByRole('textbox', { name: '数值' });
    await user.clear(field);
    await user.type(field, '9{Enter}');
    // a reason is asked for first
    const reason = screen.getByRole('textbox', { name: '理由' });
    expect(reason.getAttribute('aria-invalid')).toBe('true');
    await user.type(reason, '原文第3页{Enter}');
    await waitFor(() => expect(value(opened)).toBe(9));
    expect(await screen.findByText('本簿更正，原为8%：原文第3页')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: '撤销更正' }));
    await waitFor(() => expect(value(opened)).toBe(8));
    expect(screen.queryByText(/^本簿更正/)).toBeNull();
  });

  test('takes a figure away that the report does not state; the list of corrections brings it back', async () => {
    const opened = await openCard();
    const { user } = opened;
    await user.click(screen.getByRole('button', { name: '更正' }));
    await user.click(await screen.findByRole('button', { name: '删去这一项' }));
    const reason = screen.getAllByRole('textbox', { name: '理由' }).at(-1)!;
    await user.type(reason, '不是指标{Enter}');
    await waitFor(() => expect(value(opened)).toBeUndefined());
    expect(await screen.findByText('这一项已在本簿删去：不是指标。')).toBeTruthy();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: '更多' }));
    await user.click(screen.getByRole('menuitem', { name: '我的报告' }));
    expect(await screen.findByText('不是指标')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(value(opened)).toBe(8));
  });

  test('adds a figure that was missed', async () => {
    const opened = await openCard();
    const { user, library } = opened;
    await user.click(screen.getByRole('button', { name: '补充漏读的指标' }));
    await user.type(await screen.findByRole('textbox', { name: '在原文里找' }), '55.9亿元{Enter}');
    const indicator = await screen.findByRole('combobox', { name: '指标' });
    await user.clear(indicator);
    await user.type(indicator, '月季收入');
    await user.type(screen.getByRole('textbox', { name: '理由' }), '漏读{Enter}');
    await waitFor(() => expect(library.figures.some((figure) => figure.indicator === '月季收入')).toBe(true));
    expect(library.figures.find((figure) => figure.indicator === '月季收入')).toMatchObject({
      value: 55.9,
      unit: '亿元',
      corrected: true,
    });
  });

  test('is left by Esc without a change', async () => {
    const opened = await openCard();
    await opened.user.click(screen.getByRole('button', { name: '更正' }));
    await opened.user.type(await screen.findByRole('textbox', { name: '数值' }), '9{Escape}');
    expect(await screen.findByRole('button', { name: '更正' })).toBeTruthy();
    expect(value(opened)).toBe(8);
    expect(opened.spreadsheet.keeps.size).toBe(0);
  });
});
