// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { chainOf } from '../../src/library/across/chain';
// read in the page here: at hand, as the worker is in a browser
import '../../src/pane/add/read-source';
import { FakeSpreadsheet } from './fake-spreadsheet';
import { closePane, openPane } from './open-pane';

afterEach(closePane);

/** An invented report. */
const REPORT = `高唐县2023年政府工作报告
（2023年1月9日在高唐县第十八届人民代表大会第二次会议上）
高唐县人民政府县长 某某
各位代表：
现在，我代表高唐县人民政府向大会报告工作。
一、2022年工作回顾
过去一年，全县地区生产总值完成201.5亿元，增长4.1%。新建月季园12个，新栽月季3000株。
二、2023年工作安排
今年主要预期目标是：地区生产总值增长6%左右，固定资产投资增长9%以上，粮食产量稳定在80万吨。新建月季园15个。
`;
/** The same without a word of whose it is, and of what year. */
const NAMELESS = '一、工作安排\n固定资产投资增长9%以上，新建月季园15个。\n';

type Opened = Awaited<ReturnType<typeof openPane>>;

async function openAdding(options: Parameters<typeof openPane>[0] = {}) {
  const opened = await openPane(options);
  await opened.user.click(screen.getByRole('button', { name: '更多' }));
  await opened.user.click(screen.getByRole('menuitem', { name: '我的报告' }));
  await opened.user.click(await screen.findByRole('button', { name: '添加报告' }));
  await screen.findByRole('textbox', { name: '报告全文' });
  return opened;
}

async function paste({ user }: Opened, text: string) {
  const area = screen.getByRole('textbox', { name: '报告全文' });
  await user.click(area);
  await user.paste(text);
  await user.keyboard('{Control>}{Enter}{/Control}');
}

async function toReview(opened: Opened, text = REPORT) {
  await paste(opened, text);
  await opened.user.click(await screen.findByRole('button', { name: /^复核\d+项$/ }));
  return screen.findByRole('grid', { name: '待复核的指标' });
}

const rows = () => screen.queryAllByRole('row').map((row) => row.getAttribute('aria-label') ?? '');
const counts = () =>
  within(screen.getByRole('radiogroup', { name: '显示' }))
    .getAllByRole('radio')
    .map((radio) => radio.parentElement?.textContent);
