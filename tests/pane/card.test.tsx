// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { closePane, openPane } from './open-pane';

afterEach(closePane);

/** Opens the card of the first result by keyboard. */
async function openCard(typed: string) {
  const opened = await openPane();
  await opened.user.type(opened.searchBox, `${typed}{ArrowRight}`);
  return { ...opened, card: screen.getByRole('article') };
}

const marked = (card: HTMLElement) => card.querySelector('mark')?.textContent;

describe('The card of a figure', () => {
  test('marks the number’s own characters in the sentence, and nothing else', async () => {
    const { card } = await openCard('地区生产总值');
    expect(marked(card)).toBe('6%');
    expect(card.querySelectorAll('mark')).toHaveLength(1);
  });

  test('shows the sentence in the report’s own characters, Traditional where it is', async () => {
    const { card } = await openCard('引进项目');
    const sentence = card.querySelector('blockquote')!;
    expect(sentence.textContent).toBe(
      '二〇二九年，引进項目60個以上，實到外資4億美元左右。'.replaceAll('，', ','),
    );
    expect(sentence.lang).toBe('zh-Hant');
    expect(marked(card)).toBe('60個以上');
  });

  test('a Simplified sentence is not called Traditional', async () => {
    const { card } = await openCard('地区生产总值');
    expect(card.querySelector('blockquote')!.lang).toBe('zh-Hans');
  });

  test('folds what was folded away, and opens it in place', async () => {
    const { card, user } = await openCard('地区生产总值');
    expect(card.textContent).not.toContain('[水印]');
    await user.click(within(card).getByRole('button', { name: '显示折叠的文字' }));
    expect(card.textContent).toContain('[水印]');
  });

  test('says the bound in the report’s word and both tiers side by side', async () => {
    const { card } = await openCard('地区生产总值');
    expect(card.textContent).toContain('6%以上');
    expect(card.textContent).toContain('8%');
    expect(within(card).getByText('底线目标')).toBeTruthy();
  });

  test('writes the scale of strength out, and the words that decided', async () => {
    const { card } = await openCard('地区生产总值');
    expect(card.querySelector('[aria-current="true"]')?.textContent).toBe('确保');
    expect(card.textContent).toContain('“确保…以上”');
  });

  test('a result has no strength', async () => {
    const { card } = await openCard('财政总收入');
    expect(card.textContent).not.toContain('约束力度');
  });

  test('names the report with date and site, and says what is only a part', async () => {
    const { card } = await openCard('引进项目');
    expect(within(card).getByRole('button', { name: '《甲县人民政府工作报告》，2029年1月' })).toBeTruthy();
    expect(card.textContent).toContain('节选');
    expect(card.textContent).toContain('缺第一部分“去年工作回顾”');
    expect(card.textContent).toContain('来源：www.example.cn');
  });

  test('a whole report carries no such badge', async () => {
    const { card } = await openCard('固定资产');
    expect(card.textContent).not.toContain('节选');
  });

  test('an interview is called one', async () => {
    const { card } = await openCard('新增就业');
    expect(card.textContent).toContain('访谈');
    expect(card.textContent).toContain('这是访谈，不是报告全文。');
  });

  test('shows a figure’s note', async () => {
    const { card } = await openCard('财政总收入');
    expect(card.textContent).toContain('原文疑有误：与去年不可比。');
  });

  test('says whether a person has read it', async () => {
    expect((await openCard('固定资产')).card.textContent).toContain('已复核');
    closePane();
    expect((await openCard('外资')).card.textContent).not.toContain('已复核');
  });

  test('inserts its figure as number, formula or sentence', async () => {
    const { user, spreadsheet } = await openCard('固定资产');
    await user.click(screen.getByRole('button', { name: '插入数值到C5' }));
    await waitFor(() => expect(spreadsheet.cells[0]).toMatchObject({ content: 0.08, isFormula: false }));
    await user.click(screen.getByRole('radio', { name: '公式' }));
    expect(screen.getByText('=TARGET("甲县","固定资产投资增速",2030)')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '插入公式到C5' }));
    await waitFor(() => expect(spreadsheet.cells[1]).toMatchObject({ isFormula: true }));
    await user.click(screen.getByRole('radio', { name: '句子' }));
    await user.click(screen.getByRole('button', { name: '插入句子到C5' }));
    await waitFor(() =>
      expect(spreadsheet.cells[2]).toEqual({
        content: '2030年，甲县固定资产投资目标增长8%（《甲县人民政府工作报告》，2030年2月1日）。',
        isFormula: false,
      }),
    );
  });

  test('copies what is chosen', async () => {
    const { user } = await openCard('固定资产');
    await user.click(screen.getByRole('radio', { name: '句子' }));
    await user.click(screen.getByRole('button', { name: '复制句子' }));
    expect(await navigator.clipboard.readText()).toMatch(/^2030年，甲县固定资产投资目标增长8%/);
  });

  test('governing words stand out in the sentence; a plain statement has none', async () => {
    const { card } = await openCard('地区生产总值');
    const governing = [...card.querySelectorAll('blockquote em')].map((word) => word.textContent);
    expect(governing).toEqual(['确保', '以上']);
    closePane();
    expect((await openCard('固定资产')).card.querySelector('blockquote em')).toBeNull();
  });

  test('上下文 shows the paragraph around, and takes it away again', async () => {
    const { card, user } = await openCard('外资');
    const around = within(card).getByRole('button', { name: '上下文' });
    await user.click(around);
    expect(around.getAttribute('aria-pressed')).toBe('true');
    expect(card.querySelectorAll('blockquote mark')).toHaveLength(1);
    await user.click(around);
    expect(card.querySelector('blockquote')!.textContent).toContain('引进項目60個以上');
  });

  test('the same indicator stands below: target beside result, words where there is none', async () => {
    const { card, user } = await openCard('财政总收入{ArrowDown}');
    const rows = within(card).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(['甲县2030无报告无报告', '甲县2029无报告−13%']);
    expect(within(rows[1]!).getByText('−13%').getAttribute('aria-current')).toBe('true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('article')).toBeNull();
  });

  test('copies the value and the sentence with its citation', async () => {
    const { user, card } = await openCard('固定资产');
    await user.click(screen.getByRole('button', { name: '复制数值' }));
    expect(await navigator.clipboard.readText()).toBe('8%');
    await user.click(within(card).getByRole('button', { name: '复制原文' }));
    expect(await navigator.clipboard.readText()).toMatch(
      /基本同步。（《甲县人民政府工作报告》，2030年2月1日）$/,
    );
    expect(await within(card).findByText('已复制')).toBeTruthy();
  });
});

