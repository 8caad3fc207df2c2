// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { filterChoices, filtered, inOrder } from '../../src/pane/find/filters';
import { FIGURES, LIBRARY } from './invented';
import { closePane, openPane, rowsShown } from './open-pane';

afterEach(closePane);

const chip = (name: string) => screen.getByRole('combobox', { name });

describe('What was found is narrowed by chips', () => {
  test('a chosen value leaves its figures and says how many of all', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '甲县');
    await user.selectOptions(chip('目标 / 完成'), '完成');
    expect(rowsShown()).toHaveLength(2);
    expect(screen.getByText('2 / 8项')).toBeTruthy();
    await user.selectOptions(chip('期间'), '2029');
    expect(rowsShown()).toHaveLength(2);
  });

  test('its × takes the value away again', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '甲县');
    await user.selectOptions(chip('力度'), '确保');
    expect(rowsShown()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: '不限力度' }));
    expect(rowsShown()).toHaveLength(8);
  });

  test('what is chosen stays while one types on; where nothing passes, one button clears it', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '甲县');
    await user.selectOptions(chip('有无数值'), '只有文字');
    expect(rowsShown()).toHaveLength(1);
    await user.type(searchBox, ' 财政');
    expect(screen.getByText('2项都不符合筛选')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(rowsShown()).toHaveLength(2);
  });

  test('a property that all share offers no chip', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '财政');
    expect(screen.queryByRole('combobox', { name: '地区' })).toBeNull();
    expect(screen.queryByRole('combobox', { name: '力度' })).toBeNull();
  });

  test('the keys act on the narrowed list', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '甲县');
    await user.selectOptions(chip('目标 / 完成'), '完成');
    searchBox.focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('article', { name: '财政总收入' })).toBeTruthy();
  });

  test('the order of the reports is one choice away', async () => {
    const { user, searchBox } = await openPane();
    await user.type(searchBox, '甲县');
    await user.selectOptions(chip('排序'), '报告顺序');
    expect(rowsShown()).toHaveLength(8);
  });
});

describe('By each property', () => {
  test.each([
    ['place', '乙市', 1],
    ['period', '2029', 4],
    ['kind', 'result', 2],
    ['strength', '0', 2],
    ['category', 'finance', 2],
    ['number', 'words', 1],
  ] as const)('%s %s', (name, value, count) => {
    expect(filtered(LIBRARY, FIGURES, { [name]: value })).toHaveLength(count);
    expect(filterChoices(LIBRARY, name, FIGURES)).toContain(value);
  });

  test('choices stand newest first and firmest first', () => {
    const spans = ['2023', '2022/2026', '2021'].map((period) => ({ ...FIGURES[0]!, period }));
    expect(filterChoices(LIBRARY, 'period', spans)).toEqual(['2022/2026', '2023', '2021']);
    expect(filterChoices(LIBRARY, 'strength', FIGURES)).toEqual(['3', '2', '1', '0']);
  });

  test('the order of the reports is the library’s', () => {
    const turned = [...FIGURES].reverse();
    expect(inOrder(LIBRARY, turned, 'report')).toEqual(FIGURES);
    expect(inOrder(LIBRARY, turned, 'relevance')).toBe(turned);
  });
});