const press = ({ user }: Opened, name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const asked = (
  { library }: Opened,
  indicator: string,
  period = '2023',
  kind: 'target' | 'result' = 'target',
) => {
  const answer = library.resolve({ kind, region: '高唐', indicator, period });
  return answer.found ? answer.value : answer.reason.why;
};

describe('A report that is pasted', () => {
  test('answers formulas once it was confirmed, and not before', async () => {
    const opened = await openAdding();
    await toReview(opened);
    expect(asked(opened, '固投增速')).toBe('region-unknown');
    await press(opened, /^其余\d+项都收$/);
    expect(asked(opened, '固投增速')).toBe('region-unknown');
    await press(opened, /^加入本工作簿，\d+项$/);
    await screen.findByText(/^已加入，\d+项$/);
    expect(asked(opened, '固投增速')).toBe(0.09);
    expect(asked(opened, '地区生产总值', '2022', 'result')).toBe(201.5);
  });

  test('is kept in the workbook', async () => {
    const spreadsheet = new FakeSpreadsheet();
    const opened = await openAdding({ spreadsheet });
    await toReview(opened);
    await press(opened, /^其余\d+项都收$/);
    await press(opened, /^加入本工作簿/);
    await screen.findByText(/^已加入/);
    closePane();
    const again = await openPane({ spreadsheet });
    expect(asked(again, '固投增速')).toBe(0.09);
  });

  test('is named by its own words, which are shown', async () => {
    const opened = await openAdding();
    await paste(opened, REPORT);
    await screen.findByRole('heading', { name: '这是哪份报告' });
    expect(screen.getByRole('combobox', { name: '地区' })).toHaveProperty('value', '山东省聊城市高唐县');
    expect(screen.getByRole('textbox', { name: '年份' })).toHaveProperty('value', '2023');
    expect(screen.getByRole('textbox', { name: '报告日期' })).toHaveProperty('value', '2023-01-09');
    expect(document.querySelectorAll('section mark').length).toBeGreaterThanOrEqual(3);
  });
});

describe('What a text does not say', () => {
  test('is asked, and nothing goes on without it', async () => {
    const opened = await openAdding();
    await paste(opened, NAMELESS);
    await screen.findByRole('heading', { name: '这是哪份报告' });
    const place = screen.getByRole('combobox', { name: '地区' });
    expect(place).toHaveProperty('value', '');
    expect(document.activeElement).toBe(place);
    await press(opened, /^复核\d+项$/);
    expect(screen.queryByRole('grid', { name: '待复核的指标' })).toBeNull();
    expect(place.getAttribute('aria-invalid')).toBe('true');
  });

  test('is given by pinyin, by keyboard', async () => {
    const opened = await openAdding();
    await paste(opened, NAMELESS);
    await opened.user.type(
      await screen.findByRole('combobox', { name: '地区' }),
      'gaotang{ArrowDown}{Enter}',
    );
    expect(screen.getByRole('combobox', { name: '地区' })).toHaveProperty('value', '山东省聊城市高唐县');
    await opened.user.type(screen.getByRole('textbox', { name: '年份' }), '2024');
    await press(opened, /^复核\d+项$/);
    await screen.findByRole('grid', { name: '待复核的指标' });
    expect(rows()[0]).toContain('2024');
    await press(opened, /^其余\d+项都收$/);
    await press(opened, /^加入本工作簿/);
    await screen.findByText(/^已加入/);
    expect(asked(opened, '固投增速', '2024')).toBe(0.09);
  });

  test('may be the country, the level above all provinces', async () => {
    const opened = await openAdding();
    await paste(opened, NAMELESS);
    await opened.user.type(await screen.findByRole('combobox', { name: '地区' }), '国务院{ArrowDown}{Enter}');
    expect(screen.getByRole('combobox', { name: '地区' })).toHaveProperty('value', '全国');
    await opened.user.type(screen.getByRole('textbox', { name: '年份' }), '2030');
    expect(screen.getByRole('textbox', { name: '题名' })).toHaveProperty(
      'placeholder',
      '2030年国务院政府工作报告',
    );
    await press(opened, /^复核\d+项$/);
    await screen.findByRole('grid', { name: '待复核的指标' });
    await press(opened, /^其余\d+项都收$/);
    await press(opened, /^加入本工作簿/);
    await screen.findByText(/^已加入/);
    const asked = { region: '全国', indicator: '固投增速', kind: 'target', period: '2030' } as const;
    expect(opened.library.resolve(asked)).toMatchObject({ found: true, value: 0.09 });
    const levels = chainOf(opened.library, { ...asked, region: '平湖' });
    expect(levels[0]).toMatchObject({ name: '全国', answer: { found: true } });
  });

  test('may be a body that no table has', async () => {
    const opened = await openAdding();
    await paste(opened, NAMELESS);
    await opened.user.type(await screen.findByRole('combobox', { name: '地区' }), '高唐县{ArrowDown}{Enter}');
    await opened.user.click(screen.getByRole('checkbox', { name: /^不在区划表里/ }));
    await opened.user.type(screen.getByRole('textbox', { name: '名称' }), '月季新区');
    await opened.user.type(screen.getByRole('textbox', { name: '年份' }), '2024');
    await press(opened, /^复核\d+项$/);
    await screen.findByRole('grid', { name: '待复核的指标' });
    await press(opened, /^其余\d+项都收$/);
    await press(opened, /^加入本工作簿/);
    await screen.findByText(/^已加入/);
    const answer = opened.library.resolve({
      kind: 'target',
      region: '月季新区',
      indicator: '固投增速',
      period: '2024',
    });
    expect(answer).toMatchObject({ found: true, value: 0.09 });
  });
});

describe('What is no report', () => {
  test('in another language is told to be so', async () => {
    const opened = await openAdding();
    await paste(opened, 'The county will grow its investment by 9% and plant 15 gardens this year.');
    await screen.findByText('这不像是中文报告，请看是否选错了文件。');
  });

  test('without figures is added only to be read, and that is said', async () => {
    const opened = await openAdding();
    await paste(opened, '高唐县2023年政府工作报告\n各位代表：\n我们要种好月季。\n');
    await press(opened, '加入这份报告');
    await screen.findByText('没有读出指标，可从原文添加，或直接加入报告供查阅。');
    await press(opened, '加入本工作簿，0项');
    await screen.findByText('已加入，0项');
    expect(asked(opened, '固投增速')).not.toBe('region-unknown');
  });

  test('too long to be one is refused with its length, and is not put into the field', async () => {
    const opened = await openAdding();
    await opened.user.click(screen.getByRole('textbox', { name: '报告全文' }));
    await opened.user.paste(NAMELESS.repeat(160_000));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^粘贴的文字有\d+万字，超过/);
    expect(screen.getByRole('textbox', { name: '报告全文' })).toHaveProperty('value', '');
  });
});