describe('Out of the card', () => {
  test('← goes back to the results and to the search box, as they were', async () => {
    const { user, searchBox } = await openCard('甲县{ArrowDown}{ArrowDown}');
    await user.click(screen.getByRole('button', { name: '查找结果' }));
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getAllByRole('row')[2]!.getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(searchBox);
  });

  test('so does Esc, and the typed words stay', async () => {
    const { user, searchBox } = await openCard('甲县');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('article')).toBeNull();
    expect(searchBox.value).toBe('甲县');
    expect(document.activeElement).toBe(searchBox);
  });

  test('opened by its button, the focus returns to that button', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '固定资产');
    await user.click(screen.getByRole('button', { name: '看出处' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '看出处' }));
  });

  test('the previous and next of the list are one step away', async () => {
    const { user } = await openCard('财政');
    expect(screen.getByText('1 / 2')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '下一项' }));
    expect(screen.getByRole('article', { name: '财政总收入增速' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '上一项' }));
    expect(screen.getByRole('article', { name: '财政总收入' })).toBeTruthy();
  });

  test('the citation leads to the report', async () => {
    const { user, card } = await openCard('引进项目');
    await user.click(within(card).getByRole('button', { name: /《甲县/ }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /2029/ }).checked).toBe(true);
  });
});
