// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import type { Place } from '../../src/reports/catalogue';
import { type InventedReport, inventedLibrary, type Told } from '../library/invented';
import { closePane, openPane } from './open-pane';

afterEach(closePane);

const gdp = (value: number, over: Partial<Told> = {}): Told => ({
  indicator: '地区生产总值',
  words: `增长${value}%`,
  value,
  unit: '%',
  measure: 'growth',
  ...over,
});
const park = (value: number): Told => ({
  indicator: '街角花园',
  words: `${value}处`,
  unit: '处',
  measure: 'count',
});
const grain: Told = { indicator: '粮食产量', words: '12万吨', unit: '万吨' };
const told = (...figures: Told[]): [string, ...Told[]][] =>
  figures.map((figure) => [`${figure.indicator}${figure.words}。`, figure]);

const OLDER: InventedReport = { id: 'pinghu-2022', sentences: told(gdp(7.5), grain) };
const NEWER: InventedReport = {
  id: 'pinghu-2023',
  sentences: told(gdp(6.3), park(5), gdp(7.1, { kind: 'result' })),
};
const PROVINCE: Place = { code: '330000', name: '浙江省', parents: [] };

async function openChanges(...reports: InventedReport[]) {
  const opened = await openPane({ library: inventedLibrary(...reports) });
  await opened.user.click(screen.getByRole('tab', { name: '报告' }));
  await opened.user.click(screen.getByRole('radio', { name: '变动' }));
  return opened;
}
const listed = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('button')
    .map((row) => row.textContent);

test('变动 sets this year’s targets beside last year’s, with what came of those', async () => {
  await openChanges(NEWER, OLDER);
  expect(listed('两年都有')).toEqual([
    '地区生产总值增速6.3%上年7.5% · 上年完成7.1% · 基本完成下调1.2个百分点',
  ]);
  expect(listed('上年无同名目标')).toEqual(['街角花园5处上年无同名']);
  expect(listed('本年无同名目标')).toEqual(['粮食产量12万吨未再提出']);
});

test('of a part of a report nothing is said to be dropped', async () => {
  const { container } = await openChanges({ ...NEWER, kind: 'part', missing: '第一部分' }, OLDER);
  expect(listed('本年所收部分未见')).toEqual(['粮食产量12万吨本年未见']);
  expect(container.textContent).not.toContain('未再提出');
});

test('of a part of last year’s report nothing is said to be new', async () => {
  await openChanges(NEWER, { ...OLDER, kind: 'part', missing: '第一部分' });
  expect(listed('上年所收部分未见')).toEqual(['街角花园5处上年未见']);
  expect(screen.getByText(/只有部分内容，这里没有的，不等于上年未提/)).toBeTruthy();
});

test('without last year’s report there is nothing to compare, and the year is named', async () => {
  await openChanges(NEWER);
  expect(screen.getByText('库中没有平湖市2022年的报告，没有可比的两年。')).toBeTruthy();
});

test('words narrow the changes', async () => {
  const { user } = await openChanges(NEWER, OLDER);
  await user.type(screen.getByRole('searchbox', { name: '在本报告中筛选' }), '花园');
  expect(screen.queryByRole('list', { name: '两年都有' })).toBeNull();
  await user.type(screen.getByRole('searchbox', { name: '在本报告中筛选' }), '天文');
  expect(screen.getByText('两年的目标里没有“花园天文”。')).toBeTruthy();
});

test('a row opens the card, whose path and levels open others', async () => {
  const province: InventedReport = { id: 'zhejiang-2023', place: PROVINCE, sentences: told(gdp(5.5)) };
  const { user } = await openChanges(NEWER, OLDER, province);
  await user.click(screen.getByRole('button', { name: /地区生产总值增速/ }));
  const path = await screen.findByRole('region', { name: '历年目标' });
  const rows = within(path)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(rows).toEqual(['年份目标较上年完成情况', '20236.3%下调1.2个百分点无报告', '20227.5%7.1% 基本完成']);
  const chain = screen.getByRole('region', { name: '2023年层层加码' });
  expect(chain.textContent).toContain('平湖市6.3%比浙江省高0.8个百分点');
  expect(chain.textContent).toContain('库中没有全国、嘉兴市的这项目标。');
  await user.click(within(chain).getByRole('button', { name: '5.5%' }));
  await waitFor(() => expect(screen.getAllByText(/浙江省 · 2023/).length).toBeGreaterThan(0));
});

test('a target of one year and one level has neither path nor levels', async () => {
  const { user } = await openChanges(NEWER, OLDER);
  await user.click(screen.getByRole('button', { name: /街角花园/ }));
  await screen.findByRole('article');
  expect(screen.queryByRole('region', { name: '历年目标' })).toBeNull();
  expect(screen.queryByRole('region', { name: /层层加码/ })).toBeNull();
});

test.each(['变动', 'card'])('%s meets the rules of accessibility', async (what) => {
  const { user, container } = await openChanges(NEWER, OLDER);
  if (what === 'card') {
    await user.click(screen.getByRole('button', { name: /地区生产总值增速/ }));
    await screen.findByRole('region', { name: '历年目标' });
  }
  // colours are of no account without a page that is drawn
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});
