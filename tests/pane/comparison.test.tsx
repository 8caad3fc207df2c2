// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { comparisonOf } from '../../src/pane/figure/comparison';
import { type Invented, libraryOf, type Said } from '../tables/invented';
import { closePane, openPane } from './open-pane';

afterEach(closePane);

const INVESTMENT: Said = { indicator: '固定资产投资', words: '增长8%', value: 8 };
const OTHER: Said = { indicator: '工业投资', words: '增长9%', value: 9 };
const XIUZHOU = {
  id: 'xiuzhou-2023',
  place: { code: '330411', name: '秀洲区', parents: ['浙江省', '嘉兴市'] },
  title: '秀洲区政府工作报告',
};
const OLDER = { id: 'pinghu-2022', year: 2022, date: '2022-02-15' };

function comparisonIn(...others: Invented[]) {
  const library = libraryOf({ figures: [INVESTMENT, OTHER] }, ...others);
  const [figure] = library.list({});
  return comparisonOf(library, figure!);
}

describe('A figure is set beside', () => {
  const indicator = '固定资产投资增速';
  test('other places that state its indicator for the same year', () => {
    expect(
      comparisonIn({ entry: XIUZHOU, figures: [INVESTMENT] }, { entry: OLDER, figures: [INVESTMENT] }),
    ).toEqual({ layout: 'places', kind: 'target', indicator, regions: ['平湖市', '秀洲区'] });
  });
  test('other years of its place, where no other place states it for the same year', () => {
    expect(comparisonIn({ entry: OLDER, figures: [INVESTMENT] })).toEqual({
      layout: 'years',
      kind: 'target',
      indicator,
    });
  });
  test('whatever else there is, one figure a row', () => {
    expect(
      comparisonIn({ entry: XIUZHOU, figures: [{ ...INVESTMENT, kind: 'result', period: '2022' }] }),
    ).toEqual({ layout: 'data', kind: 'both', indicator, regions: ['平湖市', '秀洲区'] });
  });
  test('nothing, where only other indicators and other measures are stated', () => {
    const level = { ...INVESTMENT, measure: 'level', unit: '亿元' } as const;
    expect(comparisonIn({ entry: XIUZHOU, figures: [OTHER, level] })).toBeUndefined();
  });
});

describe('做成对比表', () => {
  const library = libraryOf(
    { figures: [INVESTMENT, OTHER] },
    { entry: XIUZHOU, figures: [{ ...INVESTMENT, words: '增长20%', value: 20 }] },
  );
  async function openCard(typed: string) {
    const opened = await openPane({ library });
    await opened.user.type(opened.searchBox, `${typed}{ArrowRight}`);
    return { ...opened, card: screen.getByRole('article') };
  }

  test('leads from the card to the table of its indicator, and only of that', async () => {
    const { user, card, spreadsheet } = await openCard('平湖 固定资产投资');
    await user.click(within(card).getByRole('button', { name: '做成对比表' }));
    const preview = await screen.findByRole('region', { name: '预览' });
    expect(preview.textContent).toContain('2023年各地区');
    for (const words of ['平湖市', '秀洲区', '固定资产投资']) expect(preview.textContent).toContain(words);
    expect(preview.textContent).not.toContain('工业投资');
    await user.click(screen.getByRole('button', { name: '插入表格' }));
    await waitFor(() => expect(spreadsheet.tables).toHaveLength(1));
  });

  test('asked again from another card, shows that one’s', async () => {
    const { user, card, searchBox } = await openCard('平湖 固定资产投资');
    await user.click(within(card).getByRole('button', { name: '做成对比表' }));
    await user.click(await screen.findByRole('radio', { name: '年度对比' }));
    await user.type(searchBox, '秀洲 固定资产投资{ArrowRight}');
    await user.click(within(screen.getByRole('article')).getByRole('button', { name: '做成对比表' }));
    expect((await screen.findByRole('region', { name: '预览' })).textContent).toContain('各地区');
  });

  test('is not offered where there is nothing to compare', async () => {
    const { card } = await openCard('工业投资');
    expect(within(card).queryByRole('button', { name: '做成对比表' })).toBeNull();
  });
});
