// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { FakeSpreadsheet } from './fake-spreadsheet';
import { closePane, openPane } from './open-pane';

afterEach(closePane);

type Opened = Awaited<ReturnType<typeof openPane>>;

const STATES: Record<string, (opened: Opened) => Promise<unknown>> = {
  'nothing typed': async () => {},
  results: ({ user, searchBox }) => user.type(searchBox, '甲县'),
  'an unknown word': ({ user, searchBox }) => user.type(searchBox, '固头增速'),
  'nothing found': ({ user, searchBox }) => user.type(searchBox, '天文'),
  'a card': ({ user, searchBox }) => user.type(searchBox, '地区生产总值{ArrowRight}'),
  'a report': ({ user }) => user.click(screen.getByRole('tab', { name: '报告' })),
  'a report being read': async ({ user }) => {
    await user.click(screen.getByRole('tab', { name: '报告' }));
    await user.click(screen.getByRole('button', { name: '读报告' }));
  },
  'a figure chosen in the text': async ({ user, searchBox }) => {
    await user.type(searchBox, '引进项目{ArrowRight}');
    await user.click(screen.getByRole('button', { name: '在报告中看' }));
  },
  'a table': ({ user }) => user.click(screen.getByRole('tab', { name: '制表' })),
  'a question before writing over cells': async ({ user, searchBox, spreadsheet }) => {
    Object.assign(spreadsheet, { state: 'occupied', occupied: 1 });
    await user.type(searchBox, '固投{Enter}');
    await screen.findByRole('alertdialog');
  },
  'a refusal': async ({ user, searchBox, spreadsheet }) => {
    spreadsheet.state = 'protected';
    await user.type(searchBox, '固投{Enter}');
    await screen.findByRole('alert');
  },
  'a written value': async ({ user, searchBox }) => {
    await user.type(searchBox, '固投{Enter}');
    await screen.findByText('C5已写入“固定资产投资增速”的数值');
  },
};

test.each(Object.entries(STATES))('axe finds nothing against %s', async (_, reach) => {
  const opened = await openPane({ spreadsheet: new FakeSpreadsheet() });
  await reach(opened);
  // colours are measured in a real browser; landmarks are the page's business
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  // stops by which Fluent UI leads the focus around; they are passed over at once
  const checked = { include: [opened.container], exclude: ['[data-tabster-dummy]'] };
  const { violations } = await axe.run(checked, { rules });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
  expect(found).toEqual([]);
});
