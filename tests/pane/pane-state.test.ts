import { expect, test } from 'vitest';
import { type PaneAction, paneReducer, START } from '../../src/pane/state/pane-state';

const after = (...actions: PaneAction[]) => actions.reduce(paneReducer, START);
const type = (text: string): PaneAction => ({ did: 'type', text });

test('typing from a tab shows 查找, clearing returns to it', () => {
  const typed = after({ did: 'choose-tab', tab: 'table' }, type('固'), type('固投'));
  expect(typed).toMatchObject({ tab: 'find', typed: '固投' });
  expect(paneReducer(typed, type(''))).toMatchObject({ tab: 'table', typed: '' });
});

test('blanks alone are nothing typed', () => {
  expect(after({ did: 'choose-tab', tab: 'report' }, type('  '))).toMatchObject({ tab: 'report' });
});

test('a tab chosen while typing leaves nothing typed', () => {
  expect(after(type('固投'), { did: 'choose-tab', tab: 'report' })).toMatchObject({
    tab: 'report',
    typed: '',
  });
});

test('typing closes an open card', () => {
  const opened = after(type('固投'), { did: 'open-card', figures: ['a'], at: 0 });
  expect(opened.card).toBeDefined();
  expect(paneReducer(opened, type('固')).card).toBeUndefined();
});

test('a card moves within its list and not beyond', () => {
  const first = after({ did: 'open-card', figures: ['a', 'b'], at: 0 });
  const step = (by: 1 | -1): PaneAction => ({ did: 'move-card', by });
  expect(paneReducer(first, step(-1)).card?.at).toBe(0);
  expect([step(1), step(1)].reduce(paneReducer, first).card?.at).toBe(1);
});

test('closing a card leaves the place where it was opened', () => {
  const open = after({ did: 'choose-tab', tab: 'report' }, { did: 'open-card', figures: ['a'], at: 0 });
  expect(paneReducer(open, { did: 'close-card' })).toMatchObject({ tab: 'report', card: undefined });
});