describe('A review', () => {
  test('is gone through by keyboard', async () => {
    const opened = await openAdding();
    const list = await toReview(opened);
    const { user } = opened;
    const all = rows().length;
    expect(document.activeElement).toBe(list);
    const [first, second, third] = rows();
    await user.keyboard('{Enter}');
    expect(counts()).toEqual([`待定${all - 1}`, '收录1', '不收0']);
    expect(rows()[0]).toBe(second);
    await user.keyboard('{ArrowDown}{Delete}');
    expect(counts()).toEqual([`待定${all - 2}`, '收录1', '不收1']);
    expect(rows()).not.toContain(third);
    await user.keyboard('{Control>}z{/Control}');
    expect(rows()).toContain(third);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(counts()).toEqual(['待定0', `收录${all}`, '不收0']);
    await user.keyboard('{Control>}z{/Control}{Control>}z{/Control}');
    expect(rows()[0]).toBe(first);
    expect(document.activeElement).toBe(list);
  });

  test('puts a figure right in its place; what cannot be taken is said', async () => {
    const opened = await openAdding();
    await toReview(opened);
    const { user } = opened;
    const at = rows().findIndex((row) => row.startsWith('固定资产投资增速'));
    await user.keyboard('{ArrowDown}'.repeat(at));
    await user.keyboard('e');
    const value = await screen.findByRole('textbox', { name: '数值' });
    await user.clear(value);
    await user.type(value, '九点{Enter}');
    expect(value.getAttribute('aria-invalid')).toBe('true');
    await user.clear(value);
    await user.type(value, '9.5{Enter}');
    expect(counts()?.[1]).toBe('收录1');
    await press(opened, '只加已收的1项');
    await screen.findByText('已加入，1项');
    expect(asked(opened, '固投增速')).toBe(0.095);
    expect(asked(opened, '粮食产量')).not.toBe(80);
  });

  test('a figure being put right is left as it was by Esc, and the review stays', async () => {
    const opened = await openAdding();
    const list = await toReview(opened);
    const before = rows();
    await opened.user.keyboard('e');
    await opened.user.type(await screen.findByRole('textbox', { name: '数值' }), '77{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(list));
    expect(rows()).toEqual(before);
  });

  test('adds a figure found in the text', async () => {
    const opened = await openAdding();
    await toReview(opened);
    await opened.user.keyboard('n');
    await opened.user.type(await screen.findByRole('textbox', { name: '在原文里找' }), '3000株{Enter}');
    await opened.user.click(await screen.findByRole('button', { name: '保存并收录' }));
    await waitFor(() => expect(counts()?.[1]).toBe('收录1'));
    expect(rows()[0]).toContain('新栽月季');
  });

  test('adds a figure selected in the text', async () => {
    const opened = await openAdding();
    await toReview(opened);
    await press(opened, '从原文添加');
    await screen.findByRole('textbox', { name: '在原文里找' });
    const run = [...document.querySelectorAll('[data-at]')].find(({ textContent }) =>
      textContent?.includes('80万吨'),
    )!;
    const text = run.firstChild!;
    const start = text.textContent!.indexOf('80万吨');
    act(() => {
      document.getSelection()!.setBaseAndExtent(text, start, text, start + 4);
      document.dispatchEvent(new Event('selectionchange'));
    });
    await press(opened, '添加为指标：80万吨');
    expect(await screen.findByRole('textbox', { name: '数值' })).toHaveProperty('value', '80');
  });

  test('survives the closing of the view', async () => {
    const opened = await openAdding();
    await toReview(opened);
    await opened.user.keyboard('{Enter}{Escape}');
    expect(screen.queryByRole('grid', { name: '待复核的指标' })).toBeNull();
    await press(opened, '继续');
    await screen.findByRole('grid', { name: '待复核的指标' });
    expect(counts()?.[1]).toBe('收录1');
  });

  test('keeps what was decided when place and year are put right', async () => {
    const opened = await openAdding();
    await toReview(opened);
    const taken = rows()[0]!.split('，')[0];
    await opened.user.keyboard('{Enter}');
    await press(opened, '上一步');
    const year = await screen.findByRole('textbox', { name: '年份' });
    await opened.user.clear(year);
    await opened.user.type(year, '2024');
    await press(opened, /^复核\d+项$/);
    await screen.findByRole('grid', { name: '待复核的指标' });
    expect(counts()?.[1]).toBe('收录1');
    await opened.user.click(screen.getByRole('radio', { name: '收录1' }));
    expect(rows()[0]).toContain(taken);
  });
});

describe('Several files', () => {
  const file = (name: string, text: string | Uint8Array) => new File([text as BlobPart], name);

  test('that are two versions of one report are both there, though neither was when the other was confirmed', async () => {
    const opened = await openAdding();
    const chooser = document.querySelector<HTMLInputElement>('input[type=file][multiple]')!;
    const otherwise = REPORT.replace('固定资产投资增长9%', '固定资产投资增长8%');
    await opened.user.upload(chooser, [file('一.txt', REPORT), file('二.txt', otherwise)]);
    await waitFor(() => expect(screen.getAllByRole('button', { name: '确认' })).toHaveLength(2));
    const acceptAll = async () => {
      await screen.findByRole('grid', { name: '待复核的指标' });
      await press(opened, /^其余\d+项都收$/);
      await press(opened, /^加入本工作簿/);
      await screen.findAllByText(/^已加入，\d+项$/);
    };
    await opened.user.click(screen.getAllByRole('button', { name: '确认' })[0]!);
    await press(opened, /^复核\d+项$/);
    await screen.findByRole('grid', { name: '待复核的指标' });
    await opened.user.keyboard('{Escape}');
    await opened.user.click(screen.getAllByRole('button', { name: '继续' })[1]!);
    await screen.findByText(/^已有同一地区、同一年的《高唐县2023年政府工作报告》/);
    await press(opened, /^复核\d+项$/);
    await acceptAll();
    await press(opened, /^继续复核/);
    await acceptAll();
    expect(opened.library.reports.filter(({ entry }) => entry.own)).toHaveLength(2);
    expect(asked(opened, '固投增速')).toBe('disagree');
    expect(asked(opened, '地区生产总值', '2022', 'result')).toBe(201.5);
  });

  test('of the very same text are told to be so', async () => {
    const opened = await openAdding();
    const chooser = document.querySelector<HTMLInputElement>('input[type=file][multiple]')!;
    await opened.user.upload(chooser, [file('一.txt', REPORT), file('二.txt', REPORT)]);
    await waitFor(() => expect(screen.getAllByRole('button', { name: '确认' })).toHaveLength(2));
    await opened.user.click(screen.getAllByRole('button', { name: '确认' })[0]!);
    await press(opened, /^复核\d+项$/);
    await screen.findByRole('grid', { name: '待复核的指标' });
    await opened.user.keyboard('{Escape}');
    await opened.user.click(screen.getAllByRole('button', { name: '继续' })[1]!);
    await screen.findByText(/正在添加，文字相同，不必再加一次/);
  });

  test('are read each for itself: one that cannot be read says why, the others go on', async () => {
    const opened = await openAdding();
    const chooser = document.querySelector<HTMLInputElement>('input[type=file][multiple]')!;
    await opened.user.upload(chooser, [
      file('高唐.txt', REPORT),
      file('空.txt', ''),
      file('别的.txt', NAMELESS),
    ]);
    expect((await screen.findByRole('alert')).textContent).toContain('“空.txt”里没有文字');
    await waitFor(() => expect(screen.getAllByRole('button', { name: '确认' })).toHaveLength(2));
    expect(screen.getByText(/^高唐县2023年，读出\d+项$/)).toBeTruthy();
    expect(screen.getByText(/^地区与年份待填，读出\d+项$/)).toBeTruthy();
  });
});
